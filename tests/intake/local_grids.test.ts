import { expect, test } from "vitest";
import { datumRefusal, parseDatum } from "../../src/intake/datums";

test("a city's own grid is refused with the reason, in Chinese and English, with or without the year", () => {
	for (const name of [
		"某市独立坐标系",
		"某城87",
		"Some City local",
		"Somecity Grid",
		"local",
		"independent grid",
	]) {
		expect([name, parseDatum(name), datumRefusal(name)]).toEqual([name, null, "datum-refused"]);
	}
});

test("what is only unknown is called unknown", () => {
	for (const name of ["UTM grid", "UTM 48N", "Oblique Mercator grid", "abc", "EPSG:32648"]) {
		expect([name, parseDatum(name), datumRefusal(name)]).toEqual([name, null, "datum-unknown"]);
	}
});
