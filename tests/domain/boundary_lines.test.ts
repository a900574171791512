import { expect, test } from "vitest";
import { makeBoundaryLines } from "../../src/domain/boundary_lines";
import type { AreaCollection } from "../../src/domain/records";
import { square } from "../fixtures/toy_town";

const areas = (...features: ReturnType<typeof square>[]): AreaCollection => ({
	type: "FeatureCollection",
	features,
});

/** Total length in degrees: enough to see whether a stretch was drawn once or twice. */
const lengthOf = (collection: AreaCollection) =>
	makeBoundaryLines(collection).coordinates.reduce(
		(sum, line) =>
			sum +
			line.slice(1).reduce((length, [x = 0, y = 0], at) => {
				const [u = 0, v = 0] = line[at] ?? [];
				return length + Math.hypot(x - u, y - v);
			}, 0),
		0,
	);

const west = square("west", [0, 0, 1000, 1000]);
const east = square("east", [1000, 0, 2000, 1000]);
const shared = lengthOf(areas(west)) / 2 - lengthOf(areas(square("flat", [0, 0, 1000, 0.001]))) / 2;

test("a border two areas share is drawn once", () => {
	expect(lengthOf(areas(west, east))).toBeCloseTo(lengthOf(areas(west)) + lengthOf(areas(east)) - shared, 6);
});

test("a border of which one side has more vertices than the other is drawn once all the same", () => {
	const south = square("south", [1000, 0, 2000, 400]);
	const north = square("north", [1000, 400, 2000, 1000]);
	const all = lengthOf(areas(west)) + lengthOf(areas(south)) + lengthOf(areas(north));
	const between = lengthOf(areas(west)) / 2 - shared;
	expect(lengthOf(areas(west, south, north))).toBeCloseTo(all - shared - between, 6);
});

test("areas apart keep every border", () => {
	const far = square("far", [5000, 0, 6000, 1000]);
	expect(lengthOf(areas(west, far))).toBeCloseTo(lengthOf(areas(west)) + lengthOf(areas(far)), 9);
});
