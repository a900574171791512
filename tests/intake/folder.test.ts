import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/records";
import { readFolder, UnreadableFolder } from "../../src/intake";
import { COMPOUND_COLUMNS } from "../../src/intake/columns/compounds";
import {
	COMPOUNDS,
	collection,
	DISTRICT,
	readerOf,
	toyFile,
	toyTexts,
	withCamera,
	withCompound,
	withProject,
	writeCsv,
} from "./toy_folder";

type Replaced = Readonly<Record<string, string | Uint8Array | null>>;

function read(replaced: Replaced = {}) {
	return readFolder(readerOf(replaced));
}

function findingsOf(replaced: Replaced, rule: string): readonly Finding[] {
	return read(replaced).account.findings.filter((one) => one.rule === rule);
}

function district(changes: object): Replaced {
	return { "district.json": JSON.stringify({ ...DISTRICT, ...changes }) };
}

function expectBalance(account: ReturnType<typeof read>["account"]) {
	for (const file of account.files) {
		expect(file.accepted + file.repaired + file.rejected).toBe(file.read);
		expect(Math.min(file.accepted, file.repaired, file.rejected)).toBeGreaterThanOrEqual(0);
	}
	expect(account.placed + account.notPlaced).toBe(account.total);
}

describe("a folder in order", () => {
	test("is read without a finding, every compound placed", () => {
		const { account, compounds, cameras, parking, projects } = read();
		expect(account.findings).toEqual([]);
		expect(account).toMatchObject({ total: 6, placed: 6, notPlaced: 0 });
		expect([compounds.length, cameras?.length, parking?.length, projects?.length]).toEqual([6, 2, 2, 1]);
		expectBalance(account);
	});

	test("gives records in the product's own words, unknown as null", () => {
		const b3 = read().compounds.find((one) => one.id === "B3");
		expect(b3).toMatchObject({
			subdistrict: "east",
			households: null,
			management: "unknown",
			position: [110.035, 22.015],
		});
	});

	test("has real boundaries and therefore no sketch mark", () => {
		const { district: said, ground } = read();
		expect(said.sketch).toBe(false);
		expect(ground?.subdistricts.features.map((one) => one.properties.id)).toEqual(["west", "east"]);
	});

	test("may leave out everything but the compounds", () => {
		const folder = read(district({ files: { compounds: DISTRICT.files.compounds } }));
		expect(folder.account.findings).toEqual([]);
		expect(folder).toMatchObject({
			cameras: null,
			parking: null,
			projects: null,
			targets: null,
			briefing: null,
			ground: null,
		});
	});
});

describe("a planted violation is named with file, row, field and value", () => {
	const west = "街道";
	const planted = [
		[
			"a repeated id",
			withCompound(1, { id: "A1" }),
			"duplicate-id",
			{ row: 3, value: "A1", severity: "reject" },
		],
		["a missing id", withCompound(1, { id: "" }), "missing-id", { row: 3, id: null, severity: "reject" }],
		[
			"a compound's id that no link could carry",
			withCompound(1, { id: "A&2" }),
			"bad-id",
			{ row: 3, id: "A&2", field: "编号", value: "A&2", severity: "reject" },
		],
		[
			"a camera's id of 65 characters",
			withCamera(0, { id: "K".repeat(65) }),
			"bad-id",
			{ file: "cameras.csv", row: 2, severity: "reject" },
		],
		[
			"a project's id with a full-width bracket",
			withProject({ id: "G（1）" }),
			"bad-id",
			{ file: "renovations.csv", field: "项目编号", value: "G（1）", severity: "reject" },
		],
		[
			"an entrance outside",
			withCompound(0, { entrancePoints: "110.005 22.005;111 22" }),
			"entrance-outside-district",
			{ row: 2, field: "出入口坐标", value: "111, 22", severity: "withhold" },
		],
		["a missing name", withCompound(0, { name: "" }), "missing-name", { row: 2, severity: "repair" }],
		[
			"a sub-district nobody knows",
			withCompound(0, { subdistrictName: "南街" }),
			"unknown-subdistrict",
			{ row: 2, field: west, value: "南街", severity: "reject" },
		],
		[
			"a compound built too late",
			withCompound(2, { builtYear: "2003" }),
			"built-too-late",
			{ row: 4, field: "建成年份", value: "2003", severity: "reject" },
		],
		[
			"a compound without a point",
			withCompound(0, { lng: "" }),
			"missing-position",
			{ row: 2, severity: "withhold" },
		],
		[
			"a compound outside",
			withCompound(0, { lng: "110.2" }),
			"outside-district",
			{ row: 2, value: "110.2, 22.005", severity: "withhold" },
		],
		[
			"a longitude that is no number",
			withCompound(0, { lng: "大门口" }),
			"not-a-coordinate",
			{ row: 2, field: "经度", value: "大门口" },
		],
		[
			"swapped coordinates",
			withCompound(0, { lng: "22.005", lat: "110.005" }),
			"swapped-position",
			{ row: 2, severity: "repair" },
		],
		[
			"a negative number",
			withCompound(3, { households: "-4" }),
			"out-of-range",
			{ row: 5, field: "户数", value: "-4", severity: "withhold" },
		],
		[
			"more storeys than a house has",
			withCompound(3, { storeys: "500" }),
			"out-of-range",
			{ row: 5, field: "层数", value: "500", severity: "withhold" },
		],
		[
			"households and floor area exchanged",
			withCompound(3, { households: "8000", floorAreaSqm: "100" }),
			"no-home-size",
			{ row: 5, value: "100", severity: "withhold" },
		],
		[
			"a project that ends before it starts",
			withProject({ startedOn: "2018-06-06", finishedOn: "2017-01-01" }),
			"ends-before-start",
			{ row: 2, field: "完工日期", value: "2017-01-01", severity: "withhold" },
		],
		[
			"a finished project of a year to come",
			withProject({ year: "2031" }),
			"year-after-data-date",
			{ row: 2, field: "年度", value: "2031", severity: "reject" },
		],
		[
			"a column that stands twice",
			{ "compounds.csv": (toyTexts()["compounds.csv"] ?? "").replace("楼栋数", "户数") },
			"doubled-column",
			{ row: null, field: "户数", value: "2", severity: "withhold" },
		],
		[
			"half a building",
			withCompound(3, { buildings: "2.5" }),
			"not-whole",
			{ field: "楼栋数", value: "2.5" },
		],
		[
			"a word outside the vocabulary",
			withCompound(3, { management: "街道管" }),
			"unknown-word",
			{ field: "管理类型", value: "街道管", severity: "withhold" },
		],
		[
			"a day that does not exist",
			withCompound(3, { surveyedOn: "2019-02-30" }),
			"not-a-date",
			{ field: "调查日期" },
		],
		[
			"a survey after the data date",
			withCompound(3, { surveyedOn: "2019-06-01" }),
			"after-data-date",
			{ value: "2019-06-01" },
		],
		[
			"a property service since after the data date",
			withCompound(3, { propertyService: "是", serviceSince: "2019-06-01" }),
			"after-data-date",
			{ field: "物业服务起始日期", value: "2019-06-01", severity: "withhold" },
		],
		[
			"a property service since a day, of a compound that has none",
			withCompound(3, { propertyService: "否", serviceSince: "2018-06-01" }),
			"since-without",
			{ field: "物业服务起始日期", value: "2018-06-01", severity: "withhold" },
		],
		[
			"a property service since a day, where nobody said whether there is one",
			withCompound(3, { serviceSince: "2018-06-01" }),
			"since-without",
			{ field: "物业服务起始日期", severity: "withhold" },
		],
		[
			"points that are none",
			withCompound(3, { entrancePoints: "门口" }),
			"not-points",
			{ field: "出入口坐标" },
		],
		[
			"more verified entrances than there are",
			withCompound(0, { entrances: "1", entrancesVerified: "2" }),
			"part-exceeds-whole",
			{ value: "2", severity: "withhold" },
		],
		[
			"more consent than votes",
			withCompound(0, { voteAreaShare: "0.5", consentAreaShare: "0.7" }),
			"part-exceeds-whole",
			{ value: "0.7" },
		],
		[
			"a renovation year without a renovation",
			withCompound(0, { renovation: "未改造", renovatedYear: "2018" }),
			"status-disagrees",
			{ severity: "note" },
		],
		[
			"a total that is not its parts",
			withCompound(2, { parkingSpaces: "9" }),
			"parts-disagree",
			{ row: 4, field: "停车位数", value: "9", severity: "note" },
		],
		[
			"more surveyed entrances than recorded",
			withCompound(0, { entrances: "0", entrancePoints: "110.005 22.005" }),
			"parts-disagree",
			{ field: "出入口数" },
		],
		[
			"a point in the other sub-district",
			withCompound(0, { lng: "110.03" }),
			"other-subdistrict",
			{ row: 2, value: "西街", severity: "note" },
		],
		[
			"a full-width number",
			withCompound(0, { households: "１０" }),
			"cleaned",
			{ severity: "repair", value: "１０" },
		],
		[
			"a camera outside",
			withCamera(0, { lng: "111" }),
			"row-outside-district",
			{ file: "cameras.csv", row: 2, id: "K1", severity: "reject" },
		],
		[
			"a camera without a point",
			withCamera(0, { lat: "" }),
			"row-without-position",
			{ file: "cameras.csv", field: "经度, 纬度", severity: "reject" },
		],
		[
			"a camera of no known compound",
			withCamera(0, { compound: "Z9" }),
			"unknown-compound",
			{ file: "cameras.csv", value: "Z9", severity: "withhold" },
		],
		[
			"a camera of no known project",
			withCamera(0, { project: "G9" }),
			"unknown-project",
			{ value: "G9", severity: "withhold" },
		],
		[
			"a camera whose project is elsewhere",
			withCamera(0, { compound: "A2" }),
			"project-elsewhere",
			{ value: "G1", severity: "note" },
		],
		[
			"a camera installed in the future",
			withCamera(0, { installedYear: "2020" }),
			"after-data-date",
			{ value: "2020" },
		],
		[
			"a project in no known compound",
			withProject({ compound: "Z9" }),
			"project-of-no-compound",
			{ file: "renovations.csv", value: "Z9", severity: "reject" },
		],
		[
			"a project without a year",
			withProject({ year: "" }),
			"missing-value",
			{ file: "renovations.csv", severity: "reject" },
		],
		[
			"a project with fewer cameras than it claims",
			withProject({ cameras: "5" }),
			"parts-disagree",
			{ field: "新增高清监控（个）", value: "5" },
		],
	] as const;
	const cases = planted.map(([what, replaced, rule, expected]) => ({ what, replaced, rule, expected }));
	test.each(cases)("$what", ({ replaced, rule, expected }) => {
		const found = findingsOf(replaced, rule);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject(expected);
		expect(found[0]?.message.zh).not.toMatch(/[{}]/);
		expect(found[0]?.message.en).not.toMatch(/[{}]/);
		expectBalance(read(replaced).account);
	});

	test("a row with too few cells is rejected, empty cells behind the last column are not", () => {
		const whole = toyTexts()["compounds.csv"] ?? "";
		const cut = whole.trimEnd().slice(0, -20);
		expect(findingsOf({ "compounds.csv": cut }, "wrong-cell-count")).toMatchObject([
			{ row: 7, severity: "reject" },
		]);
		const padded = whole.replaceAll("\n", ",,\n");
		expect(read({ "compounds.csv": padded }).account.findings).toEqual([]);
	});

	test("a quotation mark left open is named, since it swallows what follows", () => {
		const whole = toyTexts()["compounds.csv"] ?? "";
		const found = findingsOf({ "compounds.csv": whole.replace("甲二", '"甲二') }, "broken-quote");
		expect(found).toMatchObject([{ file: "compounds.csv", row: 3 }]);
	});

	test("a column that is missing or misspelt is noted", () => {
		const misspelt = (toyTexts()["compounds.csv"] ?? "").replace("户数", "户 口 数");
		expect(findingsOf({ "compounds.csv": misspelt }, "missing-column")).toMatchObject([{ field: "户数" }]);
		expect(findingsOf({ "compounds.csv": misspelt }, "extra-column")).toMatchObject([{ field: "户 口 数" }]);
	});

	test("a boundary of a sub-district nobody knows is rejected, and a second one of the same", () => {
		const { features } = JSON.parse(toyTexts()["subdistricts.geojson"] ?? "");
		const renamed = { ...features[1], properties: { name: "南街" } };
		const unknown = { "subdistricts.geojson": collection([features[0], renamed]) };
		expect(findingsOf(unknown, "unknown-subdistrict")).toMatchObject([{ row: 2, value: "南街" }]);
		const twice = { "subdistricts.geojson": collection([...features, features[0]]) };
		expect(findingsOf(twice, "duplicate-id")).toMatchObject([{ row: 3 }]);
	});

	test.each([
		[
			"an open ring",
			[
				[
					[110, 22],
					[110.04, 22],
					[110.04, 22.02],
					[110, 22.02],
				],
			],
		],
		[
			"a ring of three points",
			[
				[
					[110, 22],
					[110.04, 22],
					[110, 22],
				],
			],
		],
		[
			"a latitude of 95",
			[
				[
					[110, 22],
					[110.04, 95],
					[110.04, 22.02],
					[110, 22],
				],
			],
		],
		[
			"a number that is none",
			[
				[
					[110, 22],
					[null, 22],
					[110.04, 22.02],
					[110, 22],
				],
			],
		],
	])("%s in the outline is named and the rest lives", (_, coordinates) => {
		const bad = { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates } };
		const { features } = JSON.parse(toyTexts()["outline.geojson"] ?? "");
		const replaced = { "outline.geojson": collection([bad, ...features]) };
		expect(findingsOf(replaced, "bad-geometry")).toMatchObject([{ file: "outline.geojson", row: 1 }]);
		expect(read(replaced).account.placed).toBe(6);
	});

	test("a baseline that names a compound nobody knows", () => {
		const targets = {
			citation: { zh: "甲", en: "a" },
			projectsPerYear: 2,
			serviceShare: 0.8,
			startsOn: "2019-01-01",
			dueOn: "2021-12-31",
			baseline: { frozenOn: "2018-12-31", compounds: ["A1", "Z9"] },
			standard: [],
		};
		const files = { ...DISTRICT.files, targets: toyFile("targets.json", null) };
		const folder = read({ ...district({ files }), "targets.json": JSON.stringify(targets) });
		expect(folder.targets?.baseline.compounds).toEqual(["A1"]);
		expect(folder.account.findings).toMatchObject([
			{ file: "targets.json", rule: "baseline-of-no-compound", value: "Z9", severity: "withhold" },
		]);
	});
});

describe("what becomes of a row", () => {
	test("a compound outside or without a point stays in the ledger, not placed, and says why", () => {
		const outside = read(withCompound(0, { lng: "110.2" }));
		expect(outside.compounds[0]).toMatchObject({ id: "A1", position: null, notPlacedWhy: "outside" });
		const missing = read(withCompound(0, { lng: "" }));
		expect(missing.compounds[0]).toMatchObject({ position: null, notPlacedWhy: "missing" });
		expect(missing.account).toMatchObject({ total: 6, placed: 5, notPlaced: 1 });
	});

	test("a camera or parking place outside, or without a point, is listed and left out", () => {
		const outside = read(withCamera(0, { lng: "111" }));
		expect(outside.cameras?.map((one) => one.id)).toEqual(["K2"]);
		expect(outside.account.files.find((one) => one.file === "cameras.csv")).toMatchObject({
			read: 2,
			accepted: 1,
			rejected: 1,
		});
		const parking = (toyTexts()["parking.csv"] ?? "").replace("110.0152", "");
		expect(read({ "parking.csv": parking }).parking?.map((one) => one.id)).toEqual(["P1"]);
	});

	test("no row is said to be kept that was left out, nor left out that was kept", () => {
		const parking = (toyTexts()["parking.csv"] ?? "").replace("110.0152", "").replace("110.0151", "112");
		const replaced = {
			...withCompound(0, { lng: "110.2" }),
			...withCamera(0, { lat: "" }),
			...withProject({ compound: "Z9" }),
			"parking.csv": parking,
		};
		const { findings } = read(replaced).account;
		const gone = findings.filter((one) => one.severity === "reject");
		expect(gone.map((one) => one.file).sort()).toEqual([
			"cameras.csv",
			"parking.csv",
			"parking.csv",
			"renovations.csv",
		]);
		for (const { message } of gone) {
			expect(message.en).toContain("left out");
			expect(message.zh).toContain("未读入");
			expect(message.en + message.zh).not.toMatch(/kept|belongs to none|保留|未关联/);
		}
		const kept = findings.filter((one) => one.file === "compounds.csv" && one.severity === "withhold");
		expect(kept.map((one) => one.message.en.includes("kept in the ledger"))).toEqual([true]);
	});

	test("a row whose id no link could carry is left out, whatever the list", () => {
		const parking = (toyTexts()["parking.csv"] ?? "").replace("P2", "P;2");
		const folder = read({
			...withCompound(1, { id: "A&2" }),
			...withCamera(0, { id: "K?1" }),
			...withProject({ id: "G%1" }),
			"parking.csv": parking,
		});
		expect(folder.compounds.map((one) => one.id)).toEqual(["A1", "A3", "B1", "B2", "B3"]);
		expect(folder.cameras?.map((one) => one.id)).toEqual(["K2"]);
		expect(folder.parking?.map((one) => one.id)).toEqual(["P1"]);
		expect(folder.projects).toEqual([]);
		expectBalance(folder.account);
	});

	test("ids with spaces, brackets, slashes and letters of any script are taken as they are", () => {
		const id = "五-1号楼 (A/2)#3.b:_";
		expect(read(withCompound(1, { id })).compounds.map((one) => one.id)).toContain(id);
	});

	test("a reference to nothing is dropped, the camera itself is kept", () => {
		const { cameras } = read(withCamera(0, { compound: "Z9", project: "G9" }));
		expect(cameras?.[0]).toMatchObject({ id: "K1", compound: null, project: null });
	});

	test("a project in no known compound is left out", () => {
		expect(read(withProject({ compound: "Z9" })).projects).toEqual([]);
	});

	test("a withheld value is unknown, the rest of the row is kept", () => {
		expect(read(withCompound(1, { households: "-4" })).compounds[1]).toMatchObject({
			id: "A2",
			households: null,
			builtYear: 1999,
		});
	});

	test("of two rows with one id the earlier is kept", () => {
		const { compounds } = read(withCompound(1, { id: "A1" }));
		expect(compounds.find((one) => one.id === "A1")?.name).toBe("甲一");
	});

	test("a point on the border agrees with either sub-district", () => {
		expect(findingsOf(withCompound(0, { lng: "110.02" }), "other-subdistrict")).toEqual([]);
		expect(findingsOf(withCompound(3, { lng: "110.02" }), "other-subdistrict")).toEqual([]);
	});

	test("a total is not wrong because a part has no known size", () => {
		const parking = (toyTexts()["parking.csv"] ?? "").replace("路内,2", "路内,");
		expect(findingsOf({ "parking.csv": parking }, "parts-disagree")).toEqual([]);
	});

	test("a total that differs from the expected one is noted for the file", () => {
		const found = findingsOf(district({ expectedTotal: 7 }), "total-differs");
		expect(found).toMatchObject([{ file: "compounds.csv", row: null, value: "6" }]);
	});
});

describe("files that cannot be had", () => {
	test("one that is listed and missing is named, the rest lives", () => {
		const { cameras, account, compounds } = read({ "cameras.csv": null });
		expect(cameras).toBeNull();
		expect(compounds).toHaveLength(6);
		expect(account.findings).toMatchObject([
			{ file: "cameras.csv", rule: "file-missing", severity: "reject" },
		]);
	});

	test.each([
		["empty", ""],
		["a web page", "<!doctype html><html></html>"],
		["another table", "a,b\n1,2\n"],
	])("cameras that are %s are named, the rest lives", (_, content) => {
		const { cameras, account } = read({ "cameras.csv": content });
		expect(cameras).toBeNull();
		expect(account.findings).toMatchObject([{ file: "cameras.csv", rule: "file-unreadable" }]);
	});

	test("an outline cut short is named, and without it nothing counts as outside", () => {
		const { ground, account } = read({ "outline.geojson": '{"type":"FeatureCollection","feat' });
		expect(ground).toBeNull();
		expect(account.findings).toMatchObject([{ file: "outline.geojson", rule: "file-unreadable" }]);
		expect(account.placed).toBe(6);
	});

	test("an independent city grid is refused with an explanation", () => {
		const files = { ...DISTRICT.files, cameras: toyFile("cameras.csv", "昆明87") };
		const { cameras, account } = read(district({ files }));
		expect(cameras).toBeNull();
		expect(account.findings).toMatchObject([{ rule: "datum-refused", value: "昆明87" }]);
		expect(account.findings[0]?.message.en).toContain("classified");
	});

	test.each([
		["no description", { "district.json": null }, "district.json"],
		["a description that is no JSON", { "district.json": "{" }, "district.json"],
		["a description without a name", district({ name: undefined }), "district.json"],
		["no compounds", { "compounds.csv": null }, "compounds.csv"],
		["compounds that are a web page", { "compounds.csv": "<html>" }, "compounds.csv"],
		["compounds of which none can be accepted", { "compounds.csv": "编号\n" }, "compounds.csv"],
	] as const)("a folder with %s gives nothing and says which file", (_, replaced, file) => {
		try {
			read(replaced);
			expect.unreachable("the folder was read");
		} catch (error) {
			if (!(error instanceof UnreadableFolder)) throw error;
			expect(error.finding.file).toBe(file);
		}
	});
});

describe("sub-districts that cannot be told apart", () => {
	const [west, east] = DISTRICT.subdistricts;
	test.each([
		["one id", { id: "west" }, "west"],
		["one Chinese name", { name: { zh: "西街", en: "e" } }, "西街"],
		["one English name", { name: { zh: "东街", en: "west" } }, "west"],
		["one alias", { aliases: ["西街道"] }, "西街道"],
		["an alias that is the other's name", { aliases: ["西街"] }, "西街"],
	])("%s for two is refused by its value", (_, shared, value) => {
		const replaced = district({ subdistricts: [west, { ...east, ...shared }] });
		try {
			read(replaced);
			expect.unreachable("the folder was read");
		} catch (error) {
			if (!(error instanceof UnreadableFolder)) throw error;
			expect(error.finding).toMatchObject({ file: "district.json", rule: "file-unreadable" });
			expect(error.finding.message.en).toContain(`“${value}”`);
			expect(error.finding.message.en).toContain("items 1 and 2");
		}
	});

	test("one that lists its own name among its aliases is no harm", () => {
		const repeated = { ...east, aliases: ["东街道", "东街道", "东街", "east"] };
		expect(read(district({ subdistricts: [west, repeated] })).account.findings).toEqual([]);
	});
});

describe("encodings and datums of files", () => {
	test("a ledger in GB18030 is read and noted", () => {
		const bytes = gb2312("编号,街道\nA1,西街\n");
		const { compounds, account } = read({ "compounds.csv": bytes });
		expect(compounds[0]).toMatchObject({ id: "A1", subdistrict: "west" });
		expect(account.findings.some((one) => one.rule === "decoded-gb18030")).toBe(true);
	});

	test("a ledger handed over in another datum than stated is told so", () => {
		// The east–west shift of GCJ-02 is about 500 m here; the sub-districts are 2 km wide, so rows are put near their borders.
		const near = COMPOUNDS.map((row, at) => ({
			...row,
			lng: at < 3 ? "110.0235" : "110.0435",
			lat: "22.005",
		}));
		const found = findingsOf({ "compounds.csv": writeCsv(COMPOUND_COLUMNS, near) }, "other-datum-fits");
		expect(found).toMatchObject([{ file: "compounds.csv", value: "GCJ-02", severity: "note" }]);
		expect(findingsOf({}, "other-datum-fits")).toEqual([]);
	});
});

describe("whatever a ledger holds", () => {
	const cell = fc.constantFrom(
		"",
		"A1",
		"西街",
		"南街",
		"110.01",
		"22.01",
		"-1",
		"2.5",
		"x",
		"2005",
		"1990",
		"不详",
		'"',
	);
	const row = fc.array(cell, { minLength: 1, maxLength: 9 });

	test("read = accepted + repaired + rejected, and total = placed + not placed", () => {
		fc.assert(
			fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
				const header = "编号,街道,经度,纬度,户数,建成年份,小区名称,停车位数";
				const sound = "S1,西街,110.01,22.01,5,1990,甲,3";
				const lines = rows.map((cells) => cells.join(","));
				expectBalance(read({ "compounds.csv": [header, sound, ...lines].join("\n") }).account);
			}),
			{ seed: 2, numRuns: 150 },
		);
	});
});

/** The few characters the test needs. */
function gb2312(text: string): Uint8Array {
	const codes: Readonly<Record<string, readonly number[]>> = {
		编: [0xb1, 0xe0],
		号: [0xba, 0xc5],
		街: [0xbd, 0xd6],
		道: [0xb5, 0xc0],
		西: [0xce, 0xf7],
	};
	return Uint8Array.from([...text].flatMap((one) => codes[one] ?? [one.charCodeAt(0)]));
}
