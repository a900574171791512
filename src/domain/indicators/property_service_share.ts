import type { Indicator } from "./indicator";
import { measureShare } from "./ratio";

/** Share of compounds with property service, 0–1. Where it is not recorded the compound is left out of both halves. */
export const propertyServiceShare = {
	id: "property_service_share",
	unit: "share",
	additive: false,
	measure: (group) => measureShare(group, (one) => one.propertyService),
} as const satisfies Indicator;
