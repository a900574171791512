import type { Indicator } from "./indicator";
import { measureRatio } from "./ratio";

/** Parking spaces per household. Compounds without recorded spaces or households are left out of both halves. */
export const parkingPerHousehold = {
	id: "parking_per_household",
	unit: "spacesPerHousehold",
	additive: false,
	measure: (group) =>
		measureRatio(group, (one) =>
			one.parkingSpaces === null || one.households === null
				? null
				: { numerator: one.parkingSpaces, denominator: one.households },
		),
} as const satisfies Indicator;
