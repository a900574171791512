import type { Scene } from "../../domain/scene";
import type { MapHandle } from "../map_handle";
import type { Painter } from "./painter";
import { fitExtent, goTo } from "./viewport";

/** What others may ask of the map, answered by the painter and scene of the moment; without a painter nothing happens. */
export function makeHandle(
	now: () => { readonly painter: Painter | null; readonly scene: Scene },
): MapHandle {
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
		flyTo(id) {
			const { painter, scene } = now();
			const at = scene.town.compoundById.get(id)?.position;
			if (painter && at) goTo(painter.map, at);
		},
	};
}
