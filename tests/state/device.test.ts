import { expect, test } from "vitest";
import { readDeviceLang } from "../../src/state/device";

test("the device's first language that the product speaks is taken", () => {
	expect(readDeviceLang(["fr-FR", "en-GB", "zh-CN"])).toBe("en");
	expect(readDeviceLang(["zh-TW", "en"])).toBe("zh");
});

test("a device that speaks neither is spoken to in Chinese", () => {
	expect(readDeviceLang(["de", "ja"])).toBe("zh");
	expect(readDeviceLang([])).toBe("zh");
});
