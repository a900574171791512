import {
	DEFAULT_PUBLIC_VIEW,
	PUBLIC_FACETS,
	type PublicFacet,
	type PublicFilters,
} from "../../domain/public/view";

/** The filters with one value more, or without it where it was chosen. */
export function toggleValue(filters: PublicFilters, facet: PublicFacet, value: string): PublicFilters {
	const chosen: readonly string[] = filters[facet];
	const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
	return { ...filters, [facet]: next };
}

/** The filters that let everything through. */
export const NO_FILTERS = DEFAULT_PUBLIC_VIEW.filters;

/** How many values are chosen. */
export function countChosen(filters: PublicFilters): number {
	return PUBLIC_FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
}
