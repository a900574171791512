import type { Compound } from "../../records";
import type { Town } from "../../town";

/** Every criterion by name, in the order of menus and reports. */
export const CRITERION_IDS = [
	"parking_deficit",
	"unwatched_entrances",
	"camera_distance",
	"fire_lane",
	"roof",
	"drains",
	"wiring",
	"road",
	"greenery",
	"no_management",
	"no_owners_committee",
	"age",
	"households",
	"elderly_share",
	"low_income_share",
	"lift_gap",
	"standard_shortfall",
	"cost_per_household",
] as const;

export type CriterionId = (typeof CRITERION_IDS)[number];

/** What a raw value is measured in; decides how it is printed. */
export type CriterionUnit =
	| "spacesPerHousehold"
	| "entrances"
	| "m"
	| "grade"
	| "yesNo"
	| "years"
	| "households"
	| "share"
	| "lifts"
	| "points"
	| "wanPerHousehold";

/**
 * Where need begins and where it is complete, in the unit of the criterion: at `standard` the score is 0, at `worst` 1, linear between, flat beyond.
 * `worst` below `standard` means that less is worse. Fixed by people, never taken from the smallest and largest of the data.
 */
export interface Anchors {
	readonly standard: number;
	readonly worst: number;
}

/** What a criterion may look at beside the compound itself. */
export interface ReadContext {
	readonly town: Town;
	/** Parking spaces wanted a household. */
	readonly spacesPerHousehold: number;
	/** The year of the data, from which ages are counted. */
	readonly year: number;
}

/** One reason to renovate a compound. One file each; `index.ts` lists them. */
export interface Criterion {
	readonly id: CriterionId;
	readonly unit: CriterionUnit;
	/** Digits after the point of a raw value. */
	readonly digits: number;
	/** Which of the five difficulties of the document it belongs to; `null`: none of them. */
	readonly difficulty: 1 | 2 | 3 | 4 | 5 | null;
	/** Class of renovation that answers it; `null`: none, it tells who is helped or what it costs. */
	readonly renovationClass: "basic" | "improve" | "uplift" | null;
	/** The file of the folder the raw value comes from. */
	readonly file: "compounds" | "cameras" | "parking";
	readonly anchors: Anchors;
	/** Bounds and step within which the anchors can be moved. */
	readonly bounds: { readonly min: number; readonly max: number; readonly step: number };
	/** True when it may never leave the internal edition. */
	readonly internalOnly: boolean;
	/** The raw value of a compound in the criterion's unit; `null` when it is not recorded. */
	read(one: Compound, context: ReadContext): number | null;
}
