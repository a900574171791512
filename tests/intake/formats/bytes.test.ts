import { expect, test } from "vitest";
import { parseText } from "../../../src/intake/formats/bytes";

test("Chinese in strict UTF-8 is read as UTF-8, with or without a mark", () => {
	const bytes = new TextEncoder().encode("小区");
	expect(parseText(bytes)).toEqual({ text: "小区", encoding: "utf-8", lost: 0 });
	expect(parseText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toEqual({
		text: "小区",
		encoding: "utf-8",
		lost: 0,
	});
});

test("what an office program saves as GB2312 is read", () => {
	// 小区 in GB2312.
	expect(parseText(Uint8Array.of(0xd0, 0xa1, 0xc7, 0xf8))).toEqual({
		text: "小区",
		encoding: "gb18030",
		lost: 0,
	});
});

test("a four-byte GB18030 character is read", () => {
	// 𠀀 (U+20000) as four bytes, after 小.
	const { text } = parseText(Uint8Array.of(0xd0, 0xa1, 0x95, 0x32, 0x82, 0x36));
	expect(text).toBe("小𠀀");
});

test("UTF-16 with its mark is read", () => {
	expect(parseText(Uint8Array.of(0xff, 0xfe, 0x0f, 0x5c)).text).toBe("小");
});
