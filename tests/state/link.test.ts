import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INDICATORS } from "../../src/domain/indicators";
import { BREAKS, EMPHASES, MODES, OVERLAYS, PAINTERS, PAPERS, SIZES, SORTS } from "../../src/domain/view";
import { MANAGEMENT, RENOVATION } from "../../src/domain/vocabulary";
import { DEFAULT_LINK, type Link, listMeaningless, readLink, writeLink } from "../../src/state/link";

const orNull = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null });
const some = <T>(values: readonly T[]) => fc.shuffledSubarray([...values]);
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const id = fc.stringMatching(/^[A-Za-z0-9_\u4e00-\u9fa5-]{1,12}$/);
const indicatorId = one(INDICATORS.map((each): string => each.id));

const anyLink: fc.Arbitrary<Link> = fc.record({
	mode: one(MODES),
	view: fc.record({
		color: one(EMPHASES),
		size: one(SIZES),
		indicator: orNull(indicatorId),
		breaks: one(BREAKS),
		layers: some(OVERLAYS),
		filters: fc.record({
			management: some(MANAGEMENT),
			renovation: some(RENOVATION),
			subdistrict: fc.uniqueArray(id, { maxLength: 4 }),
			decade: some(["1950", "1980", "unknown"]),
			households: some(["0-19", "500-", "unknown"]),
		}),
		placed: orNull(fc.boolean()),
		parts: fc.uniqueArray(fc.record({ indicator: indicatorId, side: one(["behind", "leftOut"] as const) }), {
			maxLength: 3,
			selector: (part) => `${part.indicator}.${part.side}`,
		}),
		sort: fc.record({ key: one(SORTS), descending: fc.boolean() }),
		sel: orNull(id),
		distanceM: fc.integer({ min: 1, max: 1000 }),
		spacesPerHousehold: fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
	}),
	theme: orNull(one(["light", "dark"] as const)),
	lang: orNull(one(["zh", "en"] as const)),
	step: orNull(one(["portfolio", "weights"])),
	camera: orNull(
		fc.record({
			lng: fc.integer({ min: -180e5, max: 180e5 }).map((n) => n / 1e5),
			lat: fc.integer({ min: -85e5, max: 85e5 }).map((n) => n / 1e5),
			zoom: fc.integer({ min: 0, max: 2400 }).map((n) => n / 100),
		}),
	),
	painter: orNull(one(PAINTERS)),
	print: orNull(one(PAPERS)),
	scene: orNull(one(["overview", "next-sites-2"])),
	wall: orNull(
		fc.record({
			heightM: orNull(fc.integer({ min: 3, max: 200 }).map((tenths) => tenths / 10)),
			farthestM: orNull(fc.integer({ min: 5, max: 1000 }).map((tenths) => tenths / 10)),
			panels: fc.record({ columns: fc.integer({ min: 1, max: 12 }), rows: fc.integer({ min: 1, max: 12 }) }),
		}),
	),
	tour: fc.boolean(),
	window: orNull(fc.constant("presenter" as const)),
	health: fc.boolean(),
});

test("what is written is read back, whatever was chosen", () => {
	fc.assert(
		fc.property(anyLink, (link) => {
			expect(readLink(writeLink(link))).toEqual(link);
		}),
	);
});

test("a link that says nothing is empty, and empty is the default", () => {
	expect(writeLink(DEFAULT_LINK)).toBe("");
	expect(readLink("")).toEqual(DEFAULT_LINK);
});

test("the documented parameters mean what the documents say", () => {
	const link = readLink(
		"?color=renovation&indicator=unmanaged_share&management=unmanaged,owners&renovation=done&subdistrict=s1&layers=cameras,parking&sel=W1&lang=en&theme=dark",
	);
	expect(link.view).toMatchObject({
		color: "renovation",
		indicator: "unmanaged_share",
		layers: ["cameras", "parking"],
		sel: "W1",
		filters: { management: ["unmanaged", "owners"], renovation: ["done"], subdistrict: ["s1"] },
	});
	expect(link).toMatchObject({ lang: "en", theme: "dark" });
});

test("the briefing's parameters mean what the documents say, and nonsense means nothing", () => {
	expect(readLink("?mode=briefing&scene=cameras&wall=2.7,-,4x2&tour=yes&window=presenter")).toMatchObject({
		mode: "briefing",
		scene: "cameras",
		wall: { heightM: 2.7, farthestM: null, panels: { columns: 4, rows: 2 } },
		tour: true,
		window: "presenter",
	});
	expect(readLink("?health")).toMatchObject({ health: true });
	for (const wall of [
		"",
		"2.7",
		"2.7,8",
		"0,8,1x1",
		"2.7,8,0x1",
		"2.7,8,1x13",
		"2.7,8,2",
		"2.7,8,2x2,1",
		"a,8,1x1",
	])
		expect(readLink(`?wall=${wall}`).wall, wall).toBeNull();
});

test("plain lists stay readable in the address bar", () => {
	const link = readLink("?layers=cameras,parking");
	expect(writeLink(link)).toBe("?layers=cameras,parking");
});

describe("a hostile or broken link gives the default", () => {
	test.each([
		"?color=<script>alert(1)</script>",
		"?indicator=__proto__",
		"?indicator=constructor.behind",
		"?part=compounds.behind.more",
		"?layers=secrets",
		"?management=",
		"?distance=-5",
		"?distance=1e3",
		"?distance=Infinity",
		"?spaces=NaN",
		"?sel=%22onload%3D%22",
		"?at=1,2",
		"?at=200,10,5",
		"?at=a,b,c",
		"?mode=constructor",
		"?theme=neon",
		"?lang=fr",
		"?sort=-nothing",
		"?placed=maybe",
		"?%E0%A4%A=1&color",
	])("%s", (query) => {
		expect(readLink(query)).toEqual(DEFAULT_LINK);
	});
});

test("an assumption keeps the digits it is shown with, so that what is said is what is reckoned", () => {
	expect(readLink("?spaces=0.75&distance=12.4").view).toMatchObject({
		spacesPerHousehold: 0.8,
		distanceM: 12,
	});
});

test("any text at all is read without failing, and what is read is written stably", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), (text) => {
			const written = writeLink(readLink(`?${text}`));
			expect(writeLink(readLink(written))).toBe(written);
		}),
	);
});

describe("what of a link means nothing", () => {
	test.each([
		["?color=renovation&management=unmanaged,owners&at=102.70,25.05,14&sort=-name&print=a3&placed=yes", []],
		["?mode=desk&color=management&lang=", ["lang="]],
		["?management=foo,unmanaged,foo", ["management=foo"]],
		["?decade=1970,1234&colour=red", ["decade=1234", "colour=red"]],
		[
			"?print=a5&indicator=__proto__&layers=cameras,trees",
			["print=a5", "indicator=__proto__", "layers=trees"],
		],
		["?part=households.behind,households.under&at=1,2", ["part=households.under", "at=1,2"]],
		["", []],
	])("%s", (query, nothing) => {
		expect(listMeaningless(query)).toEqual(nothing);
	});

	test("is never anything a link has written", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (text) => {
				expect(listMeaningless(writeLink(readLink(`?${text}`)))).toEqual([]);
			}),
		);
	});
});
