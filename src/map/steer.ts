import type { Scene } from "../domain/scene";
import type { Journey, MapCamera, MapPadding, Sight } from "./map_handle";
import { watchMoves } from "./moves";
import type { MovingMap } from "./moving_map";
import type { PainterEvents, Start } from "./painter";
import type { Picture } from "./picture";
import { type DenseLayers, watchPointer } from "./pointer";
import { applyPadding, isSamePadding, lookAt, restAt, reveal } from "./viewport";

interface Crew {
	readonly events: PainterEvents;
	readonly dense: DenseLayers;
	/** Draws anew: the picture or the part of the world in view has changed. */
	paint(): void;
	/** See `watchMoves`. */
	limit?(how: Journey): Journey;
}

/** Puts a fresh map where it looks first. Before `steer`, for which that is no movement. */
export function lookFirst(map: MovingMap, { scene, camera, padding }: Picture & Start): void {
	applyPadding(map, padding);
	if (camera) lookAt(map, camera);
	else if (scene.home) restAt(map, scene.home);
}

/** The part of a painter that is the same whatever it paints with: which picture it shows, where it looks, what the pointer means. */
export function steer(map: MovingMap, first: Picture & Start, { events, dense, ...crew }: Crew) {
	let picture: Picture = first;
	const pointer = watchPointer(map, { picture: () => picture, dense, events });
	const moves = watchMoves(map, events, { ...crew, first, home: () => picture.scene.home });
	let brought: MapPadding | null = null;
	return {
		picture: () => picture,
		/** What the pointer is over may have changed though it stands still. */
		lookSoon: pointer.lookSoon,
		show(next: Picture) {
			const before = picture;
			picture = next;
			crew.paint();
			revealSelection(map, before.scene, next.scene);
		},
		look: (camera: MapCamera | null) => moves.look(camera),
		travel(to: Sight, how: Journey) {
			brought = how.padding ?? brought;
			if (how.padding) applyPadding(map, how.padding);
			moves.travel(to, how);
		},
		setPadding(padding: MapPadding) {
			// A journey that is under way has brought it and is not cut short.
			const known = brought !== null && isSamePadding(brought, padding);
			brought = null;
			if (known) return;
			applyPadding(map, padding);
			moves.settle();
			const at = picture.scene.selection?.compound.position;
			if (at) reveal(map, at);
		},
		stop() {
			moves.stop();
			pointer.stop();
		},
	};
}

function revealSelection(map: MovingMap, before: Scene, now: Scene): void {
	const chosen = now.selection?.compound;
	if (chosen?.position && chosen.id !== before.selection?.compound.id) reveal(map, chosen.position);
}
