import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { groupBy } from "../../domain/group";
import type { Account, Finding } from "../../domain/records";
import { EDITIONS, listBlankedManagers, PUBLIC_FILES, PublicEditionRefused } from "../../editions";
import { type Folder, listPhotos, type ReadBytes, readFolder, UnreadableFolder } from "../../intake";
import { PUBLIC_DATA } from "../root";
import { FOLDER_ZIP, zipFolder } from "./folder_zip";
import { publishPhotos } from "./photos";
import { printEdition, removeFiles, writeWhole } from "./write_files";

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

const OPTIONAL_FILES = [
	"cameras.json",
	"parking.json",
	"projects.json",
	"targets.json",
	"briefing.json",
	"ground.json",
];

interface Places {
	readonly from: string;
	readonly out: string;
	/** `null`: the public edition is made, so that what stands in its way is said, but not written. */
	readonly publicOut: string | null;
}

function publishInternal(folder: Folder, readBytes: ReadBytes, out: string): void {
	const files = EDITIONS.internal(folder);
	const photos = listPhotos(folder.projects);
	const zipped = zipFolder(folder.district, readBytes, photos);
	writeWhole(out, printEdition(files));
	writeWhole(out, new Map([[FOLDER_ZIP, zipped]]));
	publishPhotos(photos, readBytes, out);
	// A file left over from an earlier folder would be shown beside this one's.
	removeFiles(
		out,
		OPTIONAL_FILES.filter((name) => !files.has(name)),
	);
}

/** Says whether the public edition could be made. When it could not, none is left over: another folder's would pass for this one's. */
function publishPublic(folder: Folder, publicOut: string | null): boolean {
	try {
		const files = EDITIONS.public(folder);
		if (publicOut !== null) writeWhole(publicOut, printEdition(files));
		const blanked = listBlankedManagers(folder, files);
		if (blanked.length > 0)
			console.log(
				`\nPublic edition: managers that do not name an organisation are left blank 公众版：不是单位名称的管理单位留空：${blanked.join(", ")}`,
			);
		return true;
	} catch (error) {
		if (!(error instanceof PublicEditionRefused)) throw error;
		if (publicOut !== null) removeFiles(publicOut, PUBLIC_FILES);
		console.error(`\nThe public edition was not made. 公众版没有生成。\n  ${error.message}`);
		return false;
	}
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

function readOptions(args: readonly string[]): Places {
	const text = { type: "string" } as const;
	const { values } = parseArgs({ args: [...args], options: { in: text, out: text, "public-out": text } });
	const publicOut = values["public-out"] ?? (values.out === undefined ? PUBLIC_DATA : null);
	return {
		from: resolve(values.in ?? (process.env.DATA_DIR || "data")),
		out: resolve(values.out ?? "public/data"),
		publicOut: publicOut && resolve(publicOut),
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

/**
 * Does what `npm run data` was asked to, given its arguments: checks a folder, publishes it for both editions, and says what it found.
 * Gives the exit code: 0 all rows accepted, 1 some not as they stand, 2 nothing written.
 */
export function publishFolder(args: readonly string[]): number {
	try {
		const { from, out, publicOut } = readOptions(args);
		console.log(`Reading ${from}`);
		const readPath: ReadBytes = (path) => readBytes(from, path);
		const folder = readFolder(readPath);
		publishInternal(folder, readPath, out);
		printAccount(folder.account, out);
		const isPublic = publishPublic(folder, publicOut);
		return isPublic ? judge(folder.account) : EXIT.rowsLost;
	} catch (error) {
		explain(error);
		console.error(
			"Nothing was written; what was published before still stands. 没有写出任何文件，原有结果保留。",
		);
		return EXIT.nothingWritten;
	}
}
