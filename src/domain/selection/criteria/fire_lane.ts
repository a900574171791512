import type { Criterion } from "./criterion";

/**
 * Width of the fire lane, metres. Less is worse. The standard, 4.0 m, is the clear width the fire code asks for (GB 50016—2014, 7.1.8);
 * the worst, 2.0 m, is an assumption: no fire engine passes. Unknown where nobody measured it.
 */
export const fireLane: Criterion = {
	id: "fire_lane",
	unit: "m",
	digits: 1,
	difficulty: 1,
	renovationClass: "basic",
	file: "compounds",
	anchors: { standard: 4, worst: 2 },
	bounds: { min: 0, max: 8, step: 0.1 },
	internalOnly: false,
	read: (one) => one.fireLaneWidthM,
};
