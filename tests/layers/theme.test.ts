import { describe, expect, test } from "vitest";
import { TONES } from "../../src/domain/marks";
import { THEMES } from "../../src/layers/theme";
import { measureContrast, measureDifference, SIGHTS, toLab, toLinear } from "./color_measures";

/** Smallest CIEDE2000 difference any two categories of a set may have in any sight. Reached: management 17.7 light, 22.0 dark; renovation 21.2, 20 or more. */
const LEAST_DIFFERENCE = 17;

/** The same for the steps of a scale, whose order lightness tells as well. Reached: 9.0 light, 7.7 dark. */
const LEAST_STEP = 7.5;

test("the colour difference agrees with published pairs of Sharma, Wu and Dalal", () => {
	expect(measureDifference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
	expect(measureDifference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
	expect(measureDifference([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4);
});

describe.each(Object.entries(THEMES))("in the %s theme", (_, palette) => {
	const grounds = [palette.page, palette.district, palette.neighbour];

	test.each([
		["management", palette.management],
		["renovation", palette.renovation],
		["camera", palette.camera],
		["need", palette.need],
	])("every colour of %s stands out from all three grounds by 3 to 1 or more", (_name, colors) => {
		for (const color of Object.values(colors)) {
			for (const ground of grounds) expect(measureContrast(color, ground)).toBeGreaterThanOrEqual(3);
		}
	});

	test.each([
		["management", palette.management],
		["renovation", palette.renovation],
	])("any two colours of %s differ for every kind of sight", (_name, colors) => {
		const pairs = Object.values(colors).flatMap((a, at) =>
			Object.values(colors)
				.slice(at + 1)
				.map((b) => [a, b] as const),
		);
		for (const [a, b] of pairs) {
			for (const [sight, see] of Object.entries(SIGHTS)) {
				const difference = measureDifference(toLab(see(toLinear(a))), toLab(see(toLinear(b))));
				expect(difference, `${a} and ${b} in ${sight}`).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
			}
		}
	});

	test("text and quiet text can be read on every ground and text also on every shade", () => {
		for (const ground of grounds) {
			expect(measureContrast(palette.text, ground)).toBeGreaterThanOrEqual(4.5);
			expect(measureContrast(palette.quiet, ground)).toBeGreaterThanOrEqual(4.5);
		}
		for (const shade of palette.shades) {
			expect(measureContrast(palette.text, shade)).toBeGreaterThanOrEqual(4);
		}
		expect(measureContrast(palette.parkingInk, palette.parking)).toBeGreaterThanOrEqual(4.5);
	});

	test("the district's line is stronger than a sub-district's, which is stronger than a neighbour's", () => {
		const strength = (line: string) => measureContrast(line, palette.district);
		expect(strength(palette.outline)).toBeGreaterThan(strength(palette.boundary));
		expect(measureContrast(palette.page, palette.neighbour)).toBeLessThan(strength(palette.boundary));
	});

	test("need grows by a step of lightness away from the ground, and its neighbours differ for every kind of sight", () => {
		const ramp = TONES.slice(0, 5).map((tone) => palette.need[tone]);
		const steps = ramp.map((color) => measureContrast(color, palette.district));
		for (const [at, step] of steps.slice(1).entries()) expect(step / (steps[at] ?? 1)).toBeGreaterThan(1.14);
		const all = Object.values(palette.need);
		for (const [at, a] of all.entries()) {
			for (const b of all.slice(at + 1)) {
				for (const [sight, see] of Object.entries(SIGHTS)) {
					const difference = measureDifference(toLab(see(toLinear(a))), toLab(see(toLinear(b))));
					expect(difference, `${a} and ${b} in ${sight}`).toBeGreaterThanOrEqual(LEAST_STEP);
				}
			}
		}
	});

	test("each shade is a step further from the ground than the one before", () => {
		const steps = palette.shades.map((shade) => measureContrast(shade, palette.district));
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
		expect(new Set(steps).size).toBe(5);
	});
});
