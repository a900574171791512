import { useCallback, useMemo, useSyncExternalStore } from "react";
import { tidyPublicView } from "../domain/public/facets";
import { DEFAULT_PUBLIC_VIEW, PUBLIC_FACETS, type PublicFacet, type PublicView } from "../domain/public/view";
import type { PublicRecords } from "../domain/public_records";

/** What each facet is called in a link, in the order they are written. */
const NAMES: Readonly<Record<PublicFacet, string>> = {
	subdistrict: "sub",
	management: "mgmt",
	renovation: "reno",
	decade: "decade",
};

/** The view a query string stands for. Never fails: what the records do not know, and every name that is no parameter, means nothing. Of a repeated parameter the first counts. */
export function readPublicLink(search: string, records: PublicRecords): PublicView {
	const given = new URLSearchParams(search);
	const filters = Object.fromEntries(
		PUBLIC_FACETS.map((facet) => [facet, (given.get(NAMES[facet]) ?? "").split(",")]),
	);
	const view = { filters, sel: given.get("sel"), show: given.get("show") };
	// Nothing of it is believed: tidying keeps only what the records know.
	return tidyPublicView(view as unknown as PublicView, records);
}

/** The query string of a view, empty or beginning with `?`: chosen values and known ids in one order; defaults are not written. */
export function writePublicLink({ filters, sel, show }: PublicView): string {
	const parts = PUBLIC_FACETS.flatMap((facet) =>
		filters[facet].length === 0
			? []
			: [`${NAMES[facet]}=${filters[facet].map(encodeURIComponent).join(",")}`],
	);
	if (sel !== null) parts.push(`sel=${encodeURIComponent(sel)}`);
	if (show !== DEFAULT_PUBLIC_VIEW.show) parts.push(`show=${show}`);
	return parts.length > 0 ? `?${parts.join("&")}` : "";
}

const listeners = new Set<() => void>();
/** The query where the address bar does not take it: within another site's frame, or after very many changes in a short time. */
let held: string | null = null;

function readQuery(): string {
	return held ?? window.location.search;
}

function subscribe(listener: () => void): () => void {
	const onBack = () => {
		held = null;
		listener();
	};
	listeners.add(listener);
	window.addEventListener("popstate", onBack);
	return () => {
		listeners.delete(listener);
		window.removeEventListener("popstate", onBack);
	};
}

function writeQuery(query: string, how: "push" | "replace"): void {
	const { pathname, hash } = window.location;
	try {
		if (how === "push") window.history.pushState(null, "", pathname + query + hash);
		else window.history.replaceState(null, "", pathname + query + hash);
		held = null;
	} catch {
		// Refused by the browser; the choice holds all the same, only the address does not say so.
		held = query;
	}
	for (const listener of listeners) listener();
}

/**
 * What the link asks to see, and the way to change parts of it. Until the records are there it is the default view and nothing can be changed.
 * Opening or closing a card and turning from map to list are steps the browser's back undoes; filters replace the present step.
 */
export function usePublicView(
	records: PublicRecords | null,
): [view: PublicView, change: (patch: Partial<PublicView>) => void] {
	const query = useSyncExternalStore(subscribe, readQuery, () => "");
	const view = useMemo(
		() => (records ? readPublicLink(query, records) : DEFAULT_PUBLIC_VIEW),
		[query, records],
	);
	const change = useCallback(
		(patch: Partial<PublicView>) => {
			if (!records) return;
			const before = readPublicLink(readQuery(), records);
			const after = tidyPublicView({ ...before, ...patch }, records);
			if (writePublicLink(after) === writePublicLink(before)) return;
			const isStep = after.sel !== before.sel || after.show !== before.show;
			writeQuery(writePublicLink(after), isStep ? "push" : "replace");
		},
		[records],
	);
	return [view, change];
}
