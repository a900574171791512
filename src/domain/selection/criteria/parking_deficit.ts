import type { Criterion } from "./criterion";

/**
 * Missing parking spaces a household: max(0, r·households − spaces) ÷ households. r is the visible assumption of the scenario. More is worse.
 * Anchors 0 and 1 are assumptions: there is no national figure. Unknown where spaces or households are not recorded, or there are no households.
 */
export const parkingDeficit: Criterion = {
	id: "parking_deficit",
	unit: "spacesPerHousehold",
	digits: 2,
	difficulty: 3,
	renovationClass: "improve",
	file: "compounds",
	anchors: { standard: 0, worst: 1 },
	bounds: { min: 0, max: 3, step: 0.05 },
	internalOnly: false,
	read: ({ parkingSpaces, households }, { spacesPerHousehold }) =>
		parkingSpaces === null || !households
			? null
			: Math.max(0, spacesPerHousehold * households - parkingSpaces) / households,
};
