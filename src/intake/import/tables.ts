import type { Position } from "../../domain/datum";
import type { Camera, ParkingPlace } from "../../domain/records";
import { COMPOUND_COLUMNS } from "../columns/compounds";
import {
	CAMERA_COLUMNS,
	type CameraRow,
	PARKING_COLUMNS,
	type ParkingRow,
	type RowPoint,
} from "../columns/points";
import { PROJECT_COLUMNS } from "../columns/projects";
import { makeCompounds } from "../compounds";
import type { DatumPoint } from "../datum_evidence";
import type { Door } from "../door";
import { fillSubdistricts } from "../implied_subdistrict";
import type { ColumnUse, Mapping } from "../match_columns";
import { findSubdistrict } from "../names";
import type { NearName } from "../near_names";
import { makeCameras, makeParking, type References } from "../points";
import { makeProjects } from "../projects";
import { findRowPlace } from "../row_point";
import { type Columns, type Entry, readSheet, type Sheet } from "../sheet";
import type { Table } from "../table";
import { type Kept, keep, type TableKind, type Written } from "./canonical";
import { resolveNames } from "./name_references";

/** A table on its way through the door. */
export interface Source {
	readonly file: string;
	readonly table: Table;
	readonly mapping: Mapping | null;
	readonly door: Door;
	/** Ids used so far in the files of the request, with where. */
	readonly ids: Map<string, string>;
	readonly known: References;
	/** The id of a known compound by its name and sub-district; `null` for none or several. */
	readonly idOfName: (name: string, subdistrict: string | null) => string | null;
}

/** What a table gave. */
export interface Taken<T> {
	readonly read: number;
	readonly uses: readonly ColumnUse[];
	readonly kept: readonly Kept<T>[];
	/** The points as they stand in the file, to judge its datum by. */
	readonly points: readonly DatumPoint[];
	/** Records that have a name and a place, to be held against others; none for kinds without names. */
	readonly named: readonly NearName[];
}

type Taker<T> = (source: Source) => Taken<T>;

interface Reading<R extends { readonly id: string } & Partial<RowPoint>, T> {
	readonly columns: Columns<R>;
	/** Ids that rows of a file without an id column are given: this, then the row. */
	readonly prefix: string;
	readonly make: (sheet: Sheet<R>, source: Source) => readonly Entry<T>[];
	/** Fills in what a whole file says of its rows and the rows do not; absent for kinds of which files say nothing. */
	readonly fill?: (sheet: Sheet<R>, source: Source) => Sheet<R>;
	/** Where the row's compound is known to be, and the sub-district it says. */
	readonly hints: (record: R, source: Source) => Pick<DatumPoint, "near" | "subdistrictId">;
	/** A record as others of its kind are compared with it; absent for kinds without names. */
	readonly named?: (entry: Entry<T>) => NearName;
}

function makeTaker<R extends { readonly id: string } & Partial<RowPoint>, T>(
	reading: Reading<R, T>,
): Taker<T> {
	return (source) => {
		const { file, table, mapping, door, ids, idOfName } = source;
		const { columns, prefix } = reading;
		const read = readSheet({
			file,
			table,
			columns,
			log: door.log,
			mapping,
			guess: true,
			datum: door.datum,
			ids,
			makeIds: prefix,
			idOfName,
		});
		const sheet = reading.fill?.(read, source) ?? read;
		const points = sheet.entries.flatMap(({ record, geometry }): DatumPoint[] => {
			const { lng = null, lat = null, point = null }: Partial<RowPoint> = record;
			const place = findRowPlace({ lng, lat, point, geometry });
			return place ? [{ raw: place.raw, ...reading.hints(record, source) }] : [];
		});
		const entries = reading.make(sheet, source);
		const named = reading.named ? entries.map(reading.named) : [];
		return { read: sheet.read, uses: sheet.uses, kept: keep(entries), points, named };
	};
}

function positionOf(known: References, id: string | null): Position<"WGS84"> | null {
	return known.compounds?.get(id ?? "")?.position ?? null;
}

function nearCompound({ compound }: { readonly compound: string | null }, { known }: Source) {
	return { near: positionOf(known, compound), subdistrictId: null };
}

/** The columns of each kind. */
export const COLUMNS = {
	compounds: COMPOUND_COLUMNS,
	cameras: CAMERA_COLUMNS,
	parking: PARKING_COLUMNS,
	renovations: PROJECT_COLUMNS,
} as const;

/** How the tables of each kind are taken. */
export const TAKERS: { readonly [K in TableKind]: Taker<Written[K]> } = {
	compounds: makeTaker({
		columns: COMPOUND_COLUMNS,
		prefix: "C-",
		make: (sheet, { door }) => makeCompounds(sheet, door),
		fill: (sheet, { door, known, table }) => fillSubdistricts(sheet, { door, known, sheetName: table.sheet }),
		// A street office's numbers need not be the ledger's; then the name tells which compound is meant.
		hints: ({ id, name, subdistrictName }, { known, door, idOfName }) => ({
			near: positionOf(known, id) ?? positionOf(known, idOfName(name ?? "", subdistrictName)),
			subdistrictId: findSubdistrict(door.district, subdistrictName)?.id ?? null,
		}),
		named: ({ record: { id, name, position }, spot }) => ({ id, name, position, spot }),
	}),
	cameras: makeTaker<CameraRow, Camera>({
		columns: CAMERA_COLUMNS,
		prefix: "K-",
		make: (sheet, { door, known }) => makeCameras(sheet, door, known),
		fill: resolveNames,
		hints: nearCompound,
	}),
	parking: makeTaker<ParkingRow, ParkingPlace>({
		columns: PARKING_COLUMNS,
		prefix: "P-",
		make: (sheet, { door, known }) => makeParking(sheet, door, known),
		fill: resolveNames,
		hints: nearCompound,
	}),
	renovations: makeTaker({
		columns: PROJECT_COLUMNS,
		prefix: "G-",
		make: (sheet, { door, known }) => makeProjects(sheet, door, known.compounds),
		fill: resolveNames,
		hints: () => ({ near: null, subdistrictId: null }),
	}),
};
