import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";
import { explainCompounds } from "./compounds_legend";
import { explainAreas } from "./drawn_areas_legend";
import type { DrawContext, LegendSection } from "./fragment";
import { explainOutline } from "./ground_legend";
import { overlays } from "./overlays";
import { explainProposals } from "./proposals_legend";
import { subdistricts } from "./subdistricts";
import { THEMES } from "./theme";

/** The order of the legend, which is that of a reader's questions, not of the paint. */
const LEGEND: readonly ((context: DrawContext) => readonly LegendSection[])[] = [
	explainCompounds,
	explainProposals,
	subdistricts.explain,
	explainAreas,
	overlays.explain,
	explainOutline,
];

/**
 * What the signs on the map mean, made from the tables the signs are drawn from. Sections of layers that are not shown are left out. A file of its own: the
 * page needs it before it needs anything that draws.
 */
export function makeLegend(scene: Scene, speech: Speech): readonly LegendSection[] {
	const context = { scene, speech, frame: null, palette: THEMES[scene.view.theme] };
	return LEGEND.flatMap((explain) => explain(context));
}
