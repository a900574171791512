import { IconLayer } from "@deck.gl/layers";
import type { Camera } from "../../domain/records";
import { cameraIcon, plainCameraIcon } from "../dense_icons";
import { asTexture, type DenseContext, toVertex } from "./context";
import { rememberOf } from "./remember";

/** Every camera as a lens glyph by status and place. Broken ones lie on top: they are what one looks for. */
export function drawCameras({ scene, atlas, zoom, scale }: DenseContext) {
	const plain = zoom < PLACE_FROM_ZOOM;
	return new IconLayer<Camera>({
		id: "cameras",
		data: stack(scene.town.records.cameras ?? NONE),
		pickable: true,
		iconAtlas: asTexture(atlas.image),
		iconMapping: atlas.mapping,
		getIcon: plain ? plainCameraIcon : cameraIcon,
		updateTriggers: { getIcon: plain },
		getPosition: (one) => toVertex(one.position),
		getSize: glyphPx(zoom) * scale * atlas.cellPerBox,
	});
}

/** From here on a glyph is large enough to tell where its camera stands. */
const PLACE_FROM_ZOOM = 15;
const DEPTH = { working: 0, unknown: 1, broken: 2 } as const;
const NONE: readonly Camera[] = [];

const stack = rememberOf((cameras: readonly Camera[]) =>
	[...cameras].sort((a, b) => DEPTH[a.status] - DEPTH[b.status]),
);

/** Box of a glyph in CSS pixels: smaller than the compounds' symbols, which stay the subject; over a whole district no more than a dot. */
function glyphPx(zoom: number): number {
	if (zoom < 13) return 5;
	return zoom < PLACE_FROM_ZOOM ? 10 : 18;
}
