import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { makeQr, outlineQr, type QrCode } from "../../../src/panels/print/make_qr";

/** The code as a camera would see it, some pixels a module. */
function photograph(code: QrCode, scale = 6) {
	const side = code.length * scale;
	const data = new Uint8Array(side * side * 4).fill(255);
	for (let at = 0; at < side * side; at++) {
		const dark = code[Math.floor(at / side / scale)]?.[Math.floor((at % side) / scale)];
		if (dark) data.fill(0, at * 4, at * 4 + 3);
	}
	return { width: side, height: side, data };
}

const link = (length: number) => `https://map.example/?sort=name&x=${"中".repeat(3)}${"a".repeat(length)}`;

describe("the code of a link", () => {
	test.each([0, 60, 200, 400])("is read back as the link, %i letters longer or not", (length) => {
		const qr = makeQr(link(length));
		expect(qr && decodeQR(photograph(qr.code), { timeLimit: 2000 })).toBe(link(length));
	});

	test("never has a module smaller than an office printer can print", () => {
		for (const length of [0, 60, 200, 400, 500]) {
			const qr = makeQr(link(length));
			expect(qr && qr.sideMm / qr.code.length).toBeGreaterThanOrEqual(0.4);
		}
	});

	test("is left out where the link is too long for any readable one", () => {
		expect(makeQr(link(1200))).toBeNull();
		expect(makeQr(link(9000))).toBeNull();
	});

	test("is drawn with exactly its dark modules", () => {
		const path = outlineQr([
			[true, true, false],
			[false, false, true],
		]);
		expect(path).toBe("M0 0h2v1h-2zM2 1h1v1h-1z");
	});
});
