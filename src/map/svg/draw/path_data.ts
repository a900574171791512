import type { Spot } from "../painting";
import { writeNumber } from "./svg_node";

/** Steps a pixel is divided into: a tenth is finer than print, and short to write. */
const STEPS = 10;

/** Path data of closed rings, coordinates to a tenth of a pixel. Rings of fewer than three different points are left out. */
export function writeRings(rings: readonly (readonly Spot[])[]): string {
	return rings.map((ring) => writeOne(ring, 3, "z")).join("");
}

/** Path data of open paths, coordinates to a tenth of a pixel. Paths of fewer than two different points are left out. */
export function writePaths(paths: readonly (readonly Spot[])[]): string {
	return paths.map((path) => writeOne(path, 2, "")).join("");
}

function writeOne(spots: readonly Spot[], fewest: number, end: string): string {
	const steps = spots.map(({ x, y }) => [Math.round(x * STEPS), Math.round(y * STEPS)] as const);
	// Positions are rounded before they are subtracted, so that the steps do not add up to a drift.
	const kept = steps.filter(([x, y], at) => at === 0 || x !== steps[at - 1]?.[0] || y !== steps[at - 1]?.[1]);
	const [first, last] = [kept[0], kept.at(-1)];
	if (end !== "" && kept.length > 1 && first?.join() === last?.join()) kept.pop();
	if (!first || kept.length < fewest) return "";
	const moves = kept.slice(1).map(([x, y], at) => {
		const [fromX, fromY] = kept[at] ?? first;
		return writePair(x - fromX, y - fromY);
	});
	return `M${writePair(...first)}l${joinNumbers(moves)}${end}`;
}

function writePair(x: number, y: number): string {
	return joinNumbers([writeNumber(x / STEPS, 1), writeNumber(y / STEPS, 1)]);
}

/** A minus sign parts two numbers as well as a space does. */
function joinNumbers(numbers: readonly string[]): string {
	return numbers.reduce(
		(text, one) => (text === "" || one.startsWith("-") ? text + one : `${text} ${one}`),
		"",
	);
}
