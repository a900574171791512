import { formatValue } from "../text/format";
import { type DrawContext, type Drawn, NOTHING } from "./fragment";
import type { NameMarks } from "./name_places";
import { drawSubdistrictNames, type NameValue } from "./subdistrict_names";

/** The names of the sub-districts at the visual centre of what is in view, as long as no indicator is chosen. */
export const subdistrictLabels: Drawn<DrawContext> = {
	draw: (context) => (context.scene.view.indicator === null ? drawSubdistrictNames(context, null) : NOTHING),
};

/** The same with the value of the chosen indicator beneath: a figure half hidden reads as another one, so they stand above the compounds. */
export const subdistrictValues: Drawn<DrawContext> = {
	draw: (context) =>
		context.scene.view.indicator === null
			? NOTHING
			: drawSubdistrictNames(context, listValues(context), listMarks(context)),
};

/** What the overlays lay over the map in single spots. */
function listMarks({ scene: { town, view } }: DrawContext): NameMarks {
	const { parking, cameras } = town.records;
	return [
		...((view.layers.includes("parking") && parking) || []),
		...((view.layers.includes("cameras") && cameras) || []),
	];
}

/** Largest value line relative to a name; the smallest stays readable. */
const VALUE_SCALE = { least: 0.95, most: 1.5 } as const;

function listValues({ scene, speech }: DrawContext): ReadonlyMap<string, NameValue> {
	const values = new Map(scene.sums.map((sum) => [sum.subdistrict?.id, sum.measure.value]));
	const most = Math.max(0, ...[...values.values()].map((value) => value ?? 0));
	const areas = scene.town.records.ground?.drawn.subdistricts.features ?? [];
	// A column carries its name and value itself.
	const standing = new Set(scene.columns?.bars.map((bar) => bar.subdistrict));
	return new Map(
		areas.map(({ properties: { id } }) => {
			const amount = values.get(id) ?? null;
			const value = formatValue(amount, scene.indicator.unit, speech.text);
			const scale = scene.indicator.additive ? scaleOf(amount, most) : 1;
			return [id, { value, scale, elsewhere: standing.has(id) }];
		}),
	);
}

/** The height of a figure grows with the root of its amount, so that the ink grows with the amount. */
function scaleOf(value: number | null, most: number): number {
	if (value === null || most <= 0) return VALUE_SCALE.least;
	const share = Math.sqrt(Math.max(0, value) / most);
	return Math.max(VALUE_SCALE.least, Math.round(VALUE_SCALE.most * share * 100) / 100);
}
