import { expect, test } from "vitest";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW, type View } from "../../src/domain/view";
import type { Point } from "../../src/map/moving_map";
import { pickCompound } from "../../src/map/picking";
import { at, toyTown } from "../fixtures/toy_town";

/** A map of the toy town on which a pixel is ten metres, at a zoom where symbols are 14 px wide. */
const map = {
	getZoom: () => 13,
	project: ([lng, lat]: [number, number]): Point => {
		const [[west, south], [east, north]] = [at(0, 0), at(1000, 1000)];
		return { x: ((lng - west) / (east - west)) * 100, y: ((lat - south) / (north - south)) * 100 };
	},
};
const scene = (view: Partial<View> = {}) => makeScene(toyTown(), { ...DEFAULT_VIEW, ...view });
const pick = (
	x: number,
	y: number,
	more: { coarse?: boolean; view?: Partial<View>; enlarged?: number } = {},
) =>
	pickCompound(
		scene(more.view),
		{ x, y },
		{ map, coarse: more.coarse ?? false, enlarged: more.enlarged ?? 1 },
	)?.id ?? null;

// A1 stands at (20, 20), A2 at (50, 50), A3 at (80, 80) on this screen.
test("a pointer on a symbol or up to four pixels beside it means that compound", () => {
	expect(pick(20, 20)).toBe("A1");
	expect(pick(30.5, 20)).toBe("A1");
	expect(pick(31.5, 20)).toBeNull();
});

test("a finger may miss by more", () => {
	expect(pick(38, 20, { coarse: true })).toBe("A1");
});

test("between two compounds within reach the nearer is meant", () => {
	expect(pick(36, 36, { enlarged: 4 })).toBe("A2");
	expect(pick(34, 34, { enlarged: 4 })).toBe("A1");
});

test("what the filters hide cannot be picked, but the selected compound can", () => {
	const filters = { ...DEFAULT_VIEW.filters, management: ["owners" as const] };
	expect(pick(20, 20, { view: { filters } })).toBeNull();
	expect(pick(20, 20, { view: { filters, sel: "A1" } })).toBe("A1");
});
