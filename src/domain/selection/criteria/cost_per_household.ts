import type { Criterion } from "./criterion";

/**
 * Estimated cost ÷ households, 10 000 yuan. Cheaper counts more, so its anchors run downwards: at the standard it earns nothing, at the worst
 * (cheapest) everything. Both are assumptions. Unknown where either is not recorded or there are no households.
 */
export const costPerHousehold: Criterion = {
	id: "cost_per_household",
	unit: "wanPerHousehold",
	digits: 2,
	difficulty: null,
	renovationClass: null,
	file: "compounds",
	anchors: { standard: 5, worst: 1 },
	bounds: { min: 0, max: 20, step: 0.1 },
	internalOnly: false,
	read: ({ costWan, households }) => (costWan === null || !households ? null : costWan / households),
};
