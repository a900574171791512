import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { metresPerDegree } from "../../src/domain/distance";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW, type View } from "../../src/domain/view";
import { buildStyle } from "../../src/layers";
import { makeLegend } from "../../src/layers/legend";
import { THEMES } from "../../src/layers/theme";
import { extentOfCamera } from "../../src/map/svg/mercator";
import { measureByTable } from "../../src/map/svg/paint/measure_text";
import { paintStyle } from "../../src/map/svg/paint/paint_style";
import { at, toySpeech, toyTown } from "../fixtures/toy_town";
import { marksOf } from "../map/svg/picture_of";
import { measureContrast } from "./color_measures";

const speech = toySpeech("zh");
const sceneOf = (view: Partial<View> = {}, town = toyTown()) =>
	makeScene(town, { ...DEFAULT_VIEW, layers: ["reach"], ...view });
const [lng, lat] = at(1000, 500);
const paint = (scene = sceneOf(), zoom = 15, scale = 1) => {
	const camera = { lng, lat, zoom, widthPx: 1600, heightPx: 1200 };
	const frame = { extent: extentOfCamera(camera), zoom, scale };
	return paintStyle(buildStyle(scene, speech, frame), camera, measureByTable);
};
const discsOf = (layer: string, ...with_: Parameters<typeof paint>) => {
	const picture = paint(...with_);
	return marksOf({ ...picture, layers: picture.layers.filter(({ id }) => id === layer) }, "disc");
};

// Of the four cameras c1 and c3 work. At zoom 15 a metre is 512 × 2^15 ÷ 360 ÷ (metres a degree) pixels.
describe("the reach of cameras", () => {
	test("is a disc of true size round every working camera, at any zoom and however large the letters", () => {
		for (const zoom of [11.3, 15, 15.7]) {
			const pxPerM = (512 * 2 ** zoom) / 360 / metresPerDegree(lat).lng;
			for (const scale of [1, 2.5]) {
				const radii = discsOf("reach", sceneOf({ distanceM: 80 }), zoom, scale).map((one) => one.radiusPx);
				expect(radii).toHaveLength(2);
				for (const radius of radii) expect(radius / (80 * pxPerM)).toBeCloseTo(1, 4);
			}
		}
	});

	test("is one pool of light: no disc lets another through, and every rim lies beneath every disc", () => {
		const layers = paint().layers.map(({ id }) => id);
		expect(layers.indexOf("reach")).toBe(layers.indexOf("reach-rims") + 1);
		expect(discsOf("reach").every((disc) => disc.opacity === 1)).toBe(true);
		const [disc] = discsOf("reach");
		const [rim] = discsOf("reach-rims");
		expect((rim?.radiusPx ?? 0) - (disc?.radiusPx ?? 0)).toBeCloseTo(1.4, 6);
	});

	test("lies on the ground and its shades, beneath lines, links and symbols", () => {
		const layers = paint(sceneOf({ indicator: "unmanaged_share" })).layers.map(({ id }) => id);
		const order = [
			"page",
			"shades",
			"reach-rims",
			"reach",
			"subdistrict-lines",
			"district-line",
			"compounds",
		];
		expect(layers.filter((id) => order.includes(id))).toEqual(order);
	});

	test("is not there unless asked for, nor where no file tells of cameras", () => {
		const ids = (scene: ReturnType<typeof sceneOf>) => buildStyle(scene, speech).layers.map(({ id }) => id);
		expect(ids(sceneOf({ layers: ["cameras"] }))).not.toContain("reach");
		expect(ids(sceneOf({}, toyTown({ cameras: null })))).not.toContain("reach");
	});

	test("follows the specification and is the same source under any filter", () => {
		const style = buildStyle(sceneOf({ theme: "dark" }), speech, null);
		expect(validateStyleMin(style).map((fault) => fault.message)).toEqual([]);
		const filters = { ...DEFAULT_VIEW.filters, subdistrict: ["west"] };
		const town = toyTown();
		const dataOf = (view: Partial<View>) => buildStyle(sceneOf(view, town), speech).sources.reach;
		expect(dataOf({}) as { data: unknown }).toEqual(dataOf({ filters }));
		expect((dataOf({}) as { data: unknown }).data).toBe((dataOf({ filters }) as { data: unknown }).data);
	});

	test("is in the legend with its distance and the number of working cameras", () => {
		const section = makeLegend(sceneOf({ distanceM: 80 }), speech).find(({ id }) => id === "reach");
		expect(section?.entries).toMatchObject([{ label: "正常摄像头周围 80 米以内", count: 2 }]);
	});

	test.each(Object.entries(THEMES))(
		"in the %s theme is lighter ground on which every symbol stands out",
		(_, palette) => {
			const rim = measureContrast(palette.reachRim, palette.district);
			expect(measureContrast(palette.reach, palette.district)).toBeGreaterThan(1.1);
			expect(rim).toBeGreaterThan(1.7);
			const signs = [...Object.values(palette.management), ...Object.values(palette.renovation)];
			for (const sign of signs) expect(measureContrast(sign, palette.reach)).toBeGreaterThanOrEqual(2.6);
			expect(measureContrast(palette.text, palette.reach)).toBeGreaterThanOrEqual(4.5);
		},
	);
});
