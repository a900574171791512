import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCoordinate, parsePointCell, parsePoints } from "../../../src/intake/cells";
import { makePointParser } from "../../../src/intake/cells/coordinates";

const NORTH = 25 + 2 / 60 + 36 / 3600;
const EAST = 102 + 42 / 60 + 30 / 3600;

function numberIn(cell: ReturnType<typeof parseCoordinate>): number | null {
	return cell.ok ? cell.value : null;
}

describe("a coordinate in a cell of its own", () => {
	test.each(["102.7123", "25", "-58.4", "2770123.45", "34501234.5"])("“%s” is taken as it stands", (text) => {
		expect(parseCoordinate(text)).toEqual({ ok: true, value: Number(text) });
	});

	test.each([
		["25°02′36″N", NORTH],
		["25°2'36\"", NORTH],
		["25°2’36”", NORTH],
		["25º02'36''", NORTH],
		["25 02 36", NORTH],
		["25:02:36", NORTH],
		["25度2分36秒", NORTH],
		["北纬25度2分36秒", NORTH],
		["N25°02′36″", NORTH],
		["Ｎ２５°０２′３６″", NORTH],
		["E102°42′30″", EAST],
		["102°42.5′E", EAST],
		["东经102°42′30″", EAST],
		["102.70833333333333°", 102.70833333333333],
		["25°02′36″S", -NORTH],
		["58°24′W", -58.4],
		["102,7123", 102.7123],
		["１０２．７１２３", 102.7123],
		["2,770,123.45", 2770123.45],
		["2770123.45米", 2770123.45],
		["1.027e2", 102.7],
	])("“%s” is read, and it is said as what", (text, value) => {
		const cell = parseCoordinate(text);
		expect(numberIn(cell)).toBeCloseTo(value, 8);
		expect(cell.ok && Number(cell.repairedTo)).toBeCloseTo(value, 8);
	});

	test.each([
		"25°62′36″",
		"25°02′66″",
		"25.5°30′",
		"大门口",
		"102.7,25.04",
		"1e9",
		"102,7",
		"N25°02′36″S",
		"-25°N",
		"--25",
		"25°02′36″X",
	])("“%s” is no coordinate", (text) => {
		expect(parseCoordinate(text)).toEqual({ ok: false, rule: "not-a-coordinate" });
	});

	test("every decimal gives itself; in degrees, minutes and seconds it gives itself to a hundredth of a second", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 180 * 360_000 - 1 }), (hundredths) => {
				const degrees = Math.floor(hundredths / 360_000);
				const minutes = Math.floor((hundredths % 360_000) / 6000);
				const seconds = (hundredths % 6000) / 100;
				const value = hundredths / 360_000;
				expect(numberIn(parseCoordinate(`${degrees}°${minutes}′${seconds.toFixed(2)}″`))).toBeCloseTo(
					value,
					8,
				);
				expect(parseCoordinate(value.toFixed(6))).toEqual({ ok: true, value: Number(value.toFixed(6)) });
			}),
			{ seed: 10, numRuns: 500 },
		);
	});
});

describe("both coordinates in one cell", () => {
	test.each([
		"102.7,25.04",
		"102.7 25.04",
		"102.7，25.04",
		"(102.7, 25.04)",
		"（102.7，25.04）",
		"[102.7,25.04]",
		"102.7;25.04",
		"102.7、25.04",
		"102.7/25.04",
		"POINT(102.7 25.04)",
		"point (102.7 25.04)",
	])("“%s” is one point", (text) => {
		expect(parsePointCell(text)).toMatchObject({ ok: true, value: [102.7, 25.04] });
	});

	test.each([
		"25°02′36″N 102°42′30″E",
		"102°42′30″E 25°02′36″N",
		"N25°02′36″ E102°42′30″",
		"N25°02′36″,E102°42′30″",
		"25°02′36″N102°42′30″E",
		"北纬25°02′36″，东经102°42′30″",
		"东经102度42分30秒 北纬25度2分36秒",
		"经度:102.708333333,纬度:25.043333333",
		"102 42 30 25 02 36",
		"102,708333333 25,043333333",
	])("“%s” is one point, whichever stands first", (text) => {
		const cell = parsePointCell(text);
		const [lng = 0, lat = 0] = (cell.ok && cell.value) || [];
		expect(lng).toBeCloseTo(EAST, 8);
		expect(lat).toBeCloseTo(NORTH, 8);
		expect(cell.ok && cell.repairedTo).toMatch(/^102\.7083.*,25\.0433/);
	});

	test("a header that says latitude first is believed, letters and POINT are believed more", () => {
		const parse = makePointParser("lat-lng");
		expect(parse("25.04,102.7")).toEqual({ ok: true, value: [102.7, 25.04], repairedTo: "102.7,25.04" });
		expect(parse("POINT(102.7 25.04)")).toMatchObject({ value: [102.7, 25.04] });
		expect(parse("E102.7,N25.04")).toMatchObject({ value: [102.7, 25.04] });
	});

	test("projected metres are a pair like any other", () => {
		expect(parsePointCell("2770123.4,501234.5")).toEqual({ ok: true, value: [2770123.4, 501234.5] });
	});

	test.each([
		"102.7",
		"102.7,25.04,1890",
		"N25.04,N25.05",
		"门口",
		"102.7,abc",
		"POLYGON((1 2,3 4))",
		"1 2 3 4",
	])("“%s” is no point", (text) => {
		expect(parsePointCell(text)).toEqual({ ok: false, rule: "not-a-point" });
	});

	test.each(["", "无", "/"])("“%s” is unknown", (text) => {
		expect(parsePointCell(text)).toMatchObject({ ok: true, value: null });
	});

	test("every point written lng,lat gives itself, without a repair", () => {
		const degrees = (most: number) =>
			fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((one) => one / 1e6);
		fc.assert(
			fc.property(degrees(180), degrees(90), (lng, lat) => {
				const plain = (one: number) => one.toFixed(6);
				const cell = parsePointCell(`${plain(lng)},${plain(lat)}`);
				expect(cell.ok && cell.value?.map((one) => one + 0)).toEqual([lng + 0, lat + 0]);
			}),
			{ seed: 11, numRuns: 500 },
		);
	});

	test("no text makes a parser throw, or takes long", () => {
		const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9NSEWnsew°′″'" .,;()-]{0,40}$/));
		fc.assert(
			fc.property(text, (cell) => {
				for (const parse of [parseCoordinate, parsePointCell, parsePoints])
					expect(typeof parse(cell).ok).toBe("boolean");
			}),
			{ seed: 12, numRuns: 3_000 },
		);
		// What backtracks would not come back from these.
		expect(parsePointCell("1 ".repeat(500_000)).ok).toBe(false);
		expect(parseCoordinate("9".repeat(1_000_000)).ok).toBe(false);
	});
});

describe("a list of points", () => {
	test("is read in order; one bad point spoils the list", () => {
		expect(parsePoints("110 22; 110.1 22.1")).toMatchObject({
			value: [
				[110, 22],
				[110.1, 22.1],
			],
		});
		expect(parsePoints("110 22;here")).toMatchObject({ ok: false, rule: "not-points" });
		expect(parsePoints("110 22 5")).toMatchObject({ ok: false });
		expect(parsePoints("")).toEqual({ ok: true, value: [] });
	});
});
