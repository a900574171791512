import { makeStroke, type Stroke } from "./drawing";

/** Figures in lines, each in a box 4.4 wide and 6.4 high. A number drawn in its sign lies over and under other signs with it, which a text of the map does not. */
const FIGURES = [
	"M2.2 0C0.6 0 0 1.4 0 3.2S0.6 6.4 2.2 6.4 4.4 5 4.4 3.2 3.8 0 2.2 0Z",
	"M0.7 1.4L2.6 0V6.4",
	"M0.1 1.8C0.1 0.7 1 0 2.2 0S4.2 0.7 4.2 1.8C4.2 3.4 0.9 4.6 0.2 6.4H4.4",
	"M0.2 0.9C0.6 0.3 1.3 0 2.1 0 3.3 0 4.1 0.6 4.1 1.6S3.2 3.1 1.5 3.1C3.3 3.1 4.3 3.7 4.3 4.7S3.3 6.4 2.1 6.4C1.2 6.4 0.5 6.1 0 5.4",
	"M3.2 6.4V0L0 4.5H4.4",
	"M4 0H0.8L0.5 2.9C1 2.6 1.6 2.4 2.2 2.4 3.5 2.4 4.4 3.2 4.4 4.4S3.5 6.4 2.1 6.4C1.2 6.4 0.5 6.1 0 5.5",
	"M3.9 0.7C3.5 0.2 2.9 0 2.3 0 0.8 0 0 1.4 0 3.5 0 5.5 0.8 6.4 2.2 6.4S4.4 5.6 4.4 4.4 3.6 2.5 2.3 2.5C1.2 2.5 0.3 3.1 0 4",
	"M0 0H4.3L1.7 6.4",
	"M2.2 3C1 3 0.3 2.4 0.3 1.5S1 0 2.2 0 4.1 0.6 4.1 1.5 3.4 3 2.2 3C0.9 3 0 3.7 0 4.7S0.9 6.4 2.2 6.4 4.4 5.7 4.4 4.7 3.5 3 2.2 3Z",
	"M0.5 5.7C0.9 6.2 1.5 6.4 2.1 6.4 3.6 6.4 4.4 5 4.4 2.9 4.4 0.9 3.6 0 2.2 0S0 0.8 0 2 0.8 3.9 2.1 3.9C3.2 3.9 4.1 3.3 4.4 2.4",
] as const;

const WIDTH = 4.4;
const HEIGHT = 6.4;
const GAP = 1.9;

/** A whole number from 0 in lines, its middle at a place of the box. `scale`: how much larger than 6.4 units high, less where it would be wider than `room`. */
export function drawNumber(
	value: number,
	[x, y]: readonly [number, number],
	{ ink, scale, room }: { readonly ink: string; readonly scale: number; readonly room: number },
): readonly Stroke[] {
	const figures = [...String(value)].map(Number);
	const width = (WIDTH + GAP) * figures.length - GAP;
	const size = Math.min(scale, room / width);
	const step = (WIDTH + GAP) * size;
	const left = x - (width * size) / 2;
	return figures.map((figure, nth) => {
		const d = movePath(FIGURES[figure] ?? "", { x: left + nth * step, y: y - (HEIGHT * size) / 2, size });
		return makeStroke(d, ink, { width: 1.6 * size });
	});
}

/** A path of M, L, C, S, H, V and Z, each followed by its numbers, larger and elsewhere. */
function movePath(d: string, to: { readonly x: number; readonly y: number; readonly size: number }): string {
	const place = (value: string, axis: "x" | "y") =>
		Math.round((to[axis] + Number(value) * to.size) * 100) / 100;
	return d.replace(/([MLCSHVZ])([^A-Z]*)/g, (_, command: string, numbers: string) => {
		const values = numbers.split(" ").filter((one) => one !== "");
		const placed = values.map((value, nth) => {
			if (command === "H") return place(value, "x");
			return place(value, command === "V" || nth % 2 === 1 ? "y" : "x");
		});
		return command + placed.join(" ");
	});
}
