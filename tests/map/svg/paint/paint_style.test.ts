import { describe, expect, test } from "vitest";
// The kinds of images that only the internal map draws.
import "../../../../src/layers/image_ids";
import { paintStyleIn } from "../../../../src/map/svg/paint/paint_style";
import {
	CAMERA,
	degrees,
	dot,
	feature,
	field,
	marksOf,
	pairs,
	pictureOf,
	road,
	round,
	SQUARE,
	source,
} from "../picture_of";

const SQUARE_FIELD = field([100, 50], [300, 50], [300, 250], [100, 250]);
const ROAD = road([100, 150], [300, 150]);
const fillOf = (paint: Record<string, unknown>, from = source(SQUARE_FIELD), camera = {}) =>
	marksOf(pictureOf(from, [{ type: "fill", paint }], camera), "area");
const lineOf = (more: Record<string, unknown>, from = source(ROAD), camera = {}) =>
	marksOf(pictureOf(from, [{ type: "line", ...more }], camera), "line");
const discOf = (paint: Record<string, unknown>, from = source(dot(200, 150)), camera = {}) =>
	marksOf(pictureOf(from, [{ type: "circle", paint }], camera), "disc");

test("places at the poles and beyond leave no number that cannot be drawn", () => {
	const whole = [degrees([0, 0], [400, 0])[0], [-180, -90], [180, -90], [180, 90], [-180, 90]] as [
		number,
		number,
	][];
	const first = whole[0] ?? [0, 0];
	const from = source(
		feature({ type: "Polygon", coordinates: [[...whole, first]] }),
		feature({
			type: "MultiPoint",
			coordinates: [
				[0, 90],
				[0, -90],
			],
		}),
	);
	const layers = [{ type: "fill" }, { type: "line" }, { type: "circle" }].map((layer) => ({
		...layer,
		paint: {},
	}));
	const numbers = JSON.stringify(pictureOf(from, layers).layers);
	// What is not finite is written as null.
	expect(numbers).not.toMatch(/"[xy]":null/);
	expect(numbers).toContain('"kind":"area"');
});

describe("the background", () => {
	test("is ground of its colour", () => {
		const layer = { type: "background", paint: { "background-color": "#abcdef", "background-opacity": 0.5 } };
		expect(marksOf(pictureOf(source(), [layer]), "ground")).toEqual([
			{ kind: "ground", color: "#abcdef", opacity: 0.5 },
		]);
	});
});

describe("a fill", () => {
	test("covers its area in its colour; what covers nothing is left out", () => {
		const [mark] = fillOf({ "fill-color": "#ff0000", "fill-opacity": 0.25 });
		expect(mark).toMatchObject({ color: "#ff0000", opacity: 0.25, pattern: null, edge: null });
		expect(pairs(mark?.rings[0] ?? [])).toEqual([
			[100, 50],
			[300, 50],
			[300, 250],
			[100, 250],
		]);
		expect(fillOf({ "fill-opacity": 0 })).toEqual([]);
	});

	test("keeps how much a colour covers apart from the colour", () => {
		expect(fillOf({ "fill-color": "rgba(255, 0, 0, 0.5)", "fill-opacity": 0.5 })[0]).toMatchObject({
			color: "#ff0000",
			opacity: 0.25,
		});
	});

	test("has an edge when the style names one, and one of its own colour where its edges are hard", () => {
		expect(fillOf({ "fill-outline-color": "#00ff00" })[0]?.edge).toBe("#00ff00");
		const hard = { "fill-outline-color": "#00ff00", "fill-antialias": false, "fill-color": "#ff0000" };
		expect(fillOf(hard)[0]?.edge).toBe("#ff0000");
		expect(fillOf({ ...hard, "fill-opacity": 0.5 })[0]?.edge).toBeNull();
	});

	test("with a pattern names its image", () => {
		expect(fillOf({ "fill-pattern": "hatch/light" })[0]?.pattern).toBe("hatch/light");
	});

	test("is moved by its translation", () => {
		expect(pairs(fillOf({ "fill-translate": [10, -5] })[0]?.rings[0] ?? [])[0]).toEqual([110, 45]);
	});

	test("keeps holes and parts as rings of one mark", () => {
		const hole = degrees([150, 100], [250, 100], [200, 200]);
		const [ring = []] = SQUARE_FIELD.geometry.type === "Polygon" ? SQUARE_FIELD.geometry.coordinates : [];
		const both = feature({ type: "MultiPolygon", coordinates: [[ring, [...hole, hole[0] ?? []]], [ring]] });
		expect(fillOf({}, source(both))[0]?.rings.map((one) => one.length)).toEqual([4, 3, 4]);
	});

	test("far outside the picture is cut off near its edge, or left out", () => {
		const wide = field([-9000, 100], [9000, 100], [9000, 200], [-9000, 200]);
		const [mark] = fillOf({}, source(wide));
		const xs = (mark?.rings[0] ?? []).map(({ x }) => x);
		expect([Math.min(...xs), Math.max(...xs)]).toEqual([-4, 404]);
		expect(fillOf({}, source(field([900, 0], [999, 0], [999, 99])))).toEqual([]);
	});
});

describe("a line", () => {
	test("has its width, colour, ends and corners", () => {
		const [mark] = lineOf({
			layout: { "line-cap": "round", "line-join": "bevel" },
			paint: { "line-width": 3, "line-color": "#123456", "line-opacity": 0.5 },
		});
		expect(mark).toMatchObject({ widthPx: 3, color: "#123456", opacity: 0.5, cap: "round", join: "bevel" });
		expect(mark?.paths.map(pairs)).toEqual([
			[
				[100, 150],
				[300, 150],
			],
		]);
	});

	test("is dashed in widths of the whole zoom, which grow with the map until the next", () => {
		const paint = { "line-width": 2, "line-dasharray": [4, 3] };
		expect(lineOf({ paint }, undefined, { zoom: 14 })[0]?.dashPx).toEqual([8, 6]);
		expect(lineOf({ paint }, undefined, { zoom: 14.5 })[0]?.dashPx.map(round)).toEqual([11.314, 8.485]);
		const growing = ["interpolate", ["linear"], ["zoom"], 14, 2, 15, 4];
		const [mark] = lineOf({ paint: { ...paint, "line-width": growing } });
		expect([mark?.widthPx, round(mark?.dashPx[0] ?? 0)]).toEqual([3, 11.314]);
	});

	test("runs round areas too, all the way", () => {
		const [mark] = lineOf({}, source(SQUARE_FIELD));
		expect(mark?.paths[0]).toHaveLength(5);
		expect(mark?.paths[0]?.[0]).toEqual(mark?.paths[0]?.[4]);
	});

	test("does not keep points nearer than anyone could see, but keeps its ends", () => {
		const [mark] = lineOf({}, source(road([100, 150], [100.1, 150], [200, 150], [200.1, 150])));
		expect(mark?.paths.map(pairs)).toEqual([
			[
				[100, 150],
				[200.1, 150],
			],
		]);
	});

	test("is moved by its translation and cut where it leaves the picture", () => {
		const [moved] = lineOf({ paint: { "line-translate": [0, 20] } });
		expect(pairs(moved?.paths[0] ?? [])[0]).toEqual([100, 170]);
		const [cut] = lineOf({}, source(road([-5000, 150], [200, 150])));
		expect(pairs(cut?.paths[0] ?? [])).toEqual([
			[-5, 150],
			[200, 150],
		]);
	});
});

describe("a circle", () => {
	test("has its radius, colour and stroke at every point of its feature", () => {
		const two = feature({ type: "MultiPoint", coordinates: degrees([200, 150], [220, 150]) });
		const marks = discOf(
			{
				"circle-radius": 7,
				"circle-color": "#ff0000",
				"circle-opacity": 0.5,
				"circle-stroke-color": "#0000ff",
				"circle-stroke-width": 2,
				"circle-stroke-opacity": 0.25,
			},
			source(two),
		);
		expect(pairs(marks.map(({ at }) => at))).toEqual([
			[200, 150],
			[220, 150],
		]);
		expect(marks[0]).toMatchObject({
			radiusPx: 7,
			color: "#ff0000",
			opacity: 0.5,
			stroke: "#0000ff",
			strokePx: 2,
			strokeOpacity: 0.25,
		});
	});

	test("that nobody sees is left out, also one outside the picture", () => {
		expect(discOf({ "circle-opacity": 0 })).toEqual([]);
		expect(discOf({ "circle-opacity": 0, "circle-stroke-width": 1 })).toHaveLength(1);
		expect(discOf({ "circle-radius": 5 }, source(dot(406, 150)))).toEqual([]);
		expect(discOf({ "circle-radius": 7 }, source(dot(406, 150)))).toHaveLength(1);
	});

	test("is moved by its translation", () => {
		expect(pairs(discOf({ "circle-translate": [3, 4] }).map(({ at }) => at))).toEqual([[203, 154]]);
	});
});

describe("expressions", () => {
	test("are asked feature by feature", () => {
		const radius = { "circle-radius": ["*", 2, ["get", "n"]] };
		const marks = discOf(radius, source(dot(50, 50, { n: 2 }), dot(90, 50, { n: 5 })));
		expect(marks.map(({ radiusPx }) => radiusPx)).toEqual([4, 10]);
	});

	test("of paint follow the exact zoom, of features and zoom together the mixture of two whole ones", () => {
		const ramp = (low: unknown, high: unknown) => ["interpolate", ["linear"], ["zoom"], 14, low, 16, high];
		expect(discOf({ "circle-radius": ramp(10, 20) })[0]?.radiusPx).toBe(12.5);
		const both = { "circle-radius": ramp(["get", "n"], ["*", 2, ["get", "n"]]) };
		expect(discOf(both, source(dot(50, 50, { n: 8 })))[0]?.radiusPx).toBe(10);
		const step = { "circle-radius": ["step", ["zoom"], ["get", "n"], 14.2, 99] };
		// A step that also asks the feature is decided where the tile is, at 14.
		expect(discOf(step, source(dot(50, 50, { n: 8 })))[0]?.radiusPx).toBe(8);
		expect(discOf({ "circle-radius": ["step", ["zoom"], 8, 14.2, 99] })[0]?.radiusPx).toBe(99);
	});

	test("of a filter choose features, at the whole zoom", () => {
		const points = source(dot(50, 50, { n: 1 }), dot(90, 50, { n: 2 }));
		const picture = pictureOf(points, [
			{ type: "circle", filter: ["==", ["get", "n"], 2] },
			{ type: "circle", filter: [">", ["zoom"], 14] },
			{ type: "circle", filter: ["==", ["geometry-type"], "Point"] },
		]);
		expect(picture.layers.map(({ marks }) => marks.length)).toEqual([1, 0, 2]);
	});

	test("of feature state see no state unless one is given", () => {
		const color = ["case", ["boolean", ["feature-state", "hovered"], false], "#ff0000", "#00ff00"];
		const layer = {
			id: "dots",
			type: "circle" as const,
			source: "places",
			paint: { "circle-color": color as never },
		};
		const data = { type: "FeatureCollection" as const, features: [dot(200, 150, { id: "A1" })] };
		const style = {
			version: 8 as const,
			sources: { places: { type: "geojson" as const, data, promoteId: "id" } },
			layers: [layer],
		};
		const colorWith = (hovered: string | null) =>
			marksOf(
				paintStyleIn(style, {
					camera: CAMERA,
					measure: SQUARE,
					stateOf: (_, id) => (id === hovered ? { hovered: true } : undefined),
				}),
				"disc",
			)[0]?.color;
		expect([colorWith(null), colorWith("A1"), colorWith("A2")]).toEqual(["#00ff00", "#ff0000", "#00ff00"]);
	});

	test("of a sort key put the highest on top", () => {
		const points = source(dot(50, 50, { n: 3 }), dot(90, 50, { n: 1 }));
		const layer = { type: "circle", layout: { "circle-sort-key": ["get", "n"] } };
		const marks = marksOf(pictureOf(points, [layer]), "disc");
		expect(marks.map(({ of }) => of.properties.n)).toEqual([1, 3]);
	});
});

describe("layers", () => {
	test("are seen from their least zoom on, up to their greatest, and not when they are hidden", () => {
		const seen = (more: Record<string, unknown>) =>
			pictureOf(source(dot(200, 150)), [{ type: "circle", ...more }]).layers.length;
		expect([seen({ minzoom: 14.5 }), seen({ minzoom: 14.6 })]).toEqual([1, 0]);
		expect([seen({ maxzoom: 14.6 }), seen({ maxzoom: 14.5 })]).toEqual([1, 0]);
		expect(seen({ layout: { visibility: "none" } })).toBe(0);
	});

	test("are painted in the order of the style", () => {
		const picture = pictureOf(source(ROAD, dot(9, 9)), [
			{ id: "below", type: "line" },
			{ id: "above", type: "circle" },
		]);
		expect(picture.layers.map(({ id }) => id)).toEqual(["below", "above"]);
	});
});

describe("a source", () => {
	test("may be a collection, a feature, a bare geometry or a collection of geometries", () => {
		const [a = [], b = []] = degrees([50, 50], [90, 50]);
		const point = { type: "Point" as const, coordinates: a };
		const several = {
			type: "GeometryCollection" as const,
			geometries: [point, { type: "Point" as const, coordinates: b }],
		};
		const count = (data: unknown) =>
			marksOf(pictureOf({ type: "geojson", data } as never, [{ type: "circle" }]), "disc").length;
		expect([count(feature(point)), count(point), count(several), count(feature(several))]).toEqual([
			1, 1, 2, 2,
		]);
		expect(count({ type: "FeatureCollection", features: [] })).toBe(0);
		expect(count({ type: "Feature", properties: null, geometry: null })).toBe(0);
	});

	test("gives its features the id it promotes", () => {
		const data = { type: "FeatureCollection" as const, features: [dot(50, 50, { key: "A1" })] };
		const picture = pictureOf({ type: "geojson", data, promoteId: "key" }, [{ type: "circle" }]);
		expect(marksOf(picture, "disc")[0]?.of.id).toBe("A1");
		expect(discOf({})[0]?.of.id).toBeNull();
	});
});
