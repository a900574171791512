import { describe, expect, test } from "vitest";
import { writeExportCsv } from "../../src/domain/selection/export/export_csv";
import { writeExportGeojson } from "../../src/domain/selection/export/export_geojson";
import {
	type ExportTable,
	LEDGER_COLUMNS,
	makeExportTable,
} from "../../src/domain/selection/export/export_table";
import { readSafeText } from "../../src/domain/selection/export/safe_cell";
import type { Lang } from "../../src/domain/view";
import { COMPOUND_COLUMNS } from "../../src/intake/columns/compounds";
import { makeExportNames } from "../../src/state/export_names";
import { writeWorkbook } from "../../src/state/export_xlsx";
import { makePlannerText } from "../../src/text/planner/planner_text";
import { PAPER_PORTFOLIO, PAPER_ROBUSTNESS, paperPlan } from "../fixtures/paper_plan";
import { compound, TOY_RECORDS, toySpeech, toyTown } from "../fixtures/toy_town";
import { ask, file, reportOf, rowsOf } from "../intake/import/ask";

const HOSTILE = "一院=1\n+2 号";
const town = toyTown({
	compounds: TOY_RECORDS.compounds.map((one) =>
		one.id === "A1"
			? { ...one, name: HOSTILE, alias: "红 楼", address: "东路 1 号", community: "一社区", costWan: 120.5 }
			: one.id === "A3"
				? compound("A3", "west", { households: 20, management: "unmanaged" })
				: one,
	),
});

function exportIn(lang: Lang): ExportTable {
	const speech = toySpeech(lang);
	const names = makeExportNames(
		{ ...speech, text: makePlannerText(speech.text, lang) },
		paperPlan().scenario,
	);
	return makeExportTable(
		paperPlan(town),
		{ portfolio: PAPER_PORTFOLIO, robustness: PAPER_ROBUSTNESS },
		names,
	);
}

const FILES = {
	"选点.csv": (table: ExportTable) => writeExportCsv(table),
	"选点.xlsx": (table: ExportTable) => Uint8Array.from(writeWorkbook(table, "选点")),
	"选点.geojson": (table: ExportTable) => writeExportGeojson(table),
};

/** The fields the door gives the columns of the ledger; those of the scenario are none of its. */
const FIELDS = LEDGER_COLUMNS.map((id) => (id === "subdistrict" ? "subdistrictName" : id));

describe.each(["zh", "en"] as const)("the files in %s", (lang) => {
	test.each(Object.entries(FILES))(
		"%s: the steward's door reads the ledger's columns and no other",
		async (name, write) => {
			const imported = await ask("compounds", [file(name, write(exportIn(lang)))], { anywhere: true });
			const taken = reportOf(imported).columns.flatMap(({ field }) => field ?? []);
			const own = name.endsWith("geojson")
				? [...FIELDS.filter((one) => one !== "lng" && one !== "lat"), "lng, lat"]
				: FIELDS;
			expect([...taken].sort()).toEqual([...own].sort());
			expect(reportOf(imported).rows).toMatchObject({ rejected: 0 });
		},
	);

	test.each(Object.entries(FILES))("%s: it gets the same values", async (name, write) => {
		const rows = rowsOf(await ask("compounds", [file(name, write(exportIn(lang)))], { anywhere: true }));
		const place = town.compoundById.get("A1")?.position ?? [0, 0];
		const header = (field: keyof typeof COMPOUND_COLUMNS) => COMPOUND_COLUMNS[field].header;
		const row = rows.find((one) => one[header("id")] === "A1");
		// In a text file a mark stands before what looks like a formula; nothing else tells the two names apart.
		expect(readSafeText(row?.[header("name")] ?? "")).toBe(HOSTILE);
		expect(row).toMatchObject({
			[header("alias")]: "红 楼",
			[header("address")]: "东路 1 号",
			[header("community")]: "一社区",
			[header("builtYear")]: "1995",
			[header("households")]: "100",
			[header("floorAreaSqm")]: "8000",
			[header("management")]: "专业化物业",
			[header("renovation")]: "已改造",
			[header("costWan")]: "120.5",
			[header("lng")]: String(Number(place[0].toFixed(9))),
			[header("lat")]: String(Number(place[1].toFixed(9))),
		});
	});
});

test("the workbook keeps every formula-like name exactly, through the door too", async () => {
	const names = ["=1+1", "+86", "-2 号院", "@院", "＝院"];
	const table = exportIn("zh");
	const rows = table.rows.map((row, at) =>
		row.map((cell, column) => (column === 1 ? (names[at] ?? cell) : cell)),
	);
	const bytes = Uint8Array.from(writeWorkbook({ ...table, rows }, "选点"));
	const read = rowsOf(await ask("compounds", [file("选点.xlsx", bytes)], { anywhere: true }));
	const expected = new Map(rows.map(([id, name]) => [id, name]));
	for (const row of read) expect(row.小区名称).toBe(expected.get(row.编号 ?? ""));
});
