import { describe, expect, test } from "vitest";
import { COMPOUND_COLUMNS } from "../../../src/intake/columns/compounds";
import { encodeGb18030 } from "../encode";
import { COMPOUNDS, writeCsv } from "../toy_folder";
import { ask, file, reportOf, rowsOf } from "./ask";

const CANONICAL = writeCsv(COMPOUND_COLUMNS, COMPOUNDS as readonly Record<string, string>[]);

const MESSY = [
	"西片区老旧小区台账,,,,,",
	"序号,小区,所属街道,东经,北纬,建筑年代",
	"A1,甲一,西街道,110.005,22.005,1980年",
	"A2,甲二,西街,110.010,22.010,约1999",
	"A9,甲九,西街,22.012,110.012,不详",
	"合计,3,,,,",
].join("\r\n");

describe("a ledger as a street office sends it", () => {
	test("is understood below its title, in its own words, and its sum row is no compound", async () => {
		const imported = await ask("compounds", [file("西街.csv", encodeGb18030(MESSY))]);
		const { rows, encoding, findings, columns } = reportOf(imported);
		expect(encoding).toBe("gb18030");
		expect(rows.read).toBe(3);
		expect(rows.rejected).toBe(0);
		expect(columns.map((one) => one.field)).toContain("builtYear");
		const [a1, a2, a9] = rowsOf(imported);
		expect(a1).toMatchObject({ 编号: "A1", 街道: "西街", 建成年份: "1980", 经度: "110.005" });
		expect(a2).toMatchObject({ 建成年份: "1999" });
		expect(a9).toMatchObject({ 建成年份: "", 经度: "110.012", 纬度: "22.012" });
		expect(findings.some((one) => one.rule === "swapped-position" && one.row === 5)).toBe(true);
	});

	test("its canonical file is read again without a finding and gives itself", async () => {
		const first = await ask("compounds", [file("西街.csv", encodeGb18030(MESSY))]);
		const text = first.output.get("compounds.csv") ?? "";
		const again = await ask("compounds", [file("compounds.csv", text)]);
		const { rows, findings } = reportOf(again);
		expect(rows).toEqual({ read: 3, accepted: 3, repaired: 0, rejected: 0 });
		expect(findings).toEqual([]);
		expect(again.output.get("compounds.csv")).toBe(text);
	});

	test("the canonical GeoJSON says the same as the canonical CSV", async () => {
		const first = await ask("compounds", [file("a.csv", CANONICAL)]);
		const again = await ask("compounds", [file("a.geojson", first.output.get("compounds.geojson") ?? "")]);
		expect(reportOf(again).rows.rejected).toBe(0);
		expect(again.output.get("compounds.csv")).toBe(first.output.get("compounds.csv"));
	});
});

describe("what is known already", () => {
	test("an id in two files of one request is taken from the first, and the other row is rejected with both places", async () => {
		const imported = await ask("compounds", [file("a.csv", CANONICAL), file("b.csv", CANONICAL)]);
		const [first, second] = imported.files.map((one) => one.report);
		expect(first?.rows.rejected).toBe(0);
		expect(second?.rows).toMatchObject({ read: 6, rejected: 6 });
		expect(second?.findings[0]?.message.en).toContain("a.csv");
	});

	test("a compound without an id column is found by its name, and one nobody knows gets an id from its row", async () => {
		const text = "小区名称,街道,经度,纬度\n甲一,西街,110.005,22.005\n新院,西街,110.006,22.006\n";
		const imported = await ask("compounds", [file("a.csv", text)]);
		expect(rowsOf(imported).map((row) => row.编号)).toEqual(["A1", expect.stringMatching(/^C-\w{10}$/)]);
		expect(reportOf(imported).rows).toEqual({ read: 2, accepted: 0, repaired: 2, rejected: 0 });
	});

	test("a camera of a compound nobody knows keeps its place and loses the reference; where nothing is known it keeps both", async () => {
		const text = "编号,小区编号,经度,纬度\nK1,X9,110.005,22.005\n";
		const here = await ask("cameras", [file("k.csv", text)]);
		expect(rowsOf(here)[0]).toMatchObject({ 小区编号: "" });
		expect(reportOf(here).findings.map((one) => one.rule)).toContain("unknown-compound");
		const fresh = await ask("cameras", [file("k.csv", text)], { fresh: true });
		expect(rowsOf(fresh)[0]).toMatchObject({ 小区编号: "X9" });
	});
});

describe("any place", () => {
	test("without a district nothing is outside, nothing is a wrong sub-district, and the account says what was not checked", async () => {
		const text = "编号,小区名称,街道,经度,纬度,建成年份\nZ1,某院,无名街道,120.1,30.2,2015\n";
		const imported = await ask("compounds", [file("z.csv", text)], { anywhere: true });
		const { rows, datum, findings } = reportOf(imported);
		expect(rows).toEqual({ read: 1, accepted: 1, repaired: 0, rejected: 0 });
		expect(datum.insideShare).toEqual({ wgs84: null, gcj02: null, bd09: null });
		expect(findings.map((one) => one.rule)).toContain("no-outline");
		expect(rowsOf(imported)[0]).toMatchObject({ 街道: "无名街道", 建成年份: "2015" });
	});

	test("boundaries of another place are taken as they are named", async () => {
		const ring = [
			[113, 22],
			[113.1, 22],
			[113.1, 22.1],
			[113, 22],
		];
		const feature = (name: string) => ({
			type: "Feature",
			properties: { id: 7, tags: { name, "ref:admin:CN:nbs": "442000001" } },
			geometry: { type: "Polygon", coordinates: [ring] },
		});
		const text = JSON.stringify({ type: "FeatureCollection", features: [feature("甲镇")] });
		const imported = await ask("subdistricts", [file("areas.geojson", text)], { anywhere: true });
		expect(reportOf(imported).rows).toEqual({ read: 1, accepted: 1, repaired: 0, rejected: 0 });
		const written = JSON.parse(imported.output.get("subdistricts.geojson") ?? "");
		expect(written.features[0].properties).toMatchObject({ id: "7", name: "甲镇", nbs: "442000001" });
		expect(written.features[0].geometry.type).toBe("MultiPolygon");
	});
});

describe("the datum", () => {
	test("one that nobody stated is WGS84, and the account says that nobody did", async () => {
		const { datum, findings } = reportOf(await ask("compounds", [file("a.csv", CANONICAL)], { datum: null }));
		expect(datum).toMatchObject({ stated: null, used: "WGS84" });
		expect(findings.map((one) => one.rule)).toContain("datum-not-stated");
	});

	test("a row outside the district keeps the place it was given, so that the next reader finds it too", async () => {
		const text = "编号,小区名称,街道,经度,纬度\nA1,甲一,西街,110.5,22.5\n";
		const imported = await ask("compounds", [file("a.csv", text)]);
		expect(rowsOf(imported)[0]).toMatchObject({ 经度: "110.5", 纬度: "22.5" });
		expect(reportOf(imported).findings.map((one) => one.rule)).toContain("outside-district");
	});
});

test("a file that cannot be read has an account that says why, and the others are taken", async () => {
	const imported = await ask("compounds", [file("empty.csv", ""), file("a.csv", CANONICAL)]);
	expect(imported.files.map((one) => one.unreadable)).toEqual([true, false]);
	expect(imported.files[0]?.report.findings[0]?.message.zh).not.toBe("");
	expect(rowsOf(imported)).toHaveLength(6);
});

test("when no file can be read there is nothing to write", async () => {
	const imported = await ask("compounds", [file("empty.csv", "")]);
	expect(imported.canonical).toBeNull();
	expect([...imported.output]).toEqual([]);
});

test.each([
	["WGS84", "wgs84_lng"],
	["GCJ-02", "gcj02_lng"],
] as const)(
	"of two pairs of coordinates the one whose headers name the stated datum, %s, is taken",
	async (datum, taken) => {
		const text =
			"编号,小区名称,街道,wgs84_lng,wgs84_lat,gcj02_lng,gcj02_lat\nA1,甲一,西街,110.005,22.005,110.006,22.006\n";
		const imported = await ask("compounds", [file("a.csv", text)], { datum });
		const used = reportOf(imported).columns.filter((one) => one.field === "lng");
		expect(used.map((one) => one.header)).toEqual([taken]);
	},
);

test("a pair that names the stated datum goes before one with the canonical headers", async () => {
	const text = "编号,小区名称,街道,经度,纬度,gcj_lng,gcj_lat\nA1,甲一,西街,110.005,22.005,110.006,22.006\n";
	const imported = await ask("compounds", [file("a.csv", text)], { datum: "GCJ-02" });
	expect(reportOf(imported).columns.find((one) => one.field === "lng")?.header).toBe("gcj_lng");
});

test("a finding names the column as the file does, because that is where it has to be mended", async () => {
	const text =
		"编号,小区名称,所属街道,东经,北纬,竣工时间\nA1,甲一,西街,110.005,22.005,古时候\nA2,甲二,西街,110.5,22.5,1990\n";
	const { findings } = reportOf(await ask("compounds", [file("a.csv", text)]));
	const columnOf = (rule: string) => findings.find((one) => one.rule === rule)?.column;
	expect(columnOf("not-a-year")).toBe("竣工时间");
	expect(columnOf("outside-district")).toBe("东经, 北纬");
});
