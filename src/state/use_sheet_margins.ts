import { useEffect } from "react";

/** A text in a margin of a printed page; page numbers stand where `PAGE` and `PAGES` stand in it. */
export type MarginText = string;

/** Stands for the number of a page, and for how many there are: characters no phrase contains. */
export const PAGE = "\ue000";
export const PAGES = "\ue001";

/**
 * Gives the style sheet what it prints into the margins of pages, by the names it knows it by (`--sheet-…`), while the document
 * is open. Margins lie outside every element, so only the root can hand them a value.
 */
export function useSheetMargins(texts: Readonly<Record<`--sheet-${string}`, MarginText>>): void {
	useEffect(() => {
		const { style } = document.documentElement;
		for (const [name, text] of Object.entries(texts)) style.setProperty(name, writeContent(text));
		return () => {
			for (const name of Object.keys(texts)) style.removeProperty(name);
		};
	}, [texts]);
}

/** The value of the property `content` that prints a text. */
export function writeContent(text: MarginText): string {
	const parts = text.split(/([\ue000\ue001])/).filter((part) => part !== "");
	return parts.map((part) => COUNTERS[part] ?? quote(part)).join(" ") || '""';
}

const COUNTERS: Readonly<Record<string, string>> = { [PAGE]: "counter(page)", [PAGES]: "counter(pages)" };

function quote(text: string): string {
	const safe = text.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ");
	return `"${safe}"`;
}
