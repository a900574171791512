import { IconLayer } from "@deck.gl/layers";
import type { Camera } from "../../domain/records";
import { cameraIcon, plainCameraIcon } from "../dense_icons";
import { asTexture, type DenseContext, toVertex } from "./context";

/** Every camera as a lens glyph by status and place. Broken ones lie on top: they are what one looks for. */
export function drawCameras({ scene, atlas, zoom, scale }: DenseContext) {
	const cameras = [...(scene.town.records.cameras ?? [])].sort((a, b) => DEPTH[a.status] - DEPTH[b.status]);
	return new IconLayer<Camera>({
		id: "cameras",
		data: cameras,
		pickable: true,
		iconAtlas: asTexture(atlas.image),
		iconMapping: { ...atlas.mapping },
		getIcon: zoom < PLACE_FROM_ZOOM ? plainCameraIcon : cameraIcon,
		getPosition: (one) => toVertex(one.position),
		getSize: glyphPx(zoom) * scale * atlas.cellPerBox,
	});
}

/** From here on a glyph is large enough to tell where its camera stands. */
const PLACE_FROM_ZOOM = 15;
const DEPTH = { working: 0, unknown: 1, broken: 2 } as const;

/** Box of a glyph in CSS pixels: smaller than the compounds' symbols, which stay the subject; over a whole district no more than a dot. */
function glyphPx(zoom: number): number {
	if (zoom < 13) return 5;
	return zoom < PLACE_FROM_ZOOM ? 10 : 18;
}
