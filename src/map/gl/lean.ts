import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "../../domain/scene";
import type { Journey } from "../map_handle";
import { EASE_MS, QUIET } from "../viewport";

/** Further back the far end of the map would lie in haze. */
const MOST_PITCH = 60;

/** Lets the map lean back while columns stand on it, and lays it flat again, looking north, when they go. */
export function makeLean(map: MapLibreMap, first: Scene) {
	let columns = false;
	const show = (scene: Scene) => {
		columns = scene.columns !== null;
		if (columns) map.setMaxPitch(MOST_PITCH);
		else if (isLeaning(map)) map.easeTo({ pitch: 0, bearing: 0, duration: EASE_MS }, QUIET);
	};
	// Not before it lies flat: the limit would throw it down.
	const rested = () => {
		if (!columns && !isLeaning(map) && map.getMaxPitch() > 0) map.setMaxPitch(0);
	};
	map.on("moveend", rested);
	show(first);
	return {
		show,
		/** The journey as this map may make it now. */
		limit: (how: Journey): Journey => (columns ? how : { durationMs: how.durationMs }),
		stop: () => void map.off("moveend", rested),
	};
}

function isLeaning(map: MapLibreMap): boolean {
	return map.getPitch() !== 0 || map.getBearing() !== 0;
}
