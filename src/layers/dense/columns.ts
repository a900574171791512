import { ColumnLayer, TextLayer } from "@deck.gl/layers";
import type { Bar } from "../../domain/columns";
import { metresPerDegree } from "../../domain/distance";
import { MAP_FONTS, STRONG_WEIGHT } from "../fonts";
import { COLUMN_PX, type NameSide, placeColumnNames, WORLD_PX } from "./column_names";
import { type DenseContext, toRgb, toVertex } from "./context";

const FIGURES = "0123456789.%\u2009—−-";

/** The indicator as columns, each with its name at its foot and its value on top. They keep their size on the screen at every zoom, so they are read against each other, not against the ground. */
export function drawColumns(context: DenseContext, exactZoom: number) {
	const bars = context.scene.columns?.bars ?? [];
	const lat = bars[0]?.position[1] ?? 0;
	const metresPerPx = (metresPerDegree(lat).lng * 360) / (WORLD_PX * 2 ** exactZoom);
	const sides = placeColumnNames(bars, exactZoom, context.scale);
	const standing = { context, bars, sides, unitM: context.scale * metresPerPx };
	return [drawShafts(standing), drawNames(standing), drawFigures(standing)];
}

interface Standing {
	readonly context: DenseContext;
	readonly bars: readonly Bar[];
	/** Where the name of each stands. */
	readonly sides: readonly NameSide[];
	/** A CSS pixel of a plain screen, metres on the ground. */
	readonly unitM: number;
}

function drawShafts({ context: { palette }, bars, unitM }: Standing) {
	return new ColumnLayer<Bar>({
		id: "columns",
		data: bars,
		diskResolution: 4,
		angle: 45,
		radius: COLUMN_PX.half * unitM,
		extruded: true,
		flatShading: true,
		elevationScale: COLUMN_PX.tallest * unitM,
		getPosition: (bar) => toVertex(bar.position),
		getElevation: (bar) => bar.share,
		getFillColor: toRgb(palette.column),
		material: { ambient: 0.62, diffuse: 0.5, shininess: 1, specularColor: [0, 0, 0] },
	});
}

interface NamedBar extends Bar {
	readonly side: NameSide;
}

/** How letters lie on the side of a column they stand on. */
const ON_SIDE = {
	below: { anchor: "middle", baseline: "top", towards: [0, 1] },
	left: { anchor: "end", baseline: "center", towards: [-1, 0] },
	right: { anchor: "start", baseline: "center", towards: [1, 0] },
} as const;

function drawNames({ context, bars, sides }: Standing) {
	const { palette, scale } = context;
	const awayPx = (COLUMN_PX.half + COLUMN_PX.gap) * scale;
	const data = bars.map((bar, at) => ({ ...bar, side: sides[at] ?? "below" }));
	return new TextLayer<NamedBar>({
		...letters(context, "column-names"),
		data,
		getPosition: (bar) => toVertex(bar.position),
		getText: (bar) => bar.name,
		characterSet: [...new Set(bars.flatMap((bar) => [...bar.name]))],
		getSize: COLUMN_PX.name * scale,
		getPixelOffset: ({ side }) => [awayPx * ON_SIDE[side].towards[0], awayPx * ON_SIDE[side].towards[1]],
		getTextAnchor: ({ side }) => ON_SIDE[side].anchor,
		getAlignmentBaseline: ({ side }) => ON_SIDE[side].baseline,
		getColor: toRgb(palette.text),
	});
}

function drawFigures({ context, bars, unitM }: Standing) {
	const { palette, scale } = context;
	return new TextLayer<Bar>({
		...letters(context, "column-figures"),
		data: bars,
		getPosition: (bar) => [...toVertex(bar.position), bar.share * COLUMN_PX.tallest * unitM],
		updateTriggers: { getPosition: unitM },
		getText: (bar) => bar.label,
		characterSet: FIGURES,
		getSize: COLUMN_PX.figure * scale,
		getPixelOffset: [0, -COLUMN_PX.gap * scale],
		getAlignmentBaseline: "bottom",
		getColor: toRgb(palette.text),
		fontWeight: STRONG_WEIGHT,
	});
}

/** Letters with a halo, seen also behind another column: a figure there is still a figure. */
function letters({ palette }: DenseContext, id: string) {
	return {
		id,
		fontFamily: MAP_FONTS,
		fontSettings: { sdf: true, fontSize: 96, buffer: 12, radius: 20 },
		outlineColor: [...toRgb(palette.district), 255] as [number, number, number, number],
		outlineWidth: 4,
		parameters: { depthCompare: "always" as const },
	};
}
