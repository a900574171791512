import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNKNOWN_WALL, type Wall } from "../../../../src/domain/briefing/wall";
import { layOutWall, type WallInput } from "../../../../src/modes/briefing/layout/lay_out_wall";
import type { Box, WallLayout } from "../../../../src/panels/briefing/operator/wall_layout";

const WALLS = [
	[1920, 1080],
	[3840, 2160],
	[2560, 1080],
	[3840, 1080],
	[5760, 1080],
	[7680, 2160],
	[1600, 1200],
	[6656, 1792],
	[1366, 768],
	[3440, 1440],
] as const;

function lay(widthPx: number, heightPx: number, more: Partial<WallInput> = {}): WallLayout {
	return layOutWall({ widthPx, heightPx, wall: UNKNOWN_WALL, claims: 6, side: true, ...more });
}

function wallOf(
	heightM: number | null,
	farthestM: number | null,
	grid: readonly [number, number] = [1, 1],
): Wall {
	return { heightM, farthestM, panels: { columns: grid[0], rows: grid[1] } };
}

const TEXTS = ["head", "claims", "side", "foot", "legend"] as const;

function textBoxes(layout: WallLayout): readonly Box[] {
	return TEXTS.flatMap((part) => layout[part] ?? []);
}

/** Parts that share the page; the legend stands on the map. */
function partBoxes({ map, head, claims, side, foot }: WallLayout): readonly Box[] {
	return [map, head, claims, foot, ...(side ? [side] : [])];
}

function overlap(a: Box, b: Box): boolean {
	const apart = 0.01;
	return (
		a.x + a.width > b.x + apart &&
		b.x + b.width > a.x + apart &&
		a.y + a.height > b.y + apart &&
		b.y + b.height > a.y + apart
	);
}

function crossesSeam(box: Box, { seams: { xs, ys } }: WallLayout): boolean {
	const within = (at: number, from: number, length: number) => at > from + 0.01 && at < from + length - 0.01;
	return xs.some((x) => within(x, box.x, box.width)) || ys.some((y) => within(y, box.y, box.height));
}

const anyWall = fc.record({
	heightM: fc.option(fc.double({ min: 0.3, max: 20, noNaN: true })),
	farthestM: fc.option(fc.double({ min: 0.5, max: 100, noNaN: true })),
	panels: fc.record({ columns: fc.integer({ min: 1, max: 12 }), rows: fc.integer({ min: 1, max: 12 }) }),
});
const anyInput = fc.record({
	widthPx: fc.integer({ min: 320, max: 8000 }),
	heightPx: fc.integer({ min: 320, max: 4320 }),
	wall: anyWall,
	claims: fc.integer({ min: 0, max: 7 }),
	side: fc.boolean(),
	words: fc.option(
		fc.record({
			titleEm: fc.integer({ min: 2, max: 40 }),
			textEm: fc.integer({ min: 0, max: 200 }),
			basisEm: fc.constant(25),
			aboveEm: fc.integer({ min: 0, max: 40 }),
			factsEm: fc.array(fc.integer({ min: 2, max: 40 }), { maxLength: 8 }),
		}),
	),
});

describe("any wall", () => {
	test("has every part on the page, and none over another", () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const layout = layOutWall(input);
				const parts = partBoxes(layout);
				for (const { x, y, width, height } of [...parts, layout.legend, layout.list]) {
					expect([x, y, width, height].every((one) => Number.isFinite(one) && one >= 0)).toBe(true);
					expect(x + width).toBeLessThanOrEqual(input.widthPx + 0.01);
					if (!layout.scrolls) expect(y + height).toBeLessThanOrEqual(input.heightPx + 0.01);
				}
				parts.forEach((part, index) => {
					for (const other of parts.slice(index + 1)) expect(overlap(part, other)).toBe(false);
				});
			}),
		);
	});

	test("has no text across a seam", () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const layout = layOutWall(input);
				for (const box of [...textBoxes(layout), layout.list]) expect(crossesSeam(box, layout)).toBe(false);
			}),
		);
	});

	test("gives the map with its source line 55 % where it is at least 4:3, as long as all of it is seen at once", () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				fc.pre(input.widthPx * 3 >= input.heightPx * 4);
				const { map, scrolls } = layOutWall(input);
				const share = (map.width * map.height) / (input.widthPx * input.heightPx);
				if (!scrolls) expect(share).toBeGreaterThanOrEqual(0.55);
			}),
		);
	});

	test("keeps type and map from scene to scene, so that nothing is redrawn in another size", () => {
		fc.assert(
			fc.property(anyInput, fc.integer({ min: 0, max: 7 }), fc.boolean(), (input, claims, side) => {
				const one = layOutWall(input);
				const other = layOutWall({ ...input, claims, side });
				const settled = ({ family, rootPx, map }: WallLayout) => [family, rootPx, map];
				expect(settled(other)).toEqual(settled(one));
			}),
		);
	});

	test("has letters large enough, or says that they are not", () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const { rootPx, legibility } = layOutWall(input);
				const { requiredPx, smallestPx, ok, fits } = legibility;
				expect(rootPx).toBeGreaterThanOrEqual(16);
				expect(smallestPx).toBeCloseTo(rootPx * 0.75 * 0.73, 9);
				expect(ok).toBe(requiredPx === null || smallestPx > requiredPx - 1e-6);
				if (!ok) expect(fits).toBe(false);
			}),
		);
	});

	test("leaves the side out only where it has no room, and says so", () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const { side, dropped } = layOutWall(input);
				expect(dropped).toBe(input.side && side === null ? "side" : null);
				if (!input.side) expect(side).toBeNull();
			}),
		);
	});
});

describe("walls as they are built", () => {
	test.each(WALLS)(
		"%i × %i: everything has room, the map without its source line more than 55 %",
		(width, height) => {
			const layout = lay(width, height);
			expect(layout.mapShare).toBeGreaterThan(0.55);
			expect(layout).toMatchObject({ dropped: null, scrolls: false, legibility: { ok: true, fits: true } });
		},
	);

	test("wide ones have the map between two wings, others a column beside it, portrait ones a stack", () => {
		const families = [...WALLS, [1080, 1920] as const].map(([width, height]) => lay(width, height).family);
		expect(families).toEqual([
			"column",
			"column",
			"column",
			"wings",
			"wings",
			"wings",
			"column",
			"wings",
			"column",
			"column",
			"stack",
		]);
	});

	test("the same proportions at twice the pixels are the same layout, twice as large", () => {
		const once = lay(1920, 1080);
		const twice = lay(3840, 2160);
		expect(twice.rootPx).toBeCloseTo(2 * once.rootPx, 9);
		expect(twice.map.width).toBeCloseTo(2 * once.map.width, 6);
		expect(twice.type).toEqual(once.type);
	});

	test("a column begins where a panel begins, if a panel is as wide as a column may be", () => {
		const { map, seams } = lay(1920, 1080, { wall: wallOf(null, null, [3, 3]) });
		expect(seams.xs).toContain(map.width);
	});

	test("the legend stands below the numbers where nothing else does, else on the map between scale and locator", () => {
		for (const side of [true, false]) {
			const wings = lay(3840, 1080, { side });
			expect(wings.legend.y).toBeGreaterThan(wings.claims.y + wings.claims.height);
			expect(wings.legend.x + wings.legend.width).toBeLessThan(wings.map.x);
			expect(wings.legendOnMap).toBe(false);
		}
		const alone = lay(1920, 1080, { side: false });
		expect(alone.legend.y).toBeGreaterThan(alone.claims.y + alone.claims.height);
		const { legend, map, legendOnMap } = lay(1920, 1080);
		expect(legend.x).toBeGreaterThan(map.x);
		expect(legend.x + legend.width).toBeLessThan(map.x + map.width);
		expect(legend.y + legend.height).toBeLessThan(map.y + map.height);
		expect(legendOnMap).toBe(true);
	});

	test("numbers follow the words above them, and more words take more room", () => {
		const words = (titleEm: number, textEm: number) => ({
			titleEm,
			textEm,
			basisEm: 25,
			aboveEm: 0,
			factsEm: [],
		});
		const short = lay(1920, 1080, { words: words(6, 30) });
		const long = lay(1920, 1080, { words: words(30, 80) });
		for (const { head, claims, dropped } of [short, long]) {
			expect(claims.y).toBeGreaterThan(head.y + head.height);
			expect(claims.y - head.y - head.height).toBeLessThan(2 * short.rootPx);
			expect(dropped).toBeNull();
		}
		expect(long.head.height).toBeGreaterThan(short.head.height);
		expect(long.map).toEqual(short.map);
	});

	test("words too long for the room leave numbers and what stands beside them theirs", () => {
		const endless = lay(1920, 1080, {
			words: { titleEm: 400, textEm: 900, basisEm: 25, aboveEm: 0, factsEm: [] },
		});
		expect(endless).toMatchObject({ dropped: null, head: lay(1920, 1080).head });
	});

	test("of words without room the sentence goes, then the title gets smaller, and what still does not fit is said", () => {
		const wall = wallOf(2.7, 8, [4, 2]);
		const titled = (titleEm: number) =>
			lay(7680, 2160, { wall, words: { titleEm, textEm: 40, basisEm: 25, aboveEm: 0, factsEm: [] } });
		const [short, long, longer, endless] = [10, 30, 60, 90].map(titled);
		const size = short?.type.titleRem ?? 0;
		expect(short).toMatchObject({ sentence: true, headFits: true });
		expect(long).toMatchObject({ sentence: false, type: { titleRem: size }, headFits: true });
		expect(longer).toMatchObject({ sentence: false, headFits: true });
		expect(longer?.type.titleRem).toBeLessThan(size);
		expect(endless).toMatchObject({ sentence: false, headFits: false });
	});

	test("of the facts of what was asked about as many are said as have room, the first first, and none breaks", () => {
		// Letters for eight metres: some 17 of them in a line, so that facts of 8 and 9 share one.
		const wall = wallOf(2.7, 8);
		const words = { titleEm: 8, textEm: 0, basisEm: 12, aboveEm: 8 };
		const saying = (factsEm: readonly number[]) => lay(1920, 1080, { wall, words: { ...words, factsEm } });
		const few = saying([5, 5]);
		expect(few).toMatchObject({ facts: 2, sentence: true, headFits: true });
		const all = saying(Array.from({ length: 8 }, () => 12));
		expect(all.facts).toBeGreaterThan(0);
		expect(all.facts).toBeLessThan(8);
		expect(all.claims.y).toBeGreaterThanOrEqual(all.head.y + all.head.height);
		const wide = saying(Array.from({ length: 8 }, () => 2));
		expect(wide.facts).toBe(8);
		expect(lay(3840, 1080, { words: { ...words, factsEm: [1, 2, 3] } }).facts).toBe(3);
	});

	test("a sentence for which there is no room goes, the title stays, and numbers take the room", () => {
		const words = { titleEm: 12, textEm: 60, basisEm: 25, aboveEm: 0, factsEm: [] };
		// Read from eight metres its letters are so large that there is room for a sentence of a line or two.
		const wall = wallOf(2.7, 8);
		expect(lay(1920, 1080, { wall, words }).sentence).toBe(true);
		const long = lay(1920, 1080, { wall, words: { ...words, textEm: 200 } });
		const none = lay(1920, 1080, { wall, words: { ...words, textEm: 0 } });
		expect(long.sentence).toBe(false);
		expect(none.sentence).toBe(true);
		expect(long.head).toEqual(none.head);
		expect(long.claims).toEqual(none.claims);
	});

	test("a phone scrolls, and keeps the side", () => {
		const layout = lay(390, 844);
		expect(layout).toMatchObject({ family: "stack", scrolls: true, dropped: null });
		expect(layout.map.width).toBe(390);
	});
});

describe("letters", () => {
	// 8 m ÷ 200 = 40 mm; of 2.7 m on 1080 px that is 16 px; figures are 0.73 of 0.75 rem: 29.22 px.
	test("are 1/200 of the distance high", () => {
		const { rootPx, legibility } = lay(1920, 1080, { wall: wallOf(2.7, 8) });
		expect(legibility.requiredPx).toBeCloseTo(16, 9);
		expect(rootPx).toBeCloseTo(16 / (0.75 * 0.73), 9);
		expect(legibility).toMatchObject({ ok: true, fits: true, mmPerPx: 2.5 });
	});

	test("do not shrink for viewers who stand near", () => {
		const far = lay(1920, 1080, { wall: wallOf(2.7, 6) }).rootPx;
		const near = lay(1920, 1080, { wall: wallOf(2.7, 2) }).rootPx;
		expect([near, far]).toEqual([lay(1920, 1080).rootPx, lay(1920, 1080).rootPx]);
	});

	test("that need more and more room first cost the side, then are too small and called so", () => {
		const told = [8, 10, 14].map((farthest) => {
			const { dropped, legibility } = lay(1920, 1080, { wall: wallOf(2.7, farthest) });
			return [dropped, legibility.ok, legibility.fits];
		});
		expect(told).toEqual([
			[null, true, true],
			["side", true, true],
			["side", false, false],
		]);
	});

	test("of which only the height of the picture is known are not judged", () => {
		const { legibility } = lay(1920, 1080, { wall: wallOf(2.7, null) });
		expect(legibility).toMatchObject({ requiredPx: null, ok: true, mmPerPx: 2.5 });
	});

	test("of figures are at least twice as high as the smallest, and larger the fewer there are", () => {
		const sizes = [7, 4, 2].map((claims) => lay(1920, 1080, { claims }).type.figureRem);
		expect(sizes[0]).toBeGreaterThanOrEqual(1.5);
		expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
		expect(new Set(sizes).size).toBeGreaterThan(1);
	});
});

test("seams stand where panels meet", () => {
	expect(lay(1920, 1080, { wall: wallOf(null, null, [3, 2]) }).seams).toEqual({ xs: [640, 1280], ys: [540] });
	expect(lay(1920, 1080).seams).toEqual({ xs: [], ys: [] });
});
