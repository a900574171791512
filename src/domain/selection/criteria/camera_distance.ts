import type { Criterion } from "./criterion";

/**
 * Metres from the label point to the nearest working camera, straight line on the ellipsoid. More is worse. Both anchors are assumptions: 50 m is
 * the reach the desk begins with. Unknown where the compound is not placed, where no camera works at all, or without the camera file.
 */
export const cameraDistance: Criterion = {
	id: "camera_distance",
	unit: "m",
	digits: 0,
	difficulty: 2,
	renovationClass: "basic",
	file: "cameras",
	anchors: { standard: 50, worst: 300 },
	bounds: { min: 0, max: 2000, step: 10 },
	internalOnly: false,
	read: (one, { town }) => town.watch.get(one.id)?.nearest?.distanceM ?? null,
};
