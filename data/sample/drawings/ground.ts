import type { Random } from "../random";
import { SLAB_DEPTH_M } from "./buildings";
import { ground, INK, line, lines, type Spot, shape } from "./pen";
import { bed } from "./things";
import type { Yard } from "./yard";

const YARD = { width: 48, depth: 44 } as const;
const ROAD = { y: 24, width: 6.5 } as const;

/** The edge of the yard as far as no slab stands before it. */
const FRONT: readonly Spot[] = [
	[0, 41, 0],
	[0, YARD.depth, 0],
	[YARD.width, YARD.depth, 0],
	[YARD.width, 0, 0],
	[45, 0, 0],
];

/** The ground of a yard and what lies on it, worn or repaired. */
export function drawGround(yard: Yard, random: Random): string[] {
	const road: readonly [number, number] = [SLAB_DEPTH_M, ROAD.y];
	const size: readonly [number, number] = [YARD.width - SLAB_DEPTH_M, ROAD.width];
	return [
		shape(ground([0, 0], [YARD.width, YARD.depth]), { width: 0, fill: INK.line, tint: 0.04 }),
		line(FRONT, { width: 1, strength: 0.7 }),
		shape(ground(road, size), { width: 1.2, fill: INK.line, tint: yard.done ? 0.14 : 0.06 }),
		...(yard.done ? smoothRoad() : crackRoad(yard, random)),
		...drawDitch(yard),
		...drawBeds(yard),
		...(yard.done ? drawBays(yard) : []),
	];
}

function smoothRoad(): string[] {
	const y = ROAD.y + ROAD.width / 2;
	return [
		line(
			[
				[SLAB_DEPTH_M + 1, y, 0],
				[YARD.width, y, 0],
			],
			{ width: 1.2, dash: "12 10", strength: 0.8 },
		),
	];
}

function crackRoad({ cracks }: Yard, random: Random): string[] {
	const broken = Array.from({ length: cracks }, (): Spot[] => {
		let [x, y] = [
			random.between(SLAB_DEPTH_M + 1, YARD.width - 5),
			ROAD.y + random.between(0.8, ROAD.width - 1),
		];
		return Array.from({ length: 5 }, (): Spot => {
			x += random.between(0.3, 1.1);
			y = Math.min(ROAD.y + ROAD.width, Math.max(ROAD.y, y + random.between(-1.2, 1.2)));
			return [x, y, 0];
		});
	});
	const holes = Array.from({ length: Math.ceil(cracks / 3) }, () => {
		const [x, y] = [
			random.between(SLAB_DEPTH_M + 2, YARD.width - 4),
			ROAD.y + random.between(1, ROAD.width - 2),
		];
		const spots: Spot[] = [
			[x, y + 0.5, 0],
			[x + 0.9, y, 0],
			[x + 2, y + 0.3, 0],
			[x + 2.3, y + 1, 0],
			[x + 1.1, y + 1.3, 0],
		];
		return shape(spots, { stroke: INK.worn, fill: INK.worn, tint: 0.28, width: 1 });
	});
	return [lines(broken, { stroke: INK.worn, width: 1.1 }), ...holes];
}

function drawDitch({ ditch, done }: Yard): string[] {
	if (!ditch) return [];
	const y = ROAD.y + ROAD.width + 0.8;
	const slots = Array.from({ length: 19 }, (_, at): Spot[] => [
		[SLAB_DEPTH_M + 1.5 + at * 2, y - 0.35, 0],
		[SLAB_DEPTH_M + 1.5 + at * 2, y + 0.35, 0],
	]);
	const banks = [-0.4, 0.4].map((aside): Spot[] => [
		[SLAB_DEPTH_M + 1, y + aside, 0],
		[YARD.width, y + aside, 0],
	]);
	if (done) return [lines(banks, { width: 0.9 }), lines(slots, { width: 0.9, strength: 0.8 })];
	return [lines(banks, { stroke: INK.worn, width: 1.2, dash: "7 4" })];
}

/** Beds at the foot of the slabs, the left one first. */
export const BEDS: readonly {
	readonly at: readonly [number, number];
	readonly size: readonly [number, number];
}[] = [
	{ at: [13, 9.2], size: [8, 2.6] },
	{ at: [9.2, 33], size: [2.6, 7] },
	{ at: [36, 9.2], size: [8, 2.6] },
	{ at: [9.2, 13], size: [2.6, 7] },
	{ at: [24, 9.2], size: [7, 2.6] },
	{ at: [15, 37.5], size: [10, 3.5] },
];

function drawBeds({ beds, done }: Yard): string[] {
	return BEDS.slice(0, beds).map(({ at, size }) => bed(at, size, done));
}

export const BAY = { y: 15.2, from: 13, width: 2.6, depth: 5.4 } as const;

function drawBays({ bays }: Yard): string[] {
	const across = Array.from({ length: bays + 1 }, (_, at): Spot[] => [
		[BAY.from + at * BAY.width, BAY.y, 0],
		[BAY.from + at * BAY.width, BAY.y + BAY.depth, 0],
	]);
	const back: Spot[] = [
		[BAY.from, BAY.y, 0],
		[BAY.from + bays * BAY.width, BAY.y, 0],
	];
	return bays === 0 ? [] : [lines([...across, back], { stroke: INK.fresh, width: 1.6 })];
}
