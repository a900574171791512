import type { Extent } from "../domain/areas";
import type { MapFrame } from "./frame";
import type { Journey, MapCamera, Sight } from "./map_handle";
import type { MovingMap } from "./moving_map";
import { isSameView, lookAt, readFrame, restAt, travelTo } from "./viewport";

interface MoveEvents {
	onFrame(frame: MapFrame): void;
	onCamera(camera: MapCamera): void;
}

interface Surroundings {
	/** Draws anew: area names stand in the part of their area that is in view. */
	paint(): void;
	readonly first: { readonly camera: MapCamera | null };
	home(): Extent | null;
	/** A journey as the map may make it now; absent: as it was asked for. */
	limit?(how: Journey): Journey;
}

/** What the map goes on showing: all compounds, or where it was sent. */
type Rest = "home" | { readonly to: Sight; readonly how: Journey };

/**
 * Follows the map's movements. Until the reader moves it, a map that started at all compounds keeps showing all of them,
 * however its place on the page changes, and one that was sent somewhere keeps showing that; only the reader's own movements are told as a
 * new camera. A link without a camera brings the first state back.
 */
export function watchMoves(map: MovingMap, events: MoveEvents, around: Surroundings) {
	const { paint } = around;
	const { moving, stop } = watchFrames(map, events);
	const resting = makeResting(map, around);
	let last = cameraOf(map);
	const moved = (event: object) => {
		const now = cameraOf(map);
		const same = now.lng === last.lng && now.lat === last.lat && now.zoom === last.zoom;
		last = now;
		paint();
		if (resting.isSettling() || "quiet" in event || same) return;
		resting.end();
		events.onCamera(now);
	};
	const resized = () => {
		moving();
		resting.settle();
	};
	map.on("resize", resized);
	map.on("moveend", moved);
	return {
		/** Shows again what it goes on showing where the reader has not moved the map. */
		settle: resting.settle,
		travel: resting.travel,
		look(camera: MapCamera | null) {
			if (!camera) resting.goHome();
			else if (!isSameView(last, camera)) {
				// Where the map told itself to be is no order: it may already be on its way to the next place.
				resting.end();
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

/** Keeps in sight what nobody has moved away from. */
function makeResting(map: MovingMap, { first, home, limit = (how) => how }: Surroundings) {
	let rest: Rest | null = first.camera === null ? "home" : null;
	let settling = false;
	// What is gone to cuts short a movement under way, whose end then is nobody's choice either.
	const quietly = (go: () => void) => {
		settling = true;
		go();
		settling = false;
	};
	const settle = () => {
		const extent = home();
		if (rest === "home") quietly(() => extent && restAt(map, extent));
		else if (rest) stay(rest);
	};
	const stay = ({ to, how }: Exclude<Rest, "home">) =>
		quietly(() => travelTo(map, to, { ...limit(how), durationMs: 0 }));
	return {
		isSettling: () => settling,
		settle,
		end() {
			rest = null;
		},
		goHome() {
			rest = "home";
			settle();
		},
		travel(to: Sight, how: Journey) {
			rest = { to, how };
			quietly(() => travelTo(map, to, limit(how)));
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
