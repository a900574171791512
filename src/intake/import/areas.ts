import type { MultiPolygon } from "geojson";
import type { Finding } from "../../domain/records";
import { SUBDISTRICT_COLUMNS, type SubdistrictRow } from "../columns/subdistricts";
import type { DatumPoint } from "../datum_evidence";
import { parseArea } from "../geojson";
import { findSubdistrict } from "../names";
import { findRowPlace } from "../row_point";
import { makeFinding } from "../rules";
import { type Entry, readSheet } from "../sheet";
import { judgeDatum } from "./judge_datum";
import { openTable } from "./open_table";
import { type Ground, makeImportGround } from "./place";
import { makePreview, makeReport } from "./report";
import type { Imported, ImportedFile, ImportProgress, ImportRequest } from "./request";
import { writeAreas } from "./write_areas";

/** One area of a list of sub-districts, WGS84. */
export interface ImportedArea {
	/** The id the place gives it; as the list says where the place knows no sub-districts. */
	readonly id: string;
	readonly name: string;
	readonly row: SubdistrictRow;
	readonly geometry: MultiPolygon;
}

/** What the files of a request share: the place, and which areas had their turn. */
interface Shared {
	readonly ground: Ground;
	readonly ids: Map<string, string>;
	readonly taken: Map<string, string>;
}

interface PassedAreas {
	readonly areas: readonly ImportedArea[];
	readonly account: ImportedFile;
}

/** Takes boundaries of sub-districts through the door: one area for each, joined by name or code with those the place knows. */
export async function importAreas(
	{ kind, files, place }: ImportRequest,
	onProgress: (progress: ImportProgress) => void,
): Promise<Imported> {
	const shared = { ground: makeImportGround(place), ids: new Map(), taken: new Map() };
	const passed: PassedAreas[] = [];
	for (const [at, one] of files.entries()) {
		onProgress({ file: one.file.name, at: at + 1, of: files.length });
		passed.push(await passAreas(one, shared));
	}
	const accounts = passed.map(({ account }) => account);
	const areas = passed.flatMap((one) => one.areas);
	const nothing = accounts.every(({ unreadable }) => unreadable);
	return { kind, files: accounts, canonical: null, output: nothing ? new Map() : writeAreas(areas) };
}

async function passAreas(
	{ file, options }: ImportRequest["files"][number],
	shared: Shared,
): Promise<PassedAreas> {
	const { name } = file;
	const opened = await openTable(file, { columns: SUBDISTRICT_COLUMNS, options });
	if (opened.table === null) return { areas: [], account: opened.account };
	const { table, log } = opened;
	const { ids } = shared;
	const { mapping } = options;
	const columns = SUBDISTRICT_COLUMNS;
	const sheet = readSheet({ file: name, table, columns, log, mapping, guess: true, ids, makeIds: "S-" });
	const points = sheet.entries.flatMap(({ geometry }): DatumPoint[] => {
		const middle = findRowPlace({ lng: null, lat: null, geometry });
		return middle ? [{ raw: middle.raw, subdistrictId: null, near: null }] : [];
	});
	const areas = sheet.entries.flatMap((entry) =>
		makeArea(entry, options.datum ?? "WGS84", { ...shared, log }),
	);
	const { datum, candidates } = judgeDatum({ file: name, table, points, log }, options, shared.ground);
	const { read, uses } = sheet;
	const parts = {
		file: name,
		table,
		datum,
		columns: uses,
		canonical: columns,
		read,
		kept: areas.length,
		findings: log,
	};
	const account = { report: makeReport(parts), preview: makePreview(table), candidates, unreadable: false };
	return { areas, account };
}

function makeArea(
	{ spot, record, geometry }: Entry<SubdistrictRow>,
	datum: Parameters<typeof parseArea>[1],
	{ ground, taken, log }: Shared & { readonly log: Finding[] },
): ImportedArea[] {
	const reject = (fault: Parameters<typeof makeFinding>[1]) => {
		log.push(makeFinding(spot, fault));
		return [];
	};
	const area = geometry ? parseArea(geometry, datum) : "没有图形 / no geometry";
	if (typeof area === "string") {
		return reject({ rule: "bad-geometry", field: "geometry", value: String(spot.row), detail: area });
	}
	const name = record.name ?? record.id;
	const known = findKnown(record, ground);
	if (ground.district.subdistricts.length > 0 && !known) {
		return reject({ rule: "unknown-subdistrict", field: SUBDISTRICT_COLUMNS.name.header, value: name });
	}
	const id = known?.id ?? record.id;
	const earlier = taken.get(id);
	const field = SUBDISTRICT_COLUMNS.name.header;
	if (earlier !== undefined) return reject({ rule: "duplicate-id", field, value: name, detail: earlier });
	taken.set(id, String(spot.row));
	return [{ id, name: known?.name.zh ?? name, row: record, geometry: area }];
}

function findKnown({ name, id }: SubdistrictRow, { district }: Ground) {
	return findSubdistrict(district, name) ?? findSubdistrict(district, id);
}
