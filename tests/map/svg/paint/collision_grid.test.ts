import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCollisionGrid, type Overlap } from "../../../../src/map/svg/paint/collision_grid";

const box = (left: number, top: number, side = 10) => ({ left, top, right: left + side, bottom: top + side });

test("a box is free until something that may not be covered is there; touching is covering", () => {
	const grid = makeCollisionGrid();
	expect(grid.isFree(box(0, 0), "never")).toBe(true);
	grid.take(box(0, 0), "never");
	expect(grid.isFree(box(5, 5), "never")).toBe(false);
	expect(grid.isFree(box(10, 0), "never")).toBe(false);
	expect(grid.isFree(box(10.001, 0), "never")).toBe(true);
});

test("who may always lie over others always finds room, yet is in the way of those who may not", () => {
	const grid = makeCollisionGrid();
	grid.take(box(0, 0), "always");
	expect(grid.isFree(box(0, 0), "always")).toBe(true);
	expect(grid.isFree(box(0, 0), "cooperative")).toBe(true);
	expect(grid.isFree(box(0, 0), "never")).toBe(false);
	grid.take(box(50, 0), "never");
	expect(grid.isFree(box(50, 0), "cooperative")).toBe(false);
});

test("large and small boxes anywhere, also left of and above the picture, meet as their edges say", () => {
	const boxes = fc
		.tuple(
			fc.integer({ min: -300, max: 300 }),
			fc.integer({ min: -300, max: 300 }),
			fc.integer({ min: 1, max: 200 }),
		)
		.map(([left, top, side]) => box(left, top, side));
	fc.assert(
		fc.property(boxes, boxes, (a, b) => {
			const grid = makeCollisionGrid();
			grid.take(a, "never");
			const meet = a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
			for (const overlap of ["never", "cooperative"] satisfies Overlap[])
				expect(grid.isFree(b, overlap)).toBe(!meet);
		}),
	);
});

test("a box larger than any screen is met wherever it reaches, and takes no longer than others", () => {
	const grid = makeCollisionGrid();
	grid.take(box(-1e9, -1e9, 2e9), "never");
	expect(grid.isFree(box(300, 200), "never")).toBe(false);
	expect(grid.isFree(box(1e9 + 1, 0), "never")).toBe(true);
});

test("boxes far beyond any screen meet as others do", () => {
	const grid = makeCollisionGrid();
	grid.take(box(50_000, 0), "never");
	expect(grid.isFree(box(50_005, 0), "never")).toBe(false);
	expect(grid.isFree(box(60_000, 0), "never")).toBe(true);
});
