import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bd09FromWgs84, gcj02FromWgs84, isDatum, wgs84From } from "../../src/intake/datums";

// Published pairs, [lng, lat].
const PAIRS = [
	{ wgs84: [121.5272106, 31.1774276], gcj02: [121.5315419, 31.175304] },
	{ wgs84: [113.912316, 22.543847], gcj02: [113.9171775, 22.5407961] },
	{ wgs84: [116.377817, 39.911954], gcj02: [116.3840472, 39.9133455] },
] as const;

const METRES_A_DEGREE = 111_320;
const inChina = fc.tuple(
	fc.double({ min: 75, max: 134, noNaN: true }),
	fc.double({ min: 4, max: 53, noNaN: true }),
);

function apartM(a: readonly [number, number], b: readonly [number, number]): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]) * METRES_A_DEGREE;
}

describe("datums at the door", () => {
	test.each(PAIRS)("the published pair at $wgs84 is met", ({ wgs84, gcj02 }) => {
		// The pairs are printed from readings of services and agree with the formula to about a decimetre.
		expect(apartM(gcj02FromWgs84(wgs84), gcj02)).toBeLessThan(0.15);
	});

	test.each([
		["GCJ-02", gcj02FromWgs84],
		["BD-09", bd09FromWgs84],
	] as const)("there and back through %s ends within a millionth of a metre", (datum, forward) => {
		fc.assert(
			fc.property(inChina, (point) => {
				expect(apartM(wgs84From(datum, forward(point)), point)).toBeLessThan(1e-6);
			}),
			{ seed: 1, numRuns: 1_000 },
		);
	});

	test("the two published shifts are hundreds of metres, so a forgotten conversion cannot pass unnoticed", () => {
		const here = [102.7, 25.05] as const;
		expect(apartM(gcj02FromWgs84(here), here)).toBeGreaterThan(200);
		expect(apartM(bd09FromWgs84(here), gcj02FromWgs84(here))).toBeGreaterThan(500);
	});

	test.each(["WGS84", "CGCS2000"] as const)("%s is taken as it is", (datum) => {
		expect(wgs84From(datum, [102.7, 25.05])).toEqual([102.7, 25.05]);
	});

	test.each(["GCJ-02", "BD-09"] as const)("a point outside China passes through %s", (datum) => {
		expect(wgs84From(datum, [2.35, 48.85])).toEqual([2.35, 48.85]);
		expect(gcj02FromWgs84([2.35, 48.85])).toEqual([2.35, 48.85]);
		expect(bd09FromWgs84([2.35, 48.85])).toEqual([2.35, 48.85]);
	});

	test("what is no longitude and latitude is refused with both numbers", () => {
		expect(() => wgs84From("WGS84", [200, 95])).toThrow("longitude 200, latitude 95");
	});

	test("an independent city grid is no datum the door knows", () => {
		expect(["WGS84", "GCJ-02", "BD-09", "CGCS2000"].every(isDatum)).toBe(true);
		expect(isDatum("KM87")).toBe(false);
		expect(isDatum("constructor")).toBe(false);
	});
});
