import type { Feature, Point } from "geojson";
import type { Camera } from "../../domain/records";
import { depthOf, glyphPx, isPlainAt, stackCameras } from "../dense/camera_glyphs";
import { cameraImageId } from "../image_ids";
import { chooseDrawn, type FlatContext, type FlatOverlay } from "./context";

const NONE: readonly Camera[] = [];

/** Every camera in view as a lens glyph by status and place, the broken on top. */
export function flattenCameras(context: FlatContext): FlatOverlay {
	const { scene, zoom } = context;
	const { theme } = scene.view;
	const { drawn, thinned } = chooseDrawn("cameras", stackCameras(scene.town.records.cameras ?? NONE), {
		spotOf: (one) => one.position,
		kindOf: (one) => one.status,
		context,
	});
	const toFeature = (one: Camera): Feature<Point> => {
		const sign = { status: one.status, place: isPlainAt(zoom) ? ("unknown" as const) : one.place };
		return {
			type: "Feature",
			geometry: { type: "Point", coordinates: [...one.position] },
			properties: {
				kind: "camera",
				id: one.id,
				image: cameraImageId({ ...sign, theme }, glyphPx(zoom)),
				order: depthOf(one),
			},
		};
	};
	return {
		thinned,
		sources: {
			cameras: {
				type: "geojson",
				data: { type: "FeatureCollection", features: drawn.map(toFeature) },
				promoteId: "id",
			},
		},
		layers: [
			{
				id: "cameras",
				type: "symbol",
				source: "cameras",
				layout: {
					"icon-image": ["get", "image"],
					"icon-allow-overlap": true,
					"icon-ignore-placement": true,
					"symbol-sort-key": ["get", "order"],
				},
			},
		],
	};
}
