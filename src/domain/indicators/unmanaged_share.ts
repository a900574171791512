import type { Indicator } from "./indicator";
import { measureShare } from "./ratio";

/** Share of compounds nobody manages, 0–1. Management `unknown` is left out of both halves. */
export const unmanagedShare = {
	id: "unmanaged_share",
	unit: "share",
	additive: false,
	measure: (group) =>
		measureShare(group, (one) => (one.management === "unknown" ? null : one.management === "unmanaged")),
} as const satisfies Indicator;
