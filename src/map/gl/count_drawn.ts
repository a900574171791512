import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Writes on the map's element, whenever the map comes to rest, how many different compounds it has painted in the present view
 * (`data-drawn`), and nothing while its graphics are lost: the painter's own count, not the scene's, so that the two can be held against each other.
 */
export function countDrawn(map: MapLibreMap, element: HTMLElement): () => void {
	const count = () => {
		const painted = map.getLayer("compounds") ? map.queryRenderedFeatures({ layers: ["compounds"] }) : [];
		element.dataset.drawn = String(new Set(painted.map(({ id }) => id)).size);
	};
	const forget = () => {
		delete element.dataset.drawn;
	};
	map.on("idle", count);
	map.on("webglcontextlost", forget);
	return () => {
		map.off("idle", count);
		map.off("webglcontextlost", forget);
	};
}
