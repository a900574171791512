import { watchMoves } from "../moves";
import type { MovingMap, Point } from "../moving_map";
import { readScale, restAt, reveal } from "../viewport";
import { pickNearest } from "./pick_nearest";
import type { PlainEvents, PlainPicture } from "./plain_painter";

interface Crew {
	readonly events: PlainEvents;
	/** Draws anew: the picture or the part of the world in view has changed. */
	paint(): void;
}

/** Puts a fresh map where all compounds are seen. Before `steerPlain`, for which that is no movement. */
export function lookHome(map: MovingMap, { scene }: PlainPicture): void {
	if (scene.home) restAt(map, scene.home);
}

/** The part of a public painter that is the same whatever it paints with: which picture it shows, what it keeps in sight, what a tap means. */
export function steerPlain(map: MovingMap, first: PlainPicture, { events, paint }: Crew) {
	let picture = first;
	const coarse = window.matchMedia("(pointer: coarse)").matches;
	const pickAt = (point: Point) =>
		pickNearest(picture.scene, point, { map, coarse, enlarged: readScale() })?.id ?? null;
	const clicked = ({ point }: { readonly point: Point }) => events.onPick(pickAt(point));
	const passed = ({ point }: { readonly point: Point }) => {
		if (!coarse) map.getCanvas().style.cursor = pickAt(point) === null ? "" : "pointer";
	};
	const moves = watchMoves(
		map,
		{ onFrame: events.onFrame, onCamera: () => undefined },
		{ paint, first: { camera: null }, home: () => picture.scene.home },
	);
	map.on("click", clicked);
	map.on("mousemove", passed);
	return {
		picture: () => picture,
		show(next: PlainPicture) {
			const before = picture.scene.selection?.compound.id;
			picture = next;
			paint();
			const chosen = next.scene.selection?.compound;
			if (chosen?.position && chosen.id !== before) reveal(map, chosen.position);
		},
		stop() {
			moves.stop();
			map.off("click", clicked);
			map.off("mousemove", passed);
		},
	};
}
