import { expect, test } from "vitest";
import { clipPath, clipRing } from "../../../../src/map/svg/paint/clip";
import { pairs } from "../picture_of";

const box = { left: 0, top: 0, right: 100, bottom: 50 };
const spots = (...list: readonly (readonly [number, number])[]) => list.map(([x, y]) => ({ x, y }));

test("a ring within the box stays as it is", () => {
	const ring = spots([10, 10], [20, 10], [20, 20]);
	expect(clipRing(ring, box)).toEqual(ring);
});

test("of a ring that reaches out, the part inside stays, closed along the edge of the box", () => {
	const ring = spots([50, 10], [150, 10], [150, 40], [50, 40]);
	expect(pairs(clipRing(ring, box))).toEqual([
		[50, 10],
		[100, 10],
		[100, 40],
		[50, 40],
	]);
});

test("a ring round the whole box becomes the box; one beside it becomes nothing", () => {
	const round = spots([-10, -10], [200, -10], [200, 90], [-10, 90]);
	expect(pairs(clipRing(round, box)).sort()).toEqual([
		[0, 0],
		[0, 50],
		[100, 0],
		[100, 50],
	]);
	expect(clipRing(spots([200, 10], [300, 10], [300, 20]), box)).toEqual([]);
});

test("a line that leaves the box and comes back is two parts", () => {
	const line = spots([50, 25], [150, 25], [150, 40], [50, 40]);
	expect(clipPath(line, box).map(pairs)).toEqual([
		[
			[50, 25],
			[100, 25],
		],
		[
			[100, 40],
			[50, 40],
		],
	]);
});

test("a line right through the box keeps what is inside, one beside it nothing", () => {
	expect(clipPath(spots([-50, 25], [150, 25]), box).map(pairs)).toEqual([
		[
			[0, 25],
			[100, 25],
		],
	]);
	expect(clipPath(spots([-50, 60], [150, 60]), box)).toEqual([]);
});

test("the cut of a dashed line lies where a dash begins, counted from the beginning of the line", () => {
	// The line enters 50 px after its beginning; with a repeat of 7 px the last dash before that begins at 49.
	expect(clipPath(spots([-50, 25], [80, 25]), box, 7).map(pairs)).toEqual([
		[
			[-1, 25],
			[80, 25],
		],
	]);
});
