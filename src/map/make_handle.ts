import type { Scene } from "../domain/scene";
import type { MapCamera, MapHandle } from "./map_handle";
import type { Painter } from "./painter";
import { fitExtent, goTo, readScale } from "./viewport";

/** What a map is asked about. */
export interface MapNow {
	readonly painter: Painter | null;
	readonly scene: Scene;
	/** Where the link says to look; `null`: at all compounds. */
	readonly camera: MapCamera | null;
}

/** What others may ask of the map, answered by the painter and scene of the moment; without a painter nothing happens. */
export function makeHandle(now: () => MapNow): MapHandle {
	return {
		home() {
			const { painter, scene } = now();
			if (painter && scene.home) fitExtent(painter.map, scene.home);
		},
		fit(extent) {
			const { painter } = now();
			if (painter) fitExtent(painter.map, extent);
		},
		zoomBy(steps) {
			const { painter } = now();
			painter?.map.easeTo({ zoom: painter.map.getZoom() + steps, duration: 200 });
		},
		read() {
			const { painter, camera } = now();
			if (!painter) return null;
			const { map } = painter;
			const { lng, lat } = map.getCenter();
			const { clientWidth, clientHeight } = map.getContainer();
			// All compounds are framed anew in a picture of another shape; a place somebody went to is kept as it is.
			const look = camera && { lng, lat, zoom: map.getZoom() };
			return { camera: look, widthPx: clientWidth, heightPx: clientHeight, scale: readScale() };
		},
		travel(to, how) {
			now().painter?.travel(to, how);
		},
		pixels: () => now().painter?.pixels() ?? null,
		flyTo(id) {
			const { painter, scene } = now();
			const at = scene.town.compoundById.get(id)?.position;
			if (painter && at) goTo(painter.map, at);
		},
	};
}
