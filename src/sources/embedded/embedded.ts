/** All the data a page needs, carried inside the page itself. */
export interface Embedded {
	/** Contents of the published files by name, `compounds.json` say. */
	readonly files: Readonly<Record<string, unknown>>;
	/** Pictures by file name, as `data:` addresses. */
	readonly photos: Readonly<Record<string, string>>;
}

/** The element of a page that carries its data. */
export const EMBEDDED_ID = "embedded-data";

const known = new WeakMap<Document, Embedded | null>();

/** What a page carries inside itself, read once; `null` where it carries nothing. Fails with a `SyntaxError` where what it carries is no JSON. */
export function readEmbedded(page: Document): Embedded | null {
	const before = known.get(page);
	if (before !== undefined) return before;
	const content = page.getElementById(EMBEDDED_ID)?.textContent ?? "";
	const read = content.trim() === "" ? null : (JSON.parse(content) as Embedded);
	known.set(page, read);
	return read;
}
