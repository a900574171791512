import type { Scene } from "../../../domain/scene";
import { buildStyle } from "../../../layers";
import type { Speech } from "../../../text/labels";
import { type FluidPicture, makeFluid } from "./fluid";
import { ROOMS } from "./fluid_sizes";

/** The home view of a scene; `null` without a ground or without an extent to frame. */
export function makeHomePicture(scene: Scene, speech: Speech): FluidPicture | null {
	const { home, town } = scene;
	if (!home || !town.records.ground) return null;
	return makeFluid({ home, rooms: ROOMS, draw: (frame) => buildStyle(scene, speech, frame) });
}
