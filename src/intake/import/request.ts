import type { Datum, Position } from "../../domain/datum";
import type { AreaCollection, Compound, District, Finding, Project } from "../../domain/records";
import type { ColumnUse, Mapping } from "../match_columns";
import type { NamedFile, SheetName, TableFormat, TableOptions } from "../table";

/** What a file can hold, by the name a steward gives it. */
export const KINDS = ["compounds", "cameras", "parking", "subdistricts", "renovations"] as const;
export type Kind = (typeof KINDS)[number];

/** What was said about one file; `null`: nothing was. A file whose datum nobody stated is read as WGS84, and the account says so. */
export interface FileOptions extends TableOptions {
	readonly datum: Datum | null;
	readonly mapping: Mapping | null;
}

/** Files of one kind, and what they are held against. */
export interface ImportRequest {
	readonly kind: Kind;
	readonly files: readonly { readonly file: NamedFile; readonly options: FileOptions }[];
	/** The place the files are of; `null`: any place, and no check that needs one is made. */
	readonly place: ImportPlace | null;
	/** What is loaded already: references are looked up here, and positions compared. */
	readonly known: Known;
}

/** A place as far as the door needs it. */
export interface ImportPlace {
	readonly district: District;
	/** `null`: no outline is known, and nothing counts as outside. */
	readonly outline: AreaCollection | null;
	readonly subdistricts: AreaCollection | null;
}

/** Records loaded before; `null`: none are known, and no reference to them can be called broken. */
export interface Known {
	readonly compounds: readonly Compound[] | null;
	readonly projects: readonly Project[] | null;
}

/** The account of one file, in the shape `data/README.md` documents. read = accepted + repaired + rejected. */
export interface FileReport {
	readonly file: string;
	readonly format: TableFormat | null;
	readonly encoding: string | null;
	readonly sheet: string | null;
	readonly sheets: readonly SheetName[];
	readonly datum: DatumReport;
	readonly columns: readonly ColumnUse[];
	readonly rows: RowCounts;
	readonly findings: readonly ReportFinding[];
}

export interface RowCounts {
	readonly read: number;
	readonly accepted: number;
	readonly repaired: number;
	readonly rejected: number;
}

/** How the points of a file lie under each plausible datum. */
export interface DatumReport {
	readonly stated: Datum | null;
	/** The datum the file was read in: the stated one, or WGS84. */
	readonly used: Datum;
	/** What the file says of itself; not believed. */
	readonly said: string | null;
	/** Share of the points that lie in the district, 0–1; `null` without an outline or without points. */
	readonly insideShare: Readonly<Record<"wgs84" | "gcj02" | "bd09", number | null>>;
	/** Which other datum fits clearly better and why, Chinese and English; `null` when none does. */
	readonly advice: string | null;
}

/** A finding as the report writes it. `repair`: what became of the value (`null`: unknown from then on). */
export interface ReportFinding {
	readonly row: number | null;
	readonly column: string;
	readonly value: string;
	readonly rule: string;
	readonly severity: "reject" | "repair" | "note";
	readonly message: Finding["message"];
}

/** A datum the file could be in, and where its points would lie in WGS84. */
export interface DatumCandidate {
	readonly datum: Datum;
	readonly points: readonly Position<"WGS84">[];
	/** Points inside the district; `null` without an outline. */
	readonly inside: number | null;
}

/** The first rows of a file as they stand, so that a person sees what was understood of them. */
export interface Preview {
	/** 1-based row of the header; 0 for a format without one. */
	readonly headerRow: number;
	readonly headers: readonly string[];
	readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Which file is being read now, of how many. */
export interface ImportProgress {
	readonly file: string;
	/** 1-based. */
	readonly at: number;
	readonly of: number;
}

/** What came of one file. */
export interface ImportedFile {
	readonly report: FileReport;
	readonly preview: Preview;
	readonly candidates: readonly DatumCandidate[];
	/** True when nothing could be read of it; the findings say why. */
	readonly unreadable: boolean;
}

/** What came of a request: an account of each file, and the rows that were kept in the canonical columns, WGS84. */
export interface Imported {
	readonly kind: Kind;
	readonly files: readonly ImportedFile[];
	/** Rows as the canonical CSV writes them, by id; the columns the files had, and all others empty. */
	readonly canonical: CanonicalTable | null;
	/** Canonical files by name (`compounds.csv`, `compounds.geojson`), WGS84. Empty when nothing could be read. */
	readonly output: ReadonlyMap<string, string>;
}

/** A table in canonical columns. */
export interface CanonicalTable {
	readonly headers: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** The headers some file had a column for; the others say nothing, not “unknown”. */
	readonly present: readonly string[];
}
