import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { SIZE_STEPS } from "./compound_size";
import type { BaseContext, Drawn, Fragment, MapScene } from "./fragment";

/**
 * The names of the compounds from street zoom on, of a few at any zoom. Drawn below the symbols: what is drawn later is placed first, so the names
 * find the symbols and the names of the sub-districts already there and keep clear of them.
 */
export const compoundLabels: Drawn = { draw: drawLabels };

/** A little before symbols reach their largest size, names already have room. */
const NAMES_FROM_ZOOM = 14.6;
const LARGE_FROM_ZOOM = 17;
/** Whoever has narrowed all of them to so many asks which they are. */
const FEW = 20;
/** Halo of the symbol, both paddings, and a little air, CSS pixels. */
const GAP_PX = 7;

function drawLabels({ scene, palette }: BaseContext): Fragment {
	const hidden = scene.selection?.compound.id ?? "";
	// Among columns the compounds stand back.
	const few = scene.columns === null && scene.shown.filter(({ position }) => position).length <= FEW;
	return {
		sources: {},
		layers: [
			{
				id: "compound-names",
				type: "symbol",
				source: "compounds",
				// Never left out: MapLibre keeps the last one where a style has none.
				minzoom: few ? 0 : NAMES_FROM_ZOOM,
				filter: ["!=", ["get", "id"], hidden],
				layout: {
					"text-field": ["get", "name"],
					"text-size": ["step", ["zoom"], 12, LARGE_FROM_ZOOM, 14],
					"text-variable-anchor": ["left", "right", "top", "bottom", "top-left", "bottom-left"],
					"text-radial-offset": radialOffset(scene),
					"text-justify": "auto",
					"text-max-width": 9,
					"text-line-height": 1.15,
					"text-padding": 2,
					// Larger compounds keep their names longest where there is not room for all.
					"symbol-sort-key": ["-", ["get", "scale"]],
				},
				paint: {
					"text-color": palette.text,
					"text-halo-color": palette.district,
					"text-halo-width": 1.6,
				},
			},
		],
	};
}

/** From the middle of the symbol past its halo, in ems of the text. */
function radialOffset(scene: MapScene): ExpressionSpecification {
	const ems = (sizePx: number, textPx: number) => {
		const scale = scene.view.size === "same" ? 1 : ["get", "scale"];
		return ["/", ["+", ["*", sizePx / 2, scale], GAP_PX], textPx];
	};
	const [, middle, street] = SIZE_STEPS;
	return [
		"step",
		["zoom"],
		ems(middle.sizePx, 12),
		street.fromZoom,
		ems(street.sizePx, 12),
		LARGE_FROM_ZOOM,
		ems(street.sizePx, 14),
	] as unknown as ExpressionSpecification;
}
