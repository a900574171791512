import type { Compound } from "../records";
import type { Town } from "../town";
import type { Readings } from "./readings";
import { makeSearchIndex, type SearchEntry, type SearchIndex } from "./search_index";

/** What a compound is found by, the most telling first. */
export const SEARCH_FIELDS = ["name", "alias", "address", "community", "id"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

const indices = new WeakMap<Town, Map<Readings | null, SearchIndex<SearchField>>>();

/** The index over a town's compounds, made once for each set of readings. */
export function searchCompounds(town: Town, readings: Readings | null): SearchIndex<SearchField> {
	const made = indices.get(town) ?? new Map<Readings | null, SearchIndex<SearchField>>();
	indices.set(town, made);
	const index = made.get(readings) ?? makeSearchIndex(town.records.compounds.map(makeEntry), readings);
	made.set(readings, index);
	return index;
}

/** Every text a compound is found by; what is not recorded is missing. */
export function makeEntry(one: Compound): SearchEntry<SearchField> {
	const texts = SEARCH_FIELDS.flatMap((field) => {
		const text = one[field];
		return text === null ? [] : [{ field, text }];
	});
	return { id: one.id, texts };
}
