import { type Key, makeTextFrom } from "../../src/text/text";
import { zh } from "../../src/text/zh";

/** The phrases of a table, every run of words of theirs in brackets. */
export function bracketTable<K extends string>(table: Readonly<Record<K, string>>): Record<K, string> {
	const phrases: readonly [string, string][] = Object.entries(table);
	return Object.fromEntries(
		phrases.map(([key, phrase]) => [
			key,
			phrase.replace(/\{\w+\}|[^{}]+/g, (run) => (run.startsWith("{") ? run : `[${run}]`)),
		]),
	) as Record<K, string>;
}

/**
 * A language that puts every run of words from the tables into brackets and leaves the values between them as they are:
 * “已上图 {n}” becomes “[已上图 ]5”. Text outside brackets is then either data or was never put into a table.
 */
export const bracketText = makeTextFrom(bracketTable<Key>(zh));

/** Every piece of text under an element, and the texts only assistive technology hears, that is neither bracketed nor among the data. */
export function findLooseText(root: Element, data: ReadonlySet<string>): readonly string[] {
	const said: string[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) said.push(node.textContent ?? "");
	for (const element of root.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
		for (const name of ["aria-label", "title", "placeholder", "alt"])
			said.push(element.getAttribute(name) ?? "");
	}
	const longestFirst = [...data].sort((a, b) => b.length - a.length);
	return said.filter((text) => {
		let rest = text.replace(/\[[^\]]*\]/g, " ");
		for (const known of longestFirst) rest = rest.split(known).join(" ");
		return /\p{Letter}/u.test(rest);
	});
}

/** Every string among some records, at any depth. */
export function listStrings(value: unknown): ReadonlySet<string> {
	const found = new Set<string>();
	const visit = (one: unknown) => {
		if (typeof one === "string" && one !== "") found.add(one);
		else if (typeof one === "object" && one !== null) {
			for (const [key, part] of Object.entries(one)) {
				found.add(key);
				visit(part);
			}
		}
	};
	visit(value);
	return found;
}
