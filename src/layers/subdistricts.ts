import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { findClass, findShade, shadeOfClass } from "../domain/breaks";
import type { Scene } from "../domain/scene";
import { formatFigure } from "../text/format";
import type { DrawContext, Fragment, Layer, LegendEntry } from "./fragment";
import { hatchImageId } from "./image_ids";
import { isShaded, subdistrictGround } from "./subdistrict_lines";
import type { Palette } from "./theme";

/** The ground of the sub-districts, shaded by the indicator when one is chosen that areas may be shaded by. */
export const subdistricts: Layer = { draw: drawSubdistricts, explain: explainShades };

function drawSubdistricts(context: DrawContext): Fragment {
	const { sources, layers } = subdistrictGround.draw(context);
	return { sources, layers: [...layers, ...(context.scene.town.records.ground ? drawFills(context) : [])] };
}

function drawFills({ scene, palette }: DrawContext): readonly LayerSpecification[] {
	if (!isShaded(scene)) return [];
	return [
		{
			id: "shades",
			type: "fill",
			source: "subdistricts",
			paint: { "fill-color": shadeById(scene, palette), "fill-antialias": false },
		},
		{
			id: "no-data",
			type: "fill",
			source: "subdistricts",
			filter: ["in", ["get", "id"], ["literal", [...idsWithoutValue(scene)]]],
			paint: { "fill-pattern": hatchImageId(scene.view.theme) },
		},
	];
}

function shadeById(scene: Scene, palette: Palette): ExpressionSpecification | string {
	const arms = scene.sums.flatMap(({ subdistrict, measure }) =>
		subdistrict && measure.value !== null
			? [subdistrict.id, shadeColor(findShade(measure.value, scene.breaks), palette)]
			: [],
	);
	const [id, color, ...rest] = arms;
	if (id === undefined || color === undefined) return palette.district;
	return ["match", ["get", "id"], id, color, ...rest, palette.district] as ExpressionSpecification;
}

function shadeColor(shade: number, palette: Palette): string {
	return palette.shades[shade] ?? palette.district;
}

/** Areas the indicator has no value for, those the sums do not list included. */
function idsWithoutValue({ sums, town }: Scene): readonly string[] {
	const known = new Set(sums.flatMap((sum) => (sum.measure.value === null ? [] : [sum.subdistrict?.id])));
	const areas = town.records.ground?.drawn.subdistricts.features ?? [];
	return areas.map((area) => area.properties.id).filter((id) => !known.has(id));
}

function explainShades({ scene, speech, palette }: DrawContext) {
	if (!scene.town.records.ground || scene.view.indicator === null) return [];
	const { text } = speech;
	const unit = text(`unit.${scene.indicator.unit}`);
	const name = text(`indicator.${scene.indicator.id as "compounds"}`);
	return [
		{
			id: "indicator",
			title: unit === "" ? name : `${name} · ${unit}`,
			entries: isShaded(scene)
				? [...explainClasses(scene, palette, speech), ...explainNoData(scene, palette, speech)]
				: [],
			note: scene.columns ? text("legend.columns") : isShaded(scene) ? null : text("legend.amounts"),
		},
	];
}

function explainClasses(scene: Scene, palette: Palette, { text }: DrawContext["speech"]): LegendEntry[] {
	const values = scene.sums.flatMap(({ measure }) => (measure.value === null ? [] : [measure.value]));
	if (values.length === 0) return [];
	const classes = scene.breaks.length + 1;
	const figure = (value: number | undefined) => formatFigure(value ?? null, scene.indicator.unit);
	return Array.from({ length: classes }, (_, shade): LegendEntry => {
		const [from, to] = [figure(scene.breaks[shade - 1]), figure(scene.breaks[shade])];
		return {
			id: `shade-${shade}`,
			sign: {
				kind: "area",
				fill: shadeColor(shadeOfClass(shade, classes), palette),
				hatch: null,
				edge: palette.boundaryOnShade,
			},
			label:
				classes === 1
					? text("legend.single", { from: figure(values[0]) })
					: shade === 0
						? text("legend.below", { to })
						: shade === classes - 1
							? text("legend.atLeast", { from })
							: text("legend.between", { from, to }),
			count: values.filter((value) => findClass(value, scene.breaks) === shade).length,
		};
	});
}

function explainNoData(scene: Scene, palette: Palette, { text }: DrawContext["speech"]): LegendEntry[] {
	const count = idsWithoutValue(scene).length;
	if (count === 0) return [];
	return [
		{
			id: "no-data",
			sign: { kind: "area", fill: palette.district, hatch: palette.hatch, edge: palette.boundaryOnShade },
			label: text("legend.noData"),
			count,
		},
	];
}
