import { DEFAULT_VIEW, FACETS, type FacetId, type Filters, type Part, type View } from "../domain/view";

/** Lets every compound through again. */
export const CLEARED = {
	filters: DEFAULT_VIEW.filters,
	placed: DEFAULT_VIEW.placed,
	parts: DEFAULT_VIEW.parts,
} as const satisfies Partial<View>;

/** Whether anything but the records themselves decides what is shown. */
export function isFiltered(view: View): boolean {
	return (
		view.placed !== null || view.parts.length > 0 || FACETS.some((facet) => view.filters[facet].length > 0)
	);
}

/** The filters with one value chosen, or no longer chosen. */
export function toggleValue(filters: Filters, facet: FacetId, value: string): Filters {
	const chosen: readonly string[] = filters[facet];
	const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
	return { ...filters, [facet]: next };
}

/** The filters that show one sub-district alone, so that the list is as long as its number says; or all again when it already stands alone. */
export function openArea(filters: Filters, id: string): Filters {
	const alone = filters.subdistrict.length === 1 && filters.subdistrict[0] === id;
	return { ...filters, subdistrict: alone ? [] : [id] };
}

/** The filters without one facet's. */
export function clearFacet(filters: Filters, facet: FacetId): Filters {
	return { ...filters, [facet]: [] };
}

/** Opens a number of an indicator into its compounds, among those of the numbers opened before, within one sub-district when one is named. */
export function openPart(view: View, part: Part, subdistrict: string | null): Partial<View> {
	const known = view.parts.filter((one) => one.indicator !== part.indicator || one.side !== part.side);
	const parts = [...known, part];
	return subdistrict === null
		? { parts }
		: { parts, filters: { ...view.filters, subdistrict: [subdistrict] } };
}
