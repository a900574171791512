import { describe, expect, test } from "vitest";
import type { Datum } from "../../src/domain/datum";
import type { DatumPoint, DatumQuestion } from "../../src/intake/datum_evidence";
import { assessDatum } from "../../src/intake/datum_fit";
import { pointIn } from "../../src/intake/datums";
import { signTestP } from "../../src/intake/datums/sign_test";
import { type FileOfTruth, makeFile, makeRandom, NOISE } from "./datum_trial/files";
import { type KnownGround, makeGridTown, readShippedGrounds } from "./datum_trial/grounds";

const { compounds, cameras } = readShippedGrounds();
// Sub-districts of two kilometres, in another part of the country: 113.2° east, nearest meridian 114°E (EPSG:4547, zone 38 EPSG:4526).
const TOWN = makeGridTown({
	west: 113.2,
	south: 23.1,
	side: 5,
	cell: 0.02,
	count: 400,
	random: makeRandom(11),
});

const DATUMS: readonly Datum[] = ["WGS84", "GCJ-02", "BD-09", "EPSG:4543", "EPSG:4522", "EPSG:3857"];
const DEGREES: readonly Datum[] = ["WGS84", "GCJ-02", "BD-09"];

type Case = Omit<FileOfTruth, "noise"> & { readonly from: string };
const label = ({ from, rows, truth, stated }: Case) =>
	`${rows} rows of ${from}, in ${truth}, stated as ${stated}`;
const named = (cases: readonly Case[]) => cases.map((one): [string, Case] => [label(one), one]);

/** Without known places, GCJ-02 and WGS84 are told apart by sub-districts alone, which takes rows; what lies 300 km off does not. */
function rowsFor(stated: Datum, truth: Datum, at: number): number {
	const sizes = DEGREES.includes(stated) && DEGREES.includes(truth) ? [120, 200, 332] : [20, 45, 332];
	return sizes[at % sizes.length] ?? 332;
}

const PAIRS = DATUMS.flatMap((stated) =>
	DATUMS.filter((truth) => truth !== stated).map((truth) => ({ stated, truth })),
);
const ofCompounds = (ground: KnownGround, from: string) => (pair: (typeof PAIRS)[number], at: number) => {
	return { ...pair, ground, from, rows: rowsFor(pair.stated, pair.truth, at), seed: 100 + at };
};
const TOWN_PAIRS: readonly (readonly [Datum, Datum])[] = [
	["WGS84", "GCJ-02"],
	["GCJ-02", "BD-09"],
	["EPSG:4543", "EPSG:4547"],
	["WGS84", "EPSG:4526"],
	["EPSG:4547", "GCJ-02"],
];

const WRONG: readonly Case[] = [
	...PAIRS.map(ofCompounds(compounds, "compounds")),
	...PAIRS.filter((_, at) => at % 3 === 0).map((pair, at) => {
		return { ...pair, ground: cameras, from: "cameras", rows: [20, 40, 200][at % 3] ?? 20, seed: 200 + at };
	}),
	...TOWN_PAIRS.map(([stated, truth], at) => {
		return { stated, truth, ground: TOWN, from: "a made-up town", rows: 200 + at * 30, seed: 300 + at };
	}),
];

const RIGHT: readonly Case[] = DATUMS.flatMap((truth, at) => {
	const right = { truth, stated: truth };
	return [
		...[20, 60, 150, 332].map((rows) => ({
			...right,
			ground: compounds,
			from: "compounds",
			rows,
			seed: 400 + rows + at,
		})),
		...[5, 20, 300].map((rows) => ({
			...right,
			ground: cameras,
			from: "cameras",
			rows,
			seed: 500 + rows + at,
		})),
		{
			...right,
			ground: compounds,
			from: "two sub-districts",
			within: compounds.ids.slice(3, 5),
			rows: 40,
			seed: 600 + at,
		},
	];
});
const RIGHT_TOWN: readonly Case[] = [20, 100, 400].flatMap((rows) =>
	(["WGS84", "GCJ-02", "BD-09", "EPSG:4547", "EPSG:4526"] as const).map((truth, at) => {
		return { truth, stated: truth, ground: TOWN, from: "a made-up town", rows, seed: 700 + rows + at };
	}),
);

// Every file has 5 % wrongly recorded sub-districts, 2 % points far away, and numbers rounded to 4 decimals or to metres.
const adviceOn = (one: Case) => assessDatum(makeFile({ ...one, noise: NOISE })).advice;

describe("the labelled trial", () => {
	test("has twenty files of each kind and more", () => {
		expect(WRONG.length).toBeGreaterThan(20);
		expect(RIGHT.length + RIGHT_TOWN.length).toBeGreaterThan(20);
	});

	test.each(named(WRONG))("%s: found, and the right datum named", (_, one) => {
		const advice = adviceOn(one);
		expect(advice?.datum).toBe(one.truth);
		expect(advice?.text.startsWith(one.truth)).toBe(true);
	});

	test.each(named([...RIGHT, ...RIGHT_TOWN]))("%s: no alarm", (_, one) => {
		expect(adviceOn(one)).toBeNull();
	});

	test("no alarm in three hundred right files of twenty to fifty rows", () => {
		const alarms = Array.from({ length: 300 }, (_, seed) => {
			const truth = DEGREES[seed % 3] ?? "WGS84";
			const rows = 20 + (seed % 31);
			return adviceOn({
				ground: compounds,
				from: "compounds",
				rows,
				truth,
				stated: truth,
				seed: 1_000 + seed,
			});
		});
		expect(alarms.filter((one) => one !== null)).toEqual([]);
	});

	test("ten cameras of known compounds are enough to find GCJ-02", () => {
		const clean = { wrongSubdistrict: 0, farAway: 0 };
		const file = makeFile({
			ground: cameras,
			rows: 10,
			truth: "GCJ-02",
			stated: "WGS84",
			noise: clean,
			seed: 1,
		});
		expect(assessDatum(file).advice?.datum).toBe("GCJ-02");
	});
});

// A street of points each 1 km apart in the made-up town, at the south-east end of a sub-district of two kilometres.
function street(count: number, datum: Datum, swapped = false): DatumPoint[] {
	return Array.from({ length: count }, (_, at): DatumPoint => {
		const position = [113.205 + (at % 9) * 0.01, 23.105 + Math.floor(at / 9) * 0.009] as const;
		const [x, y] = pointIn(datum, position);
		return {
			raw: swapped ? [y, x] : [x, y],
			subdistrictId: TOWN.subdistricts.find(position),
			near: position,
		};
	});
}

function ask(points: readonly DatumPoint[], used: Datum, without: Partial<DatumQuestion> = {}) {
	return assessDatum({ points, used, outline: TOWN.outline, subdistricts: TOWN.subdistricts, ...without });
}

describe("what is said of a file", () => {
	test("the advice names the datum first, then the counts, in Chinese and in English", () => {
		const { advice } = ask(street(9, "GCJ-02"), "WGS84");
		const stated = advice?.stated;
		expect(advice?.better).toMatchObject({
			inside: 9,
			subdistrict: { known: 9, agree: 9 },
			near: { known: 9, agree: 9 },
		});
		expect(stated?.near).toEqual({ known: 9, agree: 0 });
		expect(advice?.text).toBe(
			`GCJ-02：按 GCJ-02 有 9/9 个点落在区内、9/9 个点与登记街道一致、9/9 个点与已知位置相符；按所述 WGS84 有 ${stated?.inside}/9 个点落在区内、${stated?.subdistrict?.agree}/9 个点与登记街道一致、0/9 个点与已知位置相符。请向提供文件的单位核对坐标系。 / GCJ-02: read as GCJ-02, 9/9 points lie in the district, 9/9 in their recorded sub-district, 9/9 near where they are known to lie; as stated (WGS84), ${stated?.inside}/9 points lie in the district, ${stated?.subdistrict?.agree}/9 in their recorded sub-district, 0/9 near where they are known to lie. Ask whoever made the file for its datum.`,
		);
	});

	test("metres stated to be degrees, and degrees stated to be metres, are called so", () => {
		const metres = ask(street(20, "EPSG:4547"), "WGS84").advice;
		expect(metres?.datum).toBe("EPSG:4547");
		expect(metres?.text).toContain("这些数是米，不是经纬度");
		const degrees = ask(street(20, "WGS84"), "EPSG:4547").advice;
		expect(degrees?.datum).toBe("WGS84");
		expect(degrees?.text).toContain("the numbers are degrees, not metres");
	});

	test("where the points cannot tell two datums apart, both are named", () => {
		// Six points near the southern border of the town: read as BD-09 they would all lie outside.
		const points = street(6, "GCJ-02").map((one) => ({ ...one, near: null, subdistrictId: null }));
		const { advice } = ask(points, "EPSG:4547");
		expect([advice?.datum, ...(advice?.alsoPossible ?? [])].toSorted()).toEqual(["GCJ-02", "WGS84"]);
		expect(advice?.text).toContain("would do as well");
	});

	test("without an outline and without known places the zone in the easting still tells the grid", () => {
		const points = street(8, "EPSG:4526").map((one) => ({ ...one, near: null, subdistrictId: null }));
		const { advice, insideShare } = ask(points, "WGS84", { outline: null, subdistricts: null });
		expect(advice?.datum).toBe("EPSG:4526");
		expect(advice?.text).toContain("8/8 points can be read");
		expect(insideShare).toEqual({ wgs84: null, gcj02: null, bd09: null });
	});

	test("the shares inside are given for each datum of degrees, and for none when the numbers are metres", () => {
		const { insideShare } = ask(street(9, "WGS84"), "CGCS2000");
		expect(insideShare.wgs84).toBe(1);
		expect(insideShare.gcj02).not.toBeNull();
		expect(ask(street(9, "EPSG:4547"), "EPSG:4547").insideShare).toEqual({
			wgs84: null,
			gcj02: null,
			bd09: null,
		});
	});

	test("columns in the wrong order are no wrong datum", () => {
		expect(ask(street(30, "WGS84", true), "WGS84").advice).toBeNull();
		expect(ask(street(30, "GCJ-02", true), "WGS84").advice?.datum).toBe("GCJ-02");
		expect(ask(street(30, "EPSG:4547", true), "EPSG:4547").advice).toBeNull();
	});

	test("where either order is possible, the one inside the district counts", () => {
		const { candidates, advice } = ask(street(20, "EPSG:3857", true), "EPSG:3857");
		expect(candidates[0]?.inside).toBe(20);
		expect(advice).toBeNull();
	});

	test("CGCS2000 and WGS84 are one candidate", () => {
		expect(ask(street(9, "WGS84"), "CGCS2000").candidates.map(({ datum }) => datum)).toEqual([
			"CGCS2000",
			"GCJ-02",
			"BD-09",
		]);
	});

	test("four points prove nothing, and no points nothing at all", () => {
		expect(ask(street(4, "GCJ-02"), "WGS84").advice).toBeNull();
		expect(ask([], "WGS84")).toEqual({
			looked: 0,
			insideShare: { wgs84: null, gcj02: null, bd09: null },
			candidates: [],
			advice: null,
		});
	});

	test("of a large file an even sample is looked at", () => {
		// The first half lies in the town, the second far away; a sample of the head alone would not know.
		const [here] = street(1, "WGS84");
		const there: DatumPoint = { raw: [114, 25], subdistrictId: null, near: null };
		const points = Array.from({ length: 200_000 }, (_, at) => (at < 100_000 && here ? here : there));
		const { looked, insideShare, candidates } = ask(points, "WGS84");
		expect(looked).toBe(2_000);
		expect(insideShare.wgs84).toBe(0.5);
		expect(candidates[0]?.points).toHaveLength(2_000);
	});

	test("numbers that are none do no harm", () => {
		const odd = [Number.NaN, Number.POSITIVE_INFINITY, 1e300, -0].map((one): DatumPoint => {
			return { raw: [one, one], subdistrictId: "nowhere", near: null };
		});
		for (const used of DATUMS) expect(ask([...odd, ...odd], used).looked).toBe(8);
	});
});

describe("the sign test", () => {
	test.each([
		[0, 0, 1],
		[1, 0, 1 / 2],
		[6, 0, 1 / 64],
		[8, 0, 1 / 256],
		// (C(4,3) + C(4,4)) / 16
		[3, 1, 5 / 16],
		// (252 + 210 + 120 + 45 + 10 + 1) / 1024
		[5, 5, 638 / 1024],
		[0, 5, 1],
	])("%d wins and %d losses come of a fair coin with probability %d", (wins, losses, p) => {
		expect(signTestP(wins, losses)).toBeCloseTo(p, 12);
	});

	test("a thousand points are no trouble", () => {
		// By the normal approximation: z = 99.5 / (√1900 / 2) ≈ 2.28 for 1000 of 1900 – about 0.011.
		expect(signTestP(1_000, 900)).toBeCloseTo(0.0116, 3);
	});
});
