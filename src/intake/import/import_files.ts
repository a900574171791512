import type { Compound } from "../../domain/records";
import { findNearDuplicates, type NearName, noteNearDuplicates } from "../near_names";
import { importAreas } from "./areas";
import { makeCanonical, type TableKind, writeCsv } from "./canonical";
import { indexKnown, makeIdOfName } from "./known";
import { passTable } from "./pass_table";
import { makeImportGround } from "./place";
import type { Imported, ImportProgress, ImportRequest } from "./request";

/** Hears which file is being read. */
export type OnProgress = (progress: ImportProgress) => void;

/**
 * Takes files of one kind through the door: an account of every row of every file, and the rows that were kept in the canonical
 * columns, WGS84. Never fails on what a file holds: one that cannot be read has an account that says so. An id may stand in one file only.
 */
export async function importFiles(request: ImportRequest, onProgress: OnProgress): Promise<Imported> {
	const { kind } = request;
	return kind === "subdistricts" ? importAreas(request, onProgress) : importTables(kind, request, onProgress);
}

async function importTables<K extends TableKind>(
	kind: K,
	request: ImportRequest,
	onProgress: OnProgress,
): Promise<Imported> {
	const { files, place, known } = request;
	const ground = makeImportGround(place);
	const shared = {
		ground,
		ids: new Map<string, string>(),
		known: indexKnown(known),
		idOfName: makeIdOfName(known.compounds, ground.district),
	};
	const passed = [];
	for (const [at, one] of files.entries()) {
		onProgress({ file: one.file.name, at: at + 1, of: files.length });
		passed.push(await passTable(kind, one, shared));
	}
	// Comparing and writing follow the last reading; said, so that they have a time of their own.
	const last = files.at(-1)?.file.name ?? "";
	onProgress({ file: last, at: files.length, of: files.length });
	const logs = new Map(passed.map(({ log }, at) => [files[at]?.file.name ?? "", log]));
	const readable = passed.flatMap(({ taken }) => (taken ? [taken] : []));
	const named = readable.flatMap((one) => one.named);
	const notes = noteNearDuplicates(
		findNearDuplicates([...nameOthers(known.compounds ?? [], named), ...named]),
	);
	for (const note of notes) logs.get(note.file)?.push(note);
	const accounts = passed.map(({ account }) => account());
	if (readable.length === 0) return { kind, files: accounts, canonical: null, output: new Map() };
	const kept = readable.flatMap((one) => one.kept);
	const district = place?.district ?? null;
	const fields = readable.flatMap(({ uses }) => uses.flatMap(({ field }) => field ?? []));
	const { table, features } = makeCanonical(kind, kept, { district, fields });
	const output = new Map([
		[`${kind}.csv`, writeCsv(table)],
		[`${kind}.geojson`, features],
	]);
	return { kind, files: accounts, canonical: table, output };
}

/** The compounds loaded already that the files do not name, to be held against those they do; none for kinds without names. */
function nameOthers(known: readonly Compound[], named: readonly NearName[]): NearName[] {
	if (named.length === 0) return [];
	const ids = new Set(named.map(({ id }) => id));
	return known
		.filter(({ id }) => !ids.has(id))
		.map(({ id, name, position }) => ({ id, name, position, spot: { file: "", row: null, id } }));
}
