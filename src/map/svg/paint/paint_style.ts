import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Mark, MeasureText, PaintCamera, PaintedLayer, Painting, Unpainted } from "../painting";
import { type CollisionGrid, makeCollisionGrid } from "./collision_grid";
import { type LayerReader, makeLayerReader, type StateOf } from "./evaluate_layer";
import { findUnsupported } from "./find_unsupported";
import { type Lens, makeLens } from "./lens";
import { listFeatures, type WorldFeature } from "./list_features";
import { measureImage } from "./measure_image";
import { paintAreas, paintDiscs, paintGround, paintLines } from "./paint_flat";
import { paintSymbols } from "./paint_symbols";

/** What a picture is painted with besides its style. */
export interface PaintContext {
	readonly camera: PaintCamera;
	readonly measure: MeasureText;
	/** States of features, such as being hovered. */
	readonly stateOf: StateOf;
}

/**
 * A style as a camera sees it, in marks. The same style, camera and measure give the same marks. What cannot be painted is left out and
 * said; a valid style never throws. Features have no state.
 */
export function paintStyle(style: StyleSpecification, camera: PaintCamera, measure: MeasureText): Painting {
	return paintStyleIn(style, { camera, measure, stateOf: () => undefined });
}

/** The same where features have states. */
export function paintStyleIn(
	style: StyleSpecification,
	{ camera, measure, stateOf }: PaintContext,
): Painting {
	const lens = makeLens(camera, measure);
	const unpainted: Unpainted[] = [];
	const said = new Set<string>();
	const report = (layer: string, why: string) => {
		const line = `${layer}: ${why}`;
		if (!said.has(line)) unpainted.push({ layer, why });
		said.add(line);
	};
	const task = { style, lens, grid: makeCollisionGrid(), stateOf, report };
	// Whose symbols stand on top has the first choice of room.
	const layers = style.layers
		.filter((layer) => isSeen(layer, camera.zoom))
		.reverse()
		.map((layer): PaintedLayer => ({ id: layer.id, marks: paintLayer(layer, task) }))
		.reverse();
	return { camera, layers, unpainted };
}

interface Task {
	readonly style: StyleSpecification;
	readonly lens: Lens;
	readonly grid: CollisionGrid;
	readonly stateOf: StateOf;
	readonly report: (layer: string, why: string) => void;
}

function isSeen({ layout, minzoom, maxzoom }: LayerSpecification, zoom: number): boolean {
	if (layout?.visibility === "none") return false;
	return (!minzoom || zoom >= minzoom) && (!maxzoom || zoom < maxzoom);
}

function paintLayer(
	layer: LayerSpecification,
	{ style, lens, grid, stateOf, report }: Task,
): readonly Mark[] {
	const say = (why: string) => report(layer.id, why);
	const zooms = { zoom: lens.camera.zoom, tileZoom: lens.tileZoom };
	const reader = makeLayerReader(layer, zooms, stateOf);
	for (const why of findUnsupported(reader)) say(why);
	if (layer.type === "background") return paintGround(reader);
	const source = "source" in layer ? style.sources[String(layer.source)] : undefined;
	const features = listFeatures(source)?.filter((feature) => reader.passes(feature));
	if (!features) {
		say(`its source ${source ? `is not GeoJSON with its data inside` : "is missing"}`);
		return [];
	}
	if (layer.type === "symbol") return paintSymbols(features, { reader, lens, grid, report: say });
	return paintFlat(reader, features, { lens, say });
}

function paintFlat(
	reader: LayerReader,
	features: readonly WorldFeature[],
	{ lens, say }: { readonly lens: Lens; readonly say: (why: string) => void },
): readonly Mark[] {
	if (reader.layer.type === "line") return paintLines(reader, features, lens);
	if (reader.layer.type === "circle") return paintDiscs(reader, features, lens);
	if (reader.layer.type !== "fill") return [];
	return paintAreas(reader, features, lens).filter(({ pattern }) => {
		const known = pattern === null || measureImage(pattern) !== null;
		if (!known) say(`the image ${pattern} is not known`);
		return known;
	});
}
