import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type ClaimNeed,
	type ClaimRoom,
	countLines,
	fitClaims,
	measureEm,
} from "../../../src/panels/briefing/stage/fit_claims";

const ROOM: ClaimRoom = { widthPx: 480, heightPx: 400, smallPx: 18 };
const need = (known: Partial<ClaimNeed> = {}): ClaimNeed => ({
	figureEm: 2,
	unitEm: 1,
	labelEm: 4,
	publishedEm: 0,
	differs: false,
	whyEm: 0,
	...known,
});

test("a low wide place has its numbers in one row, a narrow high one below each other", () => {
	const four = [need(), need(), need(), need()];
	expect(fitClaims({ ...ROOM, widthPx: 1600, heightPx: 110 }, four).columns).toBe(4);
	expect(fitClaims({ ...ROOM, widthPx: 150, heightPx: 700 }, four).columns).toBe(1);
});

test("the longest figure decides the size of all", () => {
	const short = fitClaims(ROOM, [need(), need(), need(), need()]);
	const long = fitClaims(ROOM, [need(), need(), need(), need({ figureEm: 8 })]);
	expect(long.figurePx).toBeLessThan(short.figurePx);
});

test("reasons go before figures become smaller than twice the smallest letters", () => {
	const told = need({ publishedEm: 12, whyEm: 60 });
	expect(fitClaims(ROOM, [told, need()]).why).toBe(true);
	expect(fitClaims({ ...ROOM, heightPx: 130 }, [told, told]).why).toBe(false);
});

test("then what is published goes where it says the same, and never where it differs", () => {
	const six = Array.from({ length: 6 }, () => need({ labelEm: 12, publishedEm: 8 }));
	expect(fitClaims(ROOM, six).same).toBe(true);
	const low = { ...ROOM, heightPx: 300 };
	expect(fitClaims(low, six).same).toBe(false);
	expect(countLines(need({ labelEm: 12, publishedEm: 8 }), 13, { why: false, same: false })).toBe(2);
	expect(
		countLines(need({ labelEm: 12, publishedEm: 8, differs: true }), 13, { why: false, same: false }),
	).toBe(3);
});

test("a unit that has no room beside the smallest figure stands below it", () => {
	const narrow = { ...ROOM, widthPx: 10 * ROOM.smallPx };
	const [long, short] = [need({ unitEm: 8.5 }), need({ unitEm: 3 })];
	expect(countLines(long, 10, { why: true, same: true })).toBe(
		1 + countLines(short, 10, { why: true, same: true }),
	);
	expect(fitClaims(narrow, [long]).figurePx).toBeGreaterThanOrEqual(2 * ROOM.smallPx);
});

test("what fits by its own measure is inside the place, in any place and with any texts", () => {
	const em = fc.integer({ min: 1, max: 40 });
	const needs = fc.array(
		fc.record({
			figureEm: fc.integer({ min: 1, max: 6 }),
			unitEm: fc.integer({ min: 0, max: 6 }),
			labelEm: em,
			publishedEm: fc.oneof(fc.constant(0), em),
			differs: fc.boolean(),
			whyEm: fc.oneof(fc.constant(0), em),
		}),
		{ minLength: 1, maxLength: 7 },
	);
	const side = fc.integer({ min: 40, max: 4000 });
	fc.assert(
		fc.property(needs, side, side, (list, widthPx, heightPx) => {
			const room = { ...ROOM, widthPx, heightPx };
			const { columns, figurePx, why, same } = fitClaims(room, list);
			expect(figurePx).toBeGreaterThanOrEqual(1.4 * room.smallPx);
			expect(columns).toBeLessThanOrEqual(list.length);
			// As small as figures may become: then they take the room they need.
			if (figurePx <= 1.4 * room.smallPx) return;
			const rows = Math.ceil(list.length / columns);
			const cell = (widthPx - (columns - 1) * 1.2 * room.smallPx) / columns;
			let height = (rows - 1) * 0.5 * room.smallPx;
			for (let row = 0; row < rows; row++) {
				const cells = list.slice(row * columns, (row + 1) * columns);
				for (const { figureEm, unitEm } of cells) {
					const isBelow = (2 * figureEm + unitEm) * room.smallPx > cell;
					const unitPx = isBelow ? 0 : unitEm * room.smallPx;
					expect(figureEm * figurePx + unitPx).toBeLessThan(cell + 0.01);
				}
				const lines = cells.map((one) => countLines(one, cell / room.smallPx, { why, same }));
				height += 1.15 * figurePx + 1.4 * room.smallPx * Math.max(...lines);
			}
			expect(height).toBeLessThan(heightPx + 0.01);
		}),
	);
});

test("what is published stands beside a short label and below a long one", () => {
	expect(countLines(need({ publishedEm: 4 }), 12, { why: true, same: true })).toBe(1);
	expect(countLines(need({ labelEm: 10, publishedEm: 4 }), 12, { why: true, same: true })).toBe(2);
	expect(countLines(need({ publishedEm: 4, whyEm: 20 }), 12, { why: true, same: true })).toBe(3);
	expect(countLines(need({ publishedEm: 4, whyEm: 20 }), 12, { why: false, same: true })).toBe(1);
});

test("Chinese letters are whole ones, figures somewhat more than half", () => {
	expect(measureEm("小区")).toBe(2);
	expect(measureEm("332")).toBeCloseTo(1.8);
});
