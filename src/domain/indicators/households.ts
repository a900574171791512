import type { Indicator } from "./indicator";
import { measureSum } from "./ratio";

/** Households recorded. Compounds without a record are left out; `null` when none has one. */
export const households = {
	id: "households",
	unit: "households",
	additive: true,
	measure: (group) => measureSum(group, (one) => one.households),
} as const satisfies Indicator;
