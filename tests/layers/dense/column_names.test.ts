import { expect, test } from "vitest";
import type { Bar } from "../../../src/domain/columns";
import { placeColumnNames } from "../../../src/layers/dense/column_names";

const ZOOM = 12;
/** Degrees to a CSS pixel of a plain screen at that zoom, near the equator, where both ways are alike. */
const DEG_PER_PX = 360 / (512 * 2 ** ZOOM);

/** A column so many pixels east and north of the first, seen from straight above; leaning, what is north comes nearer. */
function bar(eastPx: number, northPx: number, known: Partial<Bar> = {}): Bar {
	const position = [eastPx * DEG_PER_PX, northPx * DEG_PER_PX] as unknown as Bar["position"];
	return { subdistrict: "a", name: "Longxiang", position, value: 10, share: 0.2, label: "10.0", ...known };
}

test("names stand beneath their columns where there is room", () => {
	expect(placeColumnNames([bar(0, 0), bar(200, 0), bar(0, 200)], ZOOM, 1)).toEqual([
		"below",
		"below",
		"below",
	]);
});

test("a name that would lie over another column's value goes beside its own", () => {
	// The figure on top of the second stands where the first has its name.
	expect(placeColumnNames([bar(0, 0), bar(30, -85)], ZOOM, 1)).toEqual(["right", "below"]);
	expect(placeColumnNames([bar(0, 0), bar(30, -85), bar(60, 0)], ZOOM, 1)[0]).toBe("left");
});

test("letters twice as large need twice the ground, and the same from one level nearer", () => {
	const two = [bar(0, 0), bar(60, -170)];
	expect(placeColumnNames(two, ZOOM, 1)).toEqual(["below", "below"]);
	expect(placeColumnNames(two, ZOOM, 2)).toEqual(["right", "below"]);
	expect(placeColumnNames(two, ZOOM + 1, 2)).toEqual(placeColumnNames(two, ZOOM, 1));
});

test("where there is room on no side a name still stands somewhere", () => {
	const crowd = Array.from({ length: 9 }, (_, at) => bar(20 * (at % 3), 20 * Math.floor(at / 3)));
	expect(placeColumnNames(crowd, ZOOM, 1)).toHaveLength(9);
});
