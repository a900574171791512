import type { Map as MapLibreMap } from "maplibre-gl";
import type { Extent } from "../../domain/areas";
import type { MapFrame } from "../frame";
import type { MapCamera } from "../map_handle";
import { readFrame, restAt } from "./viewport";

interface MoveEvents {
	onFrame(frame: MapFrame): void;
	onCamera(camera: MapCamera): void;
}

interface Surroundings {
	/** Draws anew: area names stand in the part of their area that is in view. */
	paint(): void;
	readonly first: { readonly camera: MapCamera | null };
	home(): Extent | null;
}

/**
 * Follows the map's movements. Until the reader moves it, a map that started at all compounds keeps showing all of them,
 * however its place on the page changes; only the reader's own movements are told as a new camera.
 */
export function watchMoves(map: MapLibreMap, events: MoveEvents, { paint, first, home }: Surroundings) {
	let frame = 0;
	let resting = first.camera === null;
	let last = cameraOf(map);
	const settle = () => {
		const extent = home();
		if (resting && extent) restAt(map, extent);
	};
	const moving = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			events.onFrame(readFrame(map));
		});
	};
	const moved = (event: object) => {
		const now = cameraOf(map);
		const same = now.lng === last.lng && now.lat === last.lat && now.zoom === last.zoom;
		last = now;
		paint();
		if ("quiet" in event || same) return;
		resting = false;
		events.onCamera(now);
	};
	const resized = () => {
		moving();
		settle();
	};
	map.on("move", moving);
	map.on("resize", resized);
	map.on("moveend", moved);
	map.once("load", moving);
	return {
		/** Shows all compounds again where the reader has not moved the map. */
		settle,
		stop() {
			cancelAnimationFrame(frame);
			map.off("move", moving);
			map.off("resize", resized);
			map.off("moveend", moved);
		},
	};
}

function cameraOf(map: MapLibreMap): MapCamera {
	const { lng, lat } = map.getCenter();
	return { lng, lat, zoom: map.getZoom() };
}
