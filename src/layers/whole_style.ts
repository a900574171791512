import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";
import { enlargeLayers } from "./enlarge";
import { flattenOverlays } from "./flat";
import type { Thinned } from "./flat/context";
import { setLetters } from "./fonts";
import type { Frame } from "./fragment";
import { buildStyle } from "./index";
import { toPlain } from "./plain_frame";
import { THEMES } from "./theme";

/**
 * The whole map with the overlays a scene shows as its topmost layers, for a painter that has no deck.gl; of the overlays only what the frame
 * has in view. Where that is too much to draw, the layer is thinned: `readThinned` tells.
 */
export function buildWholeStyle(scene: Scene, speech: Speech, frame: Frame): StyleSpecification {
	// What stands up from the ground cannot be drawn flat: shades and numbers say the same.
	const style = buildStyle({ ...scene, columns: null }, speech, frame);
	const plain = toPlain(frame);
	const palette = THEMES[scene.view.theme];
	const flat = flattenOverlays({ scene, speech, frame: plain, palette }, plain);
	return {
		...style,
		sources: Object.assign({}, style.sources, ...flat.map((overlay) => overlay.sources)),
		layers: [
			...style.layers,
			...enlargeLayers(setLetters(flat.flatMap((overlay) => overlay.layers)), frame.scale),
		],
		metadata: { [THINNED]: flat.flatMap((overlay) => overlay.thinned) },
	};
}

const THINNED = "overlays:thinned";

/** Of which layers a whole style draws only a part, and how much of what is in view. */
export function readThinned(style: StyleSpecification): readonly Thinned[] {
	const metadata = style.metadata as Readonly<Record<string, readonly Thinned[]>> | undefined;
	return metadata?.[THINNED] ?? [];
}
