import type { Indicator } from "./indicator";
import { measureRatio } from "./ratio";

/** Cameras recorded for the compounds, of any status, per 100 households. Compounds without recorded households are left out; `null` without the camera file. */
export const camerasPerHousehold = {
	id: "cameras_per_household",
	unit: "per100Households",
	additive: false,
	measure: (group, town) =>
		measureRatio(
			group,
			(one) =>
				one.households === null || town.records.cameras === null
					? null
					: { numerator: town.camerasOf.get(one.id)?.length ?? 0, denominator: one.households },
			100,
		),
} as const satisfies Indicator;
