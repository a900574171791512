import { expect, test } from "vitest";
import { bracketText, findLooseText, listStrings } from "./bracket";

function page(html: string): Element {
	const root = document.createElement("div");
	root.innerHTML = html;
	return root;
}

test("words from the tables stand in brackets and values do not", () => {
	expect(bracketText("count.placed", { n: "5" })).toBe("[已上图 ]5");
});

test("a word that is in no table is found, in the text and in what only a screen reader hears", () => {
	const root = page(`<p>[筛选]</p><p>筛选</p><button aria-label="Close">×</button>`);
	expect(findLooseText(root, new Set())).toEqual(["筛选", "Close"]);
});

test("data may stand without brackets", () => {
	expect(findLooseText(page("<p>A1院 · 100</p>"), listStrings({ name: "A1院" }))).toEqual([]);
});
