import fc from "fast-check";
import { expect, test } from "vitest";
import { fitLines } from "../../../src/panels/briefing/side/use_fit";

const HEIGHT = { leastEm: 2, mostEm: 4, pairEm: 30 };

test("lines share the room there is, but are never higher than is good for reading", () => {
	// 400 px for lines of 20 px at least: ten of them are 40 px each, four would be 100 and stop at 40.
	expect(fitLines(10, HEIGHT, { widthPx: 200, heightPx: 400, letterPx: 10 })).toEqual({
		columns: 1,
		room: 20,
		linePx: 40,
	});
	expect(fitLines(4, HEIGHT, { widthPx: 200, heightPx: 400, letterPx: 10 }).linePx).toBe(40);
});

test("two columns come only where one does not hold all and the box is wide enough", () => {
	const low = { heightPx: 100, letterPx: 10 };
	expect(fitLines(8, HEIGHT, { ...low, widthPx: 300 })).toMatchObject({ columns: 2, room: 10 });
	expect(fitLines(8, HEIGHT, { ...low, widthPx: 299 })).toMatchObject({ columns: 1, room: 5 });
	expect(fitLines(5, HEIGHT, { ...low, widthPx: 300 })).toMatchObject({ columns: 1, room: 5 });
});

test("a box that is not laid out hides nothing", () => {
	expect(fitLines(50, HEIGHT, { widthPx: 0, heightPx: 0, letterPx: 16 }).room).toBe(Number.POSITIVE_INFINITY);
	expect(fitLines(50, HEIGHT, { widthPx: 9, heightPx: 9, letterPx: Number.NaN }).linePx).toBeNull();
});

test("what is said to have room has room", () => {
	const px = fc.integer({ min: 60, max: 4000 });
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 60 }), px, px, (count, widthPx, heightPx) => {
			const { columns, room, linePx } = fitLines(count, HEIGHT, { widthPx, heightPx, letterPx: 12 });
			const lines = Math.ceil(Math.min(count, room) / columns);
			expect(lines * (linePx ?? 0)).toBeLessThanOrEqual(heightPx + 1e-6);
		}),
	);
});
