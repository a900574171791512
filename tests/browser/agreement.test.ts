import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BUILT } from "../../src/commands/build";
import { ROOT } from "../../src/commands/root";
import type { Extent } from "../../src/domain/areas";
import type { Compound } from "../../src/domain/records";
import { makeScene } from "../../src/domain/scene";
import { makeTown, type Records } from "../../src/domain/town";
import { DEFAULT_VIEW, type Lang, type View } from "../../src/domain/view";
import { buildWholeStyle } from "../../src/layers/whole_style";
import { extentOfCamera, fitExtent } from "../../src/map/svg/mercator";
import { measureByTable } from "../../src/map/svg/paint/measure_text";
import { paintStyle } from "../../src/map/svg/paint/paint_style";
import type { PaintCamera } from "../../src/map/svg/painting";
import { makeText } from "../../src/text/make_text";
import type { Answer, Question } from "./agreement_page";
import { openPage, waitUntil } from "./driver";

/** Small, because software GL paints every pixel on the processor. */
const SIZE = { widthPx: 800, heightPx: 520 };

const read = (file: string) => JSON.parse(readFileSync(join(BUILT, `data/${file}.json`), "utf8"));
const FILES = ["district", "ground", "compounds", "cameras", "parking", "projects", "account"] as const;
const town = makeTown(Object.fromEntries(FILES.map((file) => [file, read(file)])) as unknown as Records);
const placed = town.records.compounds.filter(
	(one): one is Compound & { position: readonly [number, number] } => one.position !== null,
);
/** The compound in the middle of the most crowded part, where most is decided. */
const crowded = mostCrowded();

function mostCrowded() {
	const countNear = ({ position: [lng, lat] }: (typeof placed)[number]) =>
		placed.filter(({ position }) => Math.hypot(position[0] - lng, position[1] - lat) < 0.005).length;
	const [first] = [...placed].sort((a, b) => countNear(b) - countNear(a));
	if (!first) throw new Error("No compound of the sample is placed.");
	return first;
}

function homeExtent(): Extent {
	const rings = (town.records.ground?.drawn.outline.features ?? []).flatMap(({ geometry }) =>
		geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
	);
	const places = rings.flat();
	const [lngs, lats] = [places.map(([lng]) => lng ?? 0), places.map(([, lat]) => lat ?? 0)];
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

const home: PaintCamera = { ...SIZE, ...fitExtent(homeExtent(), SIZE, { marginPx: 32, maxZoom: 17 }) };
const at = (zoom: number, { position: [lng, lat] } = crowded): PaintCamera => ({ ...SIZE, lng, lat, zoom });

interface Sight {
	readonly view?: Partial<View>;
	readonly camera: PaintCamera;
	readonly lang?: Lang;
	readonly scale?: number;
}

const filters = { ...DEFAULT_VIEW.filters, subdistrict: [crowded.subdistrict ?? ""] };
const dark = { theme: "dark" } as const;

const SIGHTS: Readonly<Record<string, Sight>> = {
	"the home view": { camera: home },
	"the home view in the dark, shaded": { view: { ...dark, indicator: "unmanaged_share" }, camera: home },
	"amounts of sub-districts": { view: { indicator: "households", color: "renovation" }, camera: at(11.3) },
	"one sub-district of all": { view: { filters }, camera: at(12.6) },
	"a share with areas that have none": {
		view: { filters, indicator: "unmanaged_share" },
		camera: at(12.1),
	},
	"symbols sized by households": { view: { ...dark, size: "households" }, camera: at(13.4) },
	"names that begin to show": { camera: at(14.7) },
	"names in the crowd": { view: { ...dark, color: "renovation" }, camera: at(15.5) },
	"names in the crowd, in English": { camera: at(16.2), lang: "en" },
	"a chosen compound among large names": { view: { sel: crowded.id, size: "households" }, camera: at(17.3) },
	"the map of a wall": { view: dark, camera: at(15.2), scale: 1.5 },
	"cameras, their links and parking": { view: { layers: ["cameras", "links", "parking"] }, camera: at(14.4) },
	"parking gathered in clusters": { view: { layers: ["cameras", "parking"] }, camera: at(12.6) },
	"bays and cameras near by": { view: { ...dark, layers: ["cameras", "parking"] }, camera: at(18.6) },
};

function styleOf({ view = {}, camera, lang = "zh", scale = 1 }: Sight): StyleSpecification {
	const { district } = town.records;
	const frame = { extent: extentOfCamera(camera), zoom: camera.zoom, scale };
	const scene = makeScene(town, { ...DEFAULT_VIEW, lang, ...view });
	return buildWholeStyle(scene, { text: makeText(lang), lang, district }, frame);
}

const outDir = mkdtempSync(join(tmpdir(), "agreement-"));

beforeAll(async () => {
	writeFileSync(
		join(outDir, "index.html"),
		`<!doctype html><html lang="zh"><link rel="icon" href="data:,"><script type="module" src="${join(ROOT, "tests/browser/agreement_page.ts")}"></script></html>`,
	);
	const root = join(outDir, "built");
	await build({
		root: outDir,
		base: "./",
		configFile: false,
		publicDir: false,
		logLevel: "warn",
		worker: { format: "es" },
		build: { outDir: root, target: "chrome107", minify: false, chunkSizeWarningLimit: 3000 },
	});
});

afterAll(() => rmSync(outDir, { recursive: true }));

async function openPainters(): Promise<Page> {
	const { page } = await openPage({
		root: join(outDir, "built"),
		viewport: { width: SIZE.widthPx, height: SIZE.heightPx },
	});
	await waitUntil("the painters are there", () => page.evaluate(() => "compare" in window));
	return page;
}

function ask(page: Page, question: Question): Promise<Answer[]> {
	// The style goes over as text: Playwright would walk through every coordinate.
	return page.evaluate(
		(asked) =>
			(window as unknown as { compare: (question: Question) => Promise<Answer[]> }).compare(
				JSON.parse(asked),
			),
		JSON.stringify(question),
	);
}

const SYMBOLS_WITHIN_PX = 1;
const LABELS_WITHIN_PX = 1.5;
/** CIEDE2000: one can just be seen where two colours touch. */
const COLORS_WITHIN = 3;
/** The same of blocks of the picture, whose letters and dashes need not agree pixel by pixel. */
const BLOCKS_WITHIN = 4;
/** The same of the middles of symbols: in a crowd another one often lies across them, its edge between two pixels. */
const MIDDLES_WITHIN = 15;

/** Names of compounds as the build has them, which has no browser to measure letters with. */
function namesWithoutBrowser(style: StyleSpecification, camera: PaintCamera): (string | null)[] {
	const { layers } = paintStyle(style, camera, measureByTable);
	const marks = layers.find(({ id }) => id === "compound-names")?.marks ?? [];
	return marks.flatMap((mark) => (mark.kind === "label" ? [mark.of.id] : [])).sort();
}

function expectAgreement(name: string, answer: Answer): void {
	expect(answer.unpainted, name).toEqual([]);
	expect(answer.svg, name).toEqual(answer.gl);
	const far = (list: Answer["icons"], withinPx: number) =>
		list.filter(({ offsetPx }) => !(offsetPx < withinPx));
	expect(far(answer.icons, SYMBOLS_WITHIN_PX), name).toEqual([]);
	expect(far(answer.labels, LABELS_WITHIN_PX), name).toEqual([]);
	expect(answer.middles.differenceOf99, name).toBeLessThan(MIDDLES_WITHIN);
	expect(answer.flat.differenceOf99, name).toBeLessThan(COLORS_WITHIN);
	expect(answer.blocks.differenceOf99, name).toBeLessThan(BLOCKS_WITHIN);
}

test("the map and its SVG picture draw the same compounds and names, at the same places and in the same colours", async () => {
	const page = await openPainters();
	const measured = { icons: 0, labels: 0, flat: 0 };
	for (const [name, sight] of Object.entries(SIGHTS)) {
		const { camera } = sight;
		const style = styleOf(sight);
		const [answer] = await ask(page, { style, camera, changes: [{}] });
		if (!answer) throw new Error("The page gave no answer.");
		expectAgreement(name, answer);
		const names = answer.gl["compound-names"]?.map((one) => one.split(" ")[0]);
		expect(namesWithoutBrowser(style, camera), name).toEqual(names);
		measured.icons += answer.icons.length;
		measured.labels += answer.labels.length;
		measured.flat += answer.flat.places;
	}
	// A comparison of nothing would always agree.
	expect(measured.icons).toBeGreaterThan(100);
	expect(measured.labels).toBeGreaterThan(50);
	expect(measured.flat).toBeGreaterThan(50_000);
}, 180_000);

test("two pixels, another colour and a missing compound are noticed", async () => {
	const page = await openPainters();
	const camera = at(15.5);
	const style = styleOf({ camera });
	const tinted = structuredClone(style);
	Object.assign(tinted.layers.find(({ id }) => id === "district")?.paint ?? {}, { "fill-color": "#f3f3ef" });
	const fewer = styleOf({
		camera,
		view: { filters: { ...DEFAULT_VIEW.filters, management: ["unmanaged"] } },
	});
	const inked = styleOf({ camera, view: { color: "renovation" } });
	const changes = [{ shiftPx: 2 }, { style: tinted }, { style: inked }, { style: fewer }];
	const [shifted, other, recolored, missing] = await ask(page, { style, camera, changes });
	const least = (list: Answer["icons"] = []) => Math.min(...list.map(({ offsetPx }) => offsetPx));
	expect(least(shifted?.icons)).toBeGreaterThan(SYMBOLS_WITHIN_PX);
	expect(least(shifted?.labels)).toBeGreaterThan(LABELS_WITHIN_PX);
	expect(other?.flat.differenceOf99).toBeGreaterThan(COLORS_WITHIN);
	expect(recolored?.middles.differenceOf99).toBeGreaterThan(MIDDLES_WITHIN);
	expect(missing?.svg).not.toEqual(missing?.gl);
	expect(missing?.blocks.differenceOf99).toBeGreaterThan(BLOCKS_WITHIN);
}, 60_000);
