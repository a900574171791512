import { type Bar, LEAN } from "../../domain/columns";

/** Height of the tallest column, half the width of each, and letters of the values, CSS pixels where the map looks; what is further away is smaller, so letters begin large enough. */
export const COLUMN_PX = { tallest: 170, half: 8, figure: 18, name: 15, gap: 4 } as const;
/** Side of the world at zoom 0, CSS pixels. */
export const WORLD_PX = 512;

/** Where the name of a column stands: beneath its foot, or beside it. */
export type NameSide = "below" | "left" | "right";

const SIDES: readonly NameSide[] = ["below", "right", "left"];
/** Width of an ideograph, and of another letter or a figure, in their size, halo included. */
const EM = { ideograph: 1.05, latin: 0.62 } as const;
/** Height of a line in the size of its letters. */
const LINE = 1.25;
const LEAN_RAD = (LEAN * Math.PI) / 180;

/** A box on the screen, in CSS pixels of a plain screen. */
interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/**
 * On which side of its column each name stands at a zoom, on a map drawn `scale` times as large as plain: on the first where it lies over no value, no column and no
 * name placed before; where there is none, on that where it covers least. As the map leans, without what distance makes smaller.
 */
export function placeColumnNames(bars: readonly Bar[], zoom: number, scale: number): readonly NameSide[] {
	const standing = bars.map((bar) => stand(bar, zoom, scale));
	const taken = standing.flatMap(({ shaft, figure }) => [shaft, figure]);
	return standing.map(({ foot, nameEm }) => {
		const tried = SIDES.map((side) => {
			const box = boxName(foot, nameEm * COLUMN_PX.name, side);
			return { side, box, covered: taken.reduce((sum, other) => sum + shareArea(box, other), 0) };
		});
		const best = tried.reduce((least, one) => (one.covered < least.covered ? one : least));
		taken.push(best.box);
		return best.side;
	});
}

interface Standing {
	readonly foot: readonly [x: number, y: number];
	readonly shaft: Box;
	readonly figure: Box;
	readonly nameEm: number;
}

function stand({ position: [lng, lat], share, label, name }: Bar, zoom: number, scale: number): Standing {
	const worldPx = (WORLD_PX * 2 ** zoom) / scale;
	const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
	const [x, y] = [(lng / 360) * worldPx, -north * worldPx * Math.cos(LEAN_RAD)];
	const top = y - share * COLUMN_PX.tallest * Math.sin(LEAN_RAD);
	const { half, gap, figure } = COLUMN_PX;
	const wide = countEms(label) * figure;
	return {
		foot: [x, y],
		shaft: { left: x - half, right: x + half, top, bottom: y + half },
		figure: { left: x - wide / 2, right: x + wide / 2, top: top - gap - LINE * figure, bottom: top - gap },
		nameEm: countEms(name),
	};
}

function boxName([x, y]: readonly [number, number], widthPx: number, side: NameSide): Box {
	const away = COLUMN_PX.half + COLUMN_PX.gap;
	const height = LINE * COLUMN_PX.name;
	if (side === "below")
		return { left: x - widthPx / 2, right: x + widthPx / 2, top: y + away, bottom: y + away + height };
	const left = side === "right" ? x + away : x - away - widthPx;
	return { left, right: left + widthPx, top: y - height / 2, bottom: y + height / 2 };
}

function shareArea(a: Box, b: Box): number {
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return Math.max(0, across) * Math.max(0, down);
}

function countEms(text: string): number {
	return [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? EM.ideograph : EM.latin), 0);
}
