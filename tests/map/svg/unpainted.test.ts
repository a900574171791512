import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INDICATORS } from "../../../src/domain/indicators";
import { makeScene } from "../../../src/domain/scene";
import { makeTown } from "../../../src/domain/town";
import { DEFAULT_VIEW, EMPHASES, OVERLAYS, SIZES, type View } from "../../../src/domain/view";
import { buildWholeStyle } from "../../../src/layers/whole_style";
import { extentOfCamera } from "../../../src/map/svg/mercator";
import { measureByTable } from "../../../src/map/svg/paint/measure_text";
import { paintStyle } from "../../../src/map/svg/paint/paint_style";
import { at, TOY_RECORDS, toySpeech, toyTown } from "../../fixtures/toy_town";
import { dot, field, marksOf, pictureOf, road, source } from "./picture_of";

const cameraAt = (zoom: number) => {
	const [lng, lat] = at(1000, 500);
	return { lng, lat, zoom, widthPx: 800, heightPx: 600 };
};
const styleOf = (view: Partial<View>, zoom: number, town = toyTown()) => {
	const camera = cameraAt(zoom);
	const frame = { extent: extentOfCamera(camera), zoom, scale: 1 };
	return buildWholeStyle(makeScene(town, { ...DEFAULT_VIEW, ...view }), toySpeech("zh"), frame);
};
const paintAt = (style: StyleSpecification, zoom: number) =>
	paintStyle(style, cameraAt(zoom), measureByTable);
const ZOOMS = [11, 13.5, 15.2, 17.5, 19.5];
const filters = { ...DEFAULT_VIEW.filters, subdistrict: ["west"] };

const VIEWS: Partial<View>[] = (["light", "dark"] as const).flatMap((theme) =>
	EMPHASES.flatMap((color) =>
		SIZES.flatMap((size) =>
			[null, ...INDICATORS.map((one) => one.id)].map((indicator) => ({
				theme,
				color,
				size,
				indicator,
				layers: OVERLAYS,
				sel: "A1",
			})),
		),
	),
);

describe("of the layers in use", () => {
	test("every one is painted as its style says, in every theme, emphasis, size and indicator, near and far", () => {
		for (const [place, view] of VIEWS.entries()) {
			// Each view at a zoom of its turn, one on for each round of the indicators.
			const turn = place + Math.floor(place / (INDICATORS.length + 1));
			const zoom = ZOOMS[turn % ZOOMS.length] ?? 14;
			expect(paintAt(styleOf(view, zoom), zoom).unpainted).toEqual([]);
		}
	});

	test("those under a filter, on a wall and in a town with nothing in it are too", () => {
		const bare = makeTown({ ...TOY_RECORDS, ground: null, compounds: [], cameras: null, parking: null });
		expect(paintAt(styleOf({ filters }, 14), 14).unpainted).toEqual([]);
		expect(paintAt(styleOf({ layers: OVERLAYS }, 14, bare), 14).unpainted).toEqual([]);
	});

	test("no mark has a place or a length that is no number", () => {
		const check = (value: unknown): void => {
			if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
			else if (typeof value === "object" && value !== null) Object.values(value).forEach(check);
		};
		for (const zoom of [9, 13.5, 17.5, 19.9])
			check(
				paintAt(styleOf({ layers: OVERLAYS, sel: "A1", indicator: "unmanaged_share", filters }, zoom), zoom)
					.layers,
			);
	});

	test("each placed compound in view has its one symbol, and the unmanaged lie on top", () => {
		const painting = paintAt(styleOf({}, 14), 14);
		const marks = painting.layers.find(({ id }) => id === "compounds")?.marks ?? [];
		const ids = marks.map((mark) => (mark.kind === "icon" ? mark.of.id : null));
		expect([...ids].sort()).toEqual(["A1", "A2", "A3", "B1", "B2"]);
		expect([...ids.slice(-2)].sort()).toEqual(["A3", "B1"]);
	});

	test("the order in which compounds are recorded changes nothing of what is drawn", () => {
		const names = (town: ReturnType<typeof toyTown>) =>
			paintAt(styleOf({ size: "households" }, 14, town), 14)
				.layers.flatMap(({ id, marks }) => marks.map((mark) => `${id} ${JSON.stringify(mark)}`))
				.sort();
		const plain = names(toyTown());
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...TOY_RECORDS.compounds], { minLength: TOY_RECORDS.compounds.length }),
				(compounds) => {
					expect(names(toyTown({ compounds }))).toEqual(plain);
				},
			),
			{ numRuns: 20 },
		);
	});
});

describe("what cannot be painted is said by layer", () => {
	const everything = source(
		dot(50, 50, { name: "西苑" }),
		road([0, 0], [90, 90]),
		field([0, 0], [90, 0], [9, 90]),
	);
	const saidOf = (layer: Record<string, unknown> & { type: string }, from = everything) =>
		pictureOf(from, [{ id: "odd", ...layer }]).unpainted;

	test("a type of layer nobody here can paint", () => {
		expect(saidOf({ type: "heatmap" })).toEqual([
			{ layer: "odd", why: "layers of the type heatmap are not painted" },
		]);
	});

	test("a property that is not painted, unless it says what is so anyway", () => {
		expect(saidOf({ type: "line", paint: { "line-blur": 3 } })).toEqual([
			{ layer: "odd", why: "line-blur is not painted" },
		]);
		expect(saidOf({ type: "line", paint: { "line-blur": 0 } })).toEqual([]);
		expect(saidOf({ type: "circle", paint: { "circle-blur": ["get", "n"] } })).toHaveLength(1);
		expect(saidOf({ type: "symbol", layout: { "text-field": "x", "text-rotate": 30 } })[0]?.why).toContain(
			"text-rotate",
		);
	});

	test("a source that is not there, lies elsewhere or is clustered", () => {
		const why = (from: unknown) => saidOf({ type: "circle" }, from as never)[0]?.why;
		expect(saidOf({ type: "circle", source: "nowhere" })[0]?.why).toContain("missing");
		expect(why({ type: "geojson", data: "https://example.org/a.json" })).toContain("not GeoJSON");
		expect(why({ type: "vector", tiles: [] })).toContain("not GeoJSON");
		expect(
			why({ type: "geojson", cluster: true, data: { type: "FeatureCollection", features: [] } }),
		).toContain("not GeoJSON");
	});

	test("an image whose name nobody knows, once for all features; the label beside it stays", () => {
		const two = source(dot(50, 50, { name: "西" }), dot(90, 90, { name: "东" }));
		const layout = { "icon-image": "sprite/dot", "text-field": ["get", "name"] };
		const picture = pictureOf(two, [{ id: "odd", type: "symbol", layout }]);
		expect(picture.unpainted).toEqual([{ layer: "odd", why: "the image sprite/dot is not known" }]);
		expect(marksOf(picture, "label")).toHaveLength(2);
		const filled = saidOf({ type: "fill", paint: { "fill-pattern": "sprite/wave" } });
		expect(filled).toEqual([{ layer: "odd", why: "the image sprite/wave is not known" }]);
	});

	test("symbols along lines and on areas", () => {
		const layout = { "text-field": "x" };
		expect(saidOf({ type: "symbol", layout: { ...layout, "symbol-placement": "line" } })[0]?.why).toContain(
			"along lines",
		);
		expect(saidOf({ type: "symbol", layout })[0]?.why).toContain("points only");
	});

	test("an expression or filter that makes no sense; the rest of the layer is painted", () => {
		const radius = { type: "circle", paint: { "circle-radius": ["get"], "circle-color": "#ff0000" } };
		expect(saidOf(radius)).toEqual([{ layer: "odd", why: "circle-radius could not be read" }]);
		expect(marksOf(pictureOf(everything, [radius]), "disc")[0]).toMatchObject({
			radiusPx: 5,
			color: "#ff0000",
		});
		expect(saidOf({ type: "circle", filter: ["foo", 1] })).toEqual([
			{ layer: "odd", why: "filter could not be read" },
		]);
	});
});
