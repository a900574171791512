import { expect, test } from "vitest";
import { makeScene } from "../../../../src/domain/scene";
import { DEFAULT_VIEW } from "../../../../src/domain/view";
import { SIZE_STEPS } from "../../../../src/layers/compound_size";
import { sizeAtZoom } from "../../../../src/layers/size_at_zoom";
import type { SvgNode } from "../../../../src/map/svg/draw/svg_node";
import { FLUID_PREFIX } from "../../../../src/map/svg/fluid/fluid";
import { writeFluidCss } from "../../../../src/map/svg/fluid/fluid_css";
import {
	listFluidSteps,
	makeFluidBox,
	pixelsPerUnit,
	ROOMS,
} from "../../../../src/map/svg/fluid/fluid_sizes";
import { makeHomePicture } from "../../../../src/map/svg/fluid/home_picture";
import { fitExtent, project } from "../../../../src/map/svg/mercator";
import { FIT_MOST_ZOOM, MARGIN_PX } from "../../../../src/map/viewport";
import { makeText } from "../../../../src/text/make_text";
import { TOY_DISTRICT, toyTown } from "../../../fixtures/toy_town";

const town = toyTown({ district: TOY_DISTRICT });
const scene = makeScene(town, DEFAULT_VIEW);
const speech = { text: makeText("zh"), lang: "zh", district: TOY_DISTRICT } as const;
const fluid = makeHomePicture(scene, speech);
if (!fluid || !scene.home) throw new Error("The toy town frames nothing.");
const { home } = scene;

function listNodes(node: SvgNode, tag: string): SvgNode[] {
	const children = node.children.flatMap((child) => (typeof child === "string" ? [] : listNodes(child, tag)));
	return node.tag === tag ? [node, ...children] : children;
}

const shareOf = (value: string | number | undefined) => Number.parseFloat(String(value)) / 100;

test("in every room each symbol stands where the map puts it", () => {
	const steps = listFluidSteps(fluid.box);
	const groups = listNodes(fluid.node, "g").filter(({ attributes }) =>
		String(attributes.class).startsWith(`${FLUID_PREFIX}step`),
	);
	const placed = scene.shown.flatMap((one) => (one.position ? [one.id] : [])).sort();
	for (const group of groups) {
		const ids = listNodes(group, "use").map((use) => use.attributes["data-id"]);
		expect(ids.sort()).toEqual(placed);
	}
	for (const room of [...ROOMS, { widthPx: 900, heightPx: 300 }, { widthPx: 300, heightPx: 900 }]) {
		const size = { widthPx: room.widthPx, heightPx: room.heightPx };
		const camera = { ...fitExtent(home, size, { marginPx: MARGIN_PX, maxZoom: FIT_MOST_ZOOM }), ...size };
		const perUnit = pixelsPerUnit(fluid.box, size);
		const width = fluid.box.widthUnits * perUnit;
		const height = fluid.box.heightUnits * perUnit;
		// The group of the size symbols have in this room; another's places are rounded for another zoom.
		const step = steps.findLastIndex(({ fromPxPerUnit }) => perUnit >= fromPxPerUnit);
		const group = groups[Math.max(0, step)];
		if (!group) throw new Error("No size of symbols for a room.");
		for (const { attributes } of listNodes(group, "use")) {
			const at = town.compoundById.get(String(attributes["data-id"]))?.position;
			if (!at) throw new Error("A symbol of nothing.");
			const { x, y } = project(camera, at);
			expect(Math.abs((size.widthPx - width) / 2 + shareOf(attributes.x) * width - x)).toBeLessThan(0.2);
			expect(Math.abs((size.heightPx - height) / 2 + shareOf(attributes.y) * height - y)).toBeLessThan(0.2);
		}
	}
});

test("the sheet fits the box into its room with the map's margin, and no nearer than the map goes", () => {
	const css = writeFluidCss(fluid.box, [{ light: "#fff", dark: "#000" }]);
	const ratio = (fluid.box.widthUnits / fluid.box.heightUnits).toFixed(6);
	expect(css).toContain(`min(100cqw - ${2 * MARGIN_PX}px,(100cqh - ${2 * MARGIN_PX}px)*${ratio},`);
	expect(css).toContain(`:root[data-theme="dark"]{--${FLUID_PREFIX}0:#000;}`);
	expect(css).toContain(`:root:not([data-theme]){--${FLUID_PREFIX}0:#000;}`);
});

test("of the names only those of one room are shown, of the symbols only those of one size", () => {
	const css = writeFluidCss(fluid.box, []);
	const classes = listNodes(fluid.node, "g").flatMap(({ attributes }) => attributes.class ?? []);
	const rooms = classes.filter((name) => String(name).startsWith(`${FLUID_PREFIX}room`));
	expect(rooms).toHaveLength(ROOMS.length);
	const steps = classes.filter((name) => String(name).startsWith(`${FLUID_PREFIX}step`));
	expect(steps).toHaveLength(listFluidSteps(fluid.box).length);
	for (const name of [...rooms, ...steps]) {
		if (!String(name).endsWith("0")) expect(css).toContain(`.${name}{display:inline}`);
	}
});

test("rooms stand from small to large, so that the last that fits is the nearest", () => {
	const areas = ROOMS.map(({ widthPx, heightPx }) => widthPx * heightPx);
	expect(areas).toEqual([...areas].sort((a, b) => a - b));
});

test("every size of symbols holds from where the map changes them", () => {
	const box = makeFluidBox([102.6, 24.9, 102.8, 25.2]);
	if (!box) throw new Error("An extent without an area.");
	const steps = listFluidSteps(box);
	expect(steps.length).toBeGreaterThan(0);
	for (const [at, { zoom, fromPxPerUnit }] of steps.entries()) {
		const fromZoom = box.unitZoom + Math.log2(fromPxPerUnit);
		if (at > 0) expect(SIZE_STEPS.map((step) => step.fromZoom)).toContain(Math.round(fromZoom * 1e6) / 1e6);
		expect(sizeAtZoom(zoom)).toBe(sizeAtZoom(fromZoom + 1e-9));
	}
});

test("lengths on the screen are said in letters, so that they grow on a wall", () => {
	for (const image of listNodes(fluid.node, "svg").filter(({ attributes }) => attributes.id !== undefined)) {
		expect(image.attributes.width).toMatch(/em$/);
	}
	for (const text of listNodes(fluid.node, "text")) expect(text.attributes.dy).toMatch(/^(0|-?[\d.]+)em$/);
});

test("without a ground or without an extent there is no picture", () => {
	const bare = toyTown({ district: TOY_DISTRICT, ground: null });
	expect(makeHomePicture(makeScene(bare, DEFAULT_VIEW), speech)).toBeNull();
	expect(makeFluidBox([1, 2, 1, 2])).toBeNull();
});
