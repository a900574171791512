import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import type { Extent } from "../../src/domain/areas";
import type { Camera, ParkingPlace } from "../../src/domain/records";
import { makeScene } from "../../src/domain/scene";
import type { Records } from "../../src/domain/town";
import { DEFAULT_VIEW, OVERLAYS, type View } from "../../src/domain/view";
import { buildStyle } from "../../src/layers";
import { parseImageId } from "../../src/layers/images";
import { buildWholeStyle, readThinned } from "../../src/layers/whole_style";
import { at, TOY_DISTRICT, TOY_RECORDS, toySpeech, toyTown } from "../fixtures/toy_town";

/** The part of the town between two corners, metres. */
function reach([west, south]: readonly [number, number], [east, north]: readonly [number, number]): Extent {
	const [from, to] = [at(west, south), at(east, north)];
	return [from[0], from[1], to[0], to[1]];
}

const speech = toySpeech("zh");
const WHOLE = reach([0, 0], [2000, 1000]);
const frameAt = (zoom: number, extent = WHOLE, scale = 1) => ({ extent, zoom, scale });
const sceneOf = (view: Partial<View> = {}, records: Partial<Records> = {}) =>
	makeScene(toyTown({ district: TOY_DISTRICT, ...records }), { ...DEFAULT_VIEW, layers: OVERLAYS, ...view });

type Style = ReturnType<typeof buildWholeStyle>;

function featuresOf(style: Style, source: string): readonly Feature[] {
	const found = style.sources[source] as unknown as { data: { features: Feature[] } } | undefined;
	return found?.data.features ?? [];
}

function idsOf(style: Style, source: string): readonly unknown[] {
	return featuresOf(style, source).map((one) => one.properties?.id);
}

/** As many cameras as asked for, on a square grid over the whole town, every tenth broken. */
function makeCameras(count: number): readonly Camera[] {
	const side = Math.ceil(Math.sqrt(count));
	const [like] = TOY_RECORDS.cameras ?? [];
	if (!like) throw new Error("The toy town has no camera to copy.");
	return Array.from({ length: count }, (_, nth): Camera => {
		const [east, north] = [((nth % side) + 0.5) / side, (Math.floor(nth / side) + 0.5) / side];
		return {
			...like,
			id: `k${nth}`,
			status: nth % 10 === 0 ? "broken" : "working",
			position: at(2000 * east, 1000 * north),
		};
	});
}

describe("the whole style", () => {
	test("follows the specification in both themes, at every detail of the overlays and on a wall", () => {
		for (const theme of ["light", "dark"] as const)
			for (const zoom of [11, 13.9, 14, 16.2, 17.5])
				for (const scale of [1, 1.75]) {
					const style = buildWholeStyle(sceneOf({ theme }), speech, frameAt(zoom, WHOLE, scale));
					expect(validateStyleMin(style).map((fault) => fault.message)).toEqual([]);
				}
	});

	test("is the style of the map with the overlays on top, in the order of the screen", () => {
		const [scene, frame] = [sceneOf(), frameAt(13)];
		const [plain, whole] = [buildStyle(scene, speech, frame), buildWholeStyle(scene, speech, frame)];
		expect(whole.layers.slice(0, plain.layers.length)).toEqual(plain.layers);
		const above = whole.layers.slice(plain.layers.length).map((layer) => layer.id);
		expect(above).toEqual(["links", "cameras", "parking-clusters", "parking-counts"]);
	});

	test("holds no overlay that is not switched on, nor one whose file is missing", () => {
		const ids = (scene: ReturnType<typeof sceneOf>) =>
			buildWholeStyle(scene, speech, frameAt(13)).layers.map((layer) => layer.id);
		expect(ids(sceneOf({ layers: ["cameras"] }))).not.toContain("links");
		const bare = buildWholeStyle(sceneOf({}, { cameras: null, parking: null }), speech, frameAt(13));
		expect(["links", "cameras", "parking-clusters"].map((source) => idsOf(bare, source))).toEqual([
			[],
			[],
			[],
		]);
	});

	test("asks only for images the product can draw", () => {
		for (const zoom of [12, 14, 15, 18]) {
			const style = buildWholeStyle(sceneOf(), speech, frameAt(zoom));
			const images = ["cameras", "parking-places"]
				.flatMap((source) => featuresOf(style, source))
				.map((one) => String(one.properties?.image));
			expect(images.length).toBeGreaterThan(0);
			for (const image of images)
				expect([image, parseImageId(image)?.sizePx]).toEqual([image, expect.any(Number)]);
		}
		for (const wrong of ["camera/light/broken/roof/18", "camera/light/broken/road/0", "parking/dark/some/36"])
			expect(parseImageId(wrong)).toBeNull();
	});

	test("draws every camera by its status, and by its place where there is room", () => {
		const imageOf = (zoom: number, id: string) =>
			featuresOf(buildWholeStyle(sceneOf(), speech, frameAt(zoom)), "cameras").find(
				(one) => one.properties?.id === id,
			)?.properties?.image;
		expect(imageOf(12.9, "c1")).toBe("camera/light/working/unknown/5");
		expect(imageOf(14, "c2")).toBe("camera/light/broken/unknown/10");
		expect(imageOf(15, "c1")).toBe("camera/light/working/entrance/18");
	});

	test("puts the broken cameras above the others, and the small plates above the large", () => {
		const style = buildWholeStyle(sceneOf(), speech, frameAt(15));
		const top = (source: string) =>
			featuresOf(style, source).reduce((a, b) => (b.properties?.order >= a.properties?.order ? b : a));
		expect(top("cameras").properties?.id).toBe("c2");
		const orders = featuresOf(style, "parking-places").map((one) => one.properties?.order);
		expect(orders).toEqual([...orders].sort((a, b) => a - b));
	});

	test("links each shown compound to its nearest working camera, as the legend counts them", () => {
		const links = featuresOf(buildWholeStyle(sceneOf(), speech, frameAt(13)), "links");
		const near = links.filter((one) => one.properties?.near).map((one) => one.properties?.id);
		expect([links.length, near]).toEqual([5, ["A1"]]);
	});

	test("gathers every parking place into one cluster at far zoom, and draws as many bays as spaces at close zoom", () => {
		const scene = sceneOf();
		const places = scene.town.records.parking ?? [];
		const gathered = featuresOf(buildWholeStyle(scene, speech, frameAt(12)), "parking-clusters").flatMap(
			(one) => one.properties?.places,
		);
		expect(gathered.sort()).toEqual(places.map((one) => one.id).sort());
		const close = buildWholeStyle(scene, speech, frameAt(17));
		const bays = featuresOf(close, "parking-bays").flatMap((one) =>
			one.geometry.type === "MultiPolygon" ? one.geometry.coordinates : [],
		);
		expect(bays).toHaveLength(places.reduce((sum, one) => sum + (one.spaces ?? 0), 0));
		expect(idsOf(close, "parking-places")).toHaveLength(places.length);
	});

	test("holds of the overlays only what lies in the frame or just beyond", () => {
		const west = reach([0, 0], [1000, 1000]);
		const style = buildWholeStyle(sceneOf(), speech, frameAt(15, west));
		expect(idsOf(style, "cameras").toSorted()).toEqual(["c1", "c2", "c3"]);
		const corner = reach([0, 0], [420, 420]);
		expect(idsOf(buildWholeStyle(sceneOf(), speech, frameAt(16, corner)), "cameras")).toEqual(["c1", "c2"]);
	});

	test("draws everything larger on a wall", () => {
		const radius = (scale: number) =>
			buildWholeStyle(sceneOf(), speech, frameAt(12, WHOLE, scale)).layers.find(
				(layer) => layer.id === "parking-clusters",
			)?.paint;
		expect(radius(1)).toHaveProperty("circle-stroke-width", 1.5);
		expect(radius(2)).toHaveProperty("circle-stroke-width", 3);
	});
});

describe("a set too dense to draw", () => {
	const crowd = makeCameras(20_000);
	const draw = (cameras: readonly Camera[], extent = WHOLE) =>
		buildWholeStyle(sceneOf({ layers: ["cameras"] }, { cameras: [...cameras] }), speech, frameAt(12, extent));

	test("is thinned to a stated number of what is in view", () => {
		const style = draw(crowd);
		expect(idsOf(style, "cameras")).toHaveLength(3000);
		expect(readThinned(style)).toEqual([{ layer: "cameras", drawn: 3000, of: 20_000 }]);
		expect(readThinned(draw(crowd.slice(0, 3000)))).toEqual([]);
	});

	test("keeps each kind's share, so that the broken do not vanish among the working", () => {
		const broken = featuresOf(draw(crowd), "cameras").filter((one) => one.properties?.order === 2);
		expect(broken).toHaveLength(300);
	});

	test("keeps each part of the map its share, whatever the order of the records", () => {
		const middle = at(1000, 500);
		const quarters = new Map<string, number>();
		for (const { geometry } of featuresOf(draw(crowd), "cameras")) {
			if (geometry.type !== "Point") continue;
			const [lng = 0, lat = 0] = geometry.coordinates;
			const key = `${lng < middle[0]} ${lat < middle[1]}`;
			quarters.set(key, (quarters.get(key) ?? 0) + 1);
		}
		expect(quarters.size).toBe(4);
		for (const count of quarters.values()) expect(Math.abs(count - 750)).toBeLessThanOrEqual(15);
		expect(idsOf(draw(crowd.toReversed()), "cameras").toSorted()).toEqual(
			idsOf(draw(crowd), "cameras").toSorted(),
		);
	});

	test("counts what is in view, not what is drawn just beyond it", () => {
		const west = reach([0, 0], [1000, 1000]);
		const [thinned] = readThinned(draw(crowd, west));
		const inWest = crowd.filter(({ position: [lng] }) => lng <= west[2]).length;
		expect(thinned).toEqual({ layer: "cameras", drawn: 3000, of: inWest });
		const near = idsOf(draw(crowd, west), "cameras");
		expect(near.length).toBeGreaterThan(3000);
		expect(near.length).toBeLessThan(3800);
	});

	test("is drawn whole where what is in view is not too much, however much lies beyond", () => {
		const few = reach([0, 0], [700, 700]);
		const style = draw(crowd.slice(0, 8000), few);
		const inside = (one: Feature) =>
			one.geometry.type === "Point" &&
			(one.geometry.coordinates[0] ?? 0) <= few[2] &&
			(one.geometry.coordinates[1] ?? 0) <= few[3];
		const wanted = crowd.slice(0, 8000).filter(({ position: [lng, lat] }) => lng <= few[2] && lat <= few[3]);
		expect(featuresOf(style, "cameras").filter(inside)).toHaveLength(wanted.length);
		expect([readThinned(style), idsOf(style, "cameras").length]).toEqual([[], 3000]);
	});

	test("of parking places is thinned alike", () => {
		const [like] = TOY_RECORDS.parking ?? [];
		if (!like) throw new Error("The toy town has no parking place to copy.");
		const parking = crowd.slice(0, 4000).map(
			({ id, position }, nth): ParkingPlace => ({
				...like,
				id,
				position,
				spaces: nth % 4 === 0 ? null : 12,
			}),
		);
		const style = buildWholeStyle(sceneOf({ layers: ["parking"] }, { parking }), speech, frameAt(15));
		const unknown = featuresOf(style, "parking-places").filter((one) => one.properties?.order === 0);
		expect([readThinned(style)[0]?.drawn, unknown.length]).toEqual([3000, 750]);
	});
});
