import type { Map as MapLibreMap } from "maplibre-gl";

/** In a row; more would be no race any more, and the map would never rest. */
const MOST_TRIES = 5;

/**
 * Writes on the map's element, whenever the map comes to rest, how many different compounds it has painted in the present view
 * (`data-drawn`), and nothing while its graphics are lost or it cannot say: the painter's own count, not the scene's, so that the two can be held against each other.
 */
export function countDrawn(map: MapLibreMap, element: HTMLElement): () => void {
	let tries = 0;
	const forget = () => {
		delete element.dataset.drawn;
	};
	const count = () => {
		const drawn = countPainted(map);
		tries = drawn === null ? tries + 1 : 0;
		if (drawn !== null) element.dataset.drawn = String(drawn);
		else forget();
		if (drawn === null && tries < MOST_TRIES) map.triggerRepaint();
	};
	map.on("idle", count);
	map.on("webglcontextlost", forget);
	return () => {
		map.off("idle", count);
		map.off("webglcontextlost", forget);
	};
}

/**
 * `null`: just after its data were exchanged MapLibre may still look for what it painted in the old ones, and throws (maplibre-gl-js issues 2923, 7752, 8064). Thrown on, it
 * would keep whoever else waits for the map's rest from hearing of it.
 */
function countPainted(map: MapLibreMap): number | null {
	try {
		const painted = map.getLayer("compounds") ? map.queryRenderedFeatures({ layers: ["compounds"] }) : [];
		return new Set(painted.map(({ id }) => id)).size;
	} catch {
		return null;
	}
}
