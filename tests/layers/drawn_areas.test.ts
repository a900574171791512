import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import { makeScene } from "../../src/domain/scene";
import { makeLister } from "../../src/domain/selection/shortlist/judge_shortlist";
import { makeCircle, makeShape } from "../../src/domain/selection/shortlist/make_shape";
import { type DrawnArea, EMPTY_SHORTLIST } from "../../src/domain/selection/shortlist/shortlist";
import { DEFAULT_VIEW, type Theme } from "../../src/domain/view";
import { buildStyle } from "../../src/layers";
import { parseImageId } from "../../src/layers/images";
import { makeLegend } from "../../src/layers/legend";
import { measureByTable } from "../../src/map/svg/paint/measure_text";
import { paintStyle } from "../../src/map/svg/paint/paint_style";
import { at, toySpeech, toyTown } from "../fixtures/toy_town";

const made = makeShape("rectangle", [at(100, 600), at(700, 900)]);
if (!("shape" in made)) throw new Error("refused");
const AREAS: readonly DrawnArea[] = [
	{ id: "a1", use: "in", shape: makeCircle(at(500, 500), 400, "A2") },
	{ id: "a2", use: "out", shape: made.shape },
];
const sceneOf = (areas: readonly DrawnArea[], theme: Theme = "light") =>
	makeScene(
		toyTown(),
		{ ...DEFAULT_VIEW, theme, shortlist: { ...EMPTY_SHORTLIST, areas } },
		makeLister(null),
	);
const speech = toySpeech("zh");
const camera = { lng: at(1000, 500)[0], lat: at(1000, 500)[1], zoom: 15, widthPx: 800, heightPx: 600 };

describe("drawn areas", () => {
	test("follow the specification and are painted as SVG as they say, in both themes", () => {
		for (const theme of ["light", "dark"] as const) {
			const style = buildStyle(sceneOf(AREAS, theme), speech);
			expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
			const painting = paintStyle(style, camera, measureByTable);
			expect(painting.unpainted).toEqual([]);
			const drawn = painting.layers.filter(({ id, marks }) => id.startsWith("area") && marks.length > 0);
			expect(drawn.map(({ id }) => id)).toEqual([
				...["areas-in", "areas-out", "area-lines-in", "area-lines-out", "area-names"],
			]);
			expect(parseImageId(`left-out/${theme}`)).not.toBeNull();
		}
	});

	test("are hatched and dashed where they leave out, and only there", () => {
		const signs = buildStyle(sceneOf(AREAS), speech).layers.flatMap((layer) => {
			if (!("filter" in layer) || !layer.id.startsWith("area")) return [];
			const paint = Object.keys(layer.paint ?? {}).filter((name) => /pattern|dash/.test(name));
			return [[layer.id, JSON.stringify(layer.filter), ...paint]];
		});
		expect(signs).toEqual([
			["areas-in", '["==",["get","use"],"in"]'],
			["areas-out", '["==",["get","use"],"out"]', "fill-pattern"],
			["area-lines-in", '["==",["get","use"],"in"]'],
			["area-lines-out", '["==",["get","use"],"out"]', "line-dasharray"],
		]);
	});

	test("lie under the symbols", () => {
		const ids = buildStyle(sceneOf(AREAS), speech).layers.map(({ id }) => id);
		expect(ids.indexOf("area-lines-out")).toBeLessThan(ids.indexOf("compounds"));
		expect(ids.indexOf("areas-in")).toBeGreaterThan(ids.indexOf("district-line"));
	});

	test("say how large they are in metres", () => {
		const { data } = buildStyle(sceneOf(AREAS), speech).sources["drawn-area-names"] as unknown as {
			data: { features: Feature[] };
		};
		expect(data.features.map((one) => one.properties?.name)).toEqual([
			"步行半径 400 米（直线）",
			"600 × 300 米",
		]);
	});

	test("are explained by what they do, with how many there are, and not at all where there are none", () => {
		const section = (areas: readonly DrawnArea[]) =>
			makeLegend(sceneOf(areas), speech).find(({ id }) => id === "areas");
		expect(section(AREAS)?.entries.map(({ label, count }) => `${label} ${count}`)).toEqual([
			"保留范围 1",
			"排除范围 1",
		]);
		expect(section(AREAS.slice(0, 1))?.entries).toHaveLength(1);
		expect(section([])).toBeUndefined();
		expect(Object.keys(buildStyle(sceneOf([]), speech).sources)).not.toContain("drawn-areas");
	});
});
