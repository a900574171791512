import { expect, test } from "vitest";
import { findLabelPoint, listLabelSpots } from "../../src/domain/label_points";
import { at, square } from "../fixtures/toy_town";

const metresFrom = (a: readonly [number, number], b: readonly [number, number]) =>
	Math.hypot((a[0] - b[0]) * 96_486, (a[1] - b[1]) * 110_852);
const place = (point: readonly [number, number] | null): readonly [number, number] => point ?? [0, 0];

test("the name of a square stands in its middle", () => {
	const { geometry } = square("a", [0, 0, 1000, 1000]);
	expect(metresFrom(place(findLabelPoint(geometry, null)), at(500, 500))).toBeLessThan(30);
});

test("the name of an L stands in its thick end, not in the hollow its mean lies in", () => {
	// A foot of 1 000 × 300 m with a leg of 200 × 700 m on its left: the thickest part is the corner and the foot.
	const corners = [at(0, 0), at(1000, 0), at(1000, 300), at(200, 300), at(200, 1000), at(0, 1000), at(0, 0)];
	const point = place(
		findLabelPoint({ type: "Polygon", coordinates: [corners.map((one) => [...one])] }, null),
	);
	const [eastM, northM] = [
		metresFrom([point[0], at(0, 0)[1]], at(0, 0)),
		metresFrom([at(0, 0)[0], point[1]], at(0, 0)),
	];
	expect(northM).toBeLessThan(200);
	expect(eastM).toBeGreaterThan(100);
});

test("an area half in view is named in that half, one out of view not at all", () => {
	const { geometry } = square("a", [0, 0, 1000, 1000]);
	const left = [...at(-500, -500), ...at(400, 1500)] as [number, number, number, number];
	expect(metresFrom(place(findLabelPoint(geometry, left)), at(200, 500))).toBeLessThan(310);
	expect(place(findLabelPoint(geometry, left))[0]).toBeLessThan(at(400, 0)[0]);
	const away = [...at(2000, 0), ...at(3000, 1000)] as [number, number, number, number];
	expect(findLabelPoint(geometry, away)).toBeNull();
	expect(listLabelSpots(geometry, away)).toEqual([]);
});

test("of several parts the widest bears the name", () => {
	const small = square("a", [0, 0, 100, 100]).geometry.coordinates;
	const large = square("b", [500, 0, 1500, 1000]).geometry.coordinates;
	const point = findLabelPoint({ type: "MultiPolygon", coordinates: [small, large] }, null);
	expect(metresFrom(place(point), at(1000, 500))).toBeLessThan(30);
});

test("spots start with the label point and all lie inside the area", () => {
	const { geometry } = square("a", [0, 0, 1000, 1000]);
	const [first, ...others] = listLabelSpots(geometry, null);
	expect(first?.clearanceShare).toBe(1);
	expect(others.length).toBeGreaterThan(100);
	const [[west, south], [east, north]] = [at(0, 0), at(1000, 1000)];
	for (const { position, clearanceShare } of others) {
		expect(position[0] > west && position[0] < east && position[1] > south && position[1] < north).toBe(true);
		expect(clearanceShare).toBeGreaterThan(0);
		expect(clearanceShare).toBeLessThanOrEqual(1);
	}
});
