import { expect, test } from "vitest";
import { BadOption, readSoakOptions } from "../../src/commands/soak/options";
import { measureSlope } from "../../src/commands/soak/slope";

test("the slope of a line is its step, of a level 0, and one value has none", () => {
	expect(measureSlope([1, 3, 5, 7])).toBeCloseTo(2, 12);
	expect(measureSlope([4, 4, 4])).toBe(0);
	expect(measureSlope([4])).toBe(0);
	// 0, 1, 0, 1: mean ½, Σ(x−1.5)(y−.5) = .75−.25+(−.25)+.75 = 1, Σ(x−1.5)² = 5.
	expect(measureSlope([0, 1, 0, 1])).toBeCloseTo(0.2, 12);
});

test("options stand for what they say, and without them there are 300 changes and two minutes", () => {
	expect(readSoakOptions([])).toEqual({
		minutes: 2,
		changes: 300,
		painter: "gl",
		motion: false,
		refresh: false,
		losses: false,
		root: null,
		width: 1024,
		height: 576,
	});
	expect(readSoakOptions(["--minutes", "0.5", "--size", "1920x1080", "--motion", "--refresh"])).toMatchObject(
		{
			minutes: 0.5,
			width: 1920,
			height: 1080,
			motion: true,
			refresh: true,
		},
	);
	expect(readSoakOptions(["--help"])).toBeNull();
});

test.each([
	[["--minutes", "soon"], "--minutes soon"],
	[["--changes", "-1"], "--changes"],
	[["--painter", "canvas"], "--painter canvas"],
	[["--size", "big"], "--size big"],
	[["--forever"], "--forever"],
])("an option that means nothing is named: %j", (args, named) => {
	expect(() => readSoakOptions(args)).toThrow(BadOption);
	expect(() => readSoakOptions(args)).toThrow(named);
});
