import type { Scene } from "../../domain/scene";
import type { Sight } from "../../domain/view";
import { MAP_FONTS } from "../../layers/fonts";
import { makeLegend } from "../../layers/legend";
import { type Palette, THEMES } from "../../layers/theme";
import { buildWholeStyle } from "../../layers/whole_style";
import type { SideTable } from "../../text/briefing/side_table";
import type { OutputSpeech } from "../../text/output_text";
import { listSourceFacts } from "../source_facts";
import { drawPainting } from "../svg/draw/draw_painting";
import { makeNode, type SvgNode, writeNumber } from "../svg/draw/svg_node";
import { extentOfCamera, fitExtent } from "../svg/mercator";
import { paintStyle } from "../svg/paint/paint_style";
import type { MeasureText, PaintCamera } from "../svg/painting";
import { FIT_MOST_ZOOM, MARGIN_PX } from "../viewport";
import { type ClaimsStyle, drawBriefingClaims, type SheetClaim } from "./compose_briefing_claims";
import { drawBriefingTable } from "./compose_briefing_table";
import type { Sheet } from "./compose_sheet";
import { drawFoot } from "./draw_foot";
import type { Strip } from "./draw_head";
import { drawLegend } from "./draw_legend";
import { heightOfColumns } from "./lay_out";
import { balanceColumns, LEGEND, measureLegend } from "./measure_legend";
import { widthOf, wrapText, writeText } from "./write_text";

/** What of a briefing's scene a picture shows, in words and figures. */
export interface BriefingPicture {
	readonly title: string;
	readonly text: string | null;
	/** Which of how many it is. */
	readonly page: string;
	readonly claims: readonly SheetClaim[];
	/** `null`: nothing stands beside the map. */
	readonly side: SideTable | null;
	/** What of the side is not listed, said of so many rows. */
	readonly more: (rows: number) => string;
	/** `null`: at all compounds. */
	readonly look: Sight | null;
}

/** Composed at this size and painted `BRIEFING_RATIO` times as large: the smallest letters are then as large as a wall needs them. */
const SIZE = { widthPx: 1440, heightPx: 810 } as const;
/** Pixels to one of the sheet's: 3840 × 2160. */
export const BRIEFING_RATIO = 3840 / SIZE.widthPx;

const EDGE = 32;
const GAP = 14;
/** Width of what stands beside the map, and what lies between. */
const BESIDE = { widthPx: 392, gap: 32 } as const;
/** What the legend may take of the height beneath the map. */
const MOST_LEGEND_PX = 170;
const COLUMN_COUNTS = [1, 2, 3, 4, 5, 6];
/** Beside the map, where there is room, it may be drawn as much smaller before it goes beneath. */
const LEAST_SCALE = 0.85;
const TITLE = { sizePx: 28, row: 38 } as const;
const TEXT = { sizePx: 14, row: 21 } as const;

interface Room {
	readonly widthPx: number;
	readonly heightPx: number;
}

interface Desk {
	readonly scene: Scene;
	readonly speech: OutputSpeech;
	readonly picture: BriefingPicture;
	readonly palette: Palette;
	readonly measure: MeasureText;
}

/** A scene of the briefing as a dark picture of its own: title, map with its legend, every number, what stands beside, sources. The map is drawn anew; nothing lies over it. */
export function composeBriefing(
	shown: Scene,
	speech: OutputSpeech,
	{ picture, measure }: { readonly picture: BriefingPicture; readonly measure: MeasureText },
): Sheet {
	const scene: Scene = { ...shown, view: { ...shown.view, theme: "dark" } };
	const desk = { scene, speech, picture, palette: THEMES.dark, measure };
	const head = drawTitle(desk);
	const footPx = drawSources(desk, null).heightPx;
	const top = EDGE + head.heightPx + GAP;
	const room = { widthPx: SIZE.widthPx - 2 * EDGE, heightPx: SIZE.heightPx - EDGE - footPx - GAP - top };
	const { camera, nodes } = drawMiddle(desk, room);
	const children = [
		makeNode("title", {}, [picture.title]),
		makeNode("rect", { width: SIZE.widthPx, height: SIZE.heightPx, fill: desk.palette.page }),
		move(head.node, { x: EDGE, y: EDGE }),
		...nodes.map((node) => move(node, { x: EDGE, y: top })),
		move(drawSources(desk, camera).node, { x: EDGE, y: SIZE.heightPx - EDGE - footPx }),
	];
	const viewBox = `0 0 ${SIZE.widthPx} ${SIZE.heightPx}`;
	const size = { width: SIZE.widthPx, height: SIZE.heightPx };
	return { node: makeNode("svg", { viewBox, ...size, "font-family": MAP_FONTS }, children), ...SIZE };
}

/** The map, what stands beside it, and the legend where there is most room for it. */
function drawMiddle(
	desk: Desk,
	{ widthPx, heightPx }: Room,
): { readonly camera: PaintCamera; readonly nodes: readonly SvgNode[] } {
	const { claims, side } = desk.picture;
	const alone = claims.length === 0 && side === null;
	const mapWidthPx = alone ? widthPx : widthPx - BESIDE.widthPx - BESIDE.gap;
	const besideX = widthPx - BESIDE.widthPx;
	const beside = drawBeside(desk, heightPx);
	const free = { widthPx: BESIDE.widthPx, heightPx: heightPx - beside.heightPx - 2 * GAP };
	const besideKey = alone || side !== null || free.heightPx <= 0 ? null : drawKey(desk, free);
	const underKey = drawKey(desk, { widthPx: mapWidthPx, heightPx: MOST_LEGEND_PX });
	const isBeside = besideKey !== null && besideKey.scale >= Math.min(LEAST_SCALE, underKey.scale);
	const key = isBeside ? besideKey : underKey;
	const mapHeightPx = isBeside ? heightPx : heightPx - key.heightPx - GAP;
	const camera = findCamera(desk, { widthPx: mapWidthPx, heightPx: mapHeightPx });
	const keyAt = isBeside ? { x: besideX, y: heightPx - key.heightPx } : { x: 0, y: heightPx - key.heightPx };
	const nodes = [
		drawMap(desk, camera, { x: 0, y: 0 }),
		move(beside.node, { x: besideX, y: 0 }),
		move(key.node, keyAt),
	];
	return { camera, nodes };
}

/** The scene's title with its number of the whole, and its sentences. */
function drawTitle({ picture, palette, measure }: Desk): Strip {
	const widthPx = SIZE.widthPx - 2 * EDGE;
	const quiet = { sizePx: TEXT.sizePx, color: palette.quiet };
	const title = { sizePx: TITLE.sizePx, color: palette.text, bold: true };
	const pagePx = widthOf(picture.page, quiet, measure) + GAP;
	const titles = wrapText(picture.title, { ...title, widthPx: widthPx - pagePx }, measure);
	const texts = picture.text === null ? [] : wrapText(picture.text, { ...quiet, widthPx }, measure);
	const after = TITLE.row * titles.length;
	const nodes = [
		...titles.map((line, at) => writeText(line, { x: 0, y: TITLE.row * (at + 0.5) }, title)),
		...texts.map((line, at) => writeText(line, { x: 0, y: after + TEXT.row * (at + 0.5) }, quiet)),
		writeText(picture.page, { x: widthPx, y: TITLE.row / 2 }, { ...quiet, anchor: "end" }),
	];
	return { node: makeNode("g", { "data-part": "head" }, nodes), heightPx: after + TEXT.row * texts.length };
}

/** The legend in a place, in as many columns as let it stay largest; one that does not fit is drawn smaller, never cut. */
function drawKey({ scene, speech, palette, measure }: Desk, room: Room): Strip & { readonly scale: number } {
	const boxes = measureLegend(makeLegend(scene, speech), palette, measure);
	const tries = COLUMN_COUNTS.map((most) => {
		const columns = balanceColumns(boxes.sections, most);
		const heightPx = heightOfColumns(columns);
		const widthPx = columns.length * (boxes.columnPx + LEGEND.columnGap) - LEGEND.columnGap;
		return { columns, heightPx, scale: Math.min(1, room.widthPx / widthPx, room.heightPx / heightPx) };
	});
	const largest = Math.max(...tries.map(({ scale }) => scale));
	// Of those as large, the lowest leaves the map most.
	const [best] = tries.filter(({ scale }) => scale === largest).sort((a, b) => a.heightPx - b.heightPx);
	if (!best) throw new Error("A legend is laid out in no number of columns.");
	const drawn = drawLegend(best.columns, boxes, palette);
	const transform = `scale(${writeNumber(largest, 4)})`;
	const node =
		largest === 1 ? drawn : makeNode(drawn.tag, { ...drawn.attributes, transform }, drawn.children);
	return { node, heightPx: best.heightPx * largest, scale: largest };
}

function drawSources({ scene, speech, palette, measure }: Desk, camera: PaintCamera | null): Strip {
	const source = listSourceFacts(scene, speech);
	const nowhere: PaintCamera = { lng: 0, lat: 0, zoom: 10, widthPx: 1, heightPx: 1 };
	const widthPx = SIZE.widthPx - 2 * EDGE;
	return drawFoot(speech, { widthPx, palette, measure, camera: camera ?? nowhere, source, remarks: [] });
}

function findCamera(
	{ scene, picture }: Desk,
	size: { readonly widthPx: number; readonly heightPx: number },
): PaintCamera {
	const { look } = picture;
	if (look !== null && "camera" in look) return { ...look.camera, ...size };
	const extent = look?.extent ?? scene.home;
	const limits = { marginPx: MARGIN_PX, maxZoom: FIT_MOST_ZOOM };
	return { ...(extent ? fitExtent(extent, size, limits) : { lng: 0, lat: 0, zoom: 0 }), ...size };
}

function drawMap({ scene, speech, palette, measure }: Desk, camera: PaintCamera, at: Place): SvgNode {
	const frame = { extent: extentOfCamera(camera), zoom: camera.zoom, scale: 1 };
	const map = drawPainting(paintStyle(buildWholeStyle(scene, speech, frame), camera, measure), "map-");
	const box = { ...at, width: camera.widthPx, height: camera.heightPx };
	const viewBox = `0 0 ${writeNumber(camera.widthPx)} ${writeNumber(camera.heightPx)}`;
	return makeNode("g", {}, [
		makeNode("svg", { ...map.attributes, ...box, viewBox, "data-part": "map" }, map.children),
		makeNode("rect", { ...box, fill: "none", stroke: palette.hairline }),
	]);
}

/** The numbers, and under them as much of the table as there is room for; as high as the numbers where there is no table. */
function drawBeside({ picture, palette, measure }: Desk, heightPx: number): Strip {
	const style: ClaimsStyle = { widthPx: BESIDE.widthPx, palette, measure };
	const claims = drawBriefingClaims(picture.claims, style);
	const shrink = Math.min(1, heightPx / Math.max(1, claims.heightPx));
	const claimsPx = claims.heightPx * shrink;
	const { tag, attributes, children } = claims.node;
	const transform = `scale(${writeNumber(shrink, 4)})`;
	const node = shrink === 1 ? claims.node : makeNode(tag, { ...attributes, transform }, children);
	if (picture.side === null) return { node: makeNode("g", {}, [node]), heightPx: claimsPx };
	const under = claimsPx === 0 ? 0 : claimsPx + 2 * GAP;
	const room = { ...style, heightPx: heightPx - under, more: picture.more };
	const table = move(drawBriefingTable(picture.side, room), { x: 0, y: under });
	return { node: makeNode("g", {}, [node, table]), heightPx };
}

interface Place {
	readonly x: number;
	readonly y: number;
}

function move(node: SvgNode, { x, y }: Place): SvgNode {
	return makeNode("g", { transform: `translate(${writeNumber(x)} ${writeNumber(y)})` }, [node]);
}
