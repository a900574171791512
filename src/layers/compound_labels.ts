import { SIZE_STEPS } from "./compound_size";
import type { DrawContext, Fragment, Layer } from "./fragment";

/**
 * The names of the compounds from street zoom on. Drawn below the symbols: what is drawn later is placed first, so the names
 * find the symbols already there and keep clear of them.
 */
export const compoundLabels: Layer = { draw: drawLabels, explain: () => [] };

/** A little before symbols reach their largest size, names already have room. */
const NAMES_FROM_ZOOM = 14.6;
const GAP_PX = 4;

function drawLabels({ scene, palette }: DrawContext): Fragment {
	const hidden = scene.selection?.compound.id ?? "";
	return {
		sources: {},
		layers: [
			{
				id: "compound-names",
				type: "symbol",
				source: "compounds",
				minzoom: NAMES_FROM_ZOOM,
				filter: ["!=", ["get", "id"], hidden],
				layout: {
					"text-field": ["get", "name"],
					"text-size": ["step", ["zoom"], 12, 16.5, 14],
					"text-variable-anchor": ["left", "right", "top", "bottom", "top-left", "bottom-left"],
					"text-radial-offset": radialOffset(),
					"text-justify": "auto",
					"text-max-width": 9,
					"text-line-height": 1.15,
					"text-padding": 3,
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

/** From the middle of the symbol past its edge, in ems of the text. */
function radialOffset(): ["step", ["zoom"], number, number, number, number, number] {
	const ems = (sizePx: number, textPx: number) => (sizePx / 2 + GAP_PX) / textPx;
	const [, middle, street] = SIZE_STEPS;
	return [
		"step",
		["zoom"],
		ems(middle.sizePx, 12),
		street.fromZoom,
		ems(street.sizePx, 12),
		16.5,
		ems(street.sizePx, 14),
	];
}
