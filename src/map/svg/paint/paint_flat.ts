import type { AreaMark, DiscMark, GroundMark, LineMark, Spot } from "../painting";
import { clipPath, clipRing } from "./clip";
import type { Ink, LayerReader } from "./evaluate_layer";
import { boxOf, type Lens, liesInBox, moveLens, projectPart, toPicture, touchesBox } from "./lens";
import type { WorldFeature } from "./list_features";

/** Room round the picture in which areas keep their own outline, CSS pixels: no hair line along a cut is seen. */
const MARGIN_PX = 4;

/** The ground of a background layer. */
export function paintGround(reader: LayerReader): GroundMark[] {
	const { color, alpha } = reader.ink("background-color", null);
	const opacity = alpha * reader.number("background-opacity", null);
	return opacity > 0 ? [{ kind: "ground", color, opacity }] : [];
}

/** Areas of a fill layer, a mark a feature; what cannot be seen is left out. */
export function paintAreas(
	reader: LayerReader,
	features: readonly WorldFeature[],
	eye: Lens,
): readonly AreaMark[] {
	const lens = moveLens(eye, reader.read("fill-translate", null));
	const box = boxOf(lens, MARGIN_PX);
	return inOrder(reader, features, "fill-sort-key").flatMap((feature) => {
		if (feature.shape !== "area" || !touchesBox(feature, lens, box)) return [];
		const whole = liesInBox(feature, lens, box);
		const rings = feature.parts.flatMap((part) => {
			const ring = openRing(projectPart(part, lens));
			const kept = whole ? ring : clipRing(ring, box);
			return kept.length > 2 ? [kept] : [];
		});
		return rings.length > 0 ? paintArea(reader, feature, rings) : [];
	});
}

function paintArea(reader: LayerReader, feature: WorldFeature, rings: AreaMark["rings"]): AreaMark[] {
	const image = nameOf(reader.read("fill-pattern", feature));
	const { color, alpha } = reader.ink("fill-color", feature);
	const opacity = reader.number("fill-opacity", feature) * (image === null ? alpha : 1);
	if (opacity <= 0) return [];
	const edge = image === null ? edgeOf(reader, feature, { color, alpha: opacity }) : null;
	return [
		{
			kind: "area",
			of: feature.of,
			rings,
			color,
			opacity,
			pattern: image,
			edge,
		},
	];
}

/** The hair line a style names; where it asks for hard edges, one of the area's own colour, so that no seam shows between neighbours. */
function edgeOf(reader: LayerReader, feature: WorldFeature, fill: Ink): string | null {
	if (!reader.flag("fill-antialias")) return fill.alpha === 1 ? fill.color : null;
	if (!reader.says("fill-outline-color")) return null;
	const { color, alpha } = reader.ink("fill-outline-color", feature);
	return alpha > 0 ? color : null;
}

/** Lines of a line layer, along lines and round areas, a mark a feature. */
export function paintLines(
	reader: LayerReader,
	features: readonly WorldFeature[],
	eye: Lens,
): readonly LineMark[] {
	// Dashes belong to the tile, so on the screen they grow with it until the next whole zoom.
	const stretch = 2 ** (eye.camera.zoom - eye.tileZoom);
	const lens = moveLens(eye, reader.read("line-translate", null));
	return inOrder(reader, features, "line-sort-key").flatMap((feature): LineMark[] => {
		const widthPx = reader.number("line-width", feature);
		const { color, alpha } = reader.ink("line-color", feature);
		const opacity = reader.number("line-opacity", feature) * alpha;
		const box = boxOf(lens, MARGIN_PX + widthPx);
		if (feature.shape === "point" || widthPx <= 0 || opacity <= 0 || !touchesBox(feature, lens, box))
			return [];
		const dashes = (reader.read("line-dasharray", feature) as readonly number[] | undefined) ?? [];
		const unitPx = reader.numberAtTile("line-width", feature) * stretch;
		const dashPx = dashes.length > 1 ? dashes.map((dash) => dash * unitPx) : [];
		const periodPx = dashPx.reduce((sum, dash) => sum + dash, 0);
		const paths = feature.parts.flatMap((part) => {
			const path = projectPart(part, lens);
			return liesInBox(feature, lens, box) ? [path] : clipPath(path, box, periodPx);
		});
		const drawn = paths.filter((path) => path.length > 1);
		if (drawn.length === 0) return [];
		const cap = reader.read("line-cap", feature) as LineMark["cap"];
		const join = reader.read("line-join", feature) as LineMark["join"];
		return [{ kind: "line", of: feature.of, paths: drawn, color, opacity, widthPx, dashPx, cap, join }];
	});
}

/** Circles of a circle layer, one at every point of a feature. */
export function paintDiscs(
	reader: LayerReader,
	features: readonly WorldFeature[],
	eye: Lens,
): readonly DiscMark[] {
	const lens = moveLens(eye, reader.read("circle-translate", null));
	return inOrder(reader, features, "circle-sort-key").flatMap((feature) => {
		const radiusPx = reader.number("circle-radius", feature);
		const strokePx = reader.number("circle-stroke-width", feature);
		const box = boxOf(lens, radiusPx + strokePx);
		if (!touchesBox(feature, lens, box)) return [];
		const fill = reader.ink("circle-color", feature);
		const line = reader.ink("circle-stroke-color", feature);
		const drawing = {
			radiusPx,
			color: fill.color,
			opacity: reader.number("circle-opacity", feature) * fill.alpha,
			stroke: line.color,
			strokeOpacity: reader.number("circle-stroke-opacity", feature) * line.alpha,
			strokePx,
		};
		const stroked = strokePx > 0 && drawing.strokeOpacity > 0;
		if ((radiusPx <= 0 || drawing.opacity <= 0) && !stroked) return [];
		return feature.parts.flat().flatMap((place): DiscMark[] => {
			const at = toPicture(place, lens);
			const seen = at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom;
			return seen ? [{ kind: "disc", of: feature.of, at, ...drawing }] : [];
		});
	});
}

/** Features as a sort key puts them, the highest last and on top; otherwise as they come. */
function inOrder(
	reader: LayerReader,
	features: readonly WorldFeature[],
	key: string,
): readonly WorldFeature[] {
	if (!reader.says(key)) return features;
	const keyed = features.map((feature) => ({ feature, key: reader.number(key, feature) }));
	return keyed.sort((a, b) => a.key - b.key).map(({ feature }) => feature);
}

/** A ring without the repeated first point at its end. */
function openRing(ring: readonly Spot[]): readonly Spot[] {
	const [first, last] = [ring[0], ring.at(-1)];
	return first && last && ring.length > 1 && first.x === last.x && first.y === last.y
		? ring.slice(0, -1)
		: ring;
}

/** Name of an image a property asks for; `null` for none. */
export function nameOf(image: unknown): string | null {
	if (typeof image === "string") return image === "" ? null : image;
	return image && typeof image === "object" && "name" in image ? String(image.name) || null : null;
}
