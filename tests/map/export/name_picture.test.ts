import { expect, test } from "vitest";
import { namePicture } from "../../../src/map/export/name_picture";
import { toySpeech } from "../../fixtures/toy_town";

const size = { widthPx: 3840, heightPx: 2160 };

test("a picture's name says what it is of, of when, that it is made up, and how large", () => {
	const speech = toySpeech("zh");
	const { district } = speech;
	expect(namePicture(speech, size, "png")).toBe(`玩具区一张图_${district.dataDate}_演示数据_3840x2160.png`);
	const real = { ...speech, district: { ...district, synthetic: false } };
	expect(namePicture(real, size, "svg")).toBe(`玩具区一张图_${district.dataDate}.svg`);
});

test("a hostile title makes no path, no hidden file and no endless name", () => {
	const speech = toySpeech("zh");
	for (const zh of [
		"../../etc/passwd",
		'a\\b:c*?<>|"',
		"\u202Egnp.exe",
		"...",
		"长".repeat(500),
		"\u0000\n",
	]) {
		const district = { ...speech.district, title: { zh, en: zh } };
		const name = namePicture({ ...speech, district }, size, "png");
		expect(name).toMatch(/^[^."*/:<>?\\|\p{Control}\u202E][^"*/:<>?\\|\p{Control}\u202E]*\.png$/u);
		expect(name.length).toBeLessThan(110);
	}
});
