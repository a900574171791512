import { strToU8, zipSync } from "fflate";
import { parseShp } from "shpjs";
import { describe, expect, test } from "vitest";
import { makeDbf, makeShapefile, makeShp, type ShapeToWrite } from "./make_shapefile";
import { cellsOf, read, refusal, rulesOf } from "./read";

const FIELDS = [
	{ name: "编号", width: 10 },
	{ name: "名称", width: 20 },
	{ name: "户数", type: "N", width: 10, decimals: 2 },
] as const;
const ROWS = [
	["A1", "甲院", "      1.50"],
	["A2", "乙院", ""],
];
const POINTS: ShapeToWrite[] = [
	{ type: 1, at: [102.7, 25.04] },
	{ type: 1, at: [102.8, 25.05] },
];
// 甲院 and 编号, 名称, 户数 in GB18030.
const GB = new Map([
	["编号", [0xb1, 0xe0, 0xba, 0xc5]],
	["名称", [0xc3, 0xfb, 0xb3, 0xc6]],
	["户数", [0xbb, 0xa7, 0xca, 0xfd]],
	["甲院", [0xbc, 0xd7, 0xd4, 0xba]],
	["乙院", [0xd2, 0xd2, 0xd4, 0xba]],
]);
const encodeGb = (text: string) => Uint8Array.from(GB.get(text) ?? strToU8(text));

describe("attributes and shapes", () => {
	test("each record has its shape, and the file's word on its coordinates is reported", async () => {
		const zip = makeShapefile({
			yuan: {
				dbf: { fields: FIELDS, rows: ROWS },
				shapes: POINTS,
				prj: 'PROJCS["CGCS2000_3_Degree_GK_CM_102E",GEOGCS["x"]]',
			},
		});
		const table = await read("a.zip", zip);
		expect(table).toMatchObject({
			format: "shapefile",
			encoding: "utf-8",
			sheet: "yuan",
			hasGeometry: true,
			saidDatum: "CGCS2000_3_Degree_GK_CM_102E",
		});
		expect(table.headers).toEqual(["编号", "名称", "户数"]);
		expect(table.rows).toEqual([
			{ row: 1, cells: ["A1", "甲院", "1.50"], geometry: { type: "Point", coordinates: [102.7, 25.04] } },
			{ row: 2, cells: ["A2", "乙院", ""], geometry: { type: "Point", coordinates: [102.8, 25.05] } },
		]);
		expect(table.notes).toEqual([]);
	});

	for (const cpg of [undefined, "GBK", "936", "ISO-8859-1"]) {
		test(`texts in GB18030 are read with ${cpg ?? "no"} .cpg`, async () => {
			const zip = makeShapefile({
				a: { dbf: { fields: FIELDS, rows: ROWS, encode: encodeGb }, shapes: POINTS, ...(cpg && { cpg }) },
			});
			const table = await read("a.zip", zip);
			expect(table.encoding).toBe("gb18030");
			expect(table.headers).toEqual(["编号", "名称", "户数"]);
			expect(table.rows[0]?.cells[1]).toBe("甲院");
			expect(rulesOf(table).includes("cpg-ignored")).toBe(cpg === "ISO-8859-1");
		});
	}

	test("a UTF-8 text cut at the width of its field is still UTF-8, and said to be cut", async () => {
		const dbf = { fields: [{ name: "name", width: 10 }], rows: [["老旧小区院子"], ["甲"]] };
		const table = await read("a.zip", makeShapefile({ a: { dbf } }));
		expect(table.encoding).toBe("utf-8");
		expect(cellsOf(table)).toEqual([["老旧小"], ["甲"]]);
		expect(table.notes).toEqual([{ row: 1, fault: { rule: "cut-text", field: "name", value: "老旧小" } }]);
	});

	test("a stated encoding decides over the .cpg", async () => {
		const zip = makeShapefile({
			a: { dbf: { fields: FIELDS, rows: ROWS, encode: encodeGb }, shapes: POINTS, cpg: "UTF-8" },
		});
		expect((await read("a.zip", zip, { encoding: "gb18030" })).rows[0]?.cells[1]).toBe("甲院");
	});

	test("deleted records are skipped with their shapes and counted", async () => {
		const zip = makeShapefile({ a: { dbf: { fields: FIELDS, rows: ROWS, deleted: [0] }, shapes: POINTS } });
		const table = await read("a.zip", zip);
		expect(table.rows).toEqual([
			{ row: 2, cells: ["A2", "乙院", ""], geometry: { type: "Point", coordinates: [102.8, 25.05] } },
		]);
		expect(table.notes[0]?.fault).toMatchObject({ rule: "deleted-records", value: "1" });
	});

	test("dates, truth and numbers with exponents are written as people write them", async () => {
		const fields = [
			{ name: "d", type: "D", width: 8 },
			{ name: "l", type: "L", width: 1 },
			{ name: "f", type: "F", width: 20 },
		] as const;
		const table = await read(
			"a.dbf",
			makeDbf({
				fields,
				rows: [
					["19980501", "T", "1.02700000000e+002"],
					["", "?", ""],
				],
			}),
		);
		expect(cellsOf(table)).toEqual([
			["1998-05-01", "是", "102.7"],
			["", "", ""],
		]);
		expect(table.hasGeometry).toBe(false);
	});

	test("the names of several layers are the sheets, and the whole first one is read", async () => {
		const dbf = { fields: FIELDS, rows: ROWS };
		const zip = makeShapefile({
			"d/lone": { dbf },
			"d/yuan": { dbf, shapes: POINTS },
			"d/lu": { dbf, shapes: POINTS },
		});
		const table = await read("a.zip", zip);
		expect(table.sheet).toBe("yuan");
		expect(table.sheets.map(({ name }) => name)).toEqual(["lone", "yuan", "lu"]);
		expect((await read("a.zip", zip, { sheet: "lu" })).sheet).toBe("lu");
		expect(await refusal("a.zip", zip, { sheet: "x" })).toMatchObject({
			rule: "unknown-sheet",
			detail: "lone、yuan、lu",
		});
	});

	test("more records than shapes are noted, and the rest has none", async () => {
		const table = await read(
			"a.zip",
			makeShapefile({ a: { dbf: { fields: FIELDS, rows: ROWS }, shapes: POINTS.slice(0, 1) } }),
		);
		expect(table.rows[1]?.geometry).toBeNull();
		expect(table.notes[0]?.fault).toEqual({ rule: "shape-count", field: "", value: "1", detail: "2" });
	});
});

describe("shapes", () => {
	const square = (x: number, y: number, size: number): [number, number][] => [
		[x, y],
		[x, y + size],
		[x + size, y + size],
		[x + size, y],
		[x, y],
	];
	const hole = (x: number, y: number, size: number) => square(x, y, size).reverse();
	const SHAPES: ShapeToWrite[] = [
		{ type: 5, parts: [square(0, 0, 10), hole(1, 1, 2)] },
		{ type: 5, parts: [square(0, 0, 10), square(20, 0, 10), hole(1, 1, 2), hole(21, 1, 2), hole(5, 5, 1)] },
		{
			type: 3,
			parts: [
				[
					[0, 0],
					[1, 1],
				],
			],
		},
		{
			type: 3,
			parts: [
				[
					[0, 0],
					[1, 1],
				],
				[
					[2, 2],
					[3, 3],
				],
			],
		},
		{
			type: 8,
			points: [
				[0, 0],
				[1, 1],
			],
		},
		null,
	];
	const dbf = { fields: [{ name: "n", width: 2 }], rows: SHAPES.map((_, at) => [String(at)]) };

	for (const type of [3, 5, 8]) {
		test(`shapes of type ${type} read as another reader reads them`, async () => {
			const shapes = SHAPES.filter((shape) => shape?.type === type);
			const table = await read("a.zip", makeShapefile({ a: { dbf, shapes } }));
			const bytes = makeShp(shapes);
			const other = parseShp(new DataView(bytes.buffer)).map((shape) => ({ ...shape, bbox: undefined }));
			const own = table.rows.slice(0, shapes.length).map(({ geometry }) => geometry);
			expect(own.length).toBeGreaterThan(0);
			expect(own).toEqual(other);
		});
	}

	test("a null shape is none, and nothing to complain about", async () => {
		const table = await read(
			"a.zip",
			makeShapefile({ a: { dbf: { ...dbf, rows: [["1"]] }, shapes: [null] } }),
		);
		expect(table.rows[0]?.geometry).toBeNull();
		expect(table.notes).toEqual([]);
	});

	test("a shape that claims more points than its file holds costs nothing and is no geometry", async () => {
		const bytes = makeShp(SHAPES.slice(0, 1));
		new DataView(bytes.buffer).setInt32(100 + 8 + 40, 2_000_000_000, true);
		const zip = zipSync({ "a.shp": bytes, "a.dbf": makeDbf({ ...dbf, rows: [["1"]] }) });
		const table = await read("a.zip", zip);
		expect(table.rows[0]?.geometry).toBeNull();
		expect(rulesOf(table)).toContain("unusable-geometry");
	});

	test("ten thousand holes among ten thousand areas are sorted out", async () => {
		const parts = Array.from({ length: 10_000 }, (_, at) => [
			square(at * 3, 0, 2),
			hole(at * 3 + 0.5, 0.5, 1),
		]).flat();
		const many: ShapeToWrite = {
			type: 5,
			parts: [...parts.filter((_, at) => at % 2 === 0), ...parts.filter((_, at) => at % 2 === 1)],
		};
		const table = await read(
			"a.zip",
			makeShapefile({ a: { dbf: { ...dbf, rows: [["1"]] }, shapes: [many] } }),
		);
		expect(table.rows[0]?.geometry?.type).toBe("MultiPolygon");
	}, 60_000);
});

describe("what is missing or broken", () => {
	test("shapes without attributes are refused with what to pack", async () => {
		expect((await refusal("a.shp", makeShp(POINTS))).rule).toBe("shp-alone");
		expect(await refusal("a.zip", makeShapefile({ yuan: { shapes: POINTS } }))).toMatchObject({
			rule: "shp-without-dbf",
			value: "yuan",
		});
	});

	test("a file of attributes that ends early is noted with both counts", async () => {
		const dbf = makeDbf({ fields: FIELDS, rows: ROWS });
		const table = await read("a.dbf", dbf.subarray(0, dbf.length - 20));
		expect(table.rows).toHaveLength(1);
		expect(table.notes[0]?.fault).toEqual({ rule: "dbf-cut", field: "", value: "1", detail: "2" });
	});

	test("attributes that claim four billion records cost nothing", async () => {
		const dbf = makeDbf({ fields: FIELDS, rows: ROWS });
		new DataView(dbf.buffer).setUint32(4, 0xffffffff, true);
		expect((await read("a.dbf", dbf)).rows).toHaveLength(2);
	});
});
