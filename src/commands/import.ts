import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Imported, type ImportRequest, type PlaceOfFolder, readPlace } from "../intake/import";
import { describeReport } from "./import/describe";
import { type Asked, BadOption, readMapping, readOptions, USAGE } from "./import/options";
import { runImport, TookTooLong } from "./import/run_import";

const EXIT = { clean: 0, rowsRejected: 1, nothingRead: 2 } as const;

const ANYWHERE: PlaceOfFolder | { place: null; known: PlaceOfFolder["known"] } = {
	place: null,
	known: { compounds: null, projects: null },
};

function readFileOrNull(path: string): Uint8Array | null {
	try {
		return readFileSync(path);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw error;
	}
}

function need(path: string): Uint8Array {
	const bytes = readFileOrNull(path);
	if (bytes) return bytes;
	throw new BadOption(`${path}: 没有这个文件 / there is no such file`);
}

function readDistrict(path: string | null) {
	if (path === null) return ANYWHERE;
	const folder = dirname(resolve(path));
	const name = basename(path);
	need(path);
	try {
		return readPlace((file) => readFileOrNull(join(folder, file === "district.json" ? name : file)));
	} catch (error) {
		if (error instanceof Error) throw new BadOption(`--district ${path}: ${error.message}`);
		throw error;
	}
}

function makeRequest(asked: Asked): ImportRequest {
	const { datum, encoding, sheet, headerRow } = asked;
	const mapping = asked.map === null ? null : readMapping(asked.map, need(asked.map));
	const files = asked.files.map((name) => ({
		file: { name, bytes: need(name) },
		options: { datum, encoding, sheet, headerRow, mapping },
	}));
	return { kind: asked.kind, files, ...readDistrict(asked.district) };
}

// Beside first and renamed then: a reader sees the old file or the new one, never half of one.
function writeWhole(files: ReadonlyMap<string, string>): void {
	const written = [...files].map(([path, text]) => {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(`${path}.part`, text);
		return path;
	});
	for (const path of written) renameSync(`${path}.part`, path);
}

function write(asked: Asked, imported: Imported): void {
	const reports = imported.files.map((one) => one.report);
	const [only] = reports;
	const report = reports.length === 1 && only ? only : reports;
	const files = new Map([...imported.output].map(([name, text]) => [join(asked.out, name), text]));
	files.set(asked.report ?? join(asked.out, "report.json"), `${JSON.stringify(report, null, "\t")}\n`);
	if (asked.saveMap !== null && only) {
		const used = only.columns.filter((one) => one.how !== "geometry");
		const columns = Object.fromEntries(used.map(({ header, field }) => [header, field]));
		const mapping = { name: basename(only.file), columns };
		files.set(asked.saveMap, `${JSON.stringify(mapping, null, "\t")}\n`);
	}
	writeWhole(files);
	console.log(`\n写出 written: ${[...files.keys()].join(", ")}`);
}

function judge(imported: Imported): number {
	const lost = imported.files.some(({ report, unreadable }) => unreadable || report.rows.rejected > 0);
	return lost ? EXIT.rowsRejected : EXIT.clean;
}

function refuse(why: string): number {
	console.error(`${why}\n没有写出任何文件。Nothing was written.`);
	return EXIT.nothingRead;
}

async function run(): Promise<number> {
	const asked = readOptions(process.argv.slice(2));
	if (asked === null) {
		console.log(USAGE);
		return EXIT.clean;
	}
	const request = makeRequest(asked);
	const imported = await runImport(request, ({ file, at, of }) => {
		if (of > 1) console.error(`${at}/${of} ${file}`);
	});
	console.log(imported.files.map(({ report }) => describeReport(report)).join("\n\n"));
	if (imported.files.every((one) => one.unreadable)) return refuse("没有可读的文件。No file could be read.");
	write(asked, imported);
	return judge(imported);
}

async function runSafely(): Promise<number> {
	try {
		return await run();
	} catch (error) {
		if (error instanceof BadOption) return refuse(`${error.message}\n\n${USAGE}`);
		if (error instanceof TookTooLong) return refuse(error.message);
		// A folder that may not be written, a full disk: said in the system's own words.
		if (error instanceof Error && "code" in error) return refuse(error.message);
		throw error;
	}
}

process.exitCode = await runSafely();
