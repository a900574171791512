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

// Square pixels of a name of 84 × 19 that lie under a figure of 45 × 23 and a shaft 16 wide, in columns leaning by 42°.
test.each([
	{ side: "below", south: -100, east: -40, west: -40, covered: "254 beneath, 590 on either side" },
	{
		side: "left",
		south: -85,
		east: -40,
		west: -30,
		covered: "750 beneath, 590 on the right, 379 on the left",
	},
	{
		side: "right",
		south: -85,
		east: -30,
		west: -40,
		covered: "750 beneath, 379 on the right, 590 on the left",
	},
])(
	"where there is room on no side a name stands where it covers least: $covered",
	({ side, south, east, west }) => {
		const around = [bar(0, south), bar(60, east), bar(-60, west)];
		expect(placeColumnNames([bar(0, 0), ...around], ZOOM, 1)[0]).toBe(side);
	},
);
