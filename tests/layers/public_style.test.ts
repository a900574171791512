import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { makePublicScene } from "../../src/domain/public/make_scene";
import { DEFAULT_PUBLIC_VIEW } from "../../src/domain/public/view";
import { listInks, PALETTES } from "../../src/layers/public_palettes";
import { buildPublicStyle, buildStencilStyle, type PublicLook } from "../../src/layers/public_style";
import { publicRecords, published, randomPublic, TOY_PUBLIC } from "../fixtures/toy_public";
import { at } from "../fixtures/toy_town";
import { measureContrast, measureDifference, SIGHTS, toLab, toLinear } from "./color_measures";

const LIGHT: PublicLook = { lang: "zh", theme: "light", contrast: false };
const LOOKS: readonly PublicLook[] = (["zh", "en"] as const).flatMap((lang) =>
	(["light", "dark"] as const).flatMap((theme) =>
		[false, true].map((contrast) => ({ lang, theme, contrast })),
	),
);
const frame = {
	extent: [...at(100, 100), ...at(900, 900)] as [number, number, number, number],
	zoom: 14,
	scale: 1,
};
const sceneOf = (records = TOY_PUBLIC, view = DEFAULT_PUBLIC_VIEW) => makePublicScene(records, view, null);
const faultsOf = (style: unknown) => validateStyleMin(style as never).map((fault) => fault.message);
const chosen = {
	...DEFAULT_PUBLIC_VIEW,
	sel: "W1",
	filters: { ...DEFAULT_PUBLIC_VIEW.filters, subdistrict: ["west"] },
};

describe("the public map's style", () => {
	test.each(LOOKS)("follows the specification in $lang, $theme, contrast $contrast", (look) => {
		for (const scene of [sceneOf(), sceneOf(TOY_PUBLIC, chosen), sceneOf({ ...TOY_PUBLIC, ground: null })]) {
			expect(faultsOf(buildPublicStyle(scene, look, frame))).toEqual([]);
			expect(faultsOf(buildPublicStyle(scene, look, { ...frame, scale: 1.4 }))).toEqual([]);
			expect(faultsOf(buildPublicStyle(scene, look, null))).toEqual([]);
		}
	});

	test("with a misspelt paint key is refused", () => {
		const style = structuredClone(buildPublicStyle(sceneOf(), LIGHT, frame));
		Object.assign(style.layers.find((layer) => layer.type === "line")?.paint ?? {}, { "line-widht": 2 });
		expect(faultsOf(style).join()).toContain("line-widht");
	});

	test("holds a symbol for each compound that is shown and placed, whatever the records are, and no other", () => {
		fc.assert(
			fc.property(randomPublic, (records) => {
				const scene = sceneOf(records);
				const data = (
					buildPublicStyle(scene, LIGHT, null).sources.compounds as unknown as { data: FeatureCollection }
				).data;
				const drawn = data.features.map((feature) => feature.properties?.id).sort();
				expect(drawn).toEqual(scene.shown.flatMap((one) => (one.position ? [one.id] : [])).sort());
			}),
			{ numRuns: 200 },
		);
	});

	test("says of a compound nothing but what its symbol and name show", () => {
		const style = buildPublicStyle(sceneOf(), LIGHT, null);
		const { features } = (style.sources.compounds as unknown as { data: FeatureCollection }).data;
		for (const { properties } of features)
			expect(Object.keys(properties ?? {}).sort()).toEqual([
				"id",
				"name",
				"order",
				"scale",
				"sign",
				"sizing",
			]);
	});

	test("draws a chosen compound also where the filters hide it", () => {
		const hidden = { ...chosen, sel: "E1" };
		const style = buildPublicStyle(sceneOf(TOY_PUBLIC, hidden), LIGHT, null);
		expect(style.sources.selection).toHaveProperty("data.features.0.properties.id", "E1");
	});

	test("has wider lines for more contrast and fades no letters", () => {
		const widths = (contrast: boolean) =>
			buildPublicStyle(sceneOf(), { ...LIGHT, contrast }, null).layers.flatMap((layer) =>
				layer.type === "line" ? [Number(layer.paint?.["line-width"])] : [],
			);
		const [plain, strong] = [widths(false), widths(true)];
		for (const [nth, width] of strong.entries()) expect(width).toBeGreaterThan(plain[nth] ?? Infinity);
		const names = buildPublicStyle(sceneOf(), { ...LIGHT, contrast: true }, null).layers.find(
			({ id }) => id === "neighbour-names",
		);
		expect(names).toHaveProperty("paint.text-opacity", 1);
	});

	test("asks for no address", () => {
		expect(JSON.stringify(buildPublicStyle(sceneOf(), LIGHT, frame))).not.toContain("://");
	});

	test("of a compound without a name or households is drawn like any other", () => {
		const records = publicRecords([
			published("X", "west", { name: "", households: null, position: at(10, 10) }),
		]);
		expect(faultsOf(buildPublicStyle(sceneOf(records), LIGHT, frame))).toEqual([]);
	});
});

describe.each(["light-strong", "dark-strong"] as const)("with more contrast, %s,", (name) => {
	const palette = PALETTES[name];
	const grounds = [palette.page, palette.district, palette.neighbour];
	const categories = Object.values(palette.management);

	test("every symbol stands out from every ground by 4.5 to 1, letters by 7 to 1", () => {
		for (const ground of grounds) {
			for (const color of [...categories, palette.accent, palette.outline, palette.boundary])
				expect(measureContrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
			for (const color of [palette.text, palette.quiet])
				expect(measureContrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(7);
		}
	});

	test("any two kinds of management differ for every kind of sight", () => {
		for (const [nth, a] of categories.entries())
			for (const b of categories.slice(nth + 1))
				for (const [sight, see] of Object.entries(SIGHTS))
					expect(
						measureDifference(toLab(see(toLinear(a))), toLab(see(toLinear(b)))),
						`${a} and ${b} in ${sight}`,
					).toBeGreaterThanOrEqual(16.9);
	});
});

test("the stencil has a colour of its own for everything a palette has a colour for", () => {
	const inks = listInks(PALETTES.stencil);
	expect(new Set(inks.map(([, color]) => color)).size).toBe(inks.length);
	expect(inks.map(([role]) => role)).toEqual(listInks(PALETTES.light).map(([role]) => role));
	expect(faultsOf(buildStencilStyle(sceneOf(), "zh", frame))).toEqual([]);
});
