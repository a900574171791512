import type { Compound, District } from "./records";
import { FACETS, type FacetId, type Filters } from "./view";
import { MANAGEMENT, RENOVATION } from "./vocabulary";

/** Lower ends of the household bands; the band of a compound is written `from-to`, the last one `500-`. */
const BAND_STARTS = [0, 20, 50, 100, 200, 500] as const;

/** The household bands in order, then `unknown`. */
export const HOUSEHOLD_BANDS: readonly string[] = [
	...BAND_STARTS.map((from, at) => {
		const next = BAND_STARTS[at + 1];
		return `${from}-${next === undefined ? "" : next - 1}`;
	}),
	"unknown",
];

/** How many compounds have one value of a facet, under the filters of all other facets. */
export interface FacetCount {
	readonly value: string;
	readonly count: number;
	readonly chosen: boolean;
}

/** The counts of every facet, each value of the display order. */
export type FacetCounts = Readonly<Record<FacetId, readonly FacetCount[]>>;

/** The value a compound has in each facet. What is not recorded is `unknown`, a value like any other, so that counts sum to all. */
const FACET_VALUE: Readonly<Record<FacetId, (one: Compound) => string>> = {
	management: (one) => one.management,
	renovation: (one) => one.renovation,
	subdistrict: (one) => one.subdistrict,
	decade: (one) => (one.builtYear === null ? "unknown" : String(Math.floor(one.builtYear / 10) * 10)),
	households: (one) => bandOf(one.households),
};

function bandOf(households: number | null): string {
	if (households === null) return "unknown";
	const at = BAND_STARTS.findLastIndex((from) => households >= from);
	return HOUSEHOLD_BANDS[at] ?? "unknown";
}

/** Every value of each facet in display order: fixed vocabularies whole, the others as far as the records have them. */
export function listFacetValues(
	compounds: readonly Compound[],
	district: District,
): Readonly<Record<FacetId, readonly string[]>> {
	const known = district.subdistricts.map((one) => one.id);
	const met = (facet: FacetId) => new Set(compounds.map(FACET_VALUE[facet]));
	const strays = [...met("subdistrict")].filter((id) => !known.includes(id)).sort();
	return {
		management: MANAGEMENT,
		renovation: RENOVATION,
		subdistrict: [...known, ...strays],
		decade: [...met("decade")].sort(),
		households: HOUSEHOLD_BANDS,
	};
}

/** Whether a compound passes the filters, those of `except` apart. */
export function passes(one: Compound, filters: Filters, except?: FacetId): boolean {
	return FACETS.every((facet) => {
		const chosen: readonly string[] = filters[facet];
		return facet === except || chosen.length === 0 || chosen.includes(FACET_VALUE[facet](one));
	});
}

/** The counts of every facet value. Each facet's counts sum to the compounds that pass the other facets. */
export function countFacets(
	compounds: readonly Compound[],
	values: Readonly<Record<FacetId, readonly string[]>>,
	filters: Filters,
): FacetCounts {
	const countOne = (facet: FacetId): readonly FacetCount[] => {
		const counts = new Map<string, number>();
		for (const one of compounds) {
			if (!passes(one, filters, facet)) continue;
			const value = FACET_VALUE[facet](one);
			counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		const chosen: readonly string[] = filters[facet];
		return values[facet].map((value) => ({
			value,
			count: counts.get(value) ?? 0,
			chosen: chosen.includes(value),
		}));
	};
	return {
		management: countOne("management"),
		renovation: countOne("renovation"),
		subdistrict: countOne("subdistrict"),
		decade: countOne("decade"),
		households: countOne("households"),
	};
}
