import type { Criterion } from "./criterion";

/** Damage of the roads inside, as surveyed: 0 good · 1 slight · 2 marked · 3 severe. More is worse; the anchors are the ends of the scale. Unknown where nobody surveyed it. */
export const road: Criterion = {
	id: "road",
	unit: "grade",
	digits: 0,
	difficulty: 1,
	renovationClass: "basic",
	file: "compounds",
	anchors: { standard: 0, worst: 3 },
	bounds: { min: 0, max: 3, step: 1 },
	internalOnly: false,
	read: (one) => one.road,
};
