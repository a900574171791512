import type { PublicCompound, PublicRecords } from "../public_records";
import type { Readings } from "../search/readings";
import { makeSearchIndex, type SearchEntry, type SearchIndex } from "../search/search_index";

/** What a compound is found by, the most telling first. */
const PUBLIC_SEARCH_FIELDS = ["name", "alias", "address", "community", "subdistrict", "id"] as const;
export type PublicSearchField = (typeof PUBLIC_SEARCH_FIELDS)[number];

const indices = new WeakMap<PublicRecords, Map<Readings | null, SearchIndex<PublicSearchField>>>();

/** The index over the published compounds, made once for each set of readings. Without readings it finds what is written. */
export function searchPublic(
	records: PublicRecords,
	readings: Readings | null,
): SearchIndex<PublicSearchField> {
	const made = indices.get(records) ?? new Map<Readings | null, SearchIndex<PublicSearchField>>();
	indices.set(records, made);
	const index = made.get(readings) ?? makeSearchIndex(listPublicEntries(records), readings);
	made.set(readings, index);
	return index;
}

/** Every text each compound is found by; what is not recorded is missing. A sub-district is found by all its names. */
function listPublicEntries({
	compounds,
	district,
}: Pick<PublicRecords, "compounds" | "district">): readonly SearchEntry<PublicSearchField>[] {
	const names = new Map(
		district.subdistricts.map(({ id, name, aliases }) => [id, [name.zh, ...aliases, name.en]]),
	);
	return compounds.map((one) => ({
		id: one.id,
		texts: PUBLIC_SEARCH_FIELDS.flatMap((field): SearchEntry<PublicSearchField>["texts"] =>
			field === "subdistrict"
				? (names.get(one.subdistrict) ?? []).map((text) => ({ field, text }))
				: ownText(one, field),
		),
	}));
}

function ownText(one: PublicCompound, field: Exclude<PublicSearchField, "subdistrict">) {
	const text = one[field];
	return text === null ? [] : [{ field, text }];
}
