import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { nameSubdistrict } from "../text/labels";
import { type BaseContext, type Drawn, type Fragment, NOTHING } from "./fragment";
import { type NameMarks, placeNames } from "./name_places";
import { isShaded } from "./subdistrict_lines";

/** What stands beneath the name of a sub-district: a value in words, and its letters relative to the name's. */
export interface NameValue {
	readonly value: string;
	readonly scale: number;
	/** Whether both stand somewhere else, and only keep their place here. */
	readonly elsewhere: boolean;
}

/** The bare names of the sub-districts at the visual centre of what is in view. */
export const subdistrictNames: Drawn = { draw: (context) => drawSubdistrictNames(context, null) };

/**
 * The names of the sub-districts, each with a value beneath when there are values. `values`: by id of the sub-district; `null`: names alone. `marks`: what
 * overlays lay over them.
 */
export function drawSubdistrictNames(
	context: BaseContext,
	values: ReadonlyMap<string, NameValue> | null,
	marks: NameMarks = [],
): Fragment {
	const { scene, palette } = context;
	if (!scene.town.records.ground) return NOTHING;
	return {
		sources: { "subdistrict-labels": { type: "geojson", data: makeLabels(context, values, marks) } },
		layers: [
			{
				id: "subdistrict-labels",
				type: "symbol",
				source: "subdistrict-labels",
				layout: {
					"text-field": values ? NAME_AND_VALUE : ["get", "name"],
					"text-size": ["step", ["zoom"], 12, 12.2, 14, 14, 16],
					"text-letter-spacing": 0.18,
					"text-max-width": 8,
					"text-line-height": 1.25,
					"text-allow-overlap": true,
				},
				paint: {
					"text-color": values ? palette.text : palette.quiet,
					"text-halo-color": isShaded(scene) ? palette.shades[0] : palette.district,
					"text-halo-width": 1.6,
				},
			},
		],
	};
}

const NAME_AND_VALUE: ExpressionSpecification = [
	"format",
	["get", "name"],
	{ "font-scale": 0.86 },
	"\n",
	{},
	["get", "value"],
	{ "font-scale": ["get", "scale"] },
];

function makeLabels(
	context: BaseContext,
	values: ReadonlyMap<string, NameValue> | null,
	marks: NameMarks,
): FeatureCollection {
	const { scene, speech } = context;
	const areas = scene.town.records.ground?.drawn.subdistricts.features ?? [];
	const names = areas.map(({ geometry, properties: { id } }) => {
		const value = values?.get(id);
		return {
			geometry,
			name: nameSubdistrict(id, speech),
			value: value ? { text: value.value, scale: value.scale } : null,
		};
	});
	const places = placeNames(names, context, marks);
	return {
		type: "FeatureCollection",
		features: areas.flatMap(({ properties: { id } }, index) => {
			const at = places[index];
			if (!at || values?.get(id)?.elsewhere) return [];
			return [
				{
					type: "Feature" as const,
					geometry: { type: "Point" as const, coordinates: [...at] },
					properties: {
						name: names[index]?.name ?? id,
						value: values?.get(id)?.value ?? "",
						scale: values?.get(id)?.scale ?? 1,
					},
				},
			];
		}),
	};
}
