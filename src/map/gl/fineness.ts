import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapPixels } from "../map_handle";
import { writePixels } from "../pixels";
import { readLimitPx } from "./canvas_limit";

/** How finely the map is drawn now. */
export function readPixels(map: MapLibreMap): MapPixels {
	const { width, height } = map.getCanvas();
	const { clientWidth, clientHeight } = map.getContainer();
	const ratio = window.devicePixelRatio;
	return {
		drawn: { widthPx: width, heightPx: height },
		native: { widthPx: Math.round(clientWidth * ratio), heightPx: Math.round(clientHeight * ratio) },
		limitPx: readLimitPx(),
	};
}

/** Keeps the map as fine as the screen, also when the window moves to another one, and writes on its element how fine that is. Gives what ends it. */
export function watchFineness(map: MapLibreMap, element: HTMLElement): () => void {
	const write = () => writePixels(element, readPixels(map));
	const unwatch = watchRatio(() => map.resize());
	map.on("resize", write);
	write();
	return () => {
		unwatch();
		map.off("resize", write);
	};
}

/** Calls back whenever a CSS pixel has another number of the screen's: browsers tell it by a query, which knows one number only, or by a resized window. */
function watchRatio(changed: () => void): () => void {
	let ratio = window.devicePixelRatio;
	let query: MediaQueryList | null = null;
	const ask = () => {
		query?.removeEventListener("change", look);
		query = window.matchMedia(`(resolution: ${ratio}dppx)`);
		query.addEventListener("change", look);
	};
	const look = () => {
		if (window.devicePixelRatio === ratio) return;
		ratio = window.devicePixelRatio;
		ask();
		changed();
	};
	ask();
	window.addEventListener("resize", look);
	return () => {
		query?.removeEventListener("change", look);
		window.removeEventListener("resize", look);
	};
}
