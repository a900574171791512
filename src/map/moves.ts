import type { Extent } from "../domain/areas";
import type { MapFrame } from "./frame";
import type { MapCamera } from "./map_handle";
import type { MovingMap } from "./moving_map";
import { isSameView, lookAt, readFrame, restAt } from "./viewport";

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
 * however its place on the page changes; only the reader's own movements are told as a new camera. A link without a camera
 * brings that first state back.
 */
export function watchMoves(map: MovingMap, events: MoveEvents, { paint, first, home }: Surroundings) {
	const { moving, stop } = watchFrames(map, events);
	let resting = first.camera === null;
	let settling = false;
	let last = cameraOf(map);
	const settle = () => {
		const extent = home();
		if (!resting || !extent) return;
		// Resting cuts short a movement under way, whose end then is nobody's choice either.
		settling = true;
		restAt(map, extent);
		settling = false;
	};
	const moved = (event: object) => {
		const now = cameraOf(map);
		const same = now.lng === last.lng && now.lat === last.lat && now.zoom === last.zoom;
		last = now;
		paint();
		if (settling || "quiet" in event || same) return;
		resting = false;
		events.onCamera(now);
	};
	const resized = () => {
		moving();
		settle();
	};
	map.on("resize", resized);
	map.on("moveend", moved);
	return {
		/** Shows all compounds again where the reader has not moved the map. */
		settle,
		look(camera: MapCamera | null) {
			if (!camera) {
				resting = true;
				settle();
			} else if (!isSameView(last, camera)) {
				// Where the map told itself to be is no order: it may already be on its way to the next place.
				resting = false;
				lookAt(map, camera);
			}
		},
		stop() {
			stop();
			map.off("resize", resized);
			map.off("moveend", moved);
		},
	};
}

/** Tells what the map shows while it moves, once a frame at most. */
function watchFrames(map: MovingMap, { onFrame }: Pick<MoveEvents, "onFrame">) {
	let frame = 0;
	const moving = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			onFrame(readFrame(map));
		});
	};
	map.on("move", moving);
	moving();
	return {
		moving,
		stop() {
			cancelAnimationFrame(frame);
			map.off("move", moving);
		},
	};
}

function cameraOf(map: MovingMap): MapCamera {
	const { lng, lat } = map.getCenter();
	return { lng, lat, zoom: map.getZoom() };
}
