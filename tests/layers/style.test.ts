import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { INDICATORS } from "../../src/domain/indicators";
import { makeScene } from "../../src/domain/scene";
import { makeTown } from "../../src/domain/town";
import { DEFAULT_VIEW, EMPHASES, SIZES, type View } from "../../src/domain/view";
import { buildStyle } from "../../src/layers";
import { parseImageId } from "../../src/layers/images";
import { makeLegend } from "../../src/layers/legend";
import { at, TOY_RECORDS, toySpeech, toyTown } from "../fixtures/toy_town";

const speech = toySpeech("zh");
const sceneOf = (view: Partial<View> = {}, town = toyTown()) => makeScene(town, { ...DEFAULT_VIEW, ...view });
const faultsOf = (style: unknown) => validateStyleMin(style as never).map((fault) => fault.message);
const frame = {
	extent: [...at(100, 100), ...at(900, 900)] as [number, number, number, number],
	zoom: 14,
	scale: 1,
};

const VIEWS: Partial<View>[] = (["light", "dark"] as const).flatMap((theme) =>
	EMPHASES.flatMap((color) =>
		SIZES.flatMap((size) =>
			[null, ...INDICATORS.map((one) => one.id)].map((indicator) => ({ theme, color, size, indicator })),
		),
	),
);

describe("the style", () => {
	test("of every theme, emphasis, size and indicator follows the specification", () => {
		for (const view of VIEWS) expect(faultsOf(buildStyle(sceneOf(view), speech, frame))).toEqual([]);
	});

	test("of filters, selections and a town without ground or compounds follows it too", () => {
		const filters = { ...DEFAULT_VIEW.filters, subdistrict: ["west"], management: ["owners" as const] };
		const bare = makeTown({ ...TOY_RECORDS, ground: null, compounds: [], cameras: null, parking: null });
		const scenes = [
			sceneOf({ filters, sel: "A1" }),
			sceneOf({ sel: "B3", indicator: "unmanaged_share" }),
			sceneOf({ indicator: "unmanaged_share" }, bare),
			sceneOf({}, bare),
		];
		for (const scene of scenes) expect(faultsOf(buildStyle(scene, speech))).toEqual([]);
	});

	test("of a wall, where everything is drawn larger, follows it too", () => {
		const scene = sceneOf({ size: "households", sel: "A1", indicator: "households" });
		const wall = buildStyle(scene, speech, { ...frame, scale: 1.75 });
		expect(faultsOf(wall)).toEqual([]);
		const layer = wall.layers.find((one) => one.id === "district-line");
		expect(layer).toHaveProperty("paint.line-width", 1.6 * 1.75);
	});

	test("with one misspelt paint key is refused", () => {
		const style = structuredClone(buildStyle(sceneOf(), speech));
		const lines = style.layers.find((layer) => layer.type === "line");
		Object.assign(lines?.paint ?? {}, { "line-widht": 2 });
		expect(faultsOf(style).join()).toContain("line-widht");
	});

	test("is the same for the same scene and frame", () => {
		expect(buildStyle(sceneOf(), speech, frame)).toEqual(buildStyle(sceneOf(), speech, frame));
	});

	test("asks for no glyphs, no sprite and no address", () => {
		const style = buildStyle(sceneOf({ indicator: "unmanaged_share" }), speech);
		expect(style.glyphs).toBeUndefined();
		expect(style.sprite).toBeUndefined();
		expect(JSON.stringify(style)).not.toContain("://");
	});

	test("changes nothing but paint when another indicator of the same kind shades the areas", () => {
		const sourcesOf = (indicator: string) => {
			const { "subdistrict-labels": _, ...rest } = buildStyle(sceneOf({ indicator }), speech).sources;
			return rest;
		};
		expect(sourcesOf("unmanaged_share")).toEqual(sourcesOf("renovated_share"));
	});

	test("holds one symbol for each compound that is shown and placed", () => {
		const source = buildStyle(sceneOf(), speech).sources.compounds;
		expect(source).toMatchObject({ type: "geojson", promoteId: "id" });
		expect(source).toHaveProperty("data.features.length", 5);
	});

	test("names compounds on the street, and everywhere those that are few enough to be asked for by name", () => {
		const [one] = TOY_RECORDS.compounds;
		if (!one) throw new Error("The toy town is empty.");
		const townOf = (many: number) =>
			makeTown({
				...TOY_RECORDS,
				compounds: Array.from({ length: many }, (_, n) => ({ ...one, id: `N${n}` })),
			});
		const namesFrom = (many: number) =>
			buildStyle(sceneOf({}, townOf(many)), speech).layers.find(({ id }) => id === "compound-names")?.minzoom;
		expect([1, 20, 21].map(namesFrom)).toEqual([0, 0, 14.6]);
	});

	test("draws the unmanaged above all others", () => {
		const source = buildStyle(sceneOf(), speech).sources.compounds as unknown as {
			data: { features: { properties: { id: string; order: number } }[] };
		};
		const ids = source.data.features
			.map((feature) => feature.properties)
			.sort((a, b) => b.order - a.order)
			.map((one) => one.id);
		expect(ids.slice(0, 2).sort()).toEqual(["A3", "B1"]);
	});

	test("hatches a sub-district nothing is known of, and does not shade it as zero", () => {
		const town = makeTown({
			...TOY_RECORDS,
			compounds: TOY_RECORDS.compounds.filter((one) => one.subdistrict === "west"),
		});
		const style = buildStyle(sceneOf({ indicator: "unmanaged_share" }, town), speech);
		const layer = (id: string) => style.layers.find((one) => one.id === id);
		expect(layer("no-data")).toMatchObject({ filter: ["in", ["get", "id"], ["literal", ["east"]]] });
		expect(JSON.stringify(layer("shades"))).not.toContain("east");
	});

	test("does not shade amounts, whose areas would then mostly show how large they are", () => {
		const ids = buildStyle(sceneOf({ indicator: "households" }), speech).layers.map((layer) => layer.id);
		expect(ids).not.toContain("shades");
		expect(ids).toContain("subdistrict-labels");
	});

	test("names areas below the compounds, and with a figure above them, where none of it is hidden", () => {
		const placeOf = (view: Partial<View>) => {
			const ids = buildStyle(sceneOf(view), speech).layers.map(({ id }) => id);
			expect(ids.filter((id) => id === "subdistrict-labels")).toHaveLength(1);
			return ids.indexOf("subdistrict-labels") - ids.indexOf("compounds");
		};
		expect(placeOf({})).toBeLessThan(0);
		expect(placeOf({ indicator: "households" })).toBeGreaterThan(0);
		expect(placeOf({ indicator: "unmanaged_share" })).toBeGreaterThan(0);
	});

	test("names an area within the part of it in view", () => {
		const source = buildStyle(sceneOf(), speech, frame).sources["subdistrict-labels"] as unknown as {
			data: { features: { geometry: { coordinates: [number, number] } }[] };
		};
		expect(source.data.features).toHaveLength(1);
		const [lng, lat] = source.data.features[0]?.geometry.coordinates ?? [0, 0];
		const [west, south, east, north] = frame.extent;
		expect(lng > west && lng < east && lat > south && lat < north).toBe(true);
	});
});

describe("the names of images", () => {
	test("carry everything needed to draw them", () => {
		expect(parseImageId("compound/light/management/unmanaged/done/sized/14")?.sizePx).toBe(14);
		expect(
			parseImageId("compound/dark/renovation/owners/none/unsized/9")?.drawing.strokes.length,
		).toBeGreaterThan(1);
		expect(parseImageId("selection/dark/22")?.sizePx).toBe(22);
		expect(parseImageId("hatch/light")?.drawing.overhang).toBe(0);
	});

	test.each([
		"",
		"compound",
		"compound/pink/management/unmanaged/done/sized/14",
		"compound/light/management/unmanaged/done/sized/-3",
		"selection/light/x",
		"marker-15",
	])("that are none of ours are nobody's: “%s”", (id) => expect(parseImageId(id)).toBeNull());
});

describe("the legend", () => {
	const sections = (view: Partial<View> = {}) => makeLegend(sceneOf(view), speech);
	const countsOf = (id: string, view: Partial<View> = {}) =>
		sections(view)
			.find((section) => section.id === id)
			?.entries.map((entry) => entry.count);

	test("counts the symbols on the map, so each vocabulary sums to the compounds shown and placed", () => {
		expect(countsOf("management")).toEqual([1, 1, 1, 0, 2, 0]);
		expect(countsOf("renovation")).toEqual([1, 1, 1, 1, 1]);
	});

	test("starts with what the colour stands for", () => {
		expect(
			sections()
				.map((section) => section.id)
				.slice(0, 2),
		).toEqual(["management", "renovation"]);
		expect(sections({ color: "renovation" })[0]?.id).toBe("renovation");
	});

	test("explains sizes, shades and overlays only where they are drawn", () => {
		const ids = (view: Partial<View>) => sections(view).map((section) => section.id);
		expect(ids({})).not.toContain("size");
		expect(ids({ size: "households" })).toContain("size");
		expect(ids({ indicator: "unmanaged_share" })).toContain("indicator");
		expect(ids({ layers: ["cameras", "parking", "links"] })).toEqual(
			expect.arrayContaining(["camera-status", "camera-place", "parking", "links"]),
		);
	});

	test("counts cameras by status and links by reach", () => {
		expect(countsOf("camera-status", { layers: ["cameras"] })).toEqual([2, 1, 1]);
		expect(countsOf("links", { layers: ["links"] })?.[0]).toBe(1);
	});
});
