import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildEdition } from "../../src/commands/build";
import { bytesOf, makeEvidence } from "../../src/commands/editions/evidence";
import {
	type FolderBytes,
	findBadShapes,
	findLeaks,
	findStrays,
	findTokens,
	findTold,
} from "../../src/commands/editions/find_leaks";
import { listFiles } from "../../src/commands/editions/list_files";
import { printEdition, writeWhole } from "../../src/commands/editions/write_files";
import {
	type LayerName,
	makePublicEdition,
	PUBLIC_SCHEMA,
	PublicEditionRefused,
	type PublicSchema,
} from "../../src/editions";
import { type ReadBytes, readFolder } from "../../src/intake";
import { listWidened, REMOVED } from "./sabotage";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const readSample: ReadBytes = (path) => {
	const file = join(ROOT, "data", path);
	return existsSync(file) ? readFileSync(file) : null;
};
const plain = readFolder(readSample);
const evidence = makeEvidence(readSample, bytesOf(makePublicEdition(plain)));

/** The lines of the map are the same whatever is done to the records, and by far the longest file. */
function makeFiles(schema: PublicSchema): FolderBytes {
	const files = bytesOf(makePublicEdition(evidence.folder, schema));
	files.delete("data/ground.json");
	return files;
}

const clean = makeFiles(PUBLIC_SCHEMA);
const judge = (files: FolderBytes) => ({
	tokens: findTokens(files, evidence),
	shapes: findBadShapes(files).filter((fault) => fault !== "data/ground.json is missing"),
	told: findTold(files, evidence),
});

const SAMPLES: Readonly<Partial<Record<LayerName, readonly object[]>>> = {
	compound: evidence.folder.compounds,
	project: evidence.folder.projects ?? [],
	quantities: (evidence.folder.projects ?? []).map(({ quantities }) => quantities),
	district: [evidence.folder.district],
	subdistrict: evidence.folder.district.subdistricts,
	files: [evidence.folder.district.files],
	file: Object.values(evidence.folder.district.files),
	targets: evidence.folder.targets ? [evidence.folder.targets] : [],
};

/** What kind of value a field holds in the seeded folder; `null` for lists and objects, which are planted by hand below. */
function kindOf(layer: LayerName, field: string) {
	const values = (SAMPLES[layer] ?? []).flatMap((one) => Object.entries(one));
	const value = values.find(([name, met]) => name === field && met !== null)?.[1];
	if (Array.isArray(value)) return field === "position" ? "number" : null;
	if (typeof value === "object") return null;
	if (typeof value === "number") return "number";
	return typeof value === "boolean" ? "flag" : "text";
}

const name = ({ layer, field, how }: { layer: string; field: string; how: string }) =>
	`${layer}.${field}, ${how}`;

describe("the public edition of a seeded folder", () => {
	test("is clean, and many thousand values were looked for", () => {
		expect(judge(clean)).toEqual({ tokens: [], shapes: [], told: [] });
		expect(evidence.tokens.length).toBeGreaterThan(5_000);
	});

	test("a line taken out of the schema fails the build, wherever its field is met", () => {
		const passed = REMOVED.filter(({ schema }) => {
			try {
				makePublicEdition(evidence.folder, schema);
				return true;
			} catch (error) {
				if (error instanceof PublicEditionRefused) return error.reason !== "unknown-field";
				throw error;
			}
		});
		// The sample hands over no boundaries of its sub-districts.
		expect(passed.map(name)).toEqual(["files.subdistricts, removed"]);
	});

	const widened = listWidened(kindOf);

	const bySchema = new Map<PublicSchema, ReturnType<typeof judge>>();
	const judgeSchema = (schema: PublicSchema) => {
		const judged = bySchema.get(schema) ?? judge(makeFiles(schema));
		bySchema.set(schema, judged);
		return judged;
	};

	test.each(widened.map((one) => [name(one), one] as const))("%s: found", (_name, { schema }) => {
		const { tokens, shapes, told } = judgeSchema(schema);
		expect(tokens.length + shapes.length + told.length).toBeGreaterThan(0);
	});

	test("a widened line is found by its own values, except where a field takes none unlike any other", () => {
		const unseen = widened
			.filter(({ schema }) => judgeSchema(schema).tokens.length === 0)
			.map(({ layer, field }) => `${layer}.${field}`);
		expect([...new Set(unseen)].sort()).toEqual([
			"compound.builtYear",
			"compound.demolition",
			"compound.drains",
			"compound.entrances",
			"compound.entrancesVerified",
			"compound.greenery",
			"compound.lifts",
			"compound.notPlacedWhy",
			"compound.ownersCommittee",
			"compound.propertyService",
			"compound.renovationClass",
			"compound.road",
			"compound.roof",
			"compound.storeys",
			"compound.structureGrade",
			"compound.wiring",
			"file.datum",
			"project.renovationClass",
		]);
	});

	const { compounds, targets, district } = evidence.folder;

	test.each([
		{ path: "data/compounds.json", field: "entrancePositions", record: compounds[0] },
		{ path: "data/targets.json", field: "baseline", record: targets },
		{ path: "data/district.json", field: "codes", record: district.subdistricts[0] },
		{ path: "data/district.json", field: "cameras", record: district.files },
	])("$field, planted into $path, is found by value and by shape", ({ path, field, record }) => {
		const value = Object.entries(record ?? {}).find(([key]) => key === field)?.[1];
		const planted = new Map(clean);
		const whole = JSON.parse(planted.get(path)?.toString() ?? "");
		const target = Array.isArray(whole) ? whole[0] : whole;
		planted.set(
			path,
			Buffer.from(
				JSON.stringify(
					Array.isArray(whole) ? [{ ...target, [field]: value }] : { ...target, [field]: value },
				),
			),
		);
		const { tokens, shapes } = judge(planted);
		expect(tokens).not.toEqual([]);
		expect(shapes).not.toEqual([]);
	});
});

describe("what the sums may tell", () => {
	const withShares = (change: Partial<PublicSchema["shares"][number]>): PublicSchema => ({
		...PUBLIC_SCHEMA,
		shares: PUBLIC_SCHEMA.shares.map((one) => ({ ...one, ...change })),
	});

	test.each<[string, PublicSchema]>([
		[
			"households added up as recorded",
			{ ...PUBLIC_SCHEMA, households: { ...PUBLIC_SCHEMA.households, from: "recorded" } },
		],
		["shares of fewer than a hundred", withShares({ leastWhole: 1 })],
		["shares with or without fewer than twenty", withShares({ leastEach: 1 })],
		["shares of one or two compounds", withShares({ leastCompounds: 1 })],
		["a district's share beside a single withheld one", withShares({ guardsWhole: false })],
	])("%s are found", (_what, schema) => {
		expect(judge(makeFiles(schema)).told).not.toEqual([]);
	});
});

describe("no writing hides a value", () => {
	const note = evidence.tokens.find(({ where }) => where.endsWith("note"));
	const text = note?.kind === "text" ? note.text : "";
	const camera = evidence.tokens.find(
		({ where }) => where.startsWith("cameras") && where.endsWith("position"),
	);
	const [lng, lat] = camera?.kind === "point" ? [camera.lng, camera.lat] : [0, 0];
	const utf8 = Buffer.from(text);
	const escaped = [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16)}`).join("");
	const big = (plain: string) => Buffer.from(plain, "utf16le").swap16();

	test.each<[string, Buffer]>([
		["plainly", Buffer.from(`<p>${text}</p>`)],
		["escaped in a script", Buffer.from(`"${escaped}"`)],
		["escaped in capitals", Buffer.from(escaped.toUpperCase().replaceAll("\\U", "\\u"))],
		["in an address", Buffer.from(`?q=${encodeURIComponent(text)}`)],
		["as entities", Buffer.from([...text].map((letter) => `&#${letter.charCodeAt(0)};`).join(""))],
		["in base64", Buffer.from(Buffer.concat([Buffer.from("a"), utf8, Buffer.from("b")]).toString("base64"))],
		["in base64, shifted", Buffer.from(Buffer.concat([Buffer.from("ab"), utf8]).toString("base64"))],
		["in base64, unshifted", Buffer.from(utf8.toString("base64"))],
		["in UTF-16", Buffer.from(`x${text}`, "utf16le")],
		["in UTF-16, the other way round", big(text)],
		["as a point with four decimals", Buffer.from(`[${lng.toFixed(4)}, ${lat.toFixed(4)}]`)],
		["as a point the other way round", Buffer.from(`${lat.toFixed(5)},${lng.toFixed(5)}`)],
		["as a coordinate with seven decimals", Buffer.from(`lng=${lng.toFixed(7)};`)],
	])("%s", (_how, bytes) => {
		expect(findTokens(new Map([["assets/a.js", bytes]]), evidence)).not.toEqual([]);
		expect(findTokens(new Map([["assets/a.js.br", brotliCompressSync(bytes)]]), evidence)).not.toEqual([]);
	});

	test("in the name of a file", () => {
		expect(findTokens(new Map([[`data/${text}.json`, Buffer.alloc(0)]]), evidence)).not.toEqual([]);
	});

	test("a file of the internal edition, a word of its page and a copy of something else are strays", () => {
		const files = new Map([
			["data/cameras.json", Buffer.from("null")],
			["data/folder.zip", Buffer.alloc(1)],
			["index.html", Buffer.from("<p>摄像头</p>")],
			["index.html.br", brotliCompressSync(Buffer.from("other"))],
			["assets/a.js.map", Buffer.from("{}")],
		]);
		expect(findStrays(files)).toHaveLength(5);
	});
});

/** One of every kind of file the public folder holds beside its records. */
const KINDS = [
	"index.html",
	"en/index.html",
	"c/C001/index.html",
	"en/c/C332/index.html",
	"s/huashan/index.html",
	"en/s/huguo/index.html",
	"statistics/index.html",
	"en/about/index.html",
	"accessibility/index.html",
	"404.html",
	"downloads/compounds.csv",
	"downloads/compounds.geojson",
	"downloads/projects.csv",
	"downloads/sums.csv",
	"downloads/dictionary.csv",
	"data/readings.json",
	"service_worker.js",
	"release.json",
	"assets/plain-AbC_12-x.js",
	"assets/gl_map-AbC_12-x.js",
	"assets/maplibre-gl-worker-AbC_12-x.mjs",
	"assets/map_inks-AbC_12-x.css",
	"assets/mark-AbC_12-x.svg",
];

describe("every kind of file of the public folder", () => {
	const note = evidence.tokens.find(({ where }) => where.endsWith("note"));
	const text = note?.kind === "text" ? note.text : "";
	const holding = (path: string, content: string) => new Map([...clean, [path, Buffer.from(content)]]);

	test.each(KINDS)("%s belongs there, and is searched for values, names and words", (path) => {
		expect(findStrays(holding(path, "{}"))).toEqual([]);
		expect(findTokens(holding(path, `…${text}…`), evidence)).not.toEqual([]);
		const isData = path.startsWith("data/");
		if (isData) expect(findBadShapes(holding(path, '{"voteAreaShare":[]}'))).not.toEqual([]);
		else expect(findStrays(holding(path, "voteAreaShare"))).not.toEqual([]);
	});

	test("a compressed copy is searched as its file is, also when it is none", () => {
		const other = brotliCompressSync(Buffer.from(text));
		const files = new Map([
			...holding("c/C001/index.html", "page"),
			["c/C001/index.html.br", other] as const,
		]);
		expect(findTokens(files, evidence)).toHaveLength(1);
		expect(findStrays(files)).toEqual(["c/C001/index.html.br is no copy of c/C001/index.html"]);
	});

	test.each([
		"c/C999/index.html",
		"c/huashan/index.html",
		"s/C001/index.html",
		"fr/c/C001/index.html",
		"c/C001/other.html",
		"c/C001.html",
		"c/index.html",
		"statistics/index.htm",
		"steward/index.html",
		"downloads/cameras.csv",
		"downloads/compounds.csv.bak",
		"downloads/folder.zip",
		"data/cameras.json",
		"data/readings.json.map",
		"assets/a.js.map",
		"assets/deep/a.js",
		"plain.html",
		"briefing.html",
		"service_worker.ts",
		".vite/manifest.json",
		"index.html.part",
		"icon.png",
	])("%s does not belong there", (path) => {
		expect(findStrays(holding(path, "{}"))).toEqual([`${path} does not belong here`]);
	});

	test("what is withheld may be named where it is said why, and nowhere else", () => {
		expect(findStrays(holding("en/about/index.html", "摄像头、低收入"))).toEqual([]);
		for (const path of ["downloads/dictionary.csv", "s/huashan/index.html", "statistics/index.html"])
			expect(findStrays(holding(path, "低收入"))).toEqual([]);
		expect(findStrays(holding("s/huashan/index.html", "摄像头"))).toHaveLength(1);
		for (const path of ["index.html", "c/C001/index.html", "assets/plain-AbC_12-x.js"])
			expect(findStrays(holding(path, "摄像头、低收入"))).toHaveLength(2);
	});
});

test("a public folder really built with one line widened is found out", { timeout: 120_000 }, async () => {
	const temporary = mkdtempSync(join(tmpdir(), "sabotage-"));
	try {
		const { compound, ...layers } = PUBLIC_SCHEMA.layers;
		const note = { type: "quote", transform: "keep", basis: PUBLIC_SCHEMA.households.basis } as const;
		const schema = { ...PUBLIC_SCHEMA, layers: { ...layers, compound: { ...compound, note } } };
		const edition = makePublicEdition(evidence.folder, schema);
		writeWhole(join(temporary, "static/data"), printEdition(edition));
		const outDir = join(temporary, "public");
		await buildEdition({ edition: "public", outDir, publicDir: join(temporary, "static") });
		// The pages say the same again, hundreds of times; `npm run verify:public` searches all.
		const records = listFiles(outDir).filter((path) => path.startsWith("data/"));
		const files = new Map(records.map((path) => [path, readFileSync(join(outDir, path))]));
		const leaks = findLeaks(files, evidence).join("\n");
		expect(leaks).toMatch(/data\/compounds\.json holds compounds · C001 · note/);
		expect(leaks).toMatch(/data\/compounds\.json\.br holds compounds · C001 · note/);
		expect(leaks).toMatch(/data\/compounds\.json, 0\.note/);
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
});
