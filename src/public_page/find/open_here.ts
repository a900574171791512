import type { MouseEvent } from "react";

/** A plain press opens the compound on this page; with a key held it is the browser's, which opens it elsewhere. */
export function openHere(event: MouseEvent<HTMLElement>, onOpen: (id: string) => void): void {
	if (event.defaultPrevented || event.button !== 0) return;
	if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-id]") : null;
	const id = link?.dataset.id;
	if (id === undefined) return;
	event.preventDefault();
	onOpen(id);
}
