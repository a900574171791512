import { describe, expect, test } from "vitest";
import { makeWorkbook } from "../formats/make_workbook";
import { ask, file, reportOf, rowsOf } from "./ask";

/** The findings of the only file that speak of rows, as rule, row and value. */
function said(imported: Parameters<typeof reportOf>[0], ...rules: string[]) {
	return reportOf(imported)
		.findings.filter(({ rule }) => rules.includes(rule))
		.map(({ rule, row, value }) => [rule, row, value]);
}

const NEW = "编号,小区名称,经度,纬度\nN1,河边院,110.012,22.012\n";

describe("a ledger of one office that has no column for the sub-district", () => {
	test("belongs to the sub-district whose name stands in the name of the file, and every row says so", async () => {
		const imported = await ask("compounds", [file("2019/西街老旧小区台账.csv", NEW)]);
		expect(rowsOf(imported)).toMatchObject([{ 编号: "N1", 街道: "西街" }]);
		expect(said(imported, "subdistrict-of-file")).toEqual([
			["subdistrict-of-file", 2, "西街老旧小区台账.csv"],
		]);
		expect(reportOf(imported).rows).toEqual({ read: 1, accepted: 0, repaired: 1, rejected: 0 });
	});

	test("or of its sheet, which is nearer than the file; or of its folder, when the file names none", async () => {
		const rows = NEW.trim()
			.split("\n")
			.map((line) => line.split(","));
		const book = makeWorkbook({ sheets: [{ name: "东街", rows }] });
		expect(rowsOf(await ask("compounds", [file("西街.xlsx", book)]))).toMatchObject([{ 街道: "东街" }]);
		expect(rowsOf(await ask("compounds", [file("东街道\\台账.csv", NEW)]))).toMatchObject([{ 街道: "东街" }]);
	});

	test("keeps what the ledger knows of a compound, whatever the file is called", async () => {
		const csv = "编号,小区名称,经度,纬度\nB1,乙一,110.025,22.005\n";
		const imported = await ask("compounds", [file("西街.csv", csv)]);
		expect(rowsOf(imported)).toMatchObject([{ 街道: "东街" }]);
		expect(said(imported, "subdistrict-of-known", "subdistrict-of-file")).toEqual([
			["subdistrict-of-known", 2, "B1"],
		]);
	});

	test("is left out where nothing tells or two names stand there, with what to do", async () => {
		for (const name of ["台账.csv", "西街和东街.csv"]) {
			const imported = await ask("compounds", [file(name, NEW)]);
			expect(said(imported, "no-subdistrict")).toEqual([["no-subdistrict", 2, ""]]);
			expect(reportOf(imported).findings.find(({ rule }) => rule === "no-subdistrict")?.message.en).toContain(
				"add the column",
			);
		}
	});

	test("a file that has the column is not filled in from its name", async () => {
		const csv = "编号,街道,经度,纬度\nN1,,110.012,22.012\n";
		const imported = await ask("compounds", [file("西街.csv", csv)]);
		expect(reportOf(imported).rows.rejected).toBe(1);
	});
});

describe("the name of a sub-district", () => {
	test("with the city and district before it is understood, and said", async () => {
		const csv = "编号,街道,经度,纬度\nN1,某市某区西街街道办事处,110.012,22.012\nN2,西街,110.012,22.013\n";
		const imported = await ask("compounds", [file("a.csv", csv)]);
		expect(rowsOf(imported).map((row) => row.街道)).toEqual(["西街", "西街"]);
		expect(said(imported, "cleaned")).toEqual([["cleaned", 2, "某市某区西街街道办事处"]]);
	});

	test("among others is none of them", async () => {
		const csv = "编号,街道,经度,纬度\nN1,某区西街和东街,110.012,22.012\nN2,西街东路,110.012,22.013\n";
		expect(reportOf(await ask("compounds", [file("a.csv", csv)])).rows.rejected).toBe(2);
	});

	test("stands, and a code nobody knows beside it is said to be unused, once for the file", async () => {
		const csv =
			"编号,街道,街道代码,经度,纬度\nN1,西街,990001009,110.012,22.012\nN2,西街,990001008,110.012,22.013\n";
		const imported = await ask("compounds", [file("a.csv", csv)]);
		expect(said(imported, "code-unused")).toEqual([["code-unused", null, "990001009"]]);
	});
});

describe("both coordinates in the column of one", () => {
	const read = (cells: string) =>
		ask("compounds", [file("a.csv", `编号,街道,经度,纬度\nN1,西街,${cells}\n`)]);

	test.each([
		['"110.012,22.013",', "经度"],
		['"22.013，110.012",/', "经度"],
		[',"110.012 22.013"', "纬度"],
		['"110.012,22.013",22.013', "经度"],
		['"110.012,22.013","110.012,22.013"', "经度"],
		['"N22°00′46.8″ E110°00′43.2″",', "经度"],
	])("%s are read apart, and said", async (cells, column) => {
		const imported = await read(cells);
		expect(rowsOf(imported)).toMatchObject([{ 经度: "110.012", 纬度: "22.013" }]);
		const finding = reportOf(imported).findings.find(({ rule }) => rule === "pair-in-one-cell");
		expect(finding).toMatchObject({ row: 2, column, severity: "repair" });
	});

	test("are not believed when the other column says another thing", async () => {
		const imported = await read('"110.012,22.013",22.5');
		expect(rowsOf(imported)[0]?.经度).toBe("");
		expect(said(imported, "not-a-coordinate")).toEqual([["not-a-coordinate", 2, "110.012,22.013"]]);
	});
});

describe("a row that names its compound instead of giving the id", () => {
	test("belongs to the only one of that name, and says so", async () => {
		const cameras = await ask("cameras", [file("c.csv", "编号,所属小区,经度,纬度\nX1,甲二,110.01,22.01\n")]);
		expect(rowsOf(cameras)).toMatchObject([{ 编号: "X1", 小区编号: "A2" }]);
		expect(said(cameras, "compound-by-name")).toEqual([["compound-by-name", 2, "甲二"]]);
		const projects = await ask("renovations", [
			file("r.csv", "项目编号,小区名称,年度,状态\nG7,乙一,2018,已改造\n"),
		]);
		expect(rowsOf(projects)).toMatchObject([{ 项目编号: "G7", 小区编号: "B1" }]);
	});

	test("belongs to none when nobody has that name", async () => {
		const cameras = await ask("cameras", [file("c.csv", "编号,所属小区,经度,纬度\nX1,丙九,110.01,22.01\n")]);
		expect(rowsOf(cameras)[0]?.小区编号).toBe("");
		expect(said(cameras, "unknown-compound")).toEqual([["unknown-compound", 2, "丙九"]]);
	});
});

describe("two columns for one field", () => {
	const rules = async (csv: string) =>
		reportOf(await ask("compounds", [file("a.csv", csv)])).findings.map(({ rule }) => rule);

	test("are nothing to speak of while they say the same, or the second says nothing", async () => {
		const csv =
			"编号,街道,name,tags.name,经度,纬度\nN1,西街,河边院,河边院,110.012,22.012\nN2,西街,山后院,,110.012,22.013\n";
		expect(await rules(csv)).not.toContain("doubled-column");
	});

	test.each([
		["one row differs", "河岸院", "N2,西街,山后院,山后院"],
		["the first is silent where the second speaks", "河边院", "N2,西街,,山后院"],
	])("are named when %s", async (_, second, next) => {
		const csv = `编号,街道,name,tags.name,经度,纬度\nN1,西街,河边院,${second},110.012,22.012\n${next},110.012,22.013\n`;
		expect(await rules(csv)).toContain("doubled-column");
	});

	test("one of which a program put there leave the other in use, as a note", async () => {
		const csv = "id,@id,街道,经度,纬度\nN1,way/7,西街,110.012,22.012\n";
		const found = await rules(csv);
		expect(found).toContain("second-column");
		expect(found).not.toContain("doubled-column");
	});
});

test("a compound of no building, no storey or no floor area is none: the number counts as unknown, and is named", async () => {
	const csv = "编号,街道,楼栋数,层数,建筑面积（平方米）,户数,经度,纬度\nN1,西街,0,0,0,0,110.012,22.012\n";
	const imported = await ask("compounds", [file("a.csv", csv)]);
	expect(rowsOf(imported)).toMatchObject([{ 楼栋数: "", 层数: "", "建筑面积（平方米）": "", 户数: "0" }]);
	expect(said(imported, "out-of-range").map(([, , value]) => value)).toEqual(["0", "0", "0"]);
});

test("a spelling of unknown is said once a column, with the rows it stands in", async () => {
	const lines = Array.from({ length: 7 }, (_, at) => `N${at},西街,/,110.012,22.01${at}`);
	const csv = `编号,街道,户数,经度,纬度\n${lines.join("\n")}\n`;
	const imported = await ask("compounds", [file("a.csv", csv)]);
	const found = reportOf(imported).findings.filter(({ rule }) => rule === "unknown-spelling");
	expect(found).toHaveLength(1);
	expect(found[0]?.message.en).toContain("7 × (row 2, 3, 4, 5, 6 …)");
});
