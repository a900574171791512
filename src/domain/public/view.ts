import type { Management, Renovation } from "../vocabulary";

/** What the public page can be narrowed by, in the order of its form. */
export const PUBLIC_FACETS = ["subdistrict", "management", "renovation", "decade"] as const;
export type PublicFacet = (typeof PUBLIC_FACETS)[number];

/** Chosen values of each facet; an empty list lets everything through. */
export interface PublicFilters {
	readonly subdistrict: readonly string[];
	readonly management: readonly Management[];
	readonly renovation: readonly Renovation[];
	/** First year of the decade as text, or `unknown`. */
	readonly decade: readonly string[];
}

/** Everything a public link carries: chosen values and ids of the records, never a text somebody typed. */
export interface PublicView {
	readonly filters: PublicFilters;
	/** Id of the compound whose card is open. */
	readonly sel: string | null;
	/** On a narrow screen one of the two is shown; the filter, the count and the order are the same. */
	readonly show: "map" | "list";
}

export const DEFAULT_PUBLIC_VIEW: PublicView = {
	filters: { subdistrict: [], management: [], renovation: [], decade: [] },
	sel: null,
	show: "map",
};

/** How a reader wants to read; kept on the device, never in a link. */
export interface Reading {
	/** `null`: as the device. */
	readonly theme: "light" | "dark" | null;
	/** Larger letters and targets. */
	readonly large: boolean;
	/** Stronger lines and colours. */
	readonly contrast: boolean;
}

export const DEFAULT_READING: Reading = { theme: null, large: false, contrast: false };
