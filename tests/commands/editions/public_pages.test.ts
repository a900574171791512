import { describe, expect, test } from "vitest";
import committed from "../../../docs/accessibility/results.json";
import { parseAccessibilityResults } from "../../../src/commands/editions/accessibility_results";
import { makeDownloads } from "../../../src/commands/editions/downloads";
import { fillTemplate } from "../../../src/commands/editions/public_pages";
import { makeReadings } from "../../../src/commands/editions/readings";
import type { PublicRecords } from "../../../src/domain/public_records";
import { EDITIONS, PUBLIC_SCHEMA } from "../../../src/editions";
import { listLeftOut, makeDictionary } from "../../../src/first_page/public/dictionary";
import { makeOpenTables } from "../../../src/first_page/public/open_tables";
import { readFolder } from "../../../src/intake";
import { parsePublicFiles } from "../../../src/sources/public/parse_public";
import { readerOf } from "../../intake/toy_folder";

const edition = EDITIONS.public(readFolder(readerOf()));
const files = new Map([...edition].map(([name, value]) => [name.replace(/\.json$/, ""), value]));
const records = parsePublicFiles(files);
const contents = (from: PublicRecords) =>
	new Map(makeDownloads(from).map(({ id, content }) => [id, content]));

describe("the files to be downloaded", () => {
	const made = contents(records);
	const lines = (id: "compounds" | "projects" | "sums" | "dictionary") =>
		made.get(id)?.trim().split("\r\n") ?? [];

	test("begin with the mark of UTF-8 and have one line a record below their header", () => {
		for (const id of ["compounds", "projects", "sums", "dictionary"] as const)
			expect(made.get(id)?.startsWith("\uFEFF")).toBe(true);
		expect(lines("compounds")).toHaveLength(records.compounds.length + 1);
		expect(lines("projects")).toHaveLength((records.projects?.length ?? 0) + 1);
		expect(lines("sums")).toHaveLength(records.sums.length + 1);
	});

	test("say in every row that the records are made up, of what date and on what licence they are", () => {
		for (const id of ["compounds", "projects", "sums", "dictionary"] as const) {
			const [header = "", ...rows] = lines(id);
			expect(header.endsWith("dataDate,source,licence,remark")).toBe(true);
			for (const row of rows) expect(row).toContain("演示数据");
			for (const row of rows) expect(row).toContain(records.district.dataDate);
		}
	});

	test("the points are GeoJSON, each placed compound once, longitude before latitude", () => {
		const collection = JSON.parse(made.get("geojson") ?? "null");
		const placed = records.compounds.filter(({ position }) => position !== null);
		expect(collection.type).toBe("FeatureCollection");
		expect(collection.features.map(({ id }: { id: string }) => id)).toEqual(placed.map(({ id }) => id));
		expect(collection.features[0].geometry).toEqual({ type: "Point", coordinates: placed[0]?.position });
		expect(collection.remarks.remark).toContain("演示数据");
		expect(collection.features[0].properties).not.toHaveProperty("remark");
	});

	test("a name that would be a formula is a text", () => {
		const [first, ...rest] = records.compounds;
		if (!first) throw new Error("The toy edition is empty.");
		const hostile = { ...records, compounds: [{ ...first, name: '=HYPERLINK("https://x")' }, ...rest] };
		expect(contents(hostile).get("compounds")).toContain("\"'=HYPERLINK");
	});

	test("what is unknown is an empty cell, not nought", () => {
		const [first] = records.compounds;
		if (!first) throw new Error("The toy edition is empty.");
		const unknown = { ...first, builtDecade: null, households: null, parkingSpaces: null, position: null };
		const table = makeOpenTables({ ...records, compounds: [unknown] }).compounds;
		const cell = (id: string) => table.rows[0]?.[table.columns.findIndex((column) => column.id === id)];
		expect(["builtDecade", "households", "parkingSpaces", "lng", "lat"].map(cell)).toEqual(
			Array(5).fill(null),
		);
	});
});

describe("the dictionary", () => {
	const tables = makeOpenTables(records);
	const dictionary = makeDictionary(PUBLIC_SCHEMA, tables);

	test("answers for every column of every file, and for each that the schema publishes with its basis", () => {
		const columns = (["compounds", "projects", "sums"] as const).flatMap((file) =>
			tables[file].columns.map(({ id }) => `${file}.${id}`),
		);
		expect(dictionary.map(({ file, field }) => `${file}.${field}`)).toEqual(columns);
		const { compound, project, quantities } = PUBLIC_SCHEMA.layers;
		const published = [compound, project, quantities].flatMap((layer) =>
			Object.entries(layer).flatMap(([name, rule]) => ("type" in rule ? [rule.as ?? name] : [])),
		);
		const known = new Set<string>(dictionary.filter(({ basis }) => basis !== null).map(({ field }) => field));
		const missing = published.filter((field) => field !== "position" && !known.has(field));
		expect(missing).toEqual([]);
		expect(known.has("lng") && known.has("lat")).toBe(true);
	});

	test("no column is a field the schema drops", () => {
		const dropped = new Set(
			listLeftOut(PUBLIC_SCHEMA).flatMap(({ fields }) => fields.map((field) => field.split(".")[1])),
		);
		// An id of a project is dropped, that of a compound published; a source of a project is not that of the file.
		const shared = ["id", "source"];
		const wrong = dictionary.filter(({ field }) => dropped.has(field) && !shared.includes(field));
		expect(wrong).toEqual([]);
	});
});

test("every character a compound is found by has its pinyin in letters", () => {
	const readings = makeReadings(records);
	expect(Object.keys(readings).length).toBeGreaterThan(5);
	expect(Object.keys(readings)).toEqual(Object.keys(readings).toSorted());
	for (const spelt of Object.values(readings)) for (const one of spelt) expect(one).toMatch(/^[a-z]+$/);
	const names = records.compounds.flatMap(({ name }) =>
		[...name].filter((letter) => /\p{Script=Han}/u.test(letter)),
	);
	expect(names.filter((letter) => !Object.hasOwn(readings, letter))).toEqual([]);
});

describe("a page is put into its template", () => {
	const template = `<html lang="x" data-root="./"><title>t</title><!-- head --><link href="./assets/a.css"></head><body><!-- first page --><script src="./assets/a.js"></script>`;
	const page = {
		page: { kind: "compound", id: "C1" },
		lang: "en",
		title: "A & <b>",
		head: "<meta>",
		body: `<a href="./x">$&</a>`,
	} as const;
	const filled = fillTemplate(template, page, { sheets: ["assets/s.css"], release: "f00" });

	test("its language, its way up and the hash of its data are said, its title is a text", () => {
		expect(filled).toContain(`<html lang="en" data-root="../../../" data-release="f00">`);
		expect(filled).toContain("<title>A &#38; &#60;b&#62;</title>");
	});

	test("what the template names is found from where the page lies; what the page says stays as it is", () => {
		expect(filled).toContain(`href="../../../assets/a.css"`);
		expect(filled).toContain(`src="../../../assets/a.js"`);
		expect(filled).toContain(`<link rel="stylesheet" href="../../../assets/s.css">`);
		expect(filled).toContain(`<a href="./x">$&</a>`);
	});

	test("a template without a place is refused", () => {
		expect(() => fillTemplate("<html>", page, { sheets: [], release: "" })).toThrow("no place");
	});
});

describe("the record of what is accessible", () => {
	const results = parseAccessibilityResults(committed);

	test("the committed one is in order", () => {
		expect(results.checks.length).toBeGreaterThan(20);
	});

	test.each([
		[
			"something met by nothing",
			{ checks: [{ ...results.checks[0], status: "met", evidence: null }], date: "2026-01-01" },
		],
		[
			"something tried on no day",
			{ checks: [{ ...results.checks[0], status: "met", evidence: "x" }], date: null },
		],
		["an id twice", { checks: [results.checks[0], results.checks[0]] }],
		[
			"something not met, and nothing said of it",
			{
				checks: [{ ...results.checks[0], status: "not-met", evidence: "x" }],
				date: "2026-01-01",
				notMet: [],
			},
		],
		["a status nobody knows", { checks: [{ ...results.checks[0], status: "fine" }] }],
	])("%s is refused", (_what, change) => {
		expect(() => parseAccessibilityResults({ ...results, ...change })).toThrow("results.json");
	});
});
