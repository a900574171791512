import { type Extent, extentOfAreas } from "../../domain/areas";
import type { Ground } from "../../domain/records";
import { polygonsOf } from "../../domain/smooth";
import type { Palette } from "../../layers/theme";
import { writeRings } from "../svg/draw/path_data";
import { makeNode, type SvgNode } from "../svg/draw/svg_node";
import { fitExtent, project } from "../svg/mercator";
import type { PaintCamera } from "../svg/painting";

/** Room of the inset, CSS pixels. */
export const LOCATOR = { widthPx: 96, heightPx: 132 } as const;
const MARGIN_PX = 5;
/** Smallest frame still seen, CSS pixels. */
const LEAST_PX = 5;
/** Nearer than any district is small. */
const NO_LIMIT = 24;

/** The whole district in small, with the frame of the map in it. `null` without an outline, and where the map shows it whole anyway. */
export function drawLocator(ground: Ground | null, extent: Extent, palette: Palette): SvgNode | null {
	const whole = ground && extentOfAreas(ground.drawn.outline);
	if (!ground || !whole || holds(extent, whole)) return null;
	const camera: PaintCamera = {
		...fitExtent(whole, LOCATOR, { marginPx: MARGIN_PX, maxZoom: NO_LIMIT }),
		...LOCATOR,
	};
	const rings = ground.drawn.outline.features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
	const d = writeRings(rings.map((ring) => ring.map(([lng = 0, lat = 0]) => project(camera, [lng, lat]))));
	const box = { width: LOCATOR.widthPx, height: LOCATOR.heightPx };
	// An `svg` within another shows nothing beyond its own edge, so the frame of a map wider than the district stays in its inset.
	return makeNode("svg", { ...box, "data-part": "locator" }, [
		makeNode("rect", { width: box.width, height: box.height, fill: palette.district }),
		makeNode("path", { d, fill: palette.neighbour, stroke: palette.quiet }),
		makeNode("rect", { ...frameOf(camera, extent), fill: palette.accent, "fill-opacity": 0.16 }),
		makeNode("rect", {
			...frameOf(camera, extent),
			fill: "none",
			stroke: palette.accent,
			"stroke-width": 1.5,
		}),
		makeNode("rect", {
			width: box.width,
			height: box.height,
			fill: "none",
			stroke: palette.hairline,
			"stroke-width": 2,
		}),
	]);
}

function holds(outer: Extent, inner: Extent): boolean {
	return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

function frameOf(camera: PaintCamera, [west, south, east, north]: Extent) {
	const from = project(camera, [west, north]);
	const to = project(camera, [east, south]);
	const [width, height] = [Math.max(LEAST_PX, to.x - from.x), Math.max(LEAST_PX, to.y - from.y)];
	return { x: (from.x + to.x - width) / 2, y: (from.y + to.y - height) / 2, width, height };
}
