import type { Criterion } from "./criterion";

/**
 * Households, that is how many are helped. More counts more. It also answers the document's fifth difficulty: the fees of a few households carry
 * no company. Both anchors are assumptions. Unknown where it is not recorded.
 */
export const households: Criterion = {
	id: "households",
	unit: "households",
	digits: 0,
	difficulty: 5,
	renovationClass: null,
	file: "compounds",
	anchors: { standard: 0, worst: 300 },
	bounds: { min: 0, max: 3000, step: 10 },
	internalOnly: false,
	read: (one) => one.households,
};
