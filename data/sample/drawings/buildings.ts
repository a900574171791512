import type { Random } from "../random";
import { box, INK, line, lines, type Spot, shape, shapes } from "./pen";
import type { Yard } from "./yard";

const STOREY_M = 3;
const DEPTH_M = 8;
/** Where the two slabs stand: one along the left of the picture, one along its right. */
const LEFT_SLAB = { from: 11, length: 30 } as const;
const RIGHT_SLAB = { from: 11, length: 34 } as const;
export const SLAB_DEPTH_M = DEPTH_M;

/** A place on the wall of a slab: metres along it and up, a hand's breadth before it. */
type OnWall = (along: number, up: number) => Spot;

const onLeft: OnWall = (along, up) => [DEPTH_M, LEFT_SLAB.from + along, up];
const onRight: OnWall = (along, up) => [RIGHT_SLAB.from + along, DEPTH_M, up];

interface Slab {
	readonly wall: OnWall;
	readonly length: number;
}

/** The two slabs of a yard, worn or painted. */
export function drawBuildings(yard: Yard, random: Random): string[] {
	const height = yard.storeys * STOREY_M;
	const left = box([0, LEFT_SLAB.from, 0], [DEPTH_M, LEFT_SLAB.length, height], wallInk(yard));
	const right = box([RIGHT_SLAB.from, 0, 0], [RIGHT_SLAB.length, DEPTH_M, height], wallInk(yard));
	const slabs: readonly Slab[] = [
		{ wall: onRight, length: RIGHT_SLAB.length },
		{ wall: onLeft, length: LEFT_SLAB.length },
	];
	return [right, left, ...slabs.flatMap((slab) => drawWall(slab, yard, random))];
}

function wallInk({ done }: Yard) {
	return done ? { fill: INK.fresh, tint: 0.13, width: 1.8 } : { fill: INK.wall, tint: 0.1, width: 1.8 };
}

function drawWall({ wall, length }: Slab, yard: Yard, random: Random): string[] {
	const height = yard.storeys * STOREY_M;
	const windows: Spot[][] = [];
	const balconies: Spot[][] = [];
	for (let storey = 0; storey < yard.storeys; storey += 1) {
		for (let along = 1.6; along + 1.8 < length; along += 3.6) {
			const up = storey * STOREY_M + 1;
			const stairs = Math.round((along - 1.6) / 3.6) % 4 === 2;
			windows.push(pane(wall, [along, up + (stairs ? 1.1 : 0)], [stairs ? 1 : 1.8, stairs ? 0.7 : 1.3]));
			if (!stairs && storey > 0) balconies.push(pane(wall, [along - 0.2, up - 0.5], [2.2, 0.7]));
		}
	}
	const doors = listDoors(length).map((along) => pane(wall, [along, 0], [1.4, 2.2]));
	const eave = line([wall(0, height - 0.35), wall(length, height - 0.35)], { width: 1, strength: 0.8 });
	const parts = [
		shapes(windows, { width: 0.9, fill: INK.line, tint: 0.14, strength: 0.85 }),
		shapes(balconies, { width: 0.8, strength: 0.6 }),
		shapes(doors, { width: 1.2, fill: INK.line, tint: 0.3 }),
		eave,
	];
	return yard.done
		? [...parts, ...paint({ wall, length }, height)]
		: [...parts, ...wear({ wall, length }, yard, random)];
}

function listDoors(length: number): number[] {
	return [9, 23].filter((along) => along + 2 < length);
}

function pane(
	wall: OnWall,
	[along, up]: readonly [number, number],
	[wide, high]: readonly [number, number],
): Spot[] {
	return [wall(along, up), wall(along + wide, up), wall(along + wide, up + high), wall(along, up + high)];
}

/** A band of colour at the foot of the wall, and a canopy over each door. */
function paint({ wall, length }: Slab, height: number): string[] {
	return [
		shape(pane(wall, [0, 0], [length, 0.9]), { fill: INK.fresh, tint: 0.28, width: 0.8 }),
		shape(pane(wall, [0, height - 0.9], [length, 0.5]), { fill: INK.warm, tint: 0.35, width: 0 }),
		...listDoors(length).map((along) =>
			shape(pane(wall, [along - 0.4, 2.4], [2.2, 0.35]), {
				fill: INK.warm,
				tint: 0.5,
				stroke: INK.warm,
				width: 1,
			}),
		),
	];
}

/** Plaster that fell off, and streaks of water below the eave. */
function wear({ wall, length }: Slab, { wear: much, storeys }: Yard, random: Random): string[] {
	const height = storeys * STOREY_M;
	const patches = Array.from({ length: much }, (): Spot[] => {
		const along = random.between(0.5, length - 3);
		const up = random.between(0.4, height - 3);
		const corner = () => [random.between(0.3, 1.6), random.between(0.2, 1.2)] as const;
		return [
			[-1, -1],
			[1, -1],
			[1, 1],
			[-1, 1],
		].map(([east = 0, north = 0]) => {
			const [a, b] = corner();
			return wall(along + 1.5 + east * a, up + 1.2 + north * b);
		});
	});
	const streaks = Array.from({ length: much * 2 }, (): Spot[] => {
		const along = random.between(0.4, length - 0.4);
		return [wall(along, height - 0.5), wall(along + 0.15, height - random.between(1.5, 5))];
	});
	return [
		shapes(patches, { stroke: INK.worn, fill: INK.worn, tint: 0.22, width: 0.8 }),
		lines(streaks, { stroke: INK.worn, width: 1.2, strength: 0.55 }),
	];
}

/** Where cables hang on a slab: at its eave, along it. */
export function onEave(slab: "left" | "right", along: number, yard: Yard): Spot {
	const up = yard.storeys * STOREY_M - 1.6;
	return slab === "left" ? onLeft(along, up) : onRight(along, up);
}

/** A place on a wall above the ground floor. */
export function onWallOf(slab: "left" | "right", along: number, up: number): Spot {
	return slab === "left" ? onLeft(along, up) : onRight(along, up);
}
