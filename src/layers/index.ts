import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";
import { compoundLabels } from "./compound_labels";
import { compounds, selection } from "./compounds";
import { enlargeLayers } from "./enlarge";
import { setLetters } from "./fonts";
import type { DrawContext, Frame, Layer, LegendSection } from "./fragment";
import { ground, neighbourNames, outline } from "./ground";
import { overlays } from "./overlays";
import { subdistrictLabels } from "./subdistrict_labels";
import { subdistricts } from "./subdistricts";
import { THEMES } from "./theme";

/** Every layer, from the bottom of the map to its top. */
const LAYERS: readonly Layer[] = [
	ground,
	subdistricts,
	outline,
	neighbourNames,
	compoundLabels,
	subdistrictLabels,
	compounds,
	selection,
	overlays,
];

/** The order of the legend, which is that of a reader's questions, not of the paint. */
const LEGEND: readonly Layer[] = [compounds, subdistricts, overlays, outline];

/**
 * The whole map as one value, its data inside. The same scene and frame give the same style. `frame` is the part of the world
 * in view, so that area names stand where they are seen; `null` counts areas whole.
 */
export function buildStyle(scene: Scene, speech: Speech, frame: Frame | null = null): StyleSpecification {
	const context = makeContext(scene, speech, frame);
	const fragments = LAYERS.map((layer) => layer.draw(context));
	return {
		version: 8,
		sources: Object.assign({}, ...fragments.map((fragment) => fragment.sources)),
		layers: enlargeLayers(setLetters(fragments.flatMap((fragment) => fragment.layers)), frame?.scale ?? 1),
		// A change of filter is an answer, not a film.
		transition: { duration: 0, delay: 0 },
	};
}

/** What the signs on the map mean, made from the tables the signs are drawn from. Sections of layers that are not shown are left out. */
export function makeLegend(scene: Scene, speech: Speech): readonly LegendSection[] {
	const context = makeContext(scene, speech, null);
	return LEGEND.flatMap((layer) => layer.explain(context));
}

function makeContext(scene: Scene, speech: Speech, frame: Frame | null): DrawContext {
	return { scene, speech, frame, palette: THEMES[scene.view.theme] };
}
