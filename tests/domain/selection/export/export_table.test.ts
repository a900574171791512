import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseExportedTable, writeExportCsv } from "../../../../src/domain/selection/export/export_csv";
import { writeExportGeojson } from "../../../../src/domain/selection/export/export_geojson";
import {
	type ExportCell,
	type ExportNames,
	type ExportTable,
	makeExportTable,
} from "../../../../src/domain/selection/export/export_table";
import { readSafeText, writeSafeText } from "../../../../src/domain/selection/export/safe_cell";
import { PAPER_PORTFOLIO, PAPER_ROBUSTNESS, paperPlan } from "../../../fixtures/paper_plan";
import { compound, TOY_RECORDS, toyTown } from "../../../fixtures/toy_town";

const NAMES: ExportNames = {
	remarks: [{ name: "方案", value: "=会议稿" }],
	column: (id) => id,
	criterion: (id, side) => `${side}.${id}`,
	gate: (id) => id,
	gateState: (state) => state,
	verdict: (verdict) => verdict,
	management: (code) => code,
	renovation: (code) => code,
	subdistrict: (id) => id,
	yesNo: (is) => (is ? "yes" : "no"),
};
const NOTHING = { robustness: null, portfolio: null };
const COMPUTED = { robustness: PAPER_ROBUSTNESS, portfolio: PAPER_PORTFOLIO };

function readRow(table: ExportTable, id: string): Record<string, ExportCell> {
	const row = table.rows.find(([first]) => first === id) ?? [];
	return Object.fromEntries(table.columns.map((column, at) => [column.id, row[at] ?? null]));
}

/** Texts somebody could put into a ledger to have them run in an office program. */
const HOSTILE = [
	"=1+1",
	"+86 871",
	"-2+3",
	"@SUM(A1)",
	"\t=1",
	"\r=1",
	"\n=1",
	'一院\n=HYPERLINK("http://x")',
	"一院\r\n\t@x",
	" =1",
	"\u3000＝1",
	"＝1+1",
	"＋1",
	"－1",
	"＠x",
	"'=1",
	"''=1",
	"'98院",
	'"=1',
	'a";=1',
	"_x003D_1",
	"a\u2028=1",
	"\u0000",
	"",
];
const STARTS = /^[=+\-@＝＋－＠\t]/;
const lines = (text: string) => text.split(/[\r\n\v\f\u0085\u2028\u2029]/);
const anyText = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.string({
		unit: fc.constantFrom("=", "+", "-", "@", "＝", "'", '"', ",", "\t", "\r", "\n", " ", "\ufeff", "a"),
	}),
	fc.constantFrom(...HOSTILE),
);

describe("a cell of a text file", () => {
	test("begins in none of its lines like a formula, and is the same text when it is read again", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const cell = writeSafeText(text);
				expect(lines(cell).filter((line) => STARTS.test(line.trimStart()))).toEqual([]);
				expect(/^[\r\n\t]/.test(cell)).toBe(false);
				expect(readSafeText(cell)).toBe(text);
			}),
			{ numRuns: 200 },
		);
	});

	test("is left alone where it is no formula", () => {
		for (const text of ["一院", "3-2 号", "a=b", "'98院", "", "上\n下"])
			expect(writeSafeText(text)).toBe(text);
		expect(writeSafeText("=1")).toBe("'=1");
		expect(writeSafeText("一\n=1")).toBe("一\n'=1");
	});
});

describe("the exported table", () => {
	test("has one row a compound in the order of the ranking, and what was not computed is empty", () => {
		const table = makeExportTable(paperPlan(), NOTHING, NAMES);
		expect(table.rows.map(([id]) => id)).toEqual(["B1", "A1", "A2", "A3"]);
		expect(new Set(table.columns.map(({ header }) => header)).size).toBe(table.columns.length);
		const row = readRow(table, "A1");
		expect(row).toMatchObject({ rank: 2, score: 0.4, open: "yes", households: 100, "raw.age": 29 });
		expect([row.chosenYear, row.firstShare, row.worth, row.verdict]).toEqual([null, null, null, null]);
	});

	test("says the year, the chance and the worth of what was chosen", () => {
		const row = readRow(makeExportTable(paperPlan(), COMPUTED, NAMES), "A1");
		expect(row).toMatchObject({ chosenYear: 1, worth: 40, firstShare: 0.5, rankBest: 1, rankWorst: 4 });
		expect(readRow(makeExportTable(paperPlan(), COMPUTED, NAMES), "A2").chosenYear).toBeNull();
	});

	test("has no need where the value is not recorded, and no word for what the ledger does not say", () => {
		const row = readRow(makeExportTable(paperPlan(), COMPUTED, NAMES), "A3");
		expect([row["raw.age"], row["need.age"], row["raw.households"], row["need.households"]]).toEqual([
			null,
			null,
			20,
			0.2,
		]);
		expect(row).toMatchObject({
			builtYear: null,
			scoreLow: expect.closeTo(0.08, 12),
			"gate.structure": "unknown",
			open: "no",
		});
		expect(row["gate.consent"]).toBeNull();
	});
});

describe("the text file", () => {
	test("gives the same remarks and values when it is read again, whatever the names are", () => {
		const cell = fc.oneof(
			fc.constant(null),
			anyText.filter((text) => text !== ""),
		);
		const number = fc.oneof(
			fc.constant(null),
			fc.integer(),
			fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, number, cell), { maxLength: 6 }), anyText, (rows, value) => {
				const table: ExportTable = {
					remarks: [{ name: "方案", value }],
					columns: [
						{ id: "a", header: "名称", kind: "text" },
						{ id: "b", header: "数", kind: "number" },
						{ id: "c", header: "=备注", kind: "text" },
					],
					rows,
				};
				const read = parseExportedTable(writeExportCsv(table), table.columns);
				expect(read).toEqual({ remarks: table.remarks, rows: table.rows });
			}),
			{ numRuns: 200 },
		);
	});

	test("keeps a negative number a number", () => {
		const columns = [
			{ id: "a", header: "a", kind: "number" },
			{ id: "b", header: "b", kind: "text" },
		] as const;
		const csv = writeExportCsv({ remarks: [], columns, rows: [[-3.5, "-3.5"]] });
		expect(csv).toBe("\ufeffa,b\r\n-3.5,'-3.5\r\n");
	});

	test("is refused when a number is none, or the header is another", () => {
		const columns = [{ id: "a", header: "a", kind: "number" }] as const;
		expect(() => parseExportedTable("a\r\nx\r\n", columns)).toThrow("x");
		expect(() => parseExportedTable("b\r\n1\r\n", columns)).toThrow("a");
	});
});

test("the geographic file has the placed compounds as points and counts and names the others", () => {
	const plan = paperPlan(
		toyTown({
			compounds: TOY_RECORDS.compounds.map((one) =>
				one.id === "A3" ? compound("A3", "west", { households: 20 }) : one,
			),
		}),
	);
	const made = JSON.parse(writeExportGeojson(makeExportTable(plan, COMPUTED, NAMES)));
	expect(made.features.map(({ id }: { id: string }) => id)).toEqual(["B1", "A1", "A2"]);
	expect(made.notPlaced).toEqual({ count: 1, compounds: [{ id: "A3", name: "A3院" }] });
	expect(made.remarks).toEqual({ 方案: "=会议稿" });
	expect(made.features[1].geometry.coordinates).toEqual(plan.town.compoundById.get("A1")?.position);
	expect(made.features[1].properties).toMatchObject({ rank: 2, chosenYear: 1 });
});
