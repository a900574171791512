import type { Indicator } from "./indicator";
import { measureShare } from "./ratio";

/** Share of placed compounds with a working camera within `distanceM` of their label point, 0–1. Compounds not placed are left out; `null` without the camera file. */
export const cameraCoverage = {
	id: "camera_coverage",
	unit: "share",
	additive: false,
	measure: (group, town, { distanceM }) =>
		measureShare(group, (one) => {
			if (one.position === null || town.records.cameras === null) return null;
			const nearest = town.watch.get(one.id)?.nearest;
			return nearest ? nearest.distanceM <= distanceM : false;
		}),
} as const satisfies Indicator;
