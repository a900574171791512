import { type AreaShape, measureShape } from "../domain/selection/shortlist/drawn_area";
import { formatNumber } from "./format";
import type { Text } from "./text";

const SQM_PER_HA = 10_000;

/** How large a drawn area is: radius, sides, or the way round and what it holds. A circle round a compound is a walking radius, straight-line. */
export function sayShape(shape: AreaShape, text: Text): string {
	const { areaSqm, perimeterM, radiusM, sidesM } = measureShape(shape);
	if (shape.kind === "circle") {
		return text(shape.around === null ? "shape.radius" : "shape.walk", { n: formatNumber(radiusM) });
	}
	if (sidesM) {
		return text("shape.sides", { east: formatNumber(sidesM[0]), north: formatNumber(sidesM[1]) });
	}
	return text("shape.size", { n: formatNumber(perimeterM), ha: formatNumber(areaSqm / SQM_PER_HA, 1) });
}
