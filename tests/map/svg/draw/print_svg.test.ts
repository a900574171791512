// @vitest-environment jsdom
import { expect, test } from "vitest";
import { drawPainting } from "../../../../src/map/svg/draw/draw_painting";
import { printSvg } from "../../../../src/map/svg/draw/print_svg";
import { putSvg } from "../../../../src/map/svg/draw/put_svg";
import { makeNode, writeNumber } from "../../../../src/map/svg/draw/svg_node";
import { area, disc, icon, label, line, of, paint } from "../marks";

/** Pieces that mean something to a parser, and some that no document may contain. */
const PIECES = [
	"<script>alert(1)</script>",
	"</text>",
	"]]>",
	"<![CDATA[",
	"<!--",
	"-->",
	"<?x?>",
	"&amp;",
	"&",
	"&#60;",
	"&lt",
	'"',
	"'",
	" onload=alert(1) ",
	"<img src=x>",
	"\u0000",
	"\u0008",
	"\uD800",
	"\uDC00",
	"\uFFFE",
	"\n",
	"\t",
	"\r\n",
	"里",
	"𠮷",
	"\u202E",
	"a",
	" ",
];

/** The same names at every run. */
function makeNames(count: number): readonly string[] {
	let state = 7;
	const next = () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor(state / 65_536);
	};
	return Array.from({ length: count }, () =>
		Array.from({ length: 1 + (next() % 5) }, () => PIECES[next() % PIECES.length]).join(""),
	);
}

function parse(text: string): Document {
	const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
	expect(parsed.querySelector("parsererror")?.textContent).toBeUndefined();
	return parsed;
}

const NAMES = makeNames(500);
const HOSTILE = drawPainting(
	paint(
		NAMES.map((name) => label(name, { of: of(name, { sign: name }) })),
		NAMES.map((name) => icon({ of: of(name) })),
		NAMES.map((name) => area({ of: of(name), color: name, edge: name })),
	),
);

test("five hundred hostile names stay text: as many elements as marks, and each name as it was", () => {
	const svg = parse(printSvg(HOSTILE));
	const counts = ["text", "use", "script", "img", "*"].map((tag) => svg.querySelectorAll(tag).length);
	const harmless = drawPainting(
		paint(
			NAMES.map(() => label("x")),
			NAMES.map(() => icon()),
			NAMES.map(() => area()),
		),
	);
	expect(counts).toEqual([500, 500, 0, 0, parse(printSvg(harmless)).querySelectorAll("*").length]);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among the hostile ones
	const readable = (name: string) => name.replace(/[\u0000\u0008\uFFFE]|\p{Surrogate}/gu, "\uFFFD");
	expect([...svg.querySelectorAll("text")].map((one) => one.textContent)).toEqual(NAMES.map(readable));
	expect([...svg.querySelectorAll("use")].map((one) => one.getAttribute("data-id"))).toEqual(
		NAMES.map(readable),
	);
	expect([...svg.querySelectorAll("*")].flatMap((one) => one.getAttributeNames())).not.toContain("onload");
});

test("a picture put into a page is the one that is printed, node for node", () => {
	const several = paint(
		[area({ pattern: "hatch/light" }), line()],
		[disc(), icon({ scale: 2 })],
		[label("甲 & <b>")],
	);
	for (const picture of [drawPainting(several, "a-"), HOSTILE]) {
		const put = putSvg(picture, document);
		const printed = parse(printSvg(picture)).documentElement;
		printed.removeAttribute("xmlns");
		expect(put.isEqualNode(printed)).toBe(true);
	}
});

test("a printed picture stands alone: it names its namespace, and needs no style", () => {
	const text = printSvg(drawPainting(paint([area()], [label("x")])));
	expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
	expect(text).not.toMatch(/ style=|<style/);
});

test("numbers are written short, never with more than two decimals, never as what no number is", () => {
	expect(
		[0.5, -0.25, 1, -0.001, 10.126, 1e-9, Number.NaN, Number.POSITIVE_INFINITY].map((one) =>
			writeNumber(one),
		),
	).toEqual([".5", "-.25", "1", "0", "10.13", "0", "0", "0"]);
	expect(printSvg(makeNode("rect", { x: 1 / 3 }))).toContain('x=".33"');
});
