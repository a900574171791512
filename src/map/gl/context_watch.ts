import type { Map as MapLibreMap } from "maplibre-gl";

/** How long the browser may take to give lost graphics back before the reader is told. */
const PATIENCE_MS = 5_000;

/** Watches for the loss of the map's graphics. MapLibre rebuilds itself when they come back; `onLost` is called when they do not. */
export function watchContext(map: MapLibreMap, events: { onRestored(): void; onLost(): void }): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const lost = () => {
		clearTimeout(timer);
		timer = setTimeout(events.onLost, PATIENCE_MS);
	};
	const restored = () => {
		clearTimeout(timer);
		events.onRestored();
	};
	map.on("webglcontextlost", lost);
	map.on("webglcontextrestored", restored);
	return () => {
		clearTimeout(timer);
		map.off("webglcontextlost", lost);
		map.off("webglcontextrestored", restored);
	};
}
