import type { Criterion } from "./criterion";

/** Storeys from which a building is taken to want a lift: an assumption, since stairs to a fourth floor are what keeps old people in. */
const LIFT_FROM_STOREYS = 4;

/**
 * Buildings without a lift that want one: max(0, buildings − lifts) where the tallest has four storeys or more, else 0. Staircases are not recorded,
 * so one lift a building is assumed, and that all are as tall as the tallest. More is worse; the worst, 5, is an assumption. Unknown where storeys
 * are not recorded, or for tall ones buildings or lifts.
 */
export const liftGap: Criterion = {
	id: "lift_gap",
	unit: "lifts",
	digits: 0,
	difficulty: null,
	renovationClass: "improve",
	file: "compounds",
	anchors: { standard: 0, worst: 5 },
	bounds: { min: 0, max: 50, step: 1 },
	internalOnly: false,
	read: ({ storeys, buildings, lifts }) => {
		if (storeys === null) return null;
		if (storeys < LIFT_FROM_STOREYS) return 0;
		return buildings === null || lifts === null ? null : Math.max(0, buildings - lifts);
	},
};
