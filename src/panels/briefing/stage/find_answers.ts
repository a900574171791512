import type { Focus } from "../../../domain/briefing/briefing_context";
import type { Subdistrict } from "../../../domain/records";
import type { Readings } from "../../../domain/search/readings";
import { type SearchField, searchCompounds } from "../../../domain/search/search_compounds";
import {
	makeSearchIndex,
	type SearchEntry,
	type SearchIndex,
	type SearchMatch,
} from "../../../domain/search/search_index";
import type { Town } from "../../../domain/town";

/** What a sub-district is found by besides its Chinese name. */
type PlaceField = "name" | "english" | "alias";
export type AnswerField = SearchField | PlaceField;

/** A sub-district or a compound that a question may mean. */
export interface Answer {
	readonly focus: Focus;
	/** Where the words of the question were found. */
	readonly found: SearchMatch<AnswerField>["found"];
}

export interface Answers {
	readonly list: readonly Answer[];
	/** Whether nothing was spelled so and one mistake was forgiven. */
	readonly loose: boolean;
}

/** Offered at once; more than can be taken in at a glance helps nobody. */
const MOST = 8;
/** Of these so many sub-districts at most where compounds are found too. */
const MOST_PLACES = 4;

/** What a question may mean, sub-districts first. */
export function findAnswers(query: string, town: Town, readings: Readings | null): Answers {
	const places = searchPlaces(town, readings).find(query);
	const compounds = searchCompounds(town, readings).find(query, MOST);
	const isExact = ({ kind }: SearchMatch<AnswerField>) => kind !== "typo";
	const exact = [places, compounds].some((list) => list.some(isExact));
	const keep = <Field extends AnswerField>(list: readonly SearchMatch<Field>[]) =>
		exact ? list.filter(isExact) : list;
	const keptCompounds = keep(compounds);
	const keptPlaces = keep(places).slice(0, Math.max(MOST_PLACES, MOST - keptCompounds.length));
	const list = [
		...keptPlaces.map(({ id, found }): Answer => ({ focus: { kind: "subdistrict", id }, found })),
		...keptCompounds.map(({ id, found }): Answer => ({ focus: { kind: "compound", id }, found })),
	].slice(0, MOST);
	return { list, loose: !exact && list.length > 0 };
}

const indices = new WeakMap<Town, Map<Readings | null, SearchIndex<PlaceField>>>();

/** The index over a town's sub-districts, made once for each set of readings. */
function searchPlaces(town: Town, readings: Readings | null): SearchIndex<PlaceField> {
	const made = indices.get(town) ?? new Map<Readings | null, SearchIndex<PlaceField>>();
	indices.set(town, made);
	const index =
		made.get(readings) ?? makeSearchIndex(town.records.district.subdistricts.map(makePlaceEntry), readings);
	made.set(readings, index);
	return index;
}

function makePlaceEntry({ id, name, aliases }: Subdistrict): SearchEntry<PlaceField> {
	return {
		id,
		texts: [
			{ field: "name", text: name.zh },
			{ field: "english", text: name.en },
			...aliases.map((text) => ({ field: "alias" as const, text })),
		],
	};
}
