import type { DrawContext, LegendSection } from "./fragment";
import { LINE_PX } from "./ground";

/** What the lines of the district and of its sub-districts mean. */
export function explainOutline({ scene, speech, palette }: DrawContext): readonly LegendSection[] {
	const { text, district } = speech;
	if (!scene.town.records.ground) return [];
	const line = (
		id: string,
		label: string,
		sign: { color: string; widthPx: number; dash: readonly number[] },
	) => ({
		id,
		label,
		sign: { kind: "line" as const, ...sign },
		count: null,
	});
	return [
		{
			id: "lines",
			title: text("legend.lines"),
			entries: [
				line("district", text("legend.district"), { color: palette.outline, widthPx: LINE_PX, dash: [] }),
				line("subdistrict", text(district.sketch ? "legend.subdistrictSketch" : "legend.subdistrict"), {
					color: palette.boundary,
					widthPx: 1,
					dash: district.sketch ? [4, 3] : [],
				}),
			],
			note: null,
		},
	];
}
