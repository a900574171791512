import type { Overlay } from "../../domain/view";
import type { DrawContext, Frame } from "../fragment";
import { flattenCameras } from "./cameras";
import type { FlatContext, FlatOverlay } from "./context";
import { flattenLinks } from "./links";
import { flattenParking } from "./parking";

/** Every overlay, from the bottom up: the order in which deck.gl draws them. */
const FLAT_OVERLAYS: readonly { readonly id: Overlay; flatten(context: FlatContext): FlatOverlay }[] = [
	{ id: "links", flatten: flattenLinks },
	{ id: "cameras", flatten: flattenCameras },
	// Above the cameras, which would make the counts of clusters unreadable.
	{ id: "parking", flatten: flattenParking },
];

/** The overlays a scene shows as parts of the style, for painters that have no deck.gl. Holds only what a frame has in view. */
export function flattenOverlays(context: DrawContext, frame: Frame): readonly FlatOverlay[] {
	const flat: FlatContext = { ...context, frame, zoom: Math.floor(frame.zoom) };
	return FLAT_OVERLAYS.filter(({ id }) => context.scene.view.layers.includes(id)).map((overlay) =>
		overlay.flatten(flat),
	);
}
