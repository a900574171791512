import type { Map as MapLibreMap } from "maplibre-gl";
import { noteLostContext } from "../lost_contexts";

/** How long the browser may take to give lost graphics back before they count as lost. */
const PATIENCE_MS = 5_000;

interface ContextEvents {
	/** At once: from now on the map shows nothing. */
	onInterrupted(): void;
	/** They are back; MapLibre rebuilds itself. */
	onRestored(): void;
	/** They did not come back in time. */
	onLost(): void;
}

/** Watches for the loss of the map's graphics. */
export function watchContext(
	map: MapLibreMap,
	{ onInterrupted, onRestored, onLost }: ContextEvents,
): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const lost = () => {
		noteLostContext();
		clearTimeout(timer);
		timer = setTimeout(onLost, PATIENCE_MS);
		onInterrupted();
	};
	const restored = () => {
		clearTimeout(timer);
		onRestored();
	};
	map.on("webglcontextlost", lost);
	map.on("webglcontextrestored", restored);
	return () => {
		clearTimeout(timer);
		map.off("webglcontextlost", lost);
		map.off("webglcontextrestored", restored);
	};
}
