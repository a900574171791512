import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import { dot, marksOf, pairs, pictureOf, round, source } from "../picture_of";

/** An image of 20 pixels with a halo of 1.5 on each side: it needs 23 by 23. */
const IMAGE = "compound/light/management/owners/none/sized/20";
const OWN = { "text-field": ["get", "name"], "text-size": 10, "text-padding": 0 };
const NAMED = { type: "symbol", layout: OWN };
const ICON = { type: "symbol", layout: { "icon-image": IMAGE, "icon-padding": 0 } };

const symbol = (layout: Record<string, unknown>, paint: Record<string, unknown> = {}) => ({
	type: "symbol",
	layout,
	paint,
});
const labelsOf = (features: readonly Feature[], ...layers: ReturnType<typeof symbol>[] | (typeof NAMED)[]) =>
	marksOf(pictureOf(source(...features), layers), "label");
const iconsOf = (features: readonly Feature[], ...layers: ReturnType<typeof symbol>[] | (typeof ICON)[]) =>
	marksOf(pictureOf(source(...features), layers), "icon");
const namesOf = (marks: readonly { readonly of: { readonly properties: object } }[]) =>
	marks.map(({ of }) => (of.properties as { name: string }).name);
/** Places are rounded to the grid of the tiles, a sixteenth of a pixel at a whole zoom. */
const near = (spots: readonly { readonly x: number; readonly y: number }[]) =>
	pairs(spots).map((pair) => pair.map((part) => Math.round(part * 10) / 10));

describe("an image", () => {
	test("stands with its middle on its point, as large and as faint as the style says", () => {
		const [mark] = iconsOf(
			[dot(200, 150)],
			symbol({ "icon-image": IMAGE, "icon-size": 2 }, { "icon-opacity": 0.5 }),
		);
		expect(mark).toMatchObject({ image: IMAGE, scale: 2, opacity: 0.5 });
		expect(near([mark?.at ?? { x: 0, y: 0 }])).toEqual([[200, 150]]);
	});

	test("hangs by its anchor, with an offset that grows with it, and is translated in pixels", () => {
		const at = (more: Record<string, unknown>, paint = {}) =>
			near(iconsOf([dot(200, 150)], symbol({ "icon-image": IMAGE, ...more }, paint)).map((one) => one.at))[0];
		expect(at({ "icon-anchor": "left" })).toEqual([211.5, 150]);
		expect(at({ "icon-anchor": "bottom-right", "icon-size": 2 })).toEqual([177, 127]);
		expect(at({ "icon-offset": [3, 4], "icon-size": 2 })).toEqual([206, 158]);
		expect(at({}, { "icon-translate": [3, 4] })).toEqual([203, 154]);
	});

	test("keeps clear of those before it unless it may lie over them", () => {
		const two = [dot(200, 150, { name: "first" }), dot(222, 150, { name: "second" })];
		expect(namesOf(iconsOf(two, ICON))).toEqual(["first"]);
		expect(iconsOf(two, symbol({ ...ICON.layout, "icon-allow-overlap": true }))).toHaveLength(2);
		expect(iconsOf([two[0] ?? dot(0, 0), dot(224, 150)], ICON)).toHaveLength(2);
		expect(
			iconsOf([dot(200, 150), dot(225, 150)], symbol({ ...ICON.layout, "icon-padding": 2 })),
		).toHaveLength(1);
	});

	test("that ignores placement takes no room from others", () => {
		const two = [dot(200, 150), dot(210, 150)];
		expect(iconsOf(two, symbol({ ...ICON.layout, "icon-ignore-placement": true }))).toHaveLength(2);
	});

	test("may have its name made up of properties, by an expression or in braces", () => {
		const features = [dot(200, 150, { sign: "owners/none/sized/20" })];
		for (const name of [
			["concat", "compound/light/management/", ["get", "sign"]],
			"compound/light/management/{sign}",
		])
			expect(iconsOf(features, symbol({ "icon-image": name })).map(({ image }) => image)).toEqual([IMAGE]);
	});

	test("changes with the zoom of the tile, not before", () => {
		const other = IMAGE.replace("/20", "/22");
		const steps = (zoom: number) => symbol({ "icon-image": ["step", ["zoom"], IMAGE, zoom, other] });
		const imageAt = (zoom: number) => iconsOf([dot(200, 150)], steps(zoom))[0]?.image;
		expect([imageAt(14), imageAt(14.2)]).toEqual([other, IMAGE]);
	});
});

describe("a label", () => {
	test("has its letters, size, colours and halo", () => {
		const [mark] = labelsOf(
			[dot(200, 150, { name: "西苑" })],
			symbol(
				{ "text-field": ["get", "name"], "text-size": 12, "text-letter-spacing": 0.25 },
				{
					"text-color": "#123456",
					"text-opacity": 0.5,
					"text-halo-color": "#ffffff",
					"text-halo-width": 1.5,
				},
			),
		);
		expect(mark).toMatchObject({
			letterSpacingPx: 3,
			color: "#123456",
			opacity: 0.5,
			halo: "#ffffff",
			haloPx: 1.5,
		});
		expect(mark?.lines).toHaveLength(1);
		expect(mark?.lines[0]).toMatchObject({ text: "西苑", sizePx: 12, widthPx: 27, color: null });
		expect(near(mark?.lines ?? [])).toEqual([[200, 155]]);
	});

	test("of a size that depends on zoom is drawn at the present zoom, with room for the next whole one", () => {
		const size = ["interpolate", ["linear"], ["zoom"], 14, 10, 15, 20];
		const layer = symbol({ ...OWN, "text-size": size });
		const [mark] = labelsOf([dot(200, 150, { name: "西苑" })], layer);
		expect(mark?.lines[0]?.sizePx).toBe(15);
		// Two letters of 20 pixels reach 20 to each side, so the next label fits from 40 on.
		const pair = (x: number) =>
			labelsOf([dot(200, 150, { name: "西苑" }), dot(x, 150, { name: "东苑" })], layer);
		expect([pair(239).length, pair(241).length]).toEqual([1, 2]);
	});

	test("stands out where the first name of its letters says so", () => {
		const weightIn = (...fonts: string[]) =>
			labelsOf([dot(200, 150, { name: "42" })], symbol({ ...OWN, "text-font": fonts }))[0]?.weight;
		expect(weightIn("Noto Sans CJK SC SemiBold", "PingFang SC")).toBe(600);
		expect(weightIn("Noto Sans CJK SC", "PingFang SC Bold")).toBeUndefined();
	});

	test("is written in capitals where the style asks for it", () => {
		const [mark] = labelsOf(
			[dot(200, 150, { name: "west" })],
			symbol({ ...OWN, "text-transform": "uppercase" }),
		);
		expect(mark?.lines[0]?.text).toBe("WEST");
	});

	test("of several sizes and colours is a line each", () => {
		const field = [
			"format",
			["get", "name"],
			{ "font-scale": 0.8 },
			"\n",
			{},
			"42",
			{ "font-scale": 1.5, "text-color": "#ff0000" },
		];
		const [mark] = labelsOf([dot(200, 150, { name: "西苑" })], symbol({ ...OWN, "text-field": field }));
		expect(mark?.lines.map(({ text, sizePx, color }) => [text, sizePx, color])).toEqual([
			["西苑", 8, null],
			["42", 15, "#ff0000"],
		]);
	});

	test("keeps clear of labels and images of layers above and of labels before it", () => {
		const name = { name: "西苑小区" };
		const both = pictureOf(source(dot(200, 150, name)), [NAMED, ICON]);
		expect([marksOf(both, "label").length, marksOf(both, "icon").length]).toEqual([0, 1]);
		const reversed = pictureOf(source(dot(200, 150, name)), [ICON, NAMED]);
		expect([marksOf(reversed, "label").length, marksOf(reversed, "icon").length]).toEqual([1, 0]);
		expect(labelsOf([dot(200, 150, name), dot(230, 150, name)], NAMED)).toHaveLength(1);
		expect(labelsOf([dot(200, 150, name), dot(241, 150, name)], NAMED)).toHaveLength(2);
		expect(
			labelsOf([dot(200, 150, name), dot(241, 150, name)], symbol({ ...OWN, "text-padding": 1 })),
		).toHaveLength(1);
	});

	test("that may lie over others still takes room from them, unless it ignores placement", () => {
		const pair = (more: Record<string, unknown>) =>
			pictureOf(source(dot(200, 150, { name: "西苑小区" })), [NAMED, symbol({ ...OWN, ...more })]);
		const counts = (more: Record<string, unknown>) => pair(more).layers.map(({ marks }) => marks.length);
		expect(counts({ "text-allow-overlap": true })).toEqual([0, 1]);
		expect(counts({ "text-allow-overlap": true, "text-ignore-placement": true })).toEqual([1, 1]);
	});

	test("tries its anchors in turn and is justified towards its point", () => {
		const layout = {
			...OWN,
			"text-variable-anchor": ["left", "right", "top"],
			"text-radial-offset": 1,
			"text-justify": "auto",
		};
		const blocked = {
			...symbol({ ...ICON.layout, "icon-allow-overlap": true }),
			filter: ["==", ["get", "name"], ""],
		};
		const place = (...others: Feature[]) => {
			const marks = marksOf(
				pictureOf(source(dot(200, 150, { name: "西苑\n东" }), ...others), [symbol(layout), blocked]),
				"label",
			);
			return near(marks[0]?.lines ?? []);
		};
		// To the right of its point: from 210 on; two lines 12 apart round the middle.
		expect(place().map(([x]) => x)).toEqual([220, 215]);
		const east = dot(225, 150, { name: "" });
		expect(place(east).map(([x]) => x)).toEqual([180, 185]);
		expect(place(east, dot(175, 150, { name: "" })).map(([x]) => x)).toEqual([200, 200]);
		expect(place(east, dot(175, 150, { name: "" }), dot(200, 172, { name: "" }))).toEqual([]);
	});

	test("above or below its point keeps its distance from the base line, seven twenty-fourths of an em less", () => {
		const layout = { ...OWN, "text-variable-anchor": ["top"], "text-radial-offset": 1 };
		const [mark] = labelsOf([dot(200, 150, { name: "西苑" })], symbol(layout));
		// Half a line, one em, less 7/24 of it, and down to the base line: 6 + 10 − 2.92 + 4.17.
		expect(near(mark?.lines ?? [])).toEqual([[200, 167.3]]);
	});

	test("of a size between two zooms keeps a distance of that size", () => {
		const size = ["interpolate", ["linear"], ["zoom"], 14, 10, 15, 20];
		const layout = { ...OWN, "text-size": size, "text-variable-anchor": ["left"], "text-radial-offset": 1 };
		const [mark] = labelsOf([dot(200, 150, { name: "西苑" })], symbol(layout));
		// Letters of 15 pixels: one em away and two wide.
		expect(near(mark?.lines ?? []).map(([x]) => x)).toEqual([230]);
	});

	test("hung by named anchors and offsets stands where they say", () => {
		const layout = { ...OWN, "text-variable-anchor-offset": ["left", [2, 0]] };
		const [mark] = labelsOf([dot(200, 150, { name: "西苑" })], symbol(layout));
		expect(near(mark?.lines ?? [])).toEqual([[230, 154.2]]);
	});

	test("with an offset from its point is moved by it in ems, and translated in pixels", () => {
		const at = (more: Record<string, unknown>, paint = {}) =>
			near(
				labelsOf([dot(200, 150, { name: "西苑" })], symbol({ ...OWN, ...more }, paint))[0]?.lines ?? [],
			)[0];
		expect(at({ "text-anchor": "left", "text-offset": [1, 2] })).toEqual([220, 174.2]);
		expect(at({ "text-anchor": "left", "text-radial-offset": 2 })).toEqual([230, 154.2]);
		expect(at({}, { "text-translate": [5, 6] })).toEqual([205, 160.2]);
	});

	test("far off the picture is not drawn, but still in the way of its neighbours there", () => {
		const layer = symbol({ ...OWN, "text-anchor": "left" });
		expect(labelsOf([dot(-60, 150, { name: "西苑小区" })], layer)).toEqual([]);
		// Eight letters reach from −60 to 20, into the picture.
		expect(labelsOf([dot(-60, 150, { name: "西苑小区东院一号" })], layer)).toHaveLength(1);
		const both = [dot(-60, 150, { name: "西苑小区" }), dot(-30, 150, { name: "东苑小区" })];
		expect(labelsOf(both, layer)).toEqual([]);
		expect(namesOf(labelsOf(both.slice(1), layer))).toEqual(["东苑小区"]);
	});
});

describe("image and label of one symbol", () => {
	const both = { ...ICON.layout, ...OWN, "text-anchor": "left", "text-offset": [1.2, 0] };
	const crowded = [dot(200, 150, { name: "西苑" }), dot(230, 150, { name: "东苑" })];
	const counts = (layout: Record<string, unknown>) => {
		const picture = pictureOf(source(...crowded), [symbol(layout)]);
		return [marksOf(picture, "icon").length, marksOf(picture, "label").length];
	};

	test("stand and fall together unless one is optional", () => {
		// The first label reaches from 212 to 232, over the second image.
		expect(counts(both)).toEqual([1, 1]);
		const alone = { ...both, "icon-allow-overlap": true };
		expect(counts(alone)).toEqual([2, 2]);
		expect(counts({ ...both, "icon-optional": true })).toEqual([1, 2]);
	});

	test("stay away together where only the label finds no room", () => {
		const layout = { ...both, "text-anchor": ["get", "hung"] };
		// The first label reaches from 212 to 232, the second from 230 to 270; the images stand apart.
		const two = [
			dot(200, 150, { name: "西苑", hung: "left" }),
			dot(258, 150, { name: "东苑小区", hung: "right" }),
		];
		const shown = (more: Record<string, unknown>) => {
			const picture = pictureOf(source(...two), [symbol({ ...layout, ...more })]);
			return [marksOf(picture, "icon").length, marksOf(picture, "label").length];
		};
		expect(shown({})).toEqual([1, 1]);
		expect(shown({ "text-optional": true })).toEqual([2, 1]);
	});

	test("are painted images first", () => {
		const picture = pictureOf(source(dot(200, 150, { name: "西苑" })), [symbol(both)]);
		expect(picture.layers[0]?.marks.map(({ kind }) => kind)).toEqual(["icon", "label"]);
	});
});

describe("the order of symbols", () => {
	test("by sort key gives the lowest the first claim to room, and puts the highest on top", () => {
		const keyed = { ...OWN, "symbol-sort-key": ["get", "n"] };
		const two = [dot(200, 150, { name: "西苑", n: 2 }), dot(205, 150, { name: "东苑", n: 1 })];
		expect(namesOf(labelsOf(two, symbol(keyed)))).toEqual(["东苑"]);
		expect(namesOf(labelsOf(two, symbol({ ...keyed, "text-allow-overlap": true })))).toEqual([
			"东苑",
			"西苑",
		]);
	});

	test("without one gives the first of the source the first claim, and puts the lower in the picture on top", () => {
		const two = [dot(200, 155, { name: "西苑" }), dot(205, 150, { name: "东苑" })];
		expect(namesOf(labelsOf(two, NAMED))).toEqual(["西苑"]);
		expect(namesOf(labelsOf(two, symbol({ ...OWN, "text-allow-overlap": true })))).toEqual(["东苑", "西苑"]);
	});
});

test("lengths of a label are those of the sum of its signs", () => {
	const [mark] = labelsOf([dot(200, 150, { name: "ab" })], symbol({ ...OWN, "text-letter-spacing": 0.5 }));
	expect(round(mark?.lines[0]?.widthPx ?? 0)).toBe(25);
});
