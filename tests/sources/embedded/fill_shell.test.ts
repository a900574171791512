import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Embedded } from "../../../src/sources/embedded/embedded";
import { fillShell, SHELL_PLACE } from "../../../src/sources/embedded/fill_shell";
import { hashEmbedded } from "../../../src/sources/embedded/hash_embedded";

const SHELL = `<head>${SHELL_PLACE}</head><body><script>run()</script></body>`;
const FACTS = { title: "汇报", dataDate: "2019-05-31", dataHash: "abc", mark: "演示数据" };

function fill(files: Embedded["files"], photos: Embedded["photos"] = {}) {
	return fillShell(SHELL, { files, photos }, FACTS);
}

/** The data block as a browser finds it: up to the first end tag, whatever stands in it. */
function readBlock(page: string): string {
	const [, block = ""] =
		/<script type="application\/json" id="embedded-data">([\s\S]*?)<\/script/i.exec(page) ?? [];
	return block;
}

/** What could end the element, open a comment, or end a line of a script. */
const dangerous = fc.constantFrom(
	"</script>",
	"<!--",
	"-->",
	"<script",
	"]]>",
	"\u2028",
	"\u2029",
	"&lt;",
	'"',
	"\\",
);
const text = fc
	.array(fc.oneof(dangerous, fc.string({ unit: "grapheme" })), { maxLength: 6 })
	.map((all) => all.join(""));

describe("a shell with data put in", () => {
	test("carries any data unharmed, whatever is written in them", () => {
		fc.assert(
			fc.property(fc.dictionary(text, fc.oneof(text, fc.integer(), fc.constant(null))), (files) => {
				const block = readBlock(fill(files));
				expect(block).not.toMatch(/[<>\u2028\u2029]/);
				expect(JSON.parse(block)).toEqual({ files: { ...files }, photos: {} });
			}),
		);
	});

	test("keeps what stood before and after the place", () => {
		const page = fill({ "compounds.json": [] });
		expect(page.startsWith("<head>")).toBe(true);
		expect(page).toContain("</head><body><script>run()</script></body>");
		expect(page).not.toContain(SHELL_PLACE);
	});

	test("says of which day its data are, which data, and that they are made up", () => {
		const page = fillShell(SHELL, { files: {}, photos: {} }, { ...FACTS, title: '<b>"&' });
		expect(page).toContain('<meta name="data-date" content="2019-05-31">');
		expect(page).toContain('<meta name="data-hash" content="abc">');
		expect(page).toContain('<meta name="data-mark" content="演示数据">');
		expect(page).toContain("<title>&#60;b&#62;&#34;&#38;</title>");
	});

	test("says nothing of made-up records where they are real", () => {
		expect(fillShell(SHELL, { files: {}, photos: {} }, { ...FACTS, mark: null })).not.toContain("data-mark");
	});

	test("is refused without a place for data, and with two", () => {
		const empty = { files: {}, photos: {} };
		expect(() => fillShell("<head></head>", empty, FACTS)).toThrow("this has 0");
		expect(() => fillShell(SHELL_PLACE + SHELL_PLACE, empty, FACTS)).toThrow("this has 2");
	});
});

describe("the hash of the data a page carries", () => {
	test("does not depend on the order of the files, and changes with any value", () => {
		const one = hashEmbedded({ files: { a: [1, 2], b: null }, photos: {} });
		expect(hashEmbedded({ files: { b: null, a: [1, 2] }, photos: {} })).toBe(one);
		expect(hashEmbedded({ files: { a: [1, 3], b: null }, photos: {} })).not.toBe(one);
	});
});
