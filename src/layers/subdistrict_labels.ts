import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { formatValue } from "../text/format";
import { nameSubdistrict } from "../text/labels";
import { type DrawContext, type Fragment, type Layer, NOTHING } from "./fragment";
import { placeNames } from "./name_places";
import { isShaded } from "./subdistricts";

/** The names of the sub-districts at the visual centre of what is in view, with the indicator's value beneath when one is chosen. */
export const subdistrictLabels: Layer = { draw: drawLabels, explain: () => [] };

function drawLabels(context: DrawContext): Fragment {
	const { scene, palette } = context;
	if (!scene.town.records.ground) return NOTHING;
	const valued = scene.view.indicator !== null;
	return {
		sources: { "subdistrict-labels": { type: "geojson", data: makeLabels(context) } },
		layers: [
			{
				id: "subdistrict-labels",
				type: "symbol",
				source: "subdistrict-labels",
				layout: {
					"text-field": valued ? NAME_AND_VALUE : ["get", "name"],
					"text-size": ["step", ["zoom"], 12, 12.2, 14, 14, 16],
					"text-letter-spacing": 0.18,
					"text-max-width": 8,
					"text-line-height": 1.25,
					"text-allow-overlap": true,
				},
				paint: {
					"text-color": valued ? palette.text : palette.quiet,
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

/** Largest value line relative to a name; the smallest stays readable. */
const VALUE_SCALE = { least: 0.95, most: 1.5 } as const;

function makeLabels(context: DrawContext): FeatureCollection {
	const { scene, speech } = context;
	const values = new Map(scene.sums.map((sum) => [sum.subdistrict?.id, sum.measure.value]));
	const most = Math.max(0, ...[...values.values()].map((value) => value ?? 0));
	const areas = scene.town.records.ground?.drawn.subdistricts.features ?? [];
	const amountOf = (id: string) => values.get(id) ?? null;
	const names = areas.map(({ geometry, properties: { id } }) => ({
		geometry,
		name: nameSubdistrict(id, speech),
		value:
			scene.view.indicator === null ? null : formatValue(amountOf(id), scene.indicator.unit, speech.text),
	}));
	const places = placeNames(names, context);
	// A column carries its name and value itself.
	const standing = new Set(scene.columns?.bars.map((bar) => bar.subdistrict));
	return {
		type: "FeatureCollection",
		features: areas.flatMap(({ properties: { id } }, index) => {
			const at = places[index];
			if (!at || standing.has(id)) return [];
			return [
				{
					type: "Feature" as const,
					geometry: { type: "Point" as const, coordinates: [...at] },
					properties: {
						name: names[index]?.name ?? id,
						value: names[index]?.value ?? "",
						scale: scene.indicator.additive ? scaleOf(amountOf(id), most) : 1,
					},
				},
			];
		}),
	};
}

/** The height of a figure grows with the root of its amount, so that the ink grows with the amount. */
function scaleOf(value: number | null, most: number): number {
	if (value === null || most <= 0) return VALUE_SCALE.least;
	const share = Math.sqrt(Math.max(0, value) / most);
	return Math.max(VALUE_SCALE.least, Math.round(VALUE_SCALE.most * share * 100) / 100);
}
