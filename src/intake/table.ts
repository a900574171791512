import type { Geometry } from "geojson";
import type { Finding } from "../domain/records";
import type { Fault } from "./rules";

/** A file as it was handed over. */
export interface NamedFile {
	/** Its name, or its path below the folder that was handed over. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The encodings a text file can be told to be in. */
export const ENCODINGS = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What somebody said about how a file is to be read; `null`: nobody did, it is found. */
export interface TableOptions {
	readonly encoding: Encoding | null;
	readonly sheet: string | null;
	/** 1-based row of the header as a spreadsheet shows it. */
	readonly headerRow: number | null;
}

/** The kinds of file that hold a table. */
export type TableFormat = "csv" | "tsv" | "xlsx" | "json" | "geojson" | "shapefile";

/** A table as it stands in a file: trimmed cells under trimmed headers, nothing understood yet. */
export interface Table {
	readonly format: TableFormat;
	/** The encoding of its text; `null` where the format leaves no choice. */
	readonly encoding: Encoding | null;
	/** The sheet that was read; `null` for a format without sheets. */
	readonly sheet: string | null;
	readonly sheets: readonly SheetName[];
	/** 1-based row of the header; 0 for a format that names its fields in each record. */
	readonly headerRow: number;
	readonly headers: readonly string[];
	readonly rows: readonly TableRow[];
	/** Whether its features carry a geometry, which then says where a row lies. */
	readonly hasGeometry: boolean;
	/** What the file says of its own coordinate system (`.prj`, `crs`); reported, not believed. */
	readonly saidDatum: string | null;
	/** What was found while reading: repaired, skipped, worth a look. `row: null` is the file as a whole. */
	readonly notes: readonly { readonly row: number | null; readonly fault: Fault }[];
}

/** A sheet of a workbook. */
export interface SheetName {
	readonly name: string;
	readonly hidden: boolean;
}

/** One row of a table, its cells in the order of the headers; a faulty row may have more or fewer. */
export interface TableRow {
	/** 1-based row as a spreadsheet shows it (the header counts); for features and JSON the 1-based place in the list. */
	readonly row: number;
	readonly cells: readonly string[];
	/** The geometry of the feature, in the datum of the file; absent in formats without. */
	readonly geometry?: Geometry | null;
}

/** A file nothing could be taken from, with the finding that says why and what to do. */
export class UnreadableFile extends Error {
	override readonly name = "UnreadableFile";
	constructor(
		readonly fault: Fault,
		readonly finding?: Finding,
	) {
		super(`${fault.rule}: ${fault.value} ${fault.detail ?? ""}`);
	}
}
