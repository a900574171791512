import type { Criterion } from "./criterion";

/**
 * Low-income households ÷ households, 0–1; never outside the internal edition. More counts more. Both anchors are assumptions.
 * Unknown where either is not recorded or there are no households.
 */
export const lowIncomeShare: Criterion = {
	id: "low_income_share",
	unit: "share",
	digits: 3,
	difficulty: 4,
	renovationClass: null,
	file: "compounds",
	anchors: { standard: 0, worst: 0.12 },
	bounds: { min: 0, max: 1, step: 0.01 },
	internalOnly: true,
	read: ({ lowIncomeHouseholds, households }) =>
		lowIncomeHouseholds === null || !households ? null : lowIncomeHouseholds / households,
};
