import { expect, test } from "vitest";
import { metresPerDegree } from "../../src/domain/distance";
import { measureScale } from "../../src/map/scale_bar";
import { makeText } from "../../src/text/make_text";

const text = makeText("zh");

test("the bar is the longest round length that has room, and as long as that length is on the ground", () => {
	for (const lat of [0, 25, 50, 65])
		for (let zoom = 8; zoom < 19; zoom += 0.37) {
			const { metres, px } = measureScale({ lat, zoom }, 110, text);
			expect(px).toBeLessThanOrEqual(110 + 1e-6);
			expect(px).toBeGreaterThan(110 / 2.5 - 1e-6);
			expect([1, 2, 5]).toContain(Number(metres.toPrecision(1)[0]));
			const metresPerPx = (360 * metresPerDegree(lat).lng) / (512 * 2 ** zoom);
			expect(px * metresPerPx).toBeCloseTo(metres, 6);
		}
});

test("lengths from a kilometre on are said in kilometres", () => {
	expect(measureScale({ lat: 25, zoom: 11 }, 110, text).label).toBe("2 千米");
	expect(measureScale({ lat: 25, zoom: 16 }, 110, text).label).toBe("100 米");
});
