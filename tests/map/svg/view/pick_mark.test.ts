import { describe, expect, test } from "vitest";
// The kinds of images that only the internal map draws.
import "../../../../src/layers/image_ids";
import type { IconMark, Mark, Painting } from "../../../../src/map/svg/painting";
import { findRecord, pickMark } from "../../../../src/map/svg/view/pick_mark";
import { toyTown } from "../../../fixtures/toy_town";

const CAMERA = { lng: 110, lat: 30, zoom: 13, widthPx: 100, heightPx: 80 };
const paint = (...layers: readonly (readonly [id: string, ...marks: Mark[]])[]): Painting => ({
	camera: CAMERA,
	layers: layers.map(([id, ...marks]) => ({ id, marks })),
	unpainted: [],
});
const icon = (id: string, x: number, kind?: string): IconMark => ({
	kind: "icon",
	of: { id, properties: { id, ...(kind && { kind }) } },
	at: { x, y: 40 },
	image: "camera/light/working/unknown/10",
	scale: 1,
	opacity: 1,
});

describe("pointing at overlays", () => {
	test("the topmost of what lies over each other is meant", () => {
		const painting = paint(["cameras", icon("low", 50, "camera"), icon("high", 52, "camera")]);
		expect(pickMark(painting, { x: 51, y: 40 })?.id).toBe("high");
	});

	test("a little beside a mark still means it, farther away nothing is meant", () => {
		const painting = paint(["cameras", icon("c1", 50, "camera")]);
		expect(pickMark(painting, { x: 59, y: 40 })?.id).toBe("c1");
		expect(pickMark(painting, { x: 75, y: 40 })).toBeNull();
	});

	test("compounds and grounds are no overlay", () => {
		expect(pickMark(paint(["compounds", icon("A1", 50)]), { x: 50, y: 40 })).toBeNull();
	});

	test("a parking space is meant inside its outline, not in the aisle between", () => {
		const square = (left: number) => [
			{ x: left, y: 10 },
			{ x: left + 10, y: 10 },
			{ x: left + 10, y: 20 },
			{ x: left, y: 20 },
		];
		const painting = paint([
			"parking-bays",
			{
				kind: "area",
				of: { id: "p1", properties: { id: "p1", kind: "parking-bays" } },
				rings: [square(10), square(30)],
				color: "#000000",
				opacity: 1,
				pattern: null,
				edge: null,
			},
		]);
		expect(pickMark(painting, { x: 35, y: 15 })?.id).toBe("p1");
		expect(pickMark(painting, { x: 25, y: 15 })).toBeNull();
	});
});

describe("the record behind a mark", () => {
	const town = toyTown();
	const find = (kind: string, id: string) =>
		findRecord({ id, properties: { kind, id } }, town, { zoom: 13.4, scale: 1 });
	const [camera] = town.records.cameras ?? [];
	const [place] = town.records.parking ?? [];

	test("is the camera or the place of the data", () => {
		expect(find("camera", camera?.id ?? "")).toEqual({ layer: "cameras", object: camera });
		expect(find("parking", place?.id ?? "")).toEqual({ layer: "parking-places", object: place });
		expect(find("parking-bays", place?.id ?? "")).toEqual({ layer: "parking-bays", object: { place } });
	});

	test("of a cluster is the cluster that begins with its place", () => {
		const places = (town.records.parking ?? []).map(({ id }) => find("parking-cluster", id));
		const clusters = places.filter((one) => one !== null);
		expect(clusters.length).toBeGreaterThan(0);
		const held = clusters.flatMap(({ object }) => (object as { places: readonly unknown[] }).places);
		expect(new Set(held)).toEqual(new Set(town.records.parking));
	});

	test("is nothing where the data has none of that name", () => {
		expect(find("camera", "nobody")).toBeNull();
		expect(find("parking", "nobody")).toBeNull();
	});
});
