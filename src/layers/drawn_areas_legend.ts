import type { DrawnArea } from "../domain/selection/shortlist/shortlist";
import type { DrawContext, LegendEntry, LegendSection } from "./fragment";

/** Width of the line round an area, CSS pixels. */
export const AREA_LINE_PX = 1.8;

/** The areas of the shortlist that is shown. */
export function listAreas({ scene }: DrawContext): readonly DrawnArea[] {
	return scene.view.shortlist?.areas ?? [];
}

/** What lines and hatches of drawn areas mean; nothing while there are none. */
export function explainAreas(context: DrawContext): readonly LegendSection[] {
	const areas = listAreas(context);
	if (areas.length === 0) return [];
	const { speech, palette } = context;
	const entries = (["in", "out"] as const).flatMap((use): LegendEntry[] => {
		const count = areas.filter((one) => one.use === use).length;
		if (count === 0) return [];
		const sign =
			use === "in"
				? ({ kind: "line", color: palette.accent, widthPx: AREA_LINE_PX, dash: [] } as const)
				: ({ kind: "area", fill: palette.district, hatch: palette.quiet, edge: palette.text } as const);
		return [{ id: use, sign, label: speech.text(use === "in" ? "legend.areaIn" : "legend.areaOut"), count }];
	});
	return [{ id: "areas", title: speech.text("legend.areas"), entries, note: null }];
}
