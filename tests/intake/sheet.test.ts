import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/records";
import { COMPOUND_COLUMNS } from "../../src/intake/columns/compounds";
import { CAMERA_COLUMNS } from "../../src/intake/columns/points";
import type { Mapping } from "../../src/intake/match_columns";
import { type Columns, readSheet } from "../../src/intake/sheet";
import type { Table } from "../../src/intake/table";

type Cells = readonly (readonly string[])[];

function makeTable(headers: readonly string[], rows: Cells, more: Partial<Table> = {}): Table {
	return {
		format: "csv",
		encoding: "utf-8",
		sheet: null,
		sheets: [],
		headerRow: 1,
		headers,
		rows: rows.map((cells, at) => ({ row: at + 2, cells })),
		hasGeometry: false,
		saidDatum: null,
		notes: [],
		...more,
	};
}

interface More {
	readonly file?: string;
	readonly guess?: boolean;
	readonly mapping?: Mapping;
	readonly ids?: Map<string, string>;
	readonly makeIds?: string | null;
	readonly idOfName?: (name: string, subdistrict: string | null) => string | null;
}

function read<R extends { readonly id: string }>(table: Table, columns: Columns<R>, more: More = {}) {
	const log: Finding[] = [];
	const sheet = readSheet({ file: "list.csv", table, columns, log, ...more });
	return { ...sheet, log, of: (rule: string) => log.filter((one) => one.rule === rule) };
}

function readCompounds(headers: readonly string[], rows: Cells, more: More = {}) {
	return read(makeTable(headers, rows), COMPOUND_COLUMNS, more);
}

describe("a ledger in the words of its office", () => {
	test("is read by aliases, and says of each column what it was taken for", () => {
		const { entries, uses } = readCompounds(
			["小区编号", "小区名", "竣工时间", "住户数", "东经", "北纬", "楼长"],
			[["A1", "春晖院", "1986年", "120户", "102°42′30″E", "25.04", "甲"]],
		);
		expect(entries[0]?.record).toMatchObject({
			id: "A1",
			name: "春晖院",
			builtYear: 1986,
			households: 120,
			lat: 25.04,
		});
		expect(uses.map(({ field, how }) => `${field} ${how}`)).toEqual([
			"id alias",
			"name alias",
			"builtYear alias",
			"households alias",
			"lng alias",
			"lat alias",
			"null unused",
		]);
	});

	test("every repair says what the value became, with row, canonical column and the value as written", () => {
		const { log } = readCompounds(
			["编号", "竣工时间"],
			[
				["A1", "1986"],
				["A2", "1986年"],
				["A3", "约1986"],
			],
		);
		expect(log.filter(({ row }) => row !== null)).toMatchObject([
			{ row: 3, id: "A2", field: "建成年份", value: "1986年", rule: "cleaned", severity: "repair" },
			{ row: 4, id: "A3", field: "建成年份", value: "约1986", rule: "approximate", severity: "repair" },
		]);
	});

	test("which spelling of “unknown” was met is counted once a column, not said at every row", () => {
		const { of, entries } = readCompounds(
			["编号", "户数", "地址"],
			[
				["A1", "不详", "/"],
				["A2", "/", "甲路"],
				["A3", "不详", ""],
				["A4", "", "无"],
			],
		);
		expect(entries.map(({ record }) => record.households)).toEqual([null, null, null, null]);
		const said = of("unknown-spelling").map(({ row, field, value, message }) => [
			row,
			field,
			value,
			/^(\d+)/.exec(message.en)?.[1],
		]);
		expect(said.sort()).toEqual(
			[
				[null, "户数", "不详", "2"],
				[null, "户数", "/", "1"],
				[null, "地址", "/", "1"],
				[null, "地址", "无", "1"],
			].sort(),
		);
	});

	test("a column in 万㎡ comes out in m², and a cell with a unit of its own by that", () => {
		const { entries, of } = readCompounds(
			["编号", "建筑面积（万平方米）"],
			[
				["A1", "0.58"],
				["A2", "5800㎡"],
				["A3", "约1.2"],
				["A4", "不详"],
				["A5", "1.234567"],
				["A6", "-1"],
			],
		);
		expect(entries.map(({ record }) => record.floorAreaSqm)).toEqual([
			5800,
			5800,
			12_000,
			null,
			12_345.67,
			null,
		]);
		expect(of("unit-converted")).toHaveLength(1);
		expect(of("approximate")).toMatchObject([{ row: 4, value: "约1.2" }]);
		expect(of("out-of-range")).toMatchObject([{ row: 7, value: "-1" }]);
	});

	test("a share under a header in per cent is converted; one that is a share already is not guessed at", () => {
		const { entries, of } = readCompounds(
			["编号", "同意面积占比（%）"],
			[
				["A1", "85"],
				["A2", "0.85"],
				["A3", "85%"],
			],
		);
		expect(entries.map(({ record }) => record.consentAreaShare)).toEqual([0.85, null, 0.85]);
		expect(of("share-or-percent")).toMatchObject([{ row: 3 }]);
	});

	test("a pair in one cell is one point, in the order its header says", () => {
		const point = (header: string, cell: string) =>
			read(makeTable(["编号", header], [["K1", cell]]), CAMERA_COLUMNS).entries[0]?.record.point;
		expect(point("经纬度", "102.7,25.04")).toEqual([102.7, 25.04]);
		expect(point("latlng", "25.04,102.7")).toEqual([102.7, 25.04]);
		expect(point("纬度经度", "25.04 102.7")).toEqual([102.7, 25.04]);
		expect(point("坐标", "门口")).toBeNull();
	});

	test("the geometry of a feature goes with its row, one without has none", () => {
		const geometry = { type: "Point" as const, coordinates: [102.7, 25.04] };
		const table = makeTable(["编号"], [], { hasGeometry: true, format: "geojson" });
		const rows = [
			{ row: 1, cells: ["K1"], geometry },
			{ row: 2, cells: ["K2"], geometry: null },
		];
		const { entries } = read({ ...table, rows }, CAMERA_COLUMNS);
		expect(entries.map((one) => one.geometry)).toEqual([geometry, null]);
		expect(Object.hasOwn(readCompounds(["编号"], [["A1"]]).entries[0] ?? {}, "geometry")).toBe(false);
	});

	test("a mapping of a person is followed", () => {
		const mapping = { name: "saved", columns: { 甲: "name" } };
		expect(readCompounds(["编号", "甲"], [["A1", "春晖院"]], { mapping }).entries[0]?.record.name).toBe(
			"春晖院",
		);
	});
});

describe("the id of a row", () => {
	test("used twice in a file is refused with the row, used in another file with file and row", () => {
		const ids = new Map<string, string>();
		const first = readCompounds(["编号"], [["A1"], ["A1"]], { ids });
		expect(first.of("duplicate-id")[0]?.message.en).toContain("row 2");
		const second = readCompounds(["编号"], [["A0"], ["A1"]], { ids, file: "other.csv" });
		expect(second.of("duplicate-id")).toMatchObject([{ file: "other.csv", row: 3, value: "A1" }]);
		expect(second.of("duplicate-id")[0]?.message.en).toContain("row 2 of list.csv");
	});

	test.each(["", "/", "无", "不详", "N/A"])("“%s” is none", (id) => {
		expect(readCompounds(["编号"], [[id]]).of("missing-id")).toHaveLength(1);
	});

	test("of a file without any is made of the row, or known by the name; each is a repair", () => {
		const idOfName = (name: string, subdistrict: string | null) =>
			name === "春晖院" && subdistrict === "松林街道" ? "A7" : null;
		const { entries, of, log } = readCompounds(
			["名称", "街道"],
			[
				["春晖院", "松林街道"],
				["春晖院", "河湾街道"],
				["/", "松林街道"],
				["春晖院", "松林街道"],
			],
			{ makeIds: "C-", idOfName },
		);
		expect(entries.map(({ record, spot }) => record.id === spot.id)).toEqual([true, true, true]);
		const made = expect.stringMatching(/^C-[0-9a-z]{10}$/);
		expect(entries.map(({ record }) => record.id)).toEqual(["A7", made, made]);
		expect(new Set(entries.map(({ record }) => record.id)).size).toBe(3);
		expect(of("id-by-name")).toMatchObject([{ row: 2, value: "春晖院", severity: "repair" }]);
		expect(of("made-id")).toHaveLength(2);
		expect(of("duplicate-id")).toMatchObject([{ row: 5, value: "A7" }]);
		expect(log.some(({ rule, field }) => rule === "missing-column" && field === "编号")).toBe(false);
	});

	test("made in two files of one request is never the same", () => {
		const ids = new Map<string, string>();
		const make = (file: string) =>
			readCompounds(["名称"], [["甲院"]], { makeIds: "C-", ids, file }).entries[0]?.record.id;
		const [first, second] = [make("a.csv"), make("b.csv")];
		expect(first).toMatch(/^C-[0-9a-z]{10}$/);
		expect(second).toBe(`${first}-2`);
	});

	test("made of a row is the same when the row comes again, and another when another row stands in its place", () => {
		const make = (name: string) =>
			readCompounds(["名称"], [["丙院"], [name]], { makeIds: "C-" }).entries[1]?.record.id;
		expect(make("甲院")).toBe(make("甲院"));
		expect(make("甲院")).not.toBe(make("乙院"));
	});

	test("cannot be done without where none may be made", () => {
		expect(() => readCompounds(["名称"], [["甲院"]])).toThrow("no column “编号”");
	});
});

describe("whatever a table holds", () => {
	const cell = fc.oneof(
		fc.string({ maxLength: 8 }),
		fc.constantFrom(
			"A1",
			"A2",
			"",
			"无",
			"不详",
			"约1998",
			"1998-2000",
			"120户",
			"85%",
			"102.7,25.04",
			"__proto__",
			"25°02′36″N",
		),
	);
	const header = fc.constantFrom(
		"编号",
		"名称",
		"竣工时间",
		"hs",
		"建筑面积(万㎡)",
		"经纬度",
		"东经",
		"同意率",
		"__proto__",
		"甲",
		"",
	);
	const anyTable = fc.uniqueArray(header, { minLength: 1, maxLength: 8 }).chain((headers) =>
		fc.tuple(
			fc.constant(headers),
			fc.array(fc.array(cell, { minLength: headers.length - 1, maxLength: headers.length + 1 }), {
				maxLength: 12,
			}),
		),
	);

	test("every row read is an entry or a rejected row, never both, never neither", () => {
		fc.assert(
			fc.property(anyTable, fc.boolean(), ([headers, rows], guess) => {
				const { entries, log, read: total } = readCompounds(headers, rows, { guess, makeIds: "C-" });
				const rejected = new Set(log.filter(({ severity }) => severity === "reject").map(({ row }) => row));
				const kept = new Set(entries.map(({ spot }) => spot.row));
				expect(total).toBe(rows.length);
				expect(kept.size + rejected.size).toBe(rows.length);
				for (const row of kept) expect(rejected.has(row)).toBe(false);
				expect(new Set(entries.map(({ record }) => record.id)).size).toBe(entries.length);
			}),
			{ seed: 15, numRuns: 400 },
		);
	});

	test("the order of columns makes no difference to the records", () => {
		const headers = ["编号", "名称", "竣工时间", "hs", "建筑面积(万㎡)", "东经", "北纬"];
		const row = ["A1", "春晖院", "1986年", "约120户", "0.58", "102°42′30″E", "25.04"];
		const plain = readCompounds(headers, [row]).entries[0]?.record;
		fc.assert(
			fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (order) => {
				const pick = (cells: readonly string[]) => order.map((at) => cells[at] ?? "");
				expect(readCompounds(pick(headers), [pick(row)]).entries[0]?.record).toEqual(plain);
			}),
			{ seed: 16, numRuns: 60 },
		);
	});
});
