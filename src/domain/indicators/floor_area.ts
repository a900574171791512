import type { Indicator } from "./indicator";
import { measureSum } from "./ratio";

/** Recorded floor area, m². Compounds without a record are left out; `null` when none has one. */
export const floorArea = {
	id: "floor_area",
	unit: "sqm",
	additive: true,
	measure: (group) => measureSum(group, (one) => one.floorAreaSqm),
} as const satisfies Indicator;
