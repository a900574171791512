import { IconLayer } from "@deck.gl/layers";
import type { Camera } from "../../domain/records";
import { cameraIcon, plainCameraIcon } from "../dense_icons";
import { glyphPx, isPlainAt, stackCameras } from "./camera_glyphs";
import { asTexture, type DenseContext, toVertex } from "./context";

const NONE: readonly Camera[] = [];

/** Every camera as a lens glyph by status and place, the broken on top. */
export function drawCameras({ scene, atlas, zoom, scale }: DenseContext) {
	const plain = isPlainAt(zoom);
	return new IconLayer<Camera>({
		id: "cameras",
		data: stackCameras(scene.town.records.cameras ?? NONE),
		pickable: true,
		iconAtlas: asTexture(atlas.image),
		iconMapping: atlas.mapping,
		getIcon: plain ? plainCameraIcon : cameraIcon,
		updateTriggers: { getIcon: plain },
		getPosition: (one) => toVertex(one.position),
		getSize: glyphPx(zoom) * scale * atlas.cellPerBox,
	});
}
