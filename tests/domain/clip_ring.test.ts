import fc from "fast-check";
import { expect, test } from "vitest";
import { clipRing } from "../../src/domain/clip_ring";

const EXTENT = [0, 0, 10, 10] as const;
const square = (west: number, south: number, side: number) => [
	[west, south],
	[west + side, south],
	[west + side, south + side],
	[west, south + side],
	[west, south],
];
const areaOf = (ring: readonly (readonly number[])[]) =>
	Math.abs(
		ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
			const [fromX = 0, fromY = 0] = ring[at] ?? [];
			return sum + (fromX * y - x * fromY) / 2;
		}, 0),
	);

test("a ring within stays, one outside is gone, one across is cut at the edge and closed again", () => {
	expect(clipRing(square(2, 2, 3), [...EXTENT])).toEqual(square(2, 2, 3));
	expect(clipRing(square(20, 2, 3), [...EXTENT])).toEqual([]);
	const cut = clipRing(square(5, -5, 10), [...EXTENT]);
	expect(cut.at(0)).toEqual(cut.at(-1));
	expect(areaOf(cut)).toBeCloseTo(25, 9);
});

test("of a square as much is left as lies within", () => {
	const side = fc.integer({ min: 1, max: 20 });
	const corner = fc.integer({ min: -15, max: 15 });
	const overlap = (from: number, length: number) =>
		Math.max(0, Math.min(10, from + length) - Math.max(0, from));
	fc.assert(
		fc.property(corner, corner, side, (west, south, length) => {
			const left = overlap(west, length) * overlap(south, length);
			expect(areaOf(clipRing(square(west, south, length), [...EXTENT]))).toBeCloseTo(left, 9);
		}),
	);
});
