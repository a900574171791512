import { useDeferredValue, useMemo } from "react";
import { searchPublic } from "../../domain/public/search";
import type { PublicRecords } from "../../domain/public_records";
import type { Readings } from "../../domain/search/readings";
import type { SearchMatch } from "../../domain/search/search_index";

/**
 * Why each compound was found, by id, in the search's order; `null` while nobody searches. It follows what is typed as soon as the
 * device has time for it: the box is never kept waiting.
 */
export function useSearch(
	typed: string,
	records: PublicRecords,
	readings: Readings | null,
): ReadonlyMap<string, SearchMatch> | null {
	const asked = useDeferredValue(typed);
	return useMemo(() => {
		if (asked.trim() === "") return null;
		const found = searchPublic(records, readings).find(asked);
		return new Map(found.map((match) => [match.id, match]));
	}, [asked, records, readings]);
}
