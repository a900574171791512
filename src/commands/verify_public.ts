import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EDITIONS } from "../editions";
import { type Folder, type ReadBytes, readFolder } from "../intake";
import { BUILT_PUBLIC, buildEdition } from "./build";
import { findStaleCopies } from "./editions/compressed";
import { makeEvidence } from "./editions/evidence";
import { type FolderBytes, findBadShapes, findLeaks, findStrays } from "./editions/find_leaks";
import { forgetSums } from "./editions/forget_sums";
import { listFiles } from "./editions/list_files";
import { printEdition, writeWhole } from "./editions/write_files";
import { isDescribed } from "./release";
import { ROOT } from "./root";

const SHOWN = 30;

const readSample: ReadBytes = (path) => {
	const file = join(ROOT, "data", path);
	return existsSync(file) ? readFileSync(file) : null;
};

function readBytes(folder: string): FolderBytes {
	return new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

async function buildFrom(folder: Folder, temporary: string): Promise<FolderBytes> {
	const statics = join(temporary, "static");
	writeWhole(join(statics, "data"), printEdition(EDITIONS.public(folder)));
	const outDir = join(temporary, "public");
	await buildEdition({ edition: "public", outDir, publicDir: statics });
	return readBytes(outDir);
}

const pick = (files: FolderBytes, isMeant: (path: string) => boolean): FolderBytes =>
	new Map([...files].filter(([path]) => isMeant(path)));
const isSame = (one: FolderBytes, other: FolderBytes) =>
	one.size === other.size && [...one].every(([path, bytes]) => other.get(path)?.equals(bytes) ?? false);

/**
 * Whether a built folder is what this source builds: of the sample every file byte for byte, since its records are written into hundreds of pages; of another
 * place's records what all places share, its scripts and style sheets.
 */
function isCurrent(built: FolderBytes, plain: FolderBytes): boolean {
	const isRecord = (path: string) => path.startsWith("data/");
	const isShared = (path: string) => path.startsWith("assets/");
	const isSample = isSame(pick(built, isRecord), pick(plain, isRecord));
	return isSample ? isSame(built, plain) : isSame(pick(built, isShared), pick(plain, isShared));
}

/** What is wrong with the public folder that was really built: its own data, and pages other than those that were searched. */
function findBuiltFaults(plain: FolderBytes): string[] {
	if (!existsSync(BUILT_PUBLIC)) return [];
	const built = readBytes(BUILT_PUBLIC);
	return [
		...findBadShapes(built),
		...findStrays(built),
		...(isCurrent(built, plain) ? [] : ["the page is not the one this source builds: run npm run build"]),
		...findStaleCopies(built).map((path) => `${path} does not hold what it is the compressed copy of`),
		...(isDescribed(BUILT_PUBLIC) ? [] : ["release.json does not describe this folder"]),
	].map((fault) => `dist/public: ${fault}`);
}

function report(faults: readonly string[]): void {
	for (const fault of faults.slice(0, SHOWN)) console.error(`  ${fault}`);
	if (faults.length > SHOWN)
		console.error(`  … and ${faults.length - SHOWN} more / 其余 ${faults.length - SHOWN} 条`);
	console.error(
		`The public edition is not clean: ${faults.length} findings. 公众版不干净，共 ${faults.length} 处，不得发布。`,
	);
}

/** The public edition of the sample: as it was built a moment ago, where the caller says so, else built now. */
function buildPlain(temporary: string): Promise<FolderBytes> | FolderBytes {
	return process.env.BUILT_ALREADY === "yes"
		? readBytes(BUILT_PUBLIC)
		: buildFrom(readFolder(readSample), temporary);
}

/** Builds the public edition of a folder in which every withheld value is unlike any other, and searches every byte of it. */
async function verify(): Promise<number> {
	const temporary = mkdtempSync(join(tmpdir(), "verify-public-"));
	try {
		const plain = await buildPlain(temporary);
		const evidence = makeEvidence(readSample, plain);
		const seeded = await buildFrom(evidence.folder, temporary);
		const faults = [
			...findLeaks(forgetSums(seeded), evidence),
			...findStrays(seeded),
			...findBuiltFaults(plain),
		];
		if (faults.length > 0) {
			report(faults);
			return 1;
		}
		const bytes = [...seeded.values()].reduce((sum, one) => sum + one.length, 0);
		console.log(
			`Clean: none of ${evidence.tokens.length} seeded values stands in the ${seeded.size} files (${bytes} bytes) of the public edition. 公众版干净。`,
		);
		return 0;
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}

process.exitCode = await verify();
