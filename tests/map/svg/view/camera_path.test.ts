import { expect, test } from "vitest";
import { project, unproject } from "../../../../src/map/svg/mercator";
import {
	dragLook,
	flightBetween,
	limitLook,
	pathBetween,
	placeAt,
	zoomLook,
} from "../../../../src/map/svg/view/camera_path";

const camera = { lng: 102.7, lat: 25.05, zoom: 13.4, widthPx: 800, heightPx: 500 };
const SPOT = { x: 610, y: 120 };

test("a dragged picture has the place that was under the hand still under it", () => {
	const place = unproject(camera, SPOT);
	const { x, y } = project({ ...camera, ...dragLook(camera, 35, -80) }, place);
	expect(x).toBeCloseTo(SPOT.x + 35, 6);
	expect(y).toBeCloseTo(SPOT.y - 80, 6);
});

test("zooming about a spot leaves the place under it where it is, nearer or farther", () => {
	const place = unproject(camera, SPOT);
	for (const zoom of [11.2, 13.4, 16.9]) {
		const look = zoomLook(camera, SPOT, zoom);
		expect(look.zoom).toBe(zoom);
		const { x, y } = project({ ...camera, ...look }, place);
		expect(x).toBeCloseTo(SPOT.x, 5);
		expect(y).toBeCloseTo(SPOT.y, 5);
	}
});

test("no look is nearer than a building, farther than a province, or beyond the end of the world", () => {
	expect(zoomLook(camera, SPOT, 40).zoom).toBe(20);
	expect(zoomLook(camera, SPOT, -3).zoom).toBe(6);
	expect(limitLook({ lng: 400, lat: 89, zoom: 9 })).toEqual({ lng: 180, lat: 85.05, zoom: 9 });
});

test("at the nearest zoom a wheel that turns on moves nothing", () => {
	const near = { ...camera, zoom: 20 };
	const look = zoomLook(near, SPOT, 21);
	expect(look.lng).toBeCloseTo(near.lng, 9);
	expect(look.lat).toBeCloseTo(near.lat, 9);
});

test("a place stands beside the middle by as much as panels ask for", () => {
	const look = placeAt([102.71, 25.06], 15, { x: 120, y: -40 });
	const { x, y } = project({ ...look, widthPx: 800, heightPx: 500 }, [102.71, 25.06]);
	expect(x).toBeCloseTo(520, 6);
	expect(y).toBeCloseTo(210, 6);
});

test("on the way between two looks the place that stands still at both ends stands still throughout", () => {
	const to = zoomLook(camera, SPOT, 15.4);
	const path = pathBetween(camera, to);
	const place = unproject(camera, SPOT);
	for (const share of [0, 0.2, 0.5, 0.9, 1]) {
		const { x, y } = project({ ...camera, ...path(share) }, place);
		expect(x).toBeCloseTo(SPOT.x, 4);
		expect(y).toBeCloseTo(SPOT.y, 4);
	}
	expect(path(0.5).zoom).toBeCloseTo(14.4, 9);
	expect(path(1)).toBe(to);
});

test("without a change of zoom the way is straight and even", () => {
	const path = pathBetween(camera, { lng: 102.72, lat: 25.05, zoom: 13.4 });
	expect(path(0).lng).toBeCloseTo(102.7, 9);
	expect(path(0.25).lng).toBeCloseTo(102.705, 9);
	expect(path(0.25).lat).toBeCloseTo(25.05, 9);
});

test("a flight begins where the map is, ends where it is sent, and rises on the way when that is far", () => {
	const far = { lng: 102.9, lat: 25.2, zoom: 13.4 };
	const flight = flightBetween(camera, far);
	expect(flight(0).lng).toBeCloseTo(102.7, 9);
	expect(flight(0).zoom).toBeCloseTo(13.4, 9);
	expect(flight(1)).toBe(far);
	expect(flight(0.999999).lng).toBeCloseTo(102.9, 4);
	expect(Math.min(...[0.4, 0.6, 0.8].map((share) => flight(share).zoom))).toBeLessThan(12);
});

test("a flight goes one way only, and to where the map already is it goes nowhere", () => {
	const flight = flightBetween(camera, { lng: 102.75, lat: 25.05, zoom: 15 });
	const places = Array.from({ length: 21 }, (_, nth) => flight(nth / 20).lng);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	const { lng, lat, zoom } = camera;
	const still = flightBetween(camera, { lng, lat, zoom });
	for (const share of [0, 0.3, 1]) expect(still(share).zoom).toBeCloseTo(13.4, 9);
	expect(flightBetween(camera, { lng, lat, zoom: 16 })(0.5).lng).toBeCloseTo(lng, 9);
});
