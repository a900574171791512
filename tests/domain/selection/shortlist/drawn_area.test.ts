import fc from "fast-check";
import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import type { Position } from "../../../../src/domain/datum";
import { distanceM } from "../../../../src/domain/distance";
import {
	type AreaShape,
	holdsPlace,
	judgeAreas,
	listInside,
	measureShape,
	movePlace,
	ringOf,
} from "../../../../src/domain/selection/shortlist/drawn_area";
import { makeCircle, makeShape, nextAreaId } from "../../../../src/domain/selection/shortlist/make_shape";
import type { DrawnArea } from "../../../../src/domain/selection/shortlist/shortlist";
import { at, TOY_RECORDS } from "../../../fixtures/toy_town";

function shapeOf(kind: "polygon" | "rectangle" | "lasso", ...points: Position<"WGS84">[]): AreaShape {
	const made = makeShape(kind, points);
	if ("refused" in made) throw new Error(made.refused);
	return made.shape;
}

const area = (use: DrawnArea["use"], shape: AreaShape, id = "a1"): DrawnArea => ({ id, use, shape });
const judge = (areas: readonly DrawnArea[]) =>
	Object.fromEntries(TOY_RECORDS.compounds.map((one) => [one.id, judgeAreas(areas, one)]));

const west = shapeOf("rectangle", at(0, 0), at(1000, 1000));
const middle = shapeOf("polygon", at(400, 400), at(1600, 400), at(1600, 600), at(400, 600));
const roundA1 = makeCircle(at(200, 200), 400);

describe("areas combine", () => {
	test("within any that takes in and within none that leaves out; who is not placed cannot be decided", () => {
		expect(judge([area("in", west)])).toEqual({
			...{ A1: "in", A2: "in", A3: "in" },
			...{ B1: "out", B2: "out", B3: "unknown" },
		});
		expect(judge([area("in", west), area("in", middle)])).toMatchObject({ A1: "in", B2: "in", B1: "out" });
		expect(judge([area("in", west), area("out", middle)])).toMatchObject({ A1: "in", A2: "out", B2: "out" });
		expect(judge([area("out", roundA1)])).toMatchObject({ A1: "out", A2: "in", B1: "in", B3: "unknown" });
	});

	test("without any area everything is in, the unplaced too", () => {
		expect(new Set(Object.values(judge([])))).toEqual(new Set(["in"]));
	});

	test("the same area inside and outside divides all placed compounds", () => {
		for (const shape of [west, middle, roundA1])
			for (const one of TOY_RECORDS.compounds.filter(({ position }) => position)) {
				const said = [judgeAreas([area("in", shape)], one), judgeAreas([area("out", shape)], one)];
				expect(said.sort()).toEqual(["in", "out"]);
			}
	});
});

/** Places on every stretch of a line, as nearly as numbers go, reckoned from either end. */
function listBetween(way: readonly Position<"WGS84">[]): Position<"WGS84">[] {
	return way.slice(1).flatMap((to, nth) => {
		const from = way[nth] ?? to;
		return [0.13, 0.37, 0.71].flatMap((share): Position<"WGS84">[] => {
			const lat = from[1] + share * (to[1] - from[1]);
			const lngFrom = ([lng, south]: Position<"WGS84">) =>
				lng + ((lat - south) * (to[0] - from[0])) / (to[1] - from[1] || 1);
			return [
				[lngFrom(from), lat],
				[lngFrom(to), lat],
			];
		});
	});
}

describe("a place on the border", () => {
	test("belongs to exactly one of two areas a straight line divides, whichever corners they were drawn from", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1999 }), fc.integer({ min: 1, max: 1999 }), (x, y) => {
				const left = shapeOf("rectangle", at(0, 0), at(x, 2000));
				const right = shapeOf("rectangle", at(2000, 2000), at(x, 0));
				const border = Math.max(...ringOf(left).map(([lng]) => lng));
				const on: Position<"WGS84"> = [border, at(0, y)[1]];
				expect([holdsPlace(left, on), holdsPlace(right, on)]).toEqual([false, true]);
			}),
			{ numRuns: 60 },
		);
	});

	test("belongs to exactly one of the two parts any bent line through an area divides it into", () => {
		// As large as the world, where the same line reckoned from its other end comes out a last digit elsewhere.
		const spot = fc.tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -80, max: 80 }));
		const ring = (...points: Position<"WGS84">[]): AreaShape => ({
			kind: "polygon",
			ring: [...points, ...points.slice(0, 1)],
		});
		const [southWest, southEast, northEast, northWest] = [
			[-90, -85],
			[90, -85],
			[90, 85],
			[-90, 85],
		] as const;
		fc.assert(
			fc.property(fc.array(spot, { minLength: 1, maxLength: 5 }), (bends) => {
				const way: Position<"WGS84">[] = [
					[-10, -85],
					...bends.map(([x, y]): Position<"WGS84"> => [x / 3, y / 7]),
					[10, 85],
				];
				const [start, end] = [way.slice(0, 1), way.slice(-1)];
				const whole = ring(...start, southEast, northEast, ...end, northWest, southWest);
				const left = ring(...way, northWest, southWest);
				const right = ring(...start, southEast, northEast, ...way.toReversed().slice(0, -1));
				for (const place of [...way, ...listBetween(way)]) {
					const parts = Number(holdsPlace(left, place)) + Number(holdsPlace(right, place));
					expect(parts % 2).toBe(Number(holdsPlace(whole, place)));
				}
			}),
			{ numRuns: 150 },
		);
	});

	test("of a circle belongs to it", () => {
		const edge = movePlace(at(500, 500), { eastM: 120, northM: 160 });
		const circle: AreaShape = { kind: "circle", centre: at(500, 500), radiusM: 200, around: null };
		expect(distanceM(at(500, 500), edge)).toBeCloseTo(200, 6);
		expect(holdsPlace({ ...circle, radiusM: distanceM(circle.centre, edge) }, edge)).toBe(true);
		expect(holdsPlace({ ...circle, radiusM: 199.999 }, edge)).toBe(false);
	});
});

describe("a line that crosses itself", () => {
	test("holds what it goes round once and not what it goes round twice", () => {
		const star = [0, 144, 288, 72, 216].map((turn) => {
			const radians = (turn * Math.PI) / 180;
			return at(1000 + 400 * Math.sin(radians), 500 + 400 * Math.cos(radians));
		});
		const shape = shapeOf("lasso", ...star);
		expect(holdsPlace(shape, at(1000, 500))).toBe(false);
		expect(holdsPlace(shape, at(1000, 800))).toBe(true);
	});

	test("is as large as what it holds", () => {
		const eight = shapeOf("polygon", at(0, 0), at(200, 200), at(200, 0), at(0, 200));
		expect(measureShape(eight).areaSqm / 20_000).toBeCloseTo(1, 3);
	});
});

describe("what is no area is refused", () => {
	test("fewer than three points, a point set twice among them", () => {
		for (const points of [[], [at(0, 0)], [at(0, 0), at(10, 0)], [at(0, 0), at(10, 0), at(0, 0)]])
			expect(makeShape("polygon", points)).toEqual({ refused: "points" });
	});

	test("points on one line, and a rectangle without a side", () => {
		expect(makeShape("polygon", [at(0, 0), at(0, 10), at(0, 90)])).toEqual({ refused: "flat" });
		expect(makeShape("rectangle", [at(0, 0), at(300, 0)])).toEqual({ refused: "points" });
	});

	test("a radius that is no number; others are kept within what can be measured", () => {
		expect(() => makeCircle(at(0, 0), Number.NaN)).toThrow("NaN");
		expect([0, 333.6, 1e6].map((radiusM) => makeCircle(at(0, 0), radiusM))).toMatchObject([
			{ radiusM: 1 },
			{ radiusM: 334 },
			{ radiusM: 20_000 },
		]);
	});
});

describe("metres", () => {
	test("the line of a circle is as far from its centre as it says, by the geodesic too", () => {
		for (const radiusM of [50, 500, 5000]) {
			const centre = at(200, 200);
			for (const place of ringOf(makeCircle(centre, radiusM))) {
				const line = Geodesic.WGS84.Inverse(
					Number(centre[1].toFixed(6)),
					Number(centre[0].toFixed(6)),
					place[1],
					place[0],
				);
				expect(Math.abs((line.s12 ?? 0) - radiusM)).toBeLessThan(0.1);
			}
		}
	});

	test("a rectangle says its sides, a polygon its way round and what it holds", () => {
		const { sidesM, areaSqm, perimeterM } = measureShape(west);
		expect(sidesM?.map(Math.round)).toEqual([1000, 1000]);
		expect(areaSqm / 1e6).toBeCloseTo(1, 3);
		expect(perimeterM / 4000).toBeCloseTo(1, 3);
		expect(measureShape(makeCircle(at(0, 0), 100)).areaSqm).toBeCloseTo(Math.PI * 1e4, 6);
	});

	test("a long free line is thinned without losing a compound it clearly holds", () => {
		const round = Array.from({ length: 900 }, (_, n) => {
			const turn = (2 * Math.PI * n) / 900;
			return at(200 + 300 * Math.sin(turn), 200 + 300 * Math.cos(turn));
		});
		const lasso = shapeOf("lasso", ...round);
		expect(ringOf(lasso).length).toBeLessThanOrEqual(121);
		expect(listInside(lasso, TOY_RECORDS.compounds)).toEqual(["A1"]);
		expect(measureShape(lasso).areaSqm / (Math.PI * 9e4)).toBeCloseTo(1, 2);
	});
});

test("ids of areas are never given twice while the area is there", () => {
	expect(nextAreaId([])).toBe("a1");
	expect(nextAreaId([area("in", west, "a1"), area("in", west, "a7"), area("in", west, "odd")])).toBe("a8");
});
