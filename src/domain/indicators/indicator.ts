import type { Compound } from "../records";
import type { Town } from "../town";

/** What a value is measured in; decides how it is printed. */
export type Unit =
	| "compounds"
	| "households"
	| "sqm"
	| "share"
	| "sqmPer100Households"
	| "per100Households"
	| "spacesPerHousehold"
	| "spaces";

/** Visible assumptions a measure depends on. */
export interface Assumptions {
	readonly distanceM: number;
	readonly spacesPerHousehold: number;
}

/** A value with what stands behind it, so that every number can be opened and says what it left out. */
export interface Measure {
	/** `null` when there is nothing to measure. */
	readonly value: number | null;
	/** The two halves of a ratio; a plain sum has `denominator` null. */
	readonly numerator: number;
	readonly denominator: number | null;
	/** Ids of the compounds that make the value (those with the property, or those with something to add). */
	readonly behind: readonly string[];
	/** Ids left out because what is needed is not recorded. */
	readonly leftOut: readonly string[];
}

/** One measurable quantity of any group of compounds. One file each; `index.ts` lists them. */
export interface Indicator {
	readonly id: string;
	readonly unit: Unit;
	/** True for amounts that add up over areas; such an amount is shown as a number, since shading it would mostly show the size of the area. */
	readonly additive: boolean;
	measure(compounds: readonly Compound[], town: Town, assumptions: Assumptions): Measure;
}
