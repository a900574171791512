import type { Position } from "../../domain/datum";
import type { Camera, Compound, District, ParkingPlace, Project } from "../../domain/records";
import { QUANTITIES } from "../../domain/records";
import type { Column } from "../columns/column";
import { COMPOUND_COLUMNS } from "../columns/compounds";
import { CAMERA_COLUMNS, PARKING_COLUMNS } from "../columns/points";
import { PROJECT_COLUMNS } from "../columns/projects";
import type { Entry } from "../sheet";
import type { CanonicalTable, Kind } from "./request";
import { writeCell } from "./write_cells";

/** A record with the place its row says, which may lie outside the district: what was written is kept. */
export interface Kept<R> {
	readonly record: R;
	readonly at: Position<"WGS84"> | null;
}

/** A value of a record as its column says it, where that is not the field itself. */
type Rewording<R> = Readonly<Record<string, (kept: Kept<R>, district: District | null) => unknown>>;

/** How the records of a kind are written: their columns in order, and the columns that say a field in other words. */
interface Writer<R> {
	readonly columns: Readonly<Record<string, Pick<Column<unknown>, "header" | "readOnly">>>;
	readonly reworded: Rewording<R>;
}

// A tenth of a millimetre; more digits would be the arithmetic's, not the survey's.
const DECIMALS = 9;

function round(degrees: number | undefined): number | null {
	return degrees === undefined ? null : Number(degrees.toFixed(DECIMALS));
}

function writePoints(points: readonly Position<"WGS84">[]): string {
	return points.map(([lng, lat]) => `${round(lng)} ${round(lat)}`).join(";");
}

const PLACED: Rewording<unknown> = {
	lng: ({ at }) => round(at?.[0]),
	lat: ({ at }) => round(at?.[1]),
};

const COMPOUND: Rewording<Compound> = {
	...PLACED,
	// A compound without a name carries its id instead; the ledger goes on saying that it has none.
	name: ({ record: { name, id } }) => (name === id ? null : name),
	subdistrictName: ({ record: { subdistrict } }, district) =>
		district?.subdistricts.find((one) => one.id === subdistrict)?.name.zh ?? subdistrict,
	entrancePoints: ({ record }) => writePoints(record.entrancePositions),
};

const PROJECT: Rewording<Project> = {
	...Object.fromEntries(
		QUANTITIES.map((name) => [name, ({ record }: Kept<Project>) => record.quantities[name]]),
	),
	photoBefore: ({ record }) => record.photos.before,
	photoAfter: ({ record }) => record.photos.after,
};

/** The record of each kind that is written as a table. */
export interface Written {
	readonly compounds: Compound;
	readonly cameras: Camera;
	readonly parking: ParkingPlace;
	readonly renovations: Project;
}
/** The kinds that are written as tables; sub-districts are written as areas. */
export type TableKind = keyof Written & Kind;

const WRITERS: { readonly [K in TableKind]: Writer<Written[K]> } = {
	compounds: { columns: COMPOUND_COLUMNS, reworded: COMPOUND },
	cameras: { columns: CAMERA_COLUMNS, reworded: PLACED },
	parking: { columns: PARKING_COLUMNS, reworded: PLACED },
	renovations: { columns: PROJECT_COLUMNS, reworded: PROJECT },
};

/** One column of a canonical file, and how its value is taken from a record. */
interface WrittenColumn<R> {
	readonly field: string;
	readonly header: string;
	readonly read: (kept: Kept<R>) => unknown;
}

// What is only read is said by other columns: a cell with both coordinates, a code beside a name.
function listColumns<R>({ columns, reworded }: Writer<R>, district: District | null): WrittenColumn<R>[] {
	return Object.entries(columns)
		.filter(([, one]) => one.readOnly !== true)
		.map(([field, { header }]) => {
			const reword = reworded[field];
			const plain = ({ record }: Kept<R>) => (record as Readonly<Record<string, unknown>>)[field];
			return { field, header, read: reword ? (kept) => reword(kept, district) : plain };
		});
}

/** Fields that other fields of a file speak for: a pair in one cell, or a geometry, says longitude and latitude. */
const SPEAKS_FOR: Readonly<Record<string, readonly string[]>> = {
	point: ["lng", "lat"],
	"lng, lat": ["lng", "lat"],
	subdistrictCode: ["subdistrictName"],
};

interface WriteOptions {
	readonly district: District | null;
	/** Fields the files had a column for. */
	readonly fields: Iterable<string>;
}

/** Records as their canonical files say them. */
interface Canonical {
	/** In the canonical columns, WGS84 and agreed words; unknown is an empty cell. */
	readonly table: CanonicalTable;
	/**
	 * GeoJSON: point features with the columns the files had as properties, by the names of the fields; unknown is `null`, and so is
	 * the geometry of a row without a usable position.
	 */
	readonly features: string;
}

/** The canonical files of some records. */
export function makeCanonical<K extends TableKind>(
	kind: K,
	kept: readonly Kept<Written[K]>[],
	{ district, fields }: WriteOptions,
): Canonical {
	const writer: Writer<Written[K]> = WRITERS[kind];
	const columns = listColumns(writer, district);
	const spoken = new Set([...fields].flatMap((field) => SPEAKS_FOR[field] ?? [field]));
	const present = columns.filter(({ field }) => field === "id" || spoken.has(field));
	return {
		table: {
			headers: columns.map(({ header }) => header),
			rows: kept.map((one) => columns.map(({ field, read }) => writeCell(field, read(one)))),
			present: present.map(({ header }) => header),
		},
		features: writeFeatures(kept, present),
	};
}

function writeFeatures<R extends { readonly id: string }>(
	kept: readonly Kept<R>[],
	columns: readonly WrittenColumn<R>[],
): string {
	const described = columns
		.filter(({ field }) => field !== "lng" && field !== "lat")
		.map(({ field, read }) => ({ key: `${JSON.stringify(field)}:`, read }));
	const features = kept.map((one) => {
		// Written piece by piece, because objects this wide take longer to make than their text.
		const properties = described.map(({ key, read }) => key + writeValue(read(one))).join(",");
		const geometry = one.at && { type: "Point", coordinates: [round(one.at[0]), round(one.at[1])] };
		const id = JSON.stringify(one.record.id);
		return `{"type":"Feature","id":${id},"properties":{${properties}},"geometry":${JSON.stringify(geometry)}}`;
	});
	return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}

function writeValue(value: unknown): string {
	if (value === null || value === undefined || value === "unknown") return "null";
	return typeof value === "number" && Number.isFinite(value) ? String(value) : JSON.stringify(value);
}

/** A table as CSV: UTF-8 with a byte order mark, so that office programs read Chinese headers. */
export function writeCsv(table: Pick<CanonicalTable, "headers" | "rows">): string {
	const lines = [table.headers, ...table.rows].map(writeLine);
	return `\uFEFF${lines.join("\n")}\n`;
}

// A cell that would be taken apart, or trimmed, by whoever reads it.
const QUOTED = /[",\r\n\uFEFF]|^\s|\s$/;

function writeLine(cells: readonly string[]): string {
	let line = "";
	for (let at = 0; at < cells.length; at += 1) {
		const cell = cells[at] ?? "";
		if (at > 0) line += ",";
		line += cell !== "" && QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
	}
	return line;
}

/** The records of some entries with the place their rows say. */
export function keep<R>(
	entries: readonly (Entry<R> & { readonly at?: Position<"WGS84"> | null })[],
): Kept<R>[] {
	return entries.map((entry) => {
		const position = (entry.record as { readonly position?: Position<"WGS84"> | null }).position ?? null;
		return { record: entry.record, at: position ?? entry.at ?? null };
	});
}
