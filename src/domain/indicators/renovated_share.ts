import type { Indicator } from "./indicator";
import { measureShare } from "./ratio";

/** Share of compounds whose renovation is finished, 0–1. Status `unknown` is left out of both halves. */
export const renovatedShare = {
	id: "renovated_share",
	unit: "share",
	additive: false,
	measure: (group) =>
		measureShare(group, (one) => (one.renovation === "unknown" ? null : one.renovation === "done")),
} as const satisfies Indicator;
