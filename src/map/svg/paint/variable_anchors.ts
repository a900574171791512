import type { LayerReader } from "./evaluate_layer";
import type { WorldFeature } from "./list_features";
import type { Anchor } from "./shape_label";

/** A way to hang a label and how far from the point, ems. */
export interface VariableAnchor {
	readonly anchor: Anchor;
	readonly offset: readonly [number, number];
}

/** Above and below a point, offsets count from the base line, which the map takes to lie this far below a label's middle, ems. */
const BASE_LINE = 7 / 24;

/** The anchors a layer lets a label choose from, the first liked best; `null` when it leaves no choice. */
export function listAnchors(reader: LayerReader, feature: WorldFeature): readonly VariableAnchor[] | null {
	const pairs = reader.read("text-variable-anchor-offset", feature) as
		| { values: readonly unknown[] }
		| undefined;
	if (pairs) return readPairs(pairs.values);
	const anchors = reader.read("text-variable-anchor", null) as readonly Anchor[] | undefined;
	if (!anchors) return null;
	const radial = reader.says("text-radial-offset") ? reader.number("text-radial-offset", feature) : 0;
	const offset = reader.says("text-radial-offset")
		? null
		: (reader.read("text-offset", feature) as readonly [number, number]);
	return anchors.map((anchor) => ({ anchor, offset: offsetFor(anchor, radial, offset) }));
}

function readPairs(values: readonly unknown[]): VariableAnchor[] {
	const found: VariableAnchor[] = [];
	for (let at = 0; at + 1 < values.length; at += 2) {
		const anchor = values[at] as Anchor;
		const [x, y] = values[at + 1] as readonly [number, number];
		found.push({ anchor, offset: [x, y + liftOf(anchor)] });
	}
	return found;
}

function liftOf(anchor: Anchor): number {
	return anchor.startsWith("top") ? -BASE_LINE : anchor.startsWith("bottom") ? BASE_LINE : 0;
}

/** How far a label hung by an anchor keeps away, ems: by an offset sideways and up or down, or else by a distance all round. */
export function offsetFor(
	anchor: Anchor,
	radial: number,
	offset: readonly [number, number] | null,
): [number, number] {
	const isCorner = anchor.includes("-");
	const distance = Math.max(0, radial) / (isCorner ? Math.SQRT2 : 1);
	const [x, y] = offset ? [Math.abs(offset[0]), Math.abs(offset[1])] : [distance, distance];
	const sideways = anchor.includes("left") ? x : anchor.includes("right") ? -x : 0;
	const up = anchor.startsWith("top") ? y : anchor.startsWith("bottom") ? -y : 0;
	return [sideways, up + liftOf(anchor)];
}
