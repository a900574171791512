import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";
import { compoundLabels } from "./compound_labels";
import { compounds, selection } from "./compounds";
import { drawnAreas } from "./drawn_areas";
import { enlargeLayers } from "./enlarge";
import { setLetters } from "./fonts";
import type { DrawContext, Drawn, Frame } from "./fragment";
import { ground, neighbourNames, outline } from "./ground";
import { overlays } from "./overlays";
import { toPlain } from "./plain_frame";
import { proposalLinks, proposals } from "./proposals";
import { reach } from "./reach";
import { seams } from "./seams";
import { subdistrictLabels, subdistrictValues } from "./subdistrict_labels";
import { subdistrictLines } from "./subdistrict_lines";
import { subdistricts } from "./subdistricts";
import { THEMES } from "./theme";

/** Every layer, from the bottom of the map to its top. */
const LAYERS: readonly Drawn<DrawContext>[] = [
	ground,
	subdistricts,
	reach,
	subdistrictLines,
	outline,
	drawnAreas,
	neighbourNames,
	compoundLabels,
	subdistrictLabels,
	proposalLinks,
	compounds,
	subdistrictValues,
	selection,
	proposals,
	overlays,
	seams,
];

/**
 * The whole map as one value, its data inside. The same scene and frame give the same style. `frame` is the part of the world
 * in view, so that area names stand where they are seen; `null` counts areas whole.
 */
export function buildStyle(scene: Scene, speech: Speech, frame: Frame | null = null): StyleSpecification {
	const palette = THEMES[scene.view.theme];
	const context: DrawContext = { scene, speech, frame: frame && toPlain(frame), palette };
	const fragments = LAYERS.map((layer) => layer.draw(context));
	return {
		version: 8,
		sources: Object.assign({}, ...fragments.map((fragment) => fragment.sources)),
		layers: enlargeLayers(setLetters(fragments.flatMap((fragment) => fragment.layers)), frame?.scale ?? 1),
		// A change of filter is an answer, not a film.
		transition: { duration: 0, delay: 0 },
	};
}
