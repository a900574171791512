import type { Layer } from "@deck.gl/core";
import type { Scene } from "../../domain/scene";
import type { Overlay } from "../../domain/view";
import type { Frame } from "../fragment";
import { toPlain } from "../plain_frame";
import { THEMES } from "../theme";
import { drawCameras } from "./cameras";
import { drawColumns } from "./columns";
import type { Atlas, DenseContext } from "./context";
import { drawLinks } from "./links";
import { drawParking } from "./parking";

/** Every overlay, from the bottom up. */
const OVERLAY_DRAWERS: readonly { readonly id: Overlay; draw(context: DenseContext): readonly Layer[] }[] = [
	{ id: "links", draw: (context) => [drawLinks(context)] },
	{ id: "cameras", draw: (context) => [drawCameras(context)] },
	// Above the cameras, which would make the counts of clusters unreadable.
	{ id: "parking", draw: drawParking },
];

/** The overlays a scene shows, as deck.gl layers. Zoom counts in whole levels, so only a new level needs new layers; columns are as large as the very zoom asks. */
export function drawDense(scene: Scene, atlas: Atlas, at: Pick<Frame, "zoom" | "scale">): readonly Layer[] {
	const plain = toPlain(at);
	const context: DenseContext = {
		scene,
		atlas,
		palette: THEMES[scene.view.theme],
		zoom: Math.floor(plain.zoom),
		scale: at.scale,
		plainScale: plain.scale,
	};
	const shown = OVERLAY_DRAWERS.filter(({ id }) => scene.view.layers.includes(id));
	return [
		...shown.flatMap(({ draw }) => [...draw(context)]),
		...(scene.columns ? drawColumns(context, at.zoom) : []),
	];
}
