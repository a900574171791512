import { expect, test } from "vitest";
import { toWorld } from "../../../../src/map/svg/mercator";
import {
	makeLens,
	projectPart,
	rowOf,
	toPicture,
	toRoom,
	toSymbolSpot,
} from "../../../../src/map/svg/paint/lens";
import { CAMERA, degrees, pairs, SQUARE } from "../picture_of";

const lensAt = (zoom: number) => makeLens({ ...CAMERA, zoom }, SQUARE);

test("room is kept in sixteenths of a pixel, the rest cut off; beyond the nearest tiles, in coarser steps", () => {
	const room = { left: -13.53, top: -8.99, right: 13.53, bottom: 8.99 };
	expect(toRoom(room, lensAt(14.5))).toEqual({ left: -13.5, top: -8.9375, right: 13.5, bottom: 8.9375 });
	expect(toRoom(room, lensAt(19.2))).toEqual({ left: -13.5, top: -8.875, right: 13.5, bottom: 8.875 });
});

test("a symbol stands on the nearest step of the tile's grid, at most a thirty-second of a pixel off", () => {
	const lens = lensAt(14);
	for (const place of degrees([10.02, 20.03], [200, 150], [333.33, 44.44]).map(toWorld)) {
		const [exact, snapped] = [toPicture(place, lens), toSymbolSpot(place, lens)];
		expect(Math.abs(exact.x - snapped.x)).toBeLessThanOrEqual(1 / 32 + 1e-6);
		expect(Math.abs(exact.y - snapped.y)).toBeLessThanOrEqual(1 / 32 + 1e-6);
	}
});

test("rows count downwards, sixteen a pixel at a whole zoom", () => {
	const lens = lensAt(14);
	expect(rowOf(11, lens) - rowOf(10, lens)).toBe(16);
});

test("points of a line that fall on one spot are one, except that a line keeps both its ends", () => {
	const lens = lensAt(CAMERA.zoom);
	const world = degrees([10, 10], [10.1, 10], [50, 10], [50.1, 10.1]).map(toWorld);
	expect(pairs(projectPart(world, lens))).toEqual([
		[10, 10],
		[50.1, 10.1],
	]);
});
