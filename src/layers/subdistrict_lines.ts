import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { MultiLineString } from "geojson";
import { makeBoundaryLines } from "../domain/boundary_lines";
import type { AreaCollection } from "../domain/records";
import { type BaseContext, type Drawn, type Fragment, type MapScene, NOTHING } from "./fragment";

/** The areas of the sub-districts and, under a filter by sub-district, the quieter ground of the others. */
export const subdistrictGround: Drawn = { draw: drawGround };

/** Their lines, above whatever lies on the ground. */
export const subdistrictLines: Drawn = {
	draw: (context) =>
		context.scene.town.records.ground ? { sources: {}, layers: drawLines(context) } : NOTHING,
};

/** Whether the sub-districts are shaded: amounts that add up are not, since shading them would mostly show how large an area is. */
export function isShaded({ view, indicator }: Pick<MapScene, "view" | "indicator">): boolean {
	return view.indicator !== null && !indicator.additive;
}

function drawGround({ scene, palette }: BaseContext): Fragment {
	const drawn = scene.town.records.ground?.drawn;
	if (!drawn) return NOTHING;
	return {
		sources: {
			subdistricts: { type: "geojson", data: drawn.subdistricts, promoteId: "id" },
			"subdistrict-lines": { type: "geojson", data: linesOf(drawn.subdistricts) },
		},
		layers: isShaded(scene) ? [] : drawUnchosen(scene, palette.page),
	};
}

const lines = new WeakMap<AreaCollection, MultiLineString>();

function linesOf(areas: AreaCollection): MultiLineString {
	const made = lines.get(areas) ?? makeBoundaryLines(areas);
	lines.set(areas, made);
	return made;
}

/** Under a filter by sub-district the others step back to the neighbours' ground. */
function drawUnchosen({ view }: MapScene, color: string): readonly LayerSpecification[] {
	const chosen = view.filters.subdistrict;
	if (chosen.length === 0) return [];
	return [
		{
			id: "unchosen",
			type: "fill",
			source: "subdistricts",
			filter: ["!", ["in", ["get", "id"], ["literal", [...chosen]]]],
			paint: { "fill-color": color, "fill-antialias": false },
		},
	];
}

function drawLines({ scene, palette, speech }: BaseContext): readonly LayerSpecification[] {
	const dash = speech.district.sketch ? { "line-dasharray": [4, 3] } : {};
	return [
		{
			id: "subdistrict-lines",
			type: "line",
			source: "subdistrict-lines",
			layout: { "line-join": "round" },
			paint: {
				"line-color": isShaded(scene) ? palette.boundaryOnShade : palette.boundary,
				"line-width": 0.8,
				...dash,
			},
		},
		{
			id: "subdistrict-chosen",
			type: "line",
			source: "subdistricts",
			filter: ["in", ["get", "id"], ["literal", [...scene.view.filters.subdistrict]]],
			layout: { "line-join": "round" },
			paint: { "line-color": palette.outline, "line-width": 1.4 },
		},
	];
}
