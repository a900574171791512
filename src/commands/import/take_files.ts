import { basename, dirname, join, resolve } from "node:path";
import { type ImportRequest, type PlaceOfFolder, readPlace } from "../../intake/import";
import { type Asked, BadOption, readMapping, readOptions, USAGE } from "./options";
import type { Outcome } from "./outcome";
import { codeOf, readInput, readInputOrNull, UnusableInput } from "./read_input";
import { ImportEnded, type runImport } from "./run_import";
import { writeWhole } from "./write_whole";

const EXIT = { clean: 0, rowsRejected: 1, nothingRead: 2 } as const;

const ANYWHERE: PlaceOfFolder | { place: null; known: PlaceOfFolder["known"] } = {
	place: null,
	known: { compounds: null, projects: null },
};

function readDistrict(path: string | null) {
	if (path === null) return ANYWHERE;
	const folder = dirname(resolve(path));
	const name = basename(path);
	readInput(path);
	try {
		return readPlace((file) => readInputOrNull(join(folder, file === "district.json" ? name : file)));
	} catch (error) {
		if (error instanceof Error) throw new BadOption(`--district ${path}: ${error.message}`);
		throw error;
	}
}

function makeRequest(asked: Asked): ImportRequest {
	const { datum, encoding, sheet, headerRow } = asked;
	const mapping = asked.map === null ? null : readMapping(asked.map, readInput(asked.map));
	const files = asked.files.map((name) => ({
		file: { name, bytes: readInput(name) },
		options: { datum, encoding, sheet, headerRow, mapping },
	}));
	return { kind: asked.kind, files, ...readDistrict(asked.district) };
}

function write(asked: Asked, outcome: Outcome): void {
	const files = new Map<string, readonly string[]>();
	for (const [name, text] of outcome.output) files.set(join(asked.out, name), [text]);
	files.set(asked.report ?? join(asked.out, "report.json"), outcome.report);
	if (asked.saveMap !== null) {
		const mapping = { name: basename(asked.files[0] ?? ""), columns: outcome.mapping };
		files.set(asked.saveMap, [`${JSON.stringify(mapping, null, "\t")}\n`]);
	}
	writeWhole(files);
	console.log(`\n写出 written: ${[...files.keys()].join(", ")}`);
}

function refuse(why: string): number {
	console.error(`${why}\n没有写出任何文件。Nothing was written. (exit ${EXIT.nothingRead})`);
	return EXIT.nothingRead;
}

async function take(args: readonly string[], read: typeof runImport): Promise<number> {
	const asked = readOptions(args);
	if (asked === null) {
		console.log(USAGE);
		return EXIT.clean;
	}
	const outcome = await read(makeRequest(asked), ({ file, at, of }) => {
		if (of > 1) console.error(`${at}/${of} ${file}`);
	});
	console.log(outcome.summary);
	if (outcome.nothingRead) return refuse("");
	write(asked, outcome);
	return outcome.rowsLost ? EXIT.rowsRejected : EXIT.clean;
}

/**
 * Does what `npm run import` was asked to, given its arguments and who reads the files: writes them with their account, and says what became of them.
 * Gives the exit code: 0 all rows taken, 1 some rejected, 2 nothing written.
 */
export async function takeFiles(args: readonly string[], read: typeof runImport): Promise<number> {
	try {
		return await take(args, read);
	} catch (error) {
		if (error instanceof BadOption) return refuse(`${error.message}\n\n${USAGE}\n`);
		if (error instanceof ImportEnded || error instanceof UnusableInput) return refuse(error.message);
		// A folder that may not be written, a full disk: said in the system's own words.
		if (error instanceof Error && codeOf(error) !== null) {
			return refuse(`无法写入或读取 / cannot be written or read: ${error.message}`);
		}
		throw error;
	}
}
