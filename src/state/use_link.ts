import { useCallback, useSyncExternalStore } from "react";
import { type Link, readLink, writeLink } from "./link";

/**
 * The address bar as the one home of what a person chose. `go` makes a step that the browser's back undoes; `replace` changes
 * the present step, for what moves continuously (the map's camera, a dragged slider).
 */
const listeners = new Set<() => void>();
let known: { readonly query: string; readonly link: Link } | null = null;

function readAddress(): Link {
	const query = window.location.search;
	if (known?.query !== query) known = { query, link: readLink(query) };
	return known.link;
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	window.addEventListener("popstate", listener);
	return () => {
		listeners.delete(listener);
		window.removeEventListener("popstate", listener);
	};
}

function writeAddress(link: Link, how: "go" | "replace"): void {
	const query = writeLink(link);
	if (query === writeLink(readAddress()) && query === window.location.search) return;
	const address = window.location.pathname + query + window.location.hash;
	if (how === "go") window.history.pushState(null, "", address);
	else window.history.replaceState(null, "", address);
	for (const listener of listeners) listener();
}

/** The present link and the ways to change it. A change is a function of the link at the moment it is applied, so two quick ones add up. */
export function useLink() {
	const link = useSyncExternalStore(subscribe, readAddress);
	const go = useCallback((change: (link: Link) => Link) => writeAddress(change(readAddress()), "go"), []);
	const replace = useCallback(
		(change: (link: Link) => Link) => writeAddress(change(readAddress()), "replace"),
		[],
	);
	return { link, go, replace };
}
