import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsOf, read, refusal, rulesOf } from "./read";

describe("lists of objects", () => {
	test("a list is a table, nested objects are columns joined with dots", async () => {
		const list = [
			{ 编号: "A1", tags: { name: "甲", at: [102.7, 25.04] }, n: 1e21, ok: true },
			{ 编号: "A2", tags: { name: null }, list: [1, 2, 3] },
		];
		const table = await read("a.json", JSON.stringify(list));
		expect(table.headers).toEqual(["编号", "tags.name", "tags.at", "n", "ok", "list"]);
		expect(cellsOf(table)).toEqual([
			["A1", "甲", "102.7,25.04", "1000000000000000000000", "是", ""],
			["A2", "", "", "", "", "[1,2,3]"],
		]);
		expect(table.rows.map(({ row }) => row)).toEqual([1, 2]);
	});

	test("the largest list under the keys of others is read, and the account says which", async () => {
		const outer = {
			code: 0,
			links: [{ a: 1 }],
			data: { result: { rows: [{ 编号: "A1" }, { 编号: "A2" }] } },
		};
		const table = await read("a.json", JSON.stringify(outer));
		expect(cellsOf(table)).toEqual([["A1"], ["A2"]]);
		expect(table.notes[0]?.fault).toMatchObject({
			rule: "json-list-at",
			value: "data.result.rows",
			detail: "2",
		});
	});

	test("an item that is no object keeps its place and is rejected", async () => {
		const table = await read("a.json", '[{"a":1},7,{"a":2}]');
		expect(cellsOf(table)).toEqual([["1"], [""], ["2"]]);
		expect(table.notes[0]).toMatchObject({ row: 2, fault: { rule: "not-an-object", value: "7" } });
	});

	test("keys of the language are plain headers and change nothing", async () => {
		const table = await read("a.json", '[{"__proto__":{"polluted":1},"constructor":"x","a":2}]');
		expect(table.headers).toEqual(["__proto__.polluted", "constructor", "a"]);
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
	});

	test("a long number is a name and is not rounded", async () => {
		const table = await read(
			"a.json",
			'[{"id":530999199001011234567,"n":-12.5,"t":"9007199254740993 \\" 12345678901234567890"}]',
		);
		expect(cellsOf(table)).toEqual([
			["530999199001011234567", "-12.5", '9007199254740993 " 12345678901234567890'],
		]);
	});

	test("an object a line is a table; a broken line keeps its place", async () => {
		const table = await read("a.ndjson", '{"a":1}\n{"a":2\n{"a":3}\n');
		expect(cellsOf(table)).toEqual([["1"], [""], ["3"]]);
		expect(table.notes[0]).toMatchObject({ row: 2, fault: { rule: "bad-json-line" } });
	});

	test("a file that is named like a list of rows may begin with a bracket", async () => {
		expect((await read("a.csv", "[编号],[名称]\nA1,甲\n")).headers).toEqual(["[编号]", "[名称]"]);
	});
});

describe("JSON that cannot be read", () => {
	test("text that is none, or is cut off, is refused with the place", async () => {
		expect((await refusal("a.json", '[{"a":1},{"a":')).rule).toBe("bad-json");
		expect((await refusal("a.json", "编号,名称")).rule).toBe("bad-json");
	});

	test("no list of objects is no table", async () => {
		for (const text of ["{}", "[1,2]", '{"a":{"b":[[1]]}}', '"x"', "7"]) {
			expect((await refusal("a.json", text)).rule).toBe("json-without-table");
		}
	});

	test("millions of small lists are looked at within bounds", async () => {
		expect((await refusal("a.json", `[${"[1],".repeat(3_000_000)}1]`)).rule).toBe("json-without-table");
	});

	test("brackets within brackets without end are refused, not followed", async () => {
		for (const open of ["[", '{"a":']) {
			expect((await refusal("a.json", open.repeat(500_000))).rule).toBe("json-too-deep");
		}
		expect((await refusal("a.json", `[{"a":${"[".repeat(70)}${"]".repeat(70)}}]`)).rule).toBe(
			"json-too-deep",
		);
	});

	test("more columns or rows than may be are refused", async () => {
		const wide = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`k${at}`, at]));
		expect((await refusal("a.json", JSON.stringify([wide]))).rule).toBe("too-many-columns");
		expect((await refusal("a.json", `[${"{},".repeat(200_000)}{}]`)).rule).toBe("too-many-rows");
		const sparse = Array.from({ length: 20_000 }, (_, at) => ({ [`k${at % 900}`]: at }));
		expect((await refusal("a.json", JSON.stringify(sparse))).rule).toBe("too-many-cells");
	});
});

describe("GeoJSON", () => {
	const point = { type: "Point", coordinates: [102.7, 25.04] };
	const feature = (properties: unknown, geometry: unknown, rest = {}) => ({
		type: "Feature",
		properties,
		geometry,
		...rest,
	});
	const collection = (features: unknown[], rest = {}) =>
		JSON.stringify({ type: "FeatureCollection", ...rest, features });

	test("features are rows with their geometry, their properties are columns", async () => {
		const table = await read(
			"a.geojson",
			collection([feature({ 名称: "甲", tags: { n: 1 } }, point), feature(null, null)]),
		);
		expect(table.format).toBe("geojson");
		expect(table.hasGeometry).toBe(true);
		expect(table.headers).toEqual(["名称", "tags.n"]);
		expect(table.rows).toEqual([
			{ row: 1, cells: ["甲", "1"], geometry: point },
			{ row: 2, cells: ["", ""], geometry: null },
		]);
	});

	test("the id of a feature is a column, under another name when the properties have one", async () => {
		const table = await read(
			"a.json",
			collection([feature({ id: "x" }, point, { id: 7 }), feature({ a: 1 }, point, { id: "f2" })]),
		);
		expect(table.headers).toEqual(["@id", "id", "a"]);
		expect(cellsOf(table)).toEqual([
			["7", "x", ""],
			["", "f2", "1"],
		]);
	});

	test("a single feature is a table of one, and a feature a line is one as well", async () => {
		const one = JSON.stringify(feature({ a: 1 }, point));
		expect((await read("a.geojson", one)).rows).toHaveLength(1);
		expect((await read("a.geojsonl", `${one}\n${one}\n`)).rows.map(({ geometry }) => geometry)).toEqual([
			point,
			point,
		]);
	});

	test("a collection of geometries is refused on its row; what is no geometry is none", async () => {
		const bad = { type: "Point", coordinates: [102.7, "25"] };
		const table = await read(
			"a.geojson",
			collection([
				feature({ a: 1 }, { type: "GeometryCollection", geometries: [point] }),
				feature({ a: 2 }, bad),
				feature({ a: 3 }, { type: "Polygon", coordinates: [[]] }),
			]),
		);
		expect(table.rows.map(({ geometry }) => geometry)).toEqual([null, null, null]);
		expect(table.notes.map(({ row, fault }) => [row, fault.rule])).toEqual([
			[1, "geometry-collection"],
			[2, "unusable-geometry"],
			[3, "unusable-geometry"],
		]);
	});

	test("what the file says of its coordinates is reported", async () => {
		const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::4490" } };
		expect((await read("a.geojson", collection([feature({ a: 1 }, point)], { crs }))).saidDatum).toBe(
			"urn:ogc:def:crs:EPSG::4490",
		);
		expect(
			(await read("a.geojson", collection([feature({ a: 1 }, point)], { crs: null }))).saidDatum,
		).toBeNull();
	});
});

test("any table of text written as JSON reads back the same", async () => {
	const word = fc.string({ unit: "grapheme", maxLength: 8 }).map((text) => text.trim());
	const rows = fc.array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
	await fc.assert(
		fc.asyncProperty(rows, async (cells) => {
			const text = JSON.stringify(cells.map(([a, b, c]) => ({ 甲: a, constructor: b, 丙: c })));
			const table = await read("a.json", text);
			expect(cellsOf(table)).toEqual(cells);
			expect(rulesOf(table)).toEqual([]);
		}),
	);
});
