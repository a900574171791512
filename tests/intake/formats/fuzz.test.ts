import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readTable } from "../../../src/intake/formats";
import { UnreadableFile } from "../../../src/intake/table";
import { makeDbf, makeShapefile, makeShp } from "./make_shapefile";
import { makeWorkbook } from "./make_workbook";
import { NOTHING_SAID } from "./read";

const ROWS = Array.from({ length: 12 }, (_, at) => [`A${at}`, `甲院𠮷${at}`, String(at * 7)]);
const CSV = [["编号", "名称", "户数"], ...ROWS]
	.map((cells) => cells.map((cell) => `"${cell}"`).join(","))
	.join("\r\n");
const features = ROWS.map(([id, name], at) => ({
	type: "Feature",
	id,
	properties: { name },
	geometry: { type: "Point", coordinates: [102 + at, 25] },
}));
const DBF = {
	fields: [
		{ name: "id", width: 5 },
		{ name: "名称", width: 14 },
	],
	rows: ROWS,
};
const SQUARE = [
	[0, 0],
	[0, 1],
	[1, 1],
	[0, 0],
] as const;
const SHAPES = ROWS.map(() => ({ type: 5, parts: [SQUARE] }) as const);
const strings = "<si><t>甲</t></si>";
const sheets = [{ name: "s", rows: [["编号", "名称"], ...ROWS], merges: ["A2:A4"] }];
const styles = { formats: "", cells: '<xf numFmtId="14"/>' };

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
	["a.csv", strToU8(CSV)],
	[
		"a.json",
		strToU8(JSON.stringify({ data: ROWS.map(([id, name]) => ({ id, name, deep: { list: [1, 2] } })) })),
	],
	["a.geojson", strToU8(JSON.stringify({ type: "FeatureCollection", features }))],
	["a.xlsx", makeWorkbook({ sheets, strings, styles })],
	["a.zip", makeShapefile({ a: { dbf: DBF, shapes: SHAPES, cpg: "UTF-8", prj: 'GEOGCS["x"]' } })],
	["a.dbf", makeDbf(DBF)],
	["a.shp", makeShp(SHAPES)],
];

/** Numbers that look drawn by chance and are the same for every run (a linear congruential generator). */
function makeDraw(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

async function readSafely(name: string, bytes: Uint8Array): Promise<"table" | "refused"> {
	try {
		const table = await readTable({ name, bytes }, NOTHING_SAID);
		expect(table.headers.length).toBeGreaterThan(0);
		return "table";
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return "refused";
	}
}

describe("a file that was damaged gives a table or a reason, never anything else", () => {
	for (const [name, bytes] of FILES) {
		test(`${name} cut at every percent`, async () => {
			const ends = new Set<string>();
			for (let percent = 0; percent <= 100; percent += 1) {
				ends.add(await readSafely(name, bytes.slice(0, Math.floor((bytes.length * percent) / 100))));
			}
			expect(ends).toContain("refused");
		});

		test(`${name} with bytes changed`, async () => {
			for (let seed = 0; seed < 60; seed += 1) {
				const draw = makeDraw(seed);
				const copy = bytes.slice();
				for (let times = draw(12) + 1; times > 0; times -= 1) copy[draw(copy.length)] = draw(256);
				await readSafely(name, copy);
			}
		});
	}

	test("the parts of a workbook changed before they are packed", async () => {
		for (let seed = 0; seed < 100; seed += 1) {
			const draw = makeDraw(seed);
			const cell = `<c t="${["s", "n", "b", "e", "d", "inlineStr", "x"][draw(7)]}" s="${draw(4) - 1}"><v>${[0, -1, 1e300, "NaN", "", "x"][draw(6)]}</v></c>`;
			const xml = `${cell}<row r="${["", "0", "-1", "1e9", "7"][draw(5)]}">${cell}${["<c>", "</c>", "<v>", "</row>", "<is>", "</rPh>"][draw(6)]}`;
			const rows = [
				["编号", "名称"],
				[{ xml: cell }, { xml }],
			];
			await readSafely("a.xlsx", makeWorkbook({ sheets: [{ name: "s", rows }], strings, styles }));
		}
	});
});
