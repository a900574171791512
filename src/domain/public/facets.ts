import type { PublicCompound, PublicRecords } from "../public_records";
import { MANAGEMENT, RENOVATION } from "../vocabulary";
import type { PublicFacetCount } from "./scene";
import { PUBLIC_FACETS, type PublicFacet, type PublicFilters, type PublicView } from "./view";

/** The value a compound has in each facet. What is not recorded is `unknown`, a value like any other, so that counts sum to all. */
const FACET_VALUE: Readonly<Record<PublicFacet, (one: PublicCompound) => string>> = {
	subdistrict: (one) => one.subdistrict,
	management: (one) => one.management,
	renovation: (one) => one.renovation,
	decade: (one) => (one.builtDecade === null ? "unknown" : String(one.builtDecade)),
};

/** Every value of each facet in the order of the form. */
export type PublicValues = Readonly<Record<PublicFacet, readonly string[]>>;

const known = new WeakMap<PublicRecords, PublicValues>();

/** Every value a reader can choose, in the order of the form: vocabularies whole, sub-districts in the district's order, decades as far as the records have them. */
export function listPublicValues(records: PublicRecords): PublicValues {
	const values = known.get(records) ?? makeValues(records);
	known.set(records, values);
	return values;
}

function makeValues({ compounds, district }: PublicRecords): PublicValues {
	const listed = district.subdistricts.map(({ id }) => id);
	const met = (facet: PublicFacet) => [...new Set(compounds.map(FACET_VALUE[facet]))].sort();
	const strays = met("subdistrict").filter((id) => !listed.includes(id));
	return {
		subdistrict: [...listed, ...strays],
		management: MANAGEMENT,
		renovation: RENOVATION,
		decade: met("decade"),
	};
}

/** Whether a compound passes the filters, that of `except` apart. */
export function passesPublic(one: PublicCompound, filters: PublicFilters, except?: PublicFacet): boolean {
	return PUBLIC_FACETS.every((facet) => {
		const chosen: readonly string[] = filters[facet];
		return facet === except || chosen.length === 0 || chosen.includes(FACET_VALUE[facet](one));
	});
}

/** How many of some compounds have each value, under the other facets' choices: a facet's counts sum to the compounds that pass the others. */
export function countPublicFacets(
	compounds: readonly PublicCompound[],
	values: PublicValues,
	filters: PublicFilters,
): Readonly<Record<PublicFacet, readonly PublicFacetCount[]>> {
	const countOne = (facet: PublicFacet): readonly PublicFacetCount[] => {
		const counts = new Map<string, number>();
		for (const one of compounds) {
			if (!passesPublic(one, filters, facet)) continue;
			const value = FACET_VALUE[facet](one);
			counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		const chosen: readonly string[] = filters[facet];
		return values[facet].map((value) => {
			return { value, count: counts.get(value) ?? 0, chosen: chosen.includes(value) };
		});
	};
	return {
		subdistrict: countOne("subdistrict"),
		management: countOne("management"),
		renovation: countOne("renovation"),
		decade: countOne("decade"),
	};
}

/** A view without what the records do not know: each facet's choices once and in the order of the form, the selection only if there is such a compound. */
export function tidyPublicView(view: PublicView, records: PublicRecords): PublicView {
	const values = listPublicValues(records);
	const keep = (facet: PublicFacet) => {
		const given = new Set<string>(view.filters[facet]);
		return values[facet].filter((value) => given.has(value));
	};
	const filters = Object.fromEntries(PUBLIC_FACETS.map((facet) => [facet, keep(facet)]));
	const isKnown = records.compounds.some(({ id }) => id === view.sel);
	return {
		// Each list holds only values of its own facet, which for the vocabularies are their words.
		filters: filters as unknown as PublicFilters,
		sel: isKnown ? view.sel : null,
		show: view.show === "list" ? "list" : "map",
	};
}
