import type { Bilingual } from "../../domain/records";

/**
 * What a value has to be before it may pass; anything else fails the build. `text` is screened for phones, identity numbers,
 * addresses of mail and rooms; `id` and `quote` (words of a public document) only for phones and identity numbers, and so is an
 * `address` before it is shortened to its street, which is then screened as a text. An `office-line` is the one number of a telephone
 * that passes, and only where the operator names an office; the addresses and `origins` are those of the page itself.
 */
export type ValueType =
	| "id"
	| "text"
	| "address"
	| "quote"
	| "phrase"
	| "quoted-phrase"
	| "code"
	| "word"
	| "number"
	| "flag"
	| "date"
	| "point"
	| "texts"
	| "phrases"
	| "office-line"
	| "page-address"
	| "report-address"
	| "origins";

type Shaping =
	| { readonly transform: "keep" | "band" | "decade" | "year" | "organisation" | "street" }
	| { readonly transform: "round"; readonly step: number }
	| { readonly transform: "point"; readonly decimals: number };

/** What becomes of one field: published in some shape, published part by part, or dropped; each with the legal basis. */
export type FieldRule = { readonly basis: Bilingual } & (
	| { readonly transform: "drop" }
	| { readonly transform: "part" | "list"; readonly layer: LayerName }
	| ({
			readonly type: ValueType;
			/** Name of the published field, where it differs. */
			readonly as?: string;
	  } & Shaping)
);

/** The layers of records that are published field by field. */
export type LayerName =
	| "compound"
	| "project"
	| "quantities"
	| "district"
	| "subdistrict"
	| "site"
	| "files"
	| "file"
	| "published"
	| "publishedRow"
	| "printedTotal"
	| "targets"
	| "area"
	| "neighbour";

/** An answer for every field of a record: one that has none does not compile, and one met at run time fails the build. */
export type Answers<R> = { readonly [K in keyof Required<R>]: FieldRule };

/** How the households of a sub-district are added up, which must be from what is published anyway. */
export interface SumRule {
	readonly from: "published" | "recorded";
	readonly basis: Bilingual;
}

/**
 * When a share of people may be said: at least so many people in all, with and without the feature, so many compounds behind it,
 * and (`guardsWhole`) no share of the district from which one that is left out would follow.
 */
export interface ShareRule {
	readonly part: "elderly" | "lowIncomeHouseholds";
	readonly whole: "residents" | "households";
	readonly as: "elderlyPercent" | "lowIncomePercent";
	readonly leastWhole: number;
	readonly leastEach: number;
	readonly leastCompounds: number;
	readonly guardsWhole: boolean;
	readonly basis: Bilingual;
}

/** The schema of the public edition, as data, so that it can be printed, and tampered with by the tests. */
export interface PublicSchema {
	readonly layers: Readonly<Record<LayerName, Readonly<Record<string, FieldRule>>>>;
	readonly households: SumRule;
	readonly shares: readonly ShareRule[];
}
