import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Camera, Compound, ParkingPlace } from "../../domain/records";
import {
	describeCamera,
	describeCluster,
	describeCompound,
	describeParking,
	type ParkingCluster,
	type Tooltip,
} from "../../layers/tooltips";
import type { DenseOverlay, DensePick } from "./dense_overlay";
import { type Point, pickCompound } from "./picking";
import type { Picture } from "./picture";
import { readScale } from "./viewport";

/** What the pointer is over, where, and what to say of it. */
export interface Pointed {
	/** Id of the compound; `null` for a thing of an overlay. */
	readonly compound: string | null;
	readonly at: Point;
	readonly tooltip: Tooltip;
}

interface Surroundings {
	readonly picture: () => Picture;
	readonly dense: DenseOverlay;
	readonly events: {
		onPoint(pointed: Pointed | null): void;
		onSelect(id: string | null): void;
	};
}

/** Follows the pointer over the map and tells what it is over and what was clicked. */
export function watchPointer(map: MapLibreMap, around: Surroundings) {
	const coarse = window.matchMedia("(pointer: coarse)").matches;
	let at: Point | null = null;
	let frame = 0;
	let over: DensePick | null = null;
	const compoundAt = (point: Point) =>
		pickCompound(around.picture().scene, point, { map, coarse, enlarged: readScale() });
	const look = () => {
		frame = 0;
		const pointed = at && (pointAtCompound(compoundAt(at), map, around) ?? pointAtDense(over, at, around));
		map.getCanvas().style.cursor = pointed ? "pointer" : "";
		around.events.onPoint(pointed);
	};
	const lookSoon = () => {
		frame ||= requestAnimationFrame(look);
	};
	const moved = (event: MapMouseEvent) => {
		// A finger hovers over nothing: what it taps opens a card, and a tooltip would only stay behind over the map.
		at = map.isMoving() || coarse ? null : event.point;
		lookSoon();
	};
	const left = () => {
		at = null;
		over = null;
		lookSoon();
	};
	const clicked = ({ point }: MapMouseEvent) => {
		const picked = compoundAt(point)?.id ?? ownerOf(around.dense.pick(point.x, point.y));
		around.events.onSelect(picked);
	};
	map.on("mousemove", moved);
	map.on("mouseout", left);
	map.on("movestart", left);
	map.on("click", clicked);
	return {
		overDense(pick: DensePick | null) {
			over = pick;
			lookSoon();
		},
		stop() {
			cancelAnimationFrame(frame);
			map.off("mousemove", moved);
			map.off("mouseout", left);
			map.off("movestart", left);
			map.off("click", clicked);
		},
	};
}

/** The compound a thing of an overlay belongs to; `null` for none or several. */
function ownerOf(pick: DensePick | null): string | null {
	if (!pick) return null;
	const { layer, object } = pick;
	if (layer === "cameras") return (object as Camera).compound;
	if (layer === "parking-places") return (object as ParkingPlace).compound;
	if (layer === "parking-bays") return (object as { place: ParkingPlace }).place.compound;
	return null;
}

function pointAtCompound(one: Compound | null, map: MapLibreMap, { picture }: Surroundings): Pointed | null {
	if (!one?.position) return null;
	const { x, y } = map.project([one.position[0], one.position[1]]);
	return { compound: one.id, at: { x, y }, tooltip: describeCompound(one, picture().speech) };
}

function pointAtDense(pick: DensePick | null, at: Point, { picture }: Surroundings): Pointed | null {
	const tooltip = pick && describePick(pick, picture());
	return tooltip && { compound: null, at, tooltip };
}

function describePick({ layer, object }: DensePick, { scene, speech }: Picture): Tooltip | null {
	const nameOf = (id: string | null) =>
		id === null ? null : (scene.town.compoundById.get(id)?.name ?? null);
	const describePlace = (place: ParkingPlace) => describeParking(place, nameOf(place.compound), speech);
	if (layer === "cameras") {
		const camera = object as Camera;
		return describeCamera(camera, nameOf(camera.compound), speech);
	}
	if (layer === "parking-places") return describePlace(object as ParkingPlace);
	if (layer === "parking-bays") return describePlace((object as { place: ParkingPlace }).place);
	if (layer === "parking-clusters") return describeCluster(object as ParkingCluster, speech);
	return null;
}
