import type { Camera, ParkingPlace } from "../domain/records";
import type { Theme } from "../domain/view";
import { CAMERA_PLACE, CAMERA_STATUS } from "../domain/vocabulary";
import type { Drawing } from "./drawing";
import { makeCameraDrawing, makeParkingDrawing } from "./symbols";

/** Name of a camera's glyph in the atlas. */
export function cameraIcon({ status, place }: Pick<Camera, "status" | "place">): string {
	return `camera-${status}-${place}`;
}

/** Name of a camera's glyph where there is only room for its status. */
export function plainCameraIcon({ status }: Pick<Camera, "status">): string {
	return cameraIcon({ status, place: "unknown" });
}

/** Name of a parking place's glyph in the atlas. */
export function parkingIcon({ spaces }: Pick<ParkingPlace, "spaces">): string {
	return spaces === null ? "parking-unknown" : "parking-known";
}

/** Every glyph the dense layers need, by name. A painter lays them out in one atlas. */
export function makeDenseIcons(theme: Theme): Readonly<Record<string, Drawing>> {
	const cameras = CAMERA_STATUS.flatMap((status) =>
		CAMERA_PLACE.map(
			(place) => [cameraIcon({ status, place }), makeCameraDrawing({ status, place, theme })] as const,
		),
	);
	return {
		...Object.fromEntries(cameras),
		"parking-known": makeParkingDrawing(theme, true),
		"parking-unknown": makeParkingDrawing(theme, false),
	};
}
