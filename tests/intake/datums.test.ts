import fc from "fast-check";
import gcoord from "gcoord";
import { describe, expect, test } from "vitest";
import type { Datum } from "../../src/domain/datum";
import {
	bd09FromWgs84,
	DATUMS,
	datumRefusal,
	gcj02FromWgs84,
	isDatum,
	parseDatum,
	pointIn,
	readAs,
	unitOf,
	wgs84From,
} from "../../src/intake/datums";
import { projectGaussKrueger } from "./gauss_krueger";

type Point = readonly [number, number];

// Published pairs, [lng, lat]. The second was read from a service: its longitude is printed a millionth of a degree (0.1 m) away
// from what the formula gives, 113.9171765.
const PAIRS: readonly { wgs84: Point; gcj02: Point; within: number }[] = [
	{ wgs84: [121.5272106, 31.1774276], gcj02: [121.5315419, 31.175304], within: 6e-8 },
	{ wgs84: [113.912316, 22.543847], gcj02: [113.9171775, 22.5407961], within: 1.1e-6 },
	{ wgs84: [116.377817, 39.911954], gcj02: [116.3840472, 39.9133455], within: 6e-8 },
];

const METRES_A_DEGREE = 111_320;
// The box outside which the published formulas change nothing.
const BOX = { west: 72.004, east: 137.8347, south: 0.8293, north: 55.8271 };
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const inBox = fc.tuple(degrees(BOX.west, BOX.east), degrees(BOX.south, BOX.north));

function apartM(a: Point, b: Point): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]) * METRES_A_DEGREE;
}

function spread(from: number, to: number, count: number): number[] {
	return Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1));
}

const GRID: Point[] = spread(BOX.west, BOX.east, 90).flatMap((lng) =>
	spread(BOX.south, BOX.north, 70).map((lat): Point => [lng, lat]),
);
const BORDER: Point[] = [
	...spread(BOX.south, BOX.north, 500).flatMap((lat): Point[] => [
		[BOX.west, lat],
		[BOX.east, lat],
		// Here the formula has a kink: a square root of the distance from 105° east.
		[105, lat],
		[105 + 1e-9, lat],
	]),
	...spread(BOX.west, BOX.east, 500).flatMap((lng): Point[] => [
		[lng, BOX.south],
		[lng, BOX.north],
		[lng, 35],
	]),
];

describe("GCJ-02 and BD-09", () => {
	test.each(PAIRS)("the published pair at $wgs84 is met", ({ wgs84, gcj02, within }) => {
		const [lng, lat] = gcj02FromWgs84(wgs84);
		expect(Math.abs(lng - gcj02[0])).toBeLessThan(within);
		expect(Math.abs(lat - gcj02[1])).toBeLessThan(within);
	});

	test("an independent implementation gives the same numbers all over China", () => {
		for (const [lng, lat] of GRID) {
			const gcj02 = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02);
			const bd09 = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.BD09);
			// A thousandth of a millimetre of a millimetre: the two differ in the last digits only.
			expect(apartM(gcj02FromWgs84([lng, lat]), gcj02 as [number, number])).toBeLessThan(1e-7);
			expect(apartM(bd09FromWgs84([lng, lat]), bd09 as [number, number])).toBeLessThan(1e-7);
		}
	});

	test.each(["GCJ-02", "BD-09"] as const)(
		"there and back through %s ends within a millionth of a metre",
		(datum) => {
			fc.assert(
				fc.property(inBox, (point) => {
					expect(apartM(wgs84From(datum, pointIn(datum, point)), point)).toBeLessThan(1e-6);
				}),
				{ seed: 1, numRuns: 2_000 },
			);
		},
	);

	test.each(["GCJ-02", "BD-09"] as const)(
		"no point on the border of the box is lost on the way through %s",
		(datum) => {
			let crossed = 0;
			for (const point of BORDER) {
				const shifted = pointIn(datum, point);
				if (shifted[0] > BOX.east || shifted[1] > BOX.north || shifted[1] < BOX.south) crossed += 1;
				expect(apartM(wgs84From(datum, shifted), point)).toBeLessThan(1e-6);
			}
			// The formula moves hundreds of these points out of the box, and all of them come back.
			expect(crossed).toBeGreaterThan(500);
		},
	);

	test.each(["GCJ-02", "BD-09"] as const)(
		"back and there through %s gives the numbers the file had",
		(datum) => {
			fc.assert(
				fc.property(inBox, (point) => {
					const shifted = pointIn(datum, point);
					expect(apartM(pointIn(datum, wgs84From(datum, shifted)), shifted)).toBeLessThan(1e-6);
				}),
				{ seed: 2, numRuns: 1_000 },
			);
		},
	);

	test.each([
		[2.35, 48.85],
		[139.7, 35.7],
		[102.7, 0.5],
		[100, 56],
		[-180, -90],
		[180, 90],
	] as const)("%d, %d lies outside China and passes through", (lng, lat) => {
		for (const datum of ["GCJ-02", "BD-09"] as const) {
			expect(pointIn(datum, [lng, lat])).toEqual([lng, lat]);
			expect(wgs84From(datum, [lng, lat])).toEqual([lng, lat]);
		}
	});

	test("the two published shifts are hundreds of metres, so a forgotten conversion cannot pass unnoticed", () => {
		const here = [102.7, 25.05] as const;
		expect(apartM(gcj02FromWgs84(here), here)).toBeGreaterThan(200);
		expect(apartM(bd09FromWgs84(here), gcj02FromWgs84(here))).toBeGreaterThan(500);
	});
});

describe("grids in metres", () => {
	const METRES = DATUMS.filter(({ unit }) => unit === "metres").map(({ id }) => id);

	test("there are 21 zones with their number in the easting, 21 central meridians, and Web Mercator", () => {
		expect(METRES).toHaveLength(43);
		expect(new Set(METRES).size).toBe(43);
	});

	test.each([
		["EPSG:4513", 75, 25_500_000],
		["EPSG:4522", 102, 34_500_000],
		["EPSG:4533", 135, 45_500_000],
		["EPSG:4534", 75, 500_000],
		["EPSG:4543", 102, 500_000],
		["EPSG:4554", 135, 500_000],
	] as const)(
		"in %s the meridian %d°E has the easting %d, and the equator the northing 0",
		(datum, meridian, easting) => {
			expect(pointIn(datum, [meridian, 25])[0]).toBeCloseTo(easting, 6);
			expect(pointIn(datum, [meridian, 0])[1]).toBeCloseTo(0, 6);
		},
	);

	test("a series of another kind gives the same metres to a tenth of a millimetre, up to three degrees from the meridian", () => {
		for (const lng of spread(99, 105, 13)) {
			for (const lat of spread(1, 55, 19)) {
				const [easting, northing] = projectGaussKrueger({ lng, lat, meridian: 102 });
				const [east, north] = pointIn("EPSG:4543", [lng, lat]);
				expect(Math.abs(east - easting)).toBeLessThan(1e-4);
				expect(Math.abs(north - northing)).toBeLessThan(1e-4);
				expect(pointIn("EPSG:4522", [lng, lat])[0]).toBeCloseTo(34_000_000 + easting, 4);
			}
		}
	});

	test("Web Mercator is the logarithm it is defined by", () => {
		// x = R·λ, y = R·ln tan(45° + φ/2), R = 6 378 137 m.
		const [x, y] = pointIn("EPSG:3857", [102.7, 25.05]);
		const radians = Math.PI / 180;
		expect(x).toBeCloseTo(6_378_137 * 102.7 * radians, 6);
		expect(y).toBeCloseTo(6_378_137 * Math.log(Math.tan(Math.PI / 4 + (25.05 * radians) / 2)), 6);
	});

	test.each(METRES)("there and back through %s ends within a millionth of a metre", (datum) => {
		const code = Number(datum.slice("EPSG:".length));
		const meridian = code === 3857 ? 104 : (code < 4534 ? code - 4513 + 25 : code - 4534 + 25) * 3;
		for (const lng of spread(meridian - 2.5, meridian + 2.5, 9)) {
			for (const lat of spread(3, 54, 9)) {
				expect(apartM(wgs84From(datum, pointIn(datum, [lng, lat])), [lng, lat])).toBeLessThan(1e-6);
			}
		}
	});

	test.each([
		["degrees", "EPSG:4543", [102.7, 25.05]],
		["degrees", "EPSG:3857", [102.7, 25.05]],
		["the northing first", "EPSG:4543", [2_771_775, 570_637]],
		["the number of the zone in a grid without", "EPSG:4543", [34_570_637, 2_771_775]],
		["no number of the zone in a grid with", "EPSG:4522", [570_637, 2_771_775]],
		["the number of another zone", "EPSG:4522", [35_570_637, 2_771_775]],
		["a point on the other half of the earth", "EPSG:4543", [570_637, -2_771_775]],
		["nothing but not-a-number", "EPSG:4543", [Number.NaN, 2_771_775]],
		["metres", "WGS84", [570_637, 2_771_775]],
		["metres", "GCJ-02", [34_570_637, 2_771_775]],
	] as const)("%s is no position in %s, and the refusal names both numbers", (_, datum, point) => {
		expect(readAs(datum, point)).toBeNull();
		expect(() => wgs84From(datum, point)).toThrow(RangeError);
		expect(() => wgs84From(datum, point)).toThrow(new RegExp(`${point[0]}.*${point[1]}`));
	});
});

describe("datums by name", () => {
	test.each(["WGS84", "CGCS2000"] as const)("%s is taken as it is", (datum) => {
		expect(wgs84From(datum, [102.7, 25.05])).toEqual([102.7, 25.05]);
	});

	test("what is no longitude and latitude is refused with both numbers", () => {
		expect(() => wgs84From("WGS84", [200, 95])).toThrow("longitude 200, latitude 95");
	});

	test("a datum that is none the door knows cannot be converted", () => {
		expect(() => wgs84From("EPSG:2343", [570_637, 2_771_775])).toThrow("EPSG:2343");
		expect(["WGS84", "GCJ-02", "BD-09", "CGCS2000", "EPSG:4543"].every(isDatum)).toBe(true);
		expect(["KM87", "constructor", "__proto__", "EPSG:2343"].some(isDatum)).toBe(false);
	});

	const WRITTEN: readonly (readonly [Datum, readonly string[]])[] = [
		[
			"WGS84",
			[
				"wgs84",
				"WGS-84",
				"WGS 84",
				"EPSG:4326",
				"epsg 4326",
				"4326",
				"GPS",
				"ＷＧＳ８４",
				"GCS_WGS_1984",
				"urn:ogc:def:crs:OGC:1.3:CRS84",
				"urn:ogc:def:crs:EPSG::4326",
			],
		],
		["GCJ-02", ["gcj02", "GCJ-02", "gcj 02", "火星坐标", "火星坐标系", "高德", "高德地图", "腾讯", "amap"]],
		["BD-09", ["bd09", "BD-09", "bd09ll", "BD09LL", "百度", "百度坐标", "百度经纬度"]],
		[
			"CGCS2000",
			[
				"cgcs2000",
				"CGCS 2000",
				"国家2000",
				"EPSG:4490",
				"4490",
				"2000国家大地坐标系",
				"GCS_China_Geodetic_Coordinate_System_2000",
			],
		],
		[
			"EPSG:3857",
			["3857", "EPSG:3857", "web mercator", "Web墨卡托", "WGS_1984_Web_Mercator_Auxiliary_Sphere"],
		],
		[
			"EPSG:4543",
			[
				"epsg:4543",
				"4543",
				"CGCS2000 / 3-degree Gauss-Kruger CM 102E",
				"CGCS2000 102E",
				"CGCS2000 中央经线102",
				"国家2000 3度带 中央子午线102°",
				"CGCS2000_3_Degree_GK_CM_102E",
				"CGCS2000 三度带 102E",
			],
		],
		[
			"EPSG:4522",
			[
				"epsg:4522",
				"4522",
				"zone 34",
				"34带",
				"第34带",
				"带号34",
				"CGCS2000 / 3-degree Gauss-Kruger zone 34",
				"CGCS2000_3_Degree_GK_Zone_34",
				"国家2000 3度带 34带",
				"CGCS2000 3度带 第34带 中央经线102",
			],
		],
		["EPSG:4534", ["CGCS2000 75E", "4534"]],
		["EPSG:4554", ["CGCS2000 135E", "4554"]],
	];
	test.each(WRITTEN.flatMap(([datum, texts]) => texts.map((text) => [text, datum] as const)))(
		"“%s” means %s",
		(text, datum) => {
			expect(parseDatum(text)).toBe(datum);
		},
	);

	test.each(DATUMS)("$id means itself, and says its unit in both languages", ({ id, unit, zh, en }) => {
		expect(parseDatum(id)).toBe(id);
		expect(unitOf(id)).toBe(unit);
		expect(`${zh}${en}`).toContain(id === "CGCS2000" ? "4490" : id);
	});

	test.each([
		["bd09mc", "datum-refused-baidu-metres"],
		["BD-09 MC", "datum-refused-baidu-metres"],
		["百度墨卡托", "datum-refused-baidu-metres"],
		["北京54", "datum-refused-old"],
		["Beijing 1954", "datum-refused-old"],
		["1954年北京坐标系", "datum-refused-old"],
		["西安80", "datum-refused-old"],
		["Xi'an 1980", "datum-refused-old"],
		["Xian_1980_3_Degree_GK_CM_102E", "datum-refused-old"],
		["EPSG:2343", "datum-refused-old"],
		["4610", "datum-refused-old"],
		["独立坐标系", "datum-refused"],
		["地方坐标系", "datum-refused"],
		["city local grid", "datum-refused"],
		["甲城87坐标系", "datum-refused"],
		["甲城87", "datum-refused"],
		["甲城2000坐标系", "datum-refused"],
		["甲城市独立坐标系", "datum-refused"],
		["UTM zone 48N", "datum-unknown"],
		["CGCS2000 103E", "datum-unknown"],
		["CGCS2000 / Gauss-Kruger zone 18", "datum-unknown"],
		["CGCS2000 zone 34 CM 105E", "datum-unknown"],
		["EPSG:32648", "datum-unknown"],
		["102E", "datum-unknown"],
		["constructor", "datum-unknown"],
		["", "datum-unknown"],
	] as const)("“%s” is refused by the rule %s", (text, rule) => {
		expect(parseDatum(text)).toBeNull();
		expect(datumRefusal(text)).toBe(rule);
	});

	test("no text makes the reading of a datum fail", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const datum = parseDatum(text);
				expect(datum === null || isDatum(datum)).toBe(true);
			}),
			{ seed: 3, numRuns: 2_000 },
		);
	});
});
