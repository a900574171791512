import type { Bilingual } from "../../domain/records";
import type { FieldName, FieldTreatment, FieldType } from "../../text/public/pages/fields";
import type { PageProps } from "./page_props";

/** One column of the files to be downloaded. */
export interface DictionaryLine {
	readonly file: "compounds" | "projects" | "sums";
	readonly field: FieldName;
	readonly type: FieldType;
	readonly treatment: FieldTreatment;
	readonly values: Readonly<Record<string, number>>;
	readonly basis: Bilingual | null;
}

/** Why something is left out: the name of the reason, how many fields go by it, and the instrument. */
export interface LeftOutLine {
	readonly reason: LeftOutReason;
	readonly fields: number;
	readonly basis: Bilingual;
}

export type LeftOutReason =
	| "open"
	| "cited"
	| "mapped"
	| "unneeded"
	| "personal"
	| "small"
	| "cameras"
	| "safety"
	| "internal"
	| "commercial";

/** A file to be downloaded. */
export interface Download {
	readonly id: "compounds" | "geojson" | "projects" | "sums" | "dictionary";
	/** Below the edition's folder. */
	readonly path: string;
	readonly bytes: number;
}

export interface AboutProps extends PageProps {
	readonly dictionary: readonly DictionaryLine[];
	readonly leftOut: readonly LeftOutLine[];
	readonly downloads: readonly Download[];
	/** The least numbers behind a share of people. */
	readonly shares: { readonly whole: number; readonly each: number; readonly compounds: number };
}
