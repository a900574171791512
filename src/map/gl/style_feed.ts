import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";

/** Hands styles to the map, at most one a frame and none before the first has loaded, each as the difference from the last. */
export function makeStyleFeed(map: MapLibreMap): {
	show(make: () => StyleSpecification): void;
	stop(): void;
} {
	let waiting: (() => StyleSpecification) | null = null;
	let loaded = false;
	let frame = 0;
	const flush = () => {
		frame = 0;
		if (!loaded || !waiting) return;
		const style = waiting();
		waiting = null;
		map.setStyle(style as never, { diff: true });
	};
	map.once("load", () => {
		loaded = true;
		flush();
	});
	return {
		show(make) {
			waiting = make;
			if (loaded && frame === 0) frame = requestAnimationFrame(flush);
		},
		stop: () => cancelAnimationFrame(frame),
	};
}
