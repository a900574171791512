import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { groupBy } from "../domain/group";
import type { Account, Finding } from "../domain/records";
import { EDITIONS } from "../editions";
import { type Folder, readFolder, UnreadableFolder } from "../intake";

const SHOWN_A_RULE = 20;
const EXIT = { clean: 0, rowsLost: 1, nothingWritten: 2 } as const;

function readBytes(folder: string, path: string): Uint8Array | null {
	try {
		return readFileSync(join(folder, path));
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw error;
	}
}

// Beside first and renamed then: a reader sees the old file or the new one, never half of one.
function writeWhole(folder: string, files: ReadonlyMap<string, unknown>): void {
	mkdirSync(folder, { recursive: true });
	const written = [...files].map(([name, value]) => {
		const beside = join(folder, `${name}.part`);
		writeFileSync(beside, `${JSON.stringify(value)}\n`);
		return { beside, final: join(folder, name) };
	});
	for (const { beside, final } of written) renameSync(beside, final);
}

const OPTIONAL_FILES = ["cameras.json", "parking.json", "projects.json", "targets.json", "ground.json"];

function publish(folder: Folder, out: string): void {
	const files = EDITIONS.internal(folder);
	writeWhole(out, files);
	// A file left over from an earlier folder would be shown beside this one's.
	for (const name of OPTIONAL_FILES) if (!files.has(name)) rmSync(join(out, name), { force: true });
}

function describe(finding: Finding): string {
	const where = [
		finding.file,
		finding.row === null ? null : `row ${finding.row}`,
		finding.id === null ? null : finding.id,
		finding.field === "" ? null : `${finding.field} = “${finding.value}”`,
	].filter((part) => part !== null);
	const { rule, severity, message } = finding;
	return `  ${severity} ${rule}: ${where.join(" · ")}\n    ${message.zh}\n    ${message.en}`;
}

function printFindings(findings: readonly Finding[]): void {
	const byRule = groupBy(findings, (one) => `${one.file} ${one.rule}`);
	for (const [name, group] of byRule) {
		console.log(`\n${name} (${group.length})`);
		for (const finding of group.slice(0, SHOWN_A_RULE)) console.log(describe(finding));
		const rest = group.length - SHOWN_A_RULE;
		if (rest > 0)
			console.log(`  … and ${rest} more of this kind, all in account.json / 其余 ${rest} 条见 account.json`);
	}
}

function printAccount(account: Account, out: string): void {
	printFindings(account.findings);
	console.log(
		"\nfile 文件: read 读入 = accepted 接受 + repaired 修正 + rejected 拒收; unknown values 未知值",
	);
	for (const { file, read, accepted, repaired, rejected, unknowns } of account.files) {
		console.log(`  ${file}: ${read} = ${accepted} + ${repaired} + ${rejected}; ${unknowns}`);
	}
	const { total, placed, notPlaced, expectedTotal } = account;
	console.log(
		`\n${total} = placed ${placed} + not placed ${notPlaced}（已落图 ${placed} + 未落图 ${notPlaced}）`,
	);
	if (total !== expectedTotal)
		console.log(`Expected ${expectedTotal}, found ${total}. 应有 ${expectedTotal}，实有 ${total}。`);
	console.log(`Written to ${out}`);
}

function judge(account: Account): number {
	const lost = account.findings.some(({ severity }) => severity === "reject" || severity === "withhold");
	return lost || account.total !== account.expectedTotal ? EXIT.rowsLost : EXIT.clean;
}

function readOptions(): { readonly from: string; readonly out: string } {
	const { values } = parseArgs({ options: { in: { type: "string" }, out: { type: "string" } } });
	return {
		from: resolve(values.in ?? (process.env.DATA_DIR || "data")),
		out: resolve(values.out ?? "public/data"),
	};
}

function explain(error: unknown): void {
	if (error instanceof UnreadableFolder) {
		printFindings(error.earlier);
		console.error(describe(error.finding));
	} else if (error instanceof Error && "code" in error) {
		// A folder that may not be written, a full disk, an option nobody knows: said in the system's own words.
		console.error(error.message);
	} else {
		throw error;
	}
}

function run(): number {
	try {
		const { from, out } = readOptions();
		console.log(`Reading ${from}`);
		const folder = readFolder((path) => readBytes(from, path));
		publish(folder, out);
		printAccount(folder.account, out);
		return judge(folder.account);
	} catch (error) {
		explain(error);
		console.error(
			"Nothing was written; what was published before still stands. 没有写出任何文件，原有结果保留。",
		);
		return EXIT.nothingWritten;
	}
}

process.exitCode = run();
