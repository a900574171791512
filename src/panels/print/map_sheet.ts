import type { Extent } from "../../domain/areas";
import type { Scene } from "../../domain/scene";
import type { MapCamera } from "../../domain/view";
import { buildWholeStyle, readThinned } from "../../layers/whole_style";
import { drawPainting } from "../../map/svg/draw/draw_painting";
import type { SvgNode } from "../../map/svg/draw/svg_node";
import { extentOfCamera, fitExtent } from "../../map/svg/mercator";
import { paintStyle } from "../../map/svg/paint/paint_style";
import type { MeasureText, PaintCamera } from "../../map/svg/painting";
import type { Speech } from "../../text/labels";
import { PX_PER_MM } from "./paper";

/** The map as it is drawn on paper, and what has to be said of it. */
export interface MapSheet {
	readonly camera: PaintCamera;
	readonly extent: Extent;
	readonly picture: SvgNode;
	/** Dense layers of which only a part is drawn. */
	readonly thinned: ReturnType<typeof readThinned>;
	/** Layers that could not be drawn. */
	readonly unpainted: readonly string[];
	/** How many of the shown compounds lie within the frame. */
	readonly inside: number;
}

interface Sheet {
	readonly widthMm: number;
	readonly heightMm: number;
	/** Where the link looks; `null`: at all compounds. */
	readonly camera: MapCamera | null;
	readonly measure: MeasureText;
	/** Goes before every id of the picture; differs where several maps share a page. */
	readonly prefix?: string;
}

/** Ground left round what is framed, CSS pixels: a symbol at the very edge stays whole. */
const FIT = { marginPx: 24, maxZoom: 17 };
/** The map of an ordinary desk, CSS pixels. A link does not say how large the window was; this much round its middle is kept on any paper. */
const DESK_MAP = { widthPx: 880, heightPx: 480 };

/** The map of a scene for a place on paper; `null` when nothing says where it could look. */
export function makeMapSheet(scene: Scene, speech: Speech, sheet: Sheet): MapSheet | null {
	const camera = findCamera(scene, sheet);
	if (!camera) return null;
	const extent = extentOfCamera(camera);
	const style = buildWholeStyle(scene, speech, { extent, zoom: camera.zoom, scale: 1 });
	const painting = paintStyle(style, camera, sheet.measure);
	return {
		camera,
		extent,
		picture: drawPainting(painting, sheet.prefix),
		thinned: readThinned(style),
		unpainted: [...new Set(painting.unpainted.map(({ layer }) => layer))],
		inside: scene.shown.filter((one) => isInside(one.position, extent)).length,
	};
}

function findCamera(scene: Scene, { widthMm, heightMm, camera }: Sheet): PaintCamera | null {
	const size = { widthPx: widthMm * PX_PER_MM, heightPx: heightMm * PX_PER_MM };
	if (camera) {
		const share = Math.min(size.widthPx / DESK_MAP.widthPx, size.heightPx / DESK_MAP.heightPx);
		return { ...camera, ...size, zoom: camera.zoom + Math.min(0, Math.log2(share)) };
	}
	return scene.home && { ...size, ...fitExtent(scene.home, size, FIT) };
}

function isInside(position: readonly [number, number] | null, [west, south, east, north]: Extent): boolean {
	if (position === null) return false;
	const [lng, lat] = position;
	return lng >= west && lng <= east && lat >= south && lat <= north;
}
