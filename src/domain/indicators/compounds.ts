import type { Indicator } from "./indicator";
import { measureSum } from "./ratio";

/** Number of compounds. Nothing is ever left out; a group without compounds counts 0, which is known. */
export const compounds = {
	id: "compounds",
	unit: "compounds",
	additive: true,
	measure: (group) => ({ ...measureSum(group, () => 1), value: group.length }),
} as const satisfies Indicator;
