import fc from "fast-check";
import { expect, test } from "vitest";
import { simplifyPath } from "../../../../src/map/svg/fluid/simplify_path";
import type { Spot } from "../../../../src/map/svg/painting";

const spots = fc.array(
	fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) }),
	{ minLength: 2, maxLength: 40 },
);

function distanceTo(spot: Spot, path: readonly Spot[]): number {
	const distances = path.slice(1).map((end, at) => {
		const start = path[at] ?? end;
		const [dx, dy] = [end.x - start.x, end.y - start.y];
		const length2 = dx * dx + dy * dy;
		const along = length2 === 0 ? 0 : ((spot.x - start.x) * dx + (spot.y - start.y) * dy) / length2;
		const share = Math.min(1, Math.max(0, along));
		return Math.hypot(spot.x - start.x - share * dx, spot.y - start.y - share * dy);
	});
	return Math.min(...distances);
}

test("no spot of a line lies further from the simpler line than was allowed, and its ends stay", () => {
	fc.assert(
		fc.property(spots, fc.integer({ min: 0, max: 30 }), (path, tolerance) => {
			const simple = simplifyPath(path, tolerance);
			expect(simple[0]).toBe(path[0]);
			expect(simple.at(-1)).toBe(path.at(-1));
			for (const spot of path) expect(distanceTo(spot, simple)).toBeLessThanOrEqual(tolerance + 1e-9);
		}),
	);
});

test("a straight line keeps only its ends, a corner stays", () => {
	const path = [
		{ x: 0, y: 0 },
		{ x: 5, y: 0.1 },
		{ x: 10, y: 0 },
		{ x: 10, y: 10 },
	];
	expect(simplifyPath(path, 0.35)).toEqual([path[0], path[2], path[3]]);
});
