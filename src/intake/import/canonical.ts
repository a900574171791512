import Papa from "papaparse";
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

/** A record as cells by field, and as properties of a feature. */
type Fields = Readonly<Record<string, unknown>>;

/** How the records of a kind are written: their columns in order, and each record spread over them. */
interface Writer<R> {
	readonly columns: Readonly<Record<string, Pick<Column<unknown>, "header" | "readOnly">>>;
	readonly spread: (kept: Kept<R>, district: District | null) => Fields;
}

// A tenth of a millimetre; more digits would be the arithmetic's, not the survey's.
const DECIMALS = 9;

function lngLat(at: Position<"WGS84"> | null): Fields {
	if (at === null) return { lng: null, lat: null };
	return { lng: Number(at[0].toFixed(DECIMALS)), lat: Number(at[1].toFixed(DECIMALS)) };
}

function writePoints(points: readonly Position<"WGS84">[]): string {
	return points
		.map(([lng, lat]) => `${Number(lng.toFixed(DECIMALS))} ${Number(lat.toFixed(DECIMALS))}`)
		.join(";");
}

function spreadCompound({ record, at }: Kept<Compound>, district: District | null): Fields {
	const { position: _position, notPlacedWhy: _why, entrancePositions, subdistrict, ...facts } = record;
	const named = district?.subdistricts.find((one) => one.id === subdistrict);
	return {
		...facts,
		// A compound without a name carries its id instead; the ledger goes on saying that it has none.
		name: record.name === record.id ? null : record.name,
		subdistrictName: named?.name.zh ?? subdistrict,
		...lngLat(at),
		entrancePoints: writePoints(entrancePositions),
	};
}

function spreadPoint({ record, at }: Kept<Camera | ParkingPlace>): Fields {
	const { position, ...facts } = record;
	return { ...facts, ...lngLat(at ?? position) };
}

function spreadProject({ record }: Kept<Project>): Fields {
	const { quantities, ...facts } = record;
	return { ...facts, ...Object.fromEntries(QUANTITIES.map((name) => [name, quantities[name]])) };
}

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
	compounds: { columns: COMPOUND_COLUMNS, spread: spreadCompound },
	cameras: { columns: CAMERA_COLUMNS, spread: spreadPoint },
	parking: { columns: PARKING_COLUMNS, spread: spreadPoint },
	renovations: { columns: PROJECT_COLUMNS, spread: spreadProject },
};

// What is only read is said by other columns: a cell with both coordinates, a code beside a name.
function listColumns(kind: TableKind): readonly (readonly [field: string, header: string])[] {
	return Object.entries(WRITERS[kind].columns)
		.filter(([, one]) => one.readOnly !== true)
		.map(([field, { header }]) => [field, header] as const);
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

/** Records in the canonical columns, WGS84 and agreed words; unknown is an empty cell. */
export function makeCanonicalTable<K extends TableKind>(
	kind: K,
	kept: readonly Kept<Written[K]>[],
	{ district, fields }: WriteOptions,
): CanonicalTable {
	const columns = listColumns(kind);
	const spoken = new Set([...fields].flatMap((field) => SPEAKS_FOR[field] ?? [field]));
	const rows = kept.map((one) => {
		const spread = WRITERS[kind].spread(one, district);
		return columns.map(([field]) => writeCell(field, spread[field]));
	});
	return {
		headers: columns.map(([, header]) => header),
		rows,
		present: columns.filter(([field]) => spoken.has(field)).map(([, header]) => header),
	};
}

/** Records as point features with their fields as properties, WGS84; `null` geometry where a row has no usable position. */
export function makeFeatures<K extends TableKind>(
	kind: K,
	kept: readonly Kept<Written[K]>[],
	district: District | null,
) {
	const features = kept.map((one) => {
		const spread = WRITERS[kind].spread(one, district);
		const { lng, lat } = spread;
		const properties = Object.fromEntries(
			listColumns(kind)
				.filter(([field]) => field !== "lng" && field !== "lat")
				.map(([field]) => [field, spread[field] === "unknown" ? null : (spread[field] ?? null)]),
		);
		const located = typeof lng === "number" && typeof lat === "number";
		const geometry = located ? { type: "Point" as const, coordinates: [lng, lat] } : null;
		return { type: "Feature" as const, id: one.record.id, properties, geometry };
	});
	return { type: "FeatureCollection" as const, features };
}

/** A table as CSV: UTF-8 with a byte order mark, so that office programs read Chinese headers. */
export function writeCsv(table: Pick<CanonicalTable, "headers" | "rows">): string {
	return `\uFEFF${Papa.unparse([table.headers, ...table.rows], { newline: "\n" })}\n`;
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
