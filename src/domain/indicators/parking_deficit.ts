import type { Indicator } from "./indicator";
import { measureSum } from "./ratio";

/**
 * Missing parking spaces: max(0, r·households − spaces) of each compound, summed. r is a visible assumption, there is no national figure.
 * Taken compound by compound: a neighbour's spare spaces help nobody. Left out where spaces or households are not recorded.
 */
export const parkingDeficit = {
	id: "parking_deficit",
	unit: "spaces",
	additive: true,
	measure: (group, _town, { spacesPerHousehold }) =>
		measureSum(group, (one) =>
			one.parkingSpaces === null || one.households === null
				? null
				: Math.max(0, spacesPerHousehold * one.households - one.parkingSpaces),
		),
} as const satisfies Indicator;
