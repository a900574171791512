import type { Position } from "../../datum";
import type { Compound } from "../../records";
import type { Town } from "../../town";
import type { Filters } from "../../view";
import type { CriterionId } from "../criteria/criterion";

/** Bounds on a raw value; `null`: open on that side. What has no value is `unknown`, kept in only when asked for. */
export interface Range {
	readonly criterion: CriterionId;
	readonly from: number | null;
	readonly to: number | null;
	readonly keepUnknown: boolean;
}

/** A part of the map. Inside: within any area of `use` `in` (all, when there is none) and within none of `use` `out`. */
export interface DrawnArea {
	readonly id: string;
	readonly use: "in" | "out";
	readonly shape:
		| {
				readonly kind: "polygon" | "rectangle" | "lasso";
				/** Closed: the first position is repeated at the end. */
				readonly ring: readonly Position<"WGS84">[];
		  }
		| {
				readonly kind: "circle";
				readonly centre: Position<"WGS84">;
				/** Straight-line metres on the ellipsoid. */
				readonly radiusM: number;
				/** The compound it is drawn round; `null`: a free circle. */
				readonly around: string | null;
		  };
}

/** What a list of candidates is asked for; everything at once. */
export interface Shortlist {
	readonly filters: Filters;
	readonly ranges: readonly Range[];
	readonly areas: readonly DrawnArea[];
	/** Name, alias, road, pinyin or initials; empty: everything. */
	readonly search: string;
}

/** Lets everything through. */
export const EMPTY_SHORTLIST: Shortlist = {
	filters: { management: [], renovation: [], subdistrict: [], decade: [], households: [] },
	ranges: [],
	areas: [],
	search: "",
};

/** What a shortlist can ask, one thing at a time. */
export type Condition =
	| { readonly kind: "filters" }
	| { readonly kind: "range"; readonly criterion: CriterionId }
	| { readonly kind: "areas" }
	| { readonly kind: "search" };

/** `unknown`: nothing rules a compound out, but something cannot be decided, since a value is not recorded or the compound is not placed. */
export type ShortlistVerdict = "in" | "out" | "unknown";

/** Ids of the compounds by verdict, each list in the order of the records; the three together are all compounds, each once. */
export interface ShortlistParts {
	readonly in: readonly string[];
	readonly out: readonly string[];
	readonly unknown: readonly string[];
}

/** What became of every compound. Only those `in` go on to be ranked. */
export interface ShortlistAccount extends ShortlistParts {
	readonly total: number;
	/** What each condition that asks something says by itself, in the order filters, ranges, areas, search. */
	readonly byCondition: readonly (ShortlistParts & { readonly condition: Condition })[];
}

/** What raw values rest on beside the records. */
export interface ListAssumptions {
	/** Parking spaces wanted a household. */
	readonly spacesPerHousehold: number;
}

/** Judges shortlists. A part of its own, so that the map alone need not bring the criteria and the search along. */
export interface Lister {
	judge(
		town: Town,
		shortlist: Shortlist,
		assumptions: ListAssumptions,
	): ReadonlyMap<string, ShortlistVerdict>;
	/** `also`: what else a compound must be, or it is out. */
	account(
		town: Town,
		shortlist: Shortlist,
		asked: ListAssumptions & { readonly also: (one: Compound) => boolean },
	): ShortlistAccount;
}
