import { Color, Formatted, FormattedSection } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { type Setting, shapeLabel } from "../../../../src/map/svg/paint/shape_label";
import { round } from "../picture_of";

const PLAIN: Setting = {
	maxWidth: 10,
	lineHeight: 1.2,
	spacing: 0,
	anchor: "center",
	justify: "center",
	offset: [0, 0],
};
const section = (text: string, scale: number | null = null, color: Color | null = null) =>
	new FormattedSection(text, null, scale, null, color, null);
const shape = (text: Formatted | string, more: Partial<Setting> = {}) =>
	shapeLabel(Formatted.factory(text), { ...PLAIN, ...more }, () => 1);
const runsOf = (...of: Parameters<typeof shape>) =>
	shape(...of)?.runs.map(({ text, x, y, width }) => [text, round(x), round(y), round(width)]);

// As the map sets letters: the base line of a single centred line lies 10/24 em below the point.
const BASE = round(10 / 24);

test("a single line is centred on its point, its base line ten twenty-fourths of an em below", () => {
	expect(runsOf("甲乙")).toEqual([["甲乙", 0, BASE, 2]]);
	expect(shape("甲乙")?.box).toEqual({ left: -1, top: -0.6, right: 1, bottom: 0.6 });
});

test("hung by its left or top, a label lies to the right of its point or below it", () => {
	expect(runsOf("甲乙", { anchor: "left" })).toEqual([["甲乙", 1, BASE, 2]]);
	expect(runsOf("甲乙", { anchor: "top" })).toEqual([["甲乙", 0, round(10 / 24 + 0.6), 2]]);
	expect(shape("甲乙", { anchor: "bottom-right" })?.box).toEqual({
		left: -2,
		top: -1.2,
		right: 0,
		bottom: 0,
	});
});

test("an offset moves letters and room alike", () => {
	expect(runsOf("甲", { offset: [2, 1] })).toEqual([["甲", 2, round(1 + 10 / 24), 1]]);
	expect(shape("甲", { offset: [2, 1] })?.box).toEqual({ left: 1.5, top: 0.4, right: 2.5, bottom: 1.6 });
});

test("lines stand a line height apart and begin, end or centre together as they are justified", () => {
	const lines = (justify: Setting["justify"]) => runsOf("甲乙丙\n丁", { justify })?.map(([, x, y]) => [x, y]);
	expect(lines("center")).toEqual([
		[0, round(10 / 24 - 0.6)],
		[0, round(10 / 24 + 0.6)],
	]);
	expect(lines("left")?.map(([x]) => x)).toEqual([0, -1]);
	expect(lines("right")?.map(([x]) => x)).toEqual([0, 1]);
});

test("letter spacing stands between letters and not after the last", () => {
	expect(runsOf("甲乙丙", { spacing: 0.5 })).toEqual([["甲乙丙", 0, BASE, 4]]);
});

test("sections of their own size and colour are runs of their own on one line", () => {
	const text = new Formatted([section("甲"), section("乙", 0.5, Color.red)]);
	const runs = shape(text)?.runs ?? [];
	expect(runs.map(({ text: one, x, scale }) => [one, x, scale])).toEqual([
		["甲", -0.25, 1],
		["乙", 0.5, 0.5],
	]);
	expect(runs.map(({ ink }) => ink?.color ?? null)).toEqual([null, "#ff0000"]);
	// The em of the smaller letters stands on the bottom of the line's: −17/24 + 1/2 + 27/48.
	expect(runs.map(({ y }) => round(y))).toEqual([BASE, 0.354]);
});

test("a line of larger letters is higher", () => {
	const text = new Formatted([section("甲", 0.5), section("\n"), section("乙", 2)]);
	// 1.2 × 0.5 and 1.2 × 2.
	expect(shape(text)?.box).toMatchObject({ top: -1.5, bottom: 1.5 });
});

test("where full-width punctuation meets, a new run begins: browsers would move the two together", () => {
	expect(runsOf("（甲）·乙")?.map(([text]) => text)).toEqual(["（甲）", "·乙"]);
});

test("blanks at the ends of lines are not set, and blanks alone are no label", () => {
	expect(runsOf(" 甲 ")).toEqual([["甲", 0, BASE, 1]]);
	expect(shape("  ")).toBeNull();
});
