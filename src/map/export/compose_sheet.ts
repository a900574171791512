import type { Scene } from "../../domain/scene";
import { MAP_FONTS } from "../../layers/fonts";
import { makeLegend } from "../../layers/legend";
import { type Palette, THEMES } from "../../layers/theme";
import { buildWholeStyle, readThinned } from "../../layers/whole_style";
import type { OutputSpeech } from "../../text/output_text";
import { type Key, pick } from "../../text/text";
import type { MapCamera } from "../map_handle";
import { listSourceFacts } from "../source_facts";
import { drawPainting } from "../svg/draw/draw_painting";
import { makeNode, type SvgNode, writeNumber } from "../svg/draw/svg_node";
import { extentOfCamera, fitExtent } from "../svg/mercator";
import { paintStyle } from "../svg/paint/paint_style";
import type { MeasureText, PaintCamera } from "../svg/painting";
import { FIT_MOST_ZOOM, MARGIN_PX } from "../viewport";
import { drawFoot } from "./draw_foot";
import { drawHead, type Strip } from "./draw_head";
import { drawLegend } from "./draw_legend";
import { drawLocator, LOCATOR } from "./draw_locator";
import { EDGE, GAP, heightOfColumns, type Layout, LEGEND_GAP, layOutRound, layOutWithin } from "./lay_out";
import { heightOfColumn, LEGEND, type LegendBoxes, measureLegend } from "./measure_legend";

/** What a map on the screen shows, CSS pixels of plain size. */
export interface MapLook {
	/** Where it looks; `null`: at all compounds. */
	readonly camera: MapCamera | null;
	readonly widthPx: number;
	readonly heightPx: number;
}

/** How a sheet is made. */
export interface SheetPlan {
	readonly look: MapLook;
	/** Size of the whole sheet, CSS pixels; `null`: as large as it must be round a map as large as on the screen. */
	readonly size: { readonly widthPx: number; readonly heightPx: number } | null;
	readonly measure: MeasureText;
	/** A further sentence on what is shown; `null`: none. */
	readonly remark: string | null;
}

/** A picture to keep or send: complete in itself. */
export interface Sheet {
	readonly node: SvgNode;
	readonly widthPx: number;
	readonly heightPx: number;
}

const FRAME_PX = 1;
const FIT = { marginPx: MARGIN_PX, maxZoom: FIT_MOST_ZOOM } as const;
/** How often the map's height is put right: what is said under the map depends a little on what it shows. */
const MOST_TRIES = 3;

/** The present map as a sheet: title, map, legend with its counts, north, scale, sources. The map is drawn anew at its place; nothing lies over it. */
export function composeSheet(scene: Scene, speech: OutputSpeech, plan: SheetPlan): Sheet {
	const palette = THEMES[scene.view.theme];
	const boxes = measureLegend(makeLegend(scene, speech), palette, plan.measure);
	const layout = plan.size === null ? layOutRound(boxes, plan.look) : layOutWithin(boxes, plan.size);
	const parts = { scene, speech, plan, palette };
	let fitted = layout;
	let drawn = drawParts(parts, fitted);
	for (let tries = 1; plan.size && tries < MOST_TRIES; tries++) {
		const spare = plan.size.heightPx - sumHeights(drawn, fitted);
		if (Math.abs(spare) < 0.5) break;
		fitted = { ...fitted, mapHeightPx: fitted.mapHeightPx + spare };
		drawn = drawParts(parts, fitted);
	}
	const heightPx = plan.size?.heightPx ?? Math.ceil(sumHeights(drawn, fitted));
	return assemble({ ...parts, boxes, layout: fitted, drawn, heightPx });
}

interface Parts {
	readonly scene: Scene;
	readonly speech: OutputSpeech;
	readonly plan: SheetPlan;
	readonly palette: Palette;
}

interface Drawn {
	readonly head: Strip;
	readonly map: SvgNode;
	readonly foot: Strip;
	/** `null` without an outline to draw, and where the map shows the whole district anyway. */
	readonly locator: SvgNode | null;
}

function drawParts({ scene, speech, plan, palette }: Parts, layout: Layout): Drawn {
	const { measure, look } = plan;
	const camera = findCamera(scene, look, { widthPx: layout.mapWidthPx, heightPx: layout.mapHeightPx });
	const extent = extentOfCamera(camera);
	const style = buildWholeStyle(scene, speech, { extent, zoom: camera.zoom, scale: 1 });
	const painting = paintStyle(style, camera, measure);
	const thinned = readThinned(style).map(({ layer, drawn, of }) =>
		speech.text("sheet.thinned", { layer: speech.text(LAYER_NAME[layer] ?? "options.layers"), drawn, of }),
	);
	const unpainted = [...new Set(painting.unpainted.map(({ layer }) => layer))].join(speech.text("sheet.and"));
	const remarks = [
		...(plan.remark === null ? [] : [plan.remark]),
		...thinned,
		...(unpainted === "" ? [] : [speech.text("sheet.unpainted", { layers: unpainted })]),
	];
	const placed = scene.shown.flatMap((one) => (one.position ? [one.position] : []));
	const inside = placed.filter(
		([lng, lat]) => lng >= extent[0] && lng <= extent[2] && lat >= extent[1] && lat <= extent[3],
	).length;
	const common = { widthPx: layout.widthPx - 2 * EDGE, palette, measure };
	return {
		head: drawHead(scene, speech, { ...common, inside: inside === placed.length ? null : inside }),
		map: drawPainting(painting, "map-"),
		foot: drawFoot(speech, { ...common, camera, source: listSourceFacts(scene, speech), remarks }),
		locator: drawLocator(scene.town.records.ground, extent, palette),
	};
}

/** The words for the layers that may be thinned. */
const LAYER_NAME: Readonly<Record<string, Key>> = {
	cameras: "layer.cameras",
	"parking-places": "layer.parking",
};

/** A camera that shows in a box all that the screen shows, as large as there where the box is. */
function findCamera(
	scene: Scene,
	look: MapLook,
	size: { readonly widthPx: number; readonly heightPx: number },
): PaintCamera {
	if (look.camera) {
		const nearer = Math.log2(Math.min(size.widthPx / look.widthPx, size.heightPx / look.heightPx));
		return { ...look.camera, ...size, zoom: look.camera.zoom + (Number.isFinite(nearer) ? nearer : 0) };
	}
	// Without a place to look at there is still a legend to show.
	return { ...(scene.home ? fitExtent(scene.home, size, FIT) : { lng: 0, lat: 0, zoom: 0 }), ...size };
}

function sumHeights({ head, foot }: Drawn, layout: Layout): number {
	const legend = layout.legendBeside ? 0 : 2 * GAP + heightOfColumns(layout.columns);
	return 2 * EDGE + head.heightPx + GAP + layout.mapHeightPx + legend + GAP + foot.heightPx;
}

interface Made extends Parts {
	readonly boxes: LegendBoxes;
	readonly layout: Layout;
	readonly drawn: Drawn;
	readonly heightPx: number;
}

function assemble({ speech, palette, boxes, layout, drawn, heightPx }: Made): Sheet {
	const { widthPx, mapWidthPx, columns, legendBeside } = layout;
	const { head, map, foot } = drawn;
	const top = EDGE + head.heightPx + GAP;
	// Should the words have no room left, the map is cut, not covered.
	const lacking = Math.max(0, sumHeights(drawn, layout) - heightPx);
	const mapHeightPx = layout.mapHeightPx - lacking;
	const legendAt = legendBeside
		? { x: EDGE + mapWidthPx + LEGEND_GAP, y: top }
		: { x: EDGE, y: top + mapHeightPx + GAP };
	// A legend higher than a sheet of fixed size has room for is drawn smaller; it never lies over anything.
	const shrink = legendBeside ? Math.min(1, mapHeightPx / Math.max(1, heightOfColumns(columns))) : 1;
	const frame = { x: EDGE, y: top, width: mapWidthPx, height: mapHeightPx };
	const viewBox = `0 0 ${writeNumber(mapWidthPx)} ${writeNumber(mapHeightPx)}`;
	const children = [
		makeNode("title", {}, [pick(speech.district.title, speech.lang)]),
		makeNode("rect", { width: widthPx, height: heightPx, fill: palette.page }),
		shift(head.node, { x: EDGE, y: EDGE }),
		makeNode("svg", { ...map.attributes, ...frame, viewBox, "data-part": "map" }, map.children),
		makeNode("rect", { ...frame, fill: "none", stroke: palette.outline, "stroke-width": FRAME_PX }),
		shift(drawLegend(columns, boxes, palette), legendAt, shrink),
		...placeLocator(drawn, { layout, mapHeightPx, x: legendAt.x, top }),
		shift(foot.node, { x: EDGE, y: heightPx - EDGE - foot.heightPx }),
	];
	const size = { width: widthPx, height: heightPx };
	const whole = `0 0 ${writeNumber(widthPx)} ${writeNumber(heightPx)}`;
	return {
		node: makeNode("svg", { viewBox: whole, ...size, "font-family": MAP_FONTS }, children),
		widthPx,
		heightPx,
	};
}

/** At the foot of the first column of the legend that leaves room for it, level with the map's lower edge; none where none does. */
function placeLocator(
	{ locator }: Drawn,
	{ layout, mapHeightPx, x, top }: { layout: Layout; mapHeightPx: number; x: number; top: number },
): readonly SvgNode[] {
	const needed = LOCATOR.heightPx + LEGEND.sectionGap;
	const step = widthOfColumn(layout) + LEGEND.columnGap;
	const at = layout.columns.findIndex((column) => mapHeightPx - heightOfColumn(column) >= needed);
	if (!locator || !layout.legendBeside || at < 0) return [];
	const place = { x: x + at * step, y: top + mapHeightPx - LOCATOR.heightPx };
	return [makeNode(locator.tag, { ...locator.attributes, ...place }, locator.children)];
}

function widthOfColumn({ widthPx, mapWidthPx, columns }: Layout): number {
	const all = widthPx - 2 * EDGE - LEGEND_GAP - mapWidthPx;
	return (all - LEGEND.columnGap * (columns.length - 1)) / columns.length;
}

function shift(
	{ tag, attributes, children }: SvgNode,
	{ x, y }: { x: number; y: number },
	scale = 1,
): SvgNode {
	const move = `translate(${writeNumber(x)} ${writeNumber(y)})`;
	return makeNode(
		tag,
		{ ...attributes, transform: scale === 1 ? move : `${move}scale(${writeNumber(scale, 4)})` },
		children,
	);
}
