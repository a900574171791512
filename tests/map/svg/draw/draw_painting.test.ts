import { describe, expect, test } from "vitest";
// The kinds of images that only the internal map draws.
import "../../../../src/layers/image_ids";
import { drawPainting } from "../../../../src/map/svg/draw/draw_painting";
import type { SvgNode } from "../../../../src/map/svg/draw/svg_node";
import type { Mark } from "../../../../src/map/svg/painting";
import { area, disc, icon, label, line, of, paint } from "../marks";

function find(node: SvgNode, tag: string): readonly SvgNode[] {
	const below = node.children.flatMap((child) => (typeof child === "string" ? [] : find(child, tag)));
	return node.tag === tag ? [node, ...below] : below;
}

/** The one element a mark is drawn as; its group says what it does not say itself. */
function drawn(mark: Mark): SvgNode["attributes"] {
	const [group] = drawPainting(paint([mark])).children.slice(-1);
	if (!group || typeof group === "string") throw new Error("Nothing was drawn.");
	const [first] = group.children;
	if (!first || typeof first === "string") throw new Error("Nothing was drawn.");
	return { ...group.attributes, ...first.attributes };
}

describe("a painting as SVG", () => {
	test("is as large as its camera, and draws its layers in their order, empty ones not at all", () => {
		const svg = drawPainting(paint([area()], [], [line(), line()]));
		expect(svg.attributes).toMatchObject({ viewBox: "0 0 400 300", width: 400, height: 300 });
		expect(find(svg, "g").map((one) => one.attributes["data-layer"])).toEqual(["layer-0", "layer-2"]);
		expect(find(svg, "path")).toHaveLength(3);
	});

	test("fills the whole picture with the ground", () => {
		const ground = drawn({ kind: "ground", color: "#f7f5f0", opacity: 1 });
		expect(ground).toMatchObject({ width: 400, height: 300, fill: "#f7f5f0" });
		expect(ground).not.toHaveProperty("fill-opacity");
	});

	test("writes areas as closed paths in steps of a tenth of a pixel, without adding up what is rounded", () => {
		expect(drawn(area())).toMatchObject({ d: "M10 10l10 0 0 20.1z", fill: "#ff0000", "data-id": "a" });
		const small = Array.from({ length: 101 }, (_, at) => ({ x: at * 0.34, y: at % 2 }));
		const { d } = drawn(area({ rings: [small] }));
		const steps =
			String(d)
				.match(/-?[\d.]+/g)
				?.map(Number) ?? [];
		const right = steps.filter((_, at) => at % 2 === 0).reduce((sum, one) => sum + one, 0);
		expect(right).toBeCloseTo(34, 6);
	});

	test("leaves holes open, and areas without extent out", () => {
		const hole = [
			{ x: 12, y: 12 },
			{ x: 13, y: 12 },
			{ x: 13, y: 13 },
		];
		const ring = [hole[0], hole[1], { x: 30, y: 30 }].flatMap((spot) => spot ?? []);
		expect(drawn(area({ rings: [ring, hole] }))).toMatchObject({ "fill-rule": "evenodd" });
		const svg = drawPainting(
			paint([
				area({
					rings: [
						[
							{ x: 1, y: 1 },
							{ x: 1.01, y: 1 },
							{ x: 1, y: 1 },
						],
					],
				}),
			]),
		);
		expect(find(svg, "path")).toHaveLength(0);
	});

	test("fills areas without data with a hatch that is defined once", () => {
		const svg = drawPainting(paint([area({ pattern: "hatch/dark" }), area({ pattern: "hatch/dark" })]));
		const [pattern, ...others] = find(svg, "pattern");
		expect(others).toHaveLength(0);
		expect(pattern?.attributes).toMatchObject({ patternUnits: "userSpaceOnUse", width: 8, height: 8 });
		expect(drawn(area({ pattern: "hatch/dark" })).fill).toBe(`url(#${pattern?.attributes.id})`);
	});

	test("draws lines with their width, dashes, caps and joins", () => {
		const dashed = line({ dashPx: [4, 2.5], cap: "round", join: "bevel", opacity: 0.5 });
		expect(drawn(dashed)).toEqual({
			"data-layer": "layer-0",
			d: "M0 0l5-2.5 0 10",
			fill: "none",
			stroke: "#00ff00",
			"stroke-width": 2,
			"stroke-opacity": 0.5,
			"stroke-linecap": "round",
			"stroke-linejoin": "bevel",
			"stroke-dasharray": "4 2.5",
		});
	});

	test("puts the stroke of a disc outside its radius, as the style means it", () => {
		expect(drawn(disc())).toMatchObject({ cx: 50, cy: 60, r: 11, "stroke-width": 2, "fill-opacity": 0.5 });
		expect(drawn(disc({ strokePx: 0 }))).toMatchObject({ r: 10 });
		expect(drawn(disc({ strokePx: 0 }))).not.toHaveProperty("stroke");
	});

	test("draws every symbol once and refers to it, however many compounds bear it", () => {
		const other = "compound/light/management/owners/done/sized/15";
		const svg = drawPainting(paint([icon(), icon(), icon({ image: other })]), "p-");
		const ids = find(svg, "g").flatMap(({ attributes }) => attributes.id ?? []);
		expect(ids).toEqual(["p-i0", "p-i1"]);
		const uses = find(svg, "use");
		expect(uses.map(({ attributes }) => attributes.href)).toEqual(["#p-i0", "#p-i0", "#p-i1"]);
		expect(uses[0]?.attributes).toMatchObject({ x: 1.005, y: -0.25, "data-id": "x" });
	});

	test("enlarges a symbol about its middle, and leaves unknown images out", () => {
		expect(drawn(icon({ scale: 1.5 }))).toMatchObject({ transform: "translate(1 -.25)scale(1.5)" });
		expect(find(drawPainting(paint([icon({ image: "compound/light/none" })])), "use")).toHaveLength(0);
	});

	test("tells of each symbol whose it is and what it says", () => {
		const [mark] = [icon({ of: of("C7", { sign: "owners/none/" }) })];
		expect(drawn(mark)).toMatchObject({ "data-id": "C7", "data-sign": "owners/none/" });
	});

	test("draws labels as text with the halo beneath, one element however many lines", () => {
		const one = drawn(label("Lane"));
		expect(one).toMatchObject({
			x: 100,
			y: 50,
			"text-anchor": "middle",
			"font-size": 12,
			"paint-order": "stroke",
		});
		expect(one).toMatchObject({ stroke: "#ffffff", "stroke-width": 3, fill: "#111111" });
		expect(one).not.toHaveProperty("font-weight");
		expect(drawn(label("42", { weight: 600 }))).toMatchObject({ "font-weight": 600 });
		const lines = [
			{ text: "甲", x: 100, y: 40, sizePx: 12, widthPx: 12, color: null },
			{ text: "乙", x: 100, y: 55, sizePx: 9, widthPx: 9, color: "#222222" },
		];
		const svg = drawPainting(paint([label("", { lines, haloPx: 0 })]));
		expect(find(svg, "text")).toHaveLength(1);
		expect(find(svg, "tspan").map(({ attributes, children }) => [attributes, children])).toEqual([
			[{ x: 100, y: 40 }, ["甲"]],
			[{ x: 100, y: 55, fill: "#222222", "font-size": 9 }, ["乙"]],
		]);
		expect(find(svg, "text")[0]?.attributes).not.toHaveProperty("stroke");
	});

	test("centres the letters of a spaced label, not the space after its last letter", () => {
		expect(drawn(label("区", { letterSpacingPx: 3 }))).toMatchObject({ x: 101.5, "letter-spacing": 3 });
	});

	test("says once on the layer what all its marks have alike, and nothing else", () => {
		const svg = drawPainting(paint([line(), line(), line({ color: "#123456" })]));
		const [group] = find(svg, "g");
		expect(group?.attributes).toEqual({ "data-layer": "layer-0", fill: "none", "stroke-width": 2 });
		expect(find(svg, "path").map(({ attributes }) => attributes.stroke)).toEqual([
			"#00ff00",
			"#00ff00",
			"#123456",
		]);
	});
});
