import fc from "fast-check";
import { expect, test } from "vitest";
import { extentOfCamera, fitExtent, project, unproject } from "../../../src/map/svg/mercator";

const camera = { lng: 110, lat: 30, zoom: 12, widthPx: 400, heightPx: 300 };

test("the centre stands in the middle of the picture, and east of it is right, north of it is up", () => {
	expect(project(camera, [110, 30])).toEqual({ x: 200, y: 150 });
	const { x, y } = project(camera, [110.01, 30.01]);
	expect(x).toBeGreaterThan(200);
	expect(y).toBeLessThan(150);
});

test("at zoom 0 the whole round of the equator is 512 pixels", () => {
	const world = { lng: 0, lat: 0, zoom: 0, widthPx: 512, heightPx: 512 };
	expect(project(world, [-180, 0]).x).toBeCloseTo(0, 9);
	expect(project(world, [180, 0]).x).toBeCloseTo(512, 9);
	// The square of Web Mercator ends here.
	expect(project(world, [0, 85.0511287798066]).y).toBeCloseTo(0, 6);
});

test("a place found under a spot stands on that spot again, to a thousand millionth of a degree", () => {
	const cameras = fc.record({
		lng: fc.double({ min: -170, max: 170, noNaN: true }),
		lat: fc.double({ min: -70, max: 70, noNaN: true }),
		zoom: fc.double({ min: 6, max: 20, noNaN: true }),
		widthPx: fc.integer({ min: 100, max: 4000 }),
		heightPx: fc.integer({ min: 100, max: 4000 }),
	});
	const shares = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(cameras, shares, shares, (eye, across, down) => {
			const place = unproject(eye, { x: across * eye.widthPx, y: down * eye.heightPx });
			const again = unproject(eye, project(eye, place));
			expect(Math.abs(again[0] - place[0])).toBeLessThan(1e-9);
			expect(Math.abs(again[1] - place[1])).toBeLessThan(1e-9);
		}),
	);
});

test("a fitted extent touches the margins and no more, and is nowhere nearer than allowed", () => {
	const extent = [110, 30, 110.2, 30.05] as const;
	const size = { widthPx: 800, heightPx: 600 };
	const eye = { ...size, ...fitExtent(extent, size, { marginPx: 40, maxZoom: 17 }) };
	const { x, y } = project(eye, [110, 30.05]);
	expect(x).toBeCloseTo(40, 6);
	expect(y).toBeGreaterThan(40);
	expect(project(eye, [110.2, 30]).x).toBeCloseTo(760, 6);
	expect(fitExtent(extent, size, { marginPx: 40, maxZoom: 9 }).zoom).toBe(9);
	const [west, south, east, north] = extentOfCamera(eye);
	expect([west < 110, south < 30, east > 110.2, north > 30.05]).toEqual([true, true, true, true]);
});

test("a margin that leaves no room is ignored", () => {
	const size = { widthPx: 60, heightPx: 600 };
	const eye = { ...size, ...fitExtent([110, 30, 110.1, 30.01], size, { marginPx: 40, maxZoom: 17 }) };
	expect(project(eye, [110, 30]).x).toBeCloseTo(0, 6);
});

test("places at the poles are far away, yet somewhere, and an extent that reaches them can be fitted", () => {
	const fitted = fitExtent(
		[-180, -90, 180, 90],
		{ widthPx: 400, heightPx: 300 },
		{ marginPx: 0, maxZoom: 14 },
	);
	expect(Object.values(fitted).every(Number.isFinite)).toBe(true);
	expect(fitted.lat).toBeCloseTo(0, 9);
	const { y } = project({ lng: 0, lat: 0, zoom: 6, widthPx: 400, heightPx: 300 }, [0, 90]);
	expect(y).toBeLessThan(-10_000);
	expect(Number.isFinite(y)).toBe(true);
});
