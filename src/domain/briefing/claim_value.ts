import type { Unit } from "../indicators/indicator";
import type { Claim, PublishedFigure } from "./briefing";
import type { Opened } from "./opened";

/** What a claim is measured in: the units of indicators, and those of ledgers and plans. */
export type ClaimUnit =
	| Unit
	| "projects"
	| "cameras"
	| "t"
	| "m"
	| "pieces"
	| "vehicles"
	| "perMonth"
	| "wan"
	| "subdistricts";

/** A claim with its number and everything behind it. */
export interface MeasuredClaim {
	readonly claim: Claim;
	/** `null` when there is nothing to measure, or what is needed could not be had. */
	readonly value: number | null;
	readonly unit: ClaimUnit;
	readonly opened: Opened;
	/** What a document says, and whether the records say another thing. `null`: no document says anything. */
	readonly published: (PublishedFigure & { readonly differs: boolean }) | null;
}
