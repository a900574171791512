import fc from "fast-check";
import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { FLATTEN_STAIRS, makeSmooth, ROUND_CORNERS } from "../../src/domain/smooth";

type Vertex = [number, number];

// Two areas sharing a stair-shaped border from (2,0) to (2,4); the outer sides are straight.
const STAIRS: Vertex[] = [
	[2, 0],
	[2, 1],
	[3, 1],
	[3, 2],
	[2, 2],
	[2, 3],
	[3, 3],
	[2, 4],
];
const WEST = { type: "Polygon" as const, coordinates: [[[0, 0], ...STAIRS, [0, 4], [0, 0]] as Vertex[]] };
const EAST = {
	type: "Polygon" as const,
	coordinates: [[[5, 0], [5, 4], ...STAIRS.toReversed(), [5, 0]] as Vertex[]],
};

function keysOf(geometry: { coordinates: number[][][][] } | undefined): Set<string> {
	return new Set((geometry?.coordinates.flat(2) ?? []).map((vertex) => vertex.join(",")));
}

describe("lines smoothed for the eye", () => {
	test("a border two areas share is the same line in both, bit for bit", () => {
		const [west, east] = makeSmooth([WEST, EAST], FLATTEN_STAIRS);
		const shared = [...keysOf(west)].filter((key) => keysOf(east).has(key));
		// Six inner vertices become twice as many; the two ends stay.
		expect(shared.length).toBe(6 * 2 + 2);
	});

	test("where more than two lines meet, the meeting point stays", () => {
		const [west, east] = makeSmooth([WEST, EAST], FLATTEN_STAIRS);
		for (const key of ["2,0", "2,4"]) expect(keysOf(west).has(key) && keysOf(east).has(key)).toBe(true);
	});

	test("the steps of the stairs become flatter than one step", () => {
		const [west, east] = makeSmooth([WEST, EAST], FLATTEN_STAIRS);
		const border = [...keysOf(west)].filter((key) => keysOf(east).has(key));
		const inner = border.map((key) => key.split(",").map(Number)).filter(([, y = 0]) => y > 1 && y < 3);
		const xs = inner.map(([x = 0]) => x);
		expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(1);
	});

	test("every ring stays closed and within the hull of its vertices", () => {
		const side = fc.integer({ min: 3, max: 40 });
		fc.assert(
			fc.property(side, fc.integer({ min: 0, max: 6 }), (count, rounds) => {
				const open = Array.from({ length: count }, (_, at): Vertex => {
					const angle = (2 * Math.PI * at) / count;
					return [Math.cos(angle), Math.sin(angle)];
				});
				const [first] = open;
				if (!first) return;
				const [smooth] = makeSmooth([{ type: "Polygon", coordinates: [[...open, first]] }], {
					averagingRounds: rounds,
					cuttingRounds: 2,
				});
				const ring = smooth?.coordinates[0]?.[0] ?? [];
				expect(ring[0]).toEqual(ring.at(-1));
				expect(Math.max(...ring.map(([x = 0, y = 0]) => Math.hypot(x, y)))).toBeLessThanOrEqual(1 + 1e-9);
			}),
			{ seed: 3 },
		);
	});
});

test("a barb, where the line runs back over itself, is not drawn", () => {
	const barbed: Polygon = {
		type: "Polygon",
		coordinates: [
			[
				[0, 0],
				[4, 0],
				[4, 4],
				[2, 4],
				[2, 6],
				[2, 4],
				[0, 4],
				[0, 0],
			],
		],
	};
	const [smooth] = makeSmooth([barbed], ROUND_CORNERS);
	const northmost = Math.max(...(smooth?.coordinates.flat(2) ?? []).map(([, y = 0]) => y));
	expect(northmost).toBe(4);
});
