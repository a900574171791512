import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { makeDownloads } from "../../src/commands/editions/downloads";
import { printEdition } from "../../src/commands/editions/write_files";
import { makePublicEdition, PublicEditionRefused } from "../../src/editions";
import { type Folder, readFolder } from "../../src/intake";
import { parsePublicFiles } from "../../src/sources/public/parse_public";
import { readerOf, toyTexts } from "../intake/toy_folder";

const both = (text: string) => ({ zh: text, en: text });
const toy = readFolder(readerOf());

/** A folder with everything the public edition quotes: a published table and targets as well. */
const FULL: Folder = {
	...toy,
	district: {
		...toy.district,
		published: {
			citation: both("公文"),
			rows: [],
			printedTotal: { floorAreaWanSqm: null, compounds: null, households: null, asPrinted: "合计" },
			remark: both("说明"),
		},
	},
	targets: {
		citation: both("目标"),
		projectsPerYear: 1,
		serviceShare: 0.5,
		startsOn: "2019-01-01",
		dueOn: "2020-01-01",
		baseline: { frozenOn: "2018-12-31", compounds: [] },
		standard: [both("标准")],
	},
};

type Compound = Folder["compounds"][number];
type Plant = (text: string) => Folder;

const inCompound =
	(change: (text: string) => Partial<Compound>): Plant =>
	(text) => ({
		...FULL,
		compounds: FULL.compounds.map((one, at) => (at === 0 ? { ...one, ...change(text) } : one)),
	});
const inDistrict =
	(change: (text: string) => Partial<Folder["district"]>): Plant =>
	(text) => ({ ...FULL, district: { ...FULL.district, ...change(text) } });
const { published } = FULL.district;

/** Every text of every record that reaches the public edition. */
const PLACES: Readonly<Record<string, Plant>> = {
	"compound.id": inCompound((id) => ({ id })),
	"compound.name": inCompound((name) => ({ name })),
	"compound.alias": inCompound((alias) => ({ alias })),
	"compound.address": inCompound((address) => ({ address })),
	"compound.community": inCompound((community) => ({ community })),
	"compound.manager": inCompound((text) => ({ manager: `${text}物业公司` })),
	"compound.management": inCompound((text) => ({ management: text as never })),
	"compound.renovation": inCompound((text) => ({ renovation: text as never })),
	"project.compound": (text) => ({
		...FULL,
		projects: FULL.projects?.map((one) => ({ ...one, compound: text })) ?? null,
	}),
	"district.name": inDistrict((text) => ({ name: both(text) })),
	"district.title": inDistrict((text) => ({ title: both(text) })),
	"district.code": inDistrict((code) => ({ code })),
	"district.dataDate": inDistrict((dataDate) => ({ dataDate })),
	"district.approval": inDistrict((approval) => ({ approval })),
	"district.source": inDistrict((text) => ({ source: both(text) })),
	"district.officeLine": inDistrict((officeLine) => ({ officeLine })),
	"site.address": inDistrict((address) => ({ site: { ...FULL.district.site, address } })),
	"site.report": inDistrict((report) => ({ site: { ...FULL.district.site, report } })),
	"site.embeddedBy": inDistrict((text) => ({ site: { ...FULL.district.site, embeddedBy: [text] } })),
	"site.validUntil": inDistrict((validUntil) => ({ site: { ...FULL.district.site, validUntil } })),
	"subdistrict.name": inDistrict((text) => ({
		subdistricts: FULL.district.subdistricts.map((one) => ({ ...one, name: both(text) })),
	})),
	"subdistrict.aliases": inDistrict((text) => ({
		subdistricts: FULL.district.subdistricts.map((one) => ({ ...one, aliases: [text] })),
	})),
	"file.source": inDistrict((text) => ({
		files: Object.fromEntries(
			Object.entries(FULL.district.files).map(([kind, one]) => [
				kind,
				{ ...one, source: both(text), licence: text, date: text },
			]),
		),
	})),
	"published.citation": inDistrict((text) => ({
		published: published && {
			...published,
			citation: both(text),
			remark: both(text),
			printedTotal: { ...published.printedTotal, asPrinted: text },
		},
	})),
	"targets.citation": (text) => ({
		...FULL,
		targets: FULL.targets && { ...FULL.targets, citation: both(text), standard: [both(text)] },
	}),
};

const PAYLOADS = [
	"<script>alert(1)</script>",
	"</script><script>alert(1)</script>",
	"</title></head><img src=x onerror=alert(1)>",
	'"><svg onload=alert(1)>',
	"' onmouseover='alert(1)",
	["`$", "{alert(1)}`"].join(""),
	"{{constructor.constructor('alert(1)')()}}",
	"javascript:alert(1)",
	"data:text/html,<script>alert(1)</script>",
	"<!--<script>",
	"]]><script>alert(1)</script>",
	"&lt;script&gt;alert(1)&lt;/script&gt;",
	"＜script＞alert(1)＜/script＞",
	'=HYPERLINK("https://evil.example","点")',
	"=cmd|' /C calc'!A0",
	"+1+1",
	"-2+3",
	"@SUM(A1)",
	"\t=1+1",
	"\r=1+1",
	"甲\n=1+1",
	"＝1+1",
	" =1+1",
	'a","=1+1',
	"甲\u202E乙\u202C",
	"甲\u2066乙\u2069",
	"甲\u200B乙",
	"\uFEFF甲",
	"甲\u0000乙",
	"甲\u2028乙",
	"\\u003cscript\\u003e",
	"%3Cscript%3E",
	"../../etc/passwd",
	"__proto__",
	"constructor",
	"甲".repeat(5_000),
];

/** What a spreadsheet takes for the beginning of a formula, whatever blanks stand before it. */
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]/;
/** The tables say themselves what parts their cells and lines, so that no reader has to guess. */
const RFC_4180 = { newline: "\r\n", delimiter: "," } as const;
/** A number below zero is one, and stays one. */
const NUMBER = /^-?\d+(\.\d+)?$/;

function textsOf(value: unknown): string[] {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The edition's files as they are written and read again; `null` when it was refused. */
function publish(folder: Folder): ReadonlyMap<string, unknown> | null {
	try {
		const printed = printEdition(makePublicEdition(folder));
		return new Map([...printed].map(([name, text]) => [name.replace(".json", ""), JSON.parse(text)]));
	} catch (error) {
		if (error instanceof PublicEditionRefused) return null;
		throw error;
	}
}

const CASES = Object.entries(PLACES).flatMap(([place, plant]) =>
	PAYLOADS.map((payload) => ({ place, plant, payload })),
);

/** A street ends behind its number, so that of an address only its beginning is left; a manager has been given the word that makes it one. */
function isKept(place: string, texts: readonly string[], payload: string): boolean {
	if (place === "compound.manager") return texts.includes(`${payload}物业公司`);
	return texts.includes(payload);
}

describe("text from a record stays text", () => {
	test("five hundred cases and more are tried", () => {
		expect(CASES.length).toBeGreaterThan(500);
		expect(Object.keys(toyTexts()).length).toBeGreaterThan(0);
	});

	test.each(Object.keys(PLACES))(
		"in %s: every payload is published letter for letter, or the edition is refused",
		(place) => {
			const bad = CASES.filter((one) => one.place === place).filter(({ plant, payload }) => {
				const files = publish(plant(payload));
				return files !== null && !isKept(place, [...files.values()].flatMap(textsOf), payload);
			});
			expect(bad.map(({ payload }) => payload)).toEqual([]);
		},
	);

	test("the fields that become addresses, numbers, days or codes take none of them", () => {
		const strict = /^(district\.(officeLine|dataDate|code)|site\.|compound\.(management|renovation)$)/;
		const passed = CASES.filter(({ place }) => strict.test(place)).filter(
			({ place, plant, payload }) =>
				!(place.startsWith("compound") && payload === "constructor") && publish(plant(payload)) !== null,
		);
		expect(passed.map(({ place, payload }) => `${place}: ${payload}`)).toEqual([]);
	});

	test("no file of the open data holds a formula, or loses a text", { timeout: 120_000 }, () => {
		const bad: string[] = [];
		for (const { place, plant, payload } of CASES) {
			const files = publish(plant(payload));
			if (files === null || place === "compound.management" || place === "compound.renovation") continue;
			const downloads = makeDownloads(parsePublicFiles(files));
			for (const { path, content } of downloads.filter(({ path: one }) => one.endsWith(".csv"))) {
				const { data } = Papa.parse<string[]>(content.replace(/^\uFEFF/, ""), RFC_4180);
				const formulas = data.flat().filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell));
				bad.push(...formulas.map((cell) => `${path}, ${place}: ${cell.slice(0, 40)}`));
				const widths = new Set(data.filter((row) => row.length > 1).map((row) => row.length));
				if (widths.size !== 1) bad.push(`${path}, ${place}: ${[...widths].join("/")} cells after ${payload}`);
			}
			if (place === "compound.name") {
				const csv = downloads.find(({ path }) => path.endsWith("compounds.csv"))?.content ?? "";
				const cells = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), RFC_4180).data.flat();
				if (!cells.some((cell) => cell.replaceAll("'", "") === payload.replaceAll("'", "")))
					bad.push(`${place} lost ${payload.slice(0, 40)}`);
				const points = JSON.parse(downloads.find(({ path }) => path.endsWith(".geojson"))?.content ?? "null");
				if (!textsOf(points).includes(payload)) bad.push(`GeoJSON lost ${payload.slice(0, 40)}`);
			}
		}
		expect(bad).toEqual([]);
	});
});
