import { countWatchedEntrances } from "../watch";
import type { Indicator } from "./indicator";
import { measureRatio } from "./ratio";

/** Share of entrances with a working camera within 15 m or verified by the steward, 0–1. Compounds whose entrances are not recorded, or neither surveyed nor verified, are left out; `null` without the camera file. */
export const entranceCoverage = {
	id: "entrance_coverage",
	unit: "share",
	additive: false,
	measure: (group, town) =>
		measureRatio(group, (one) => {
			const watched = town.records.cameras && countWatchedEntrances(one, town.watch.get(one.id));
			return watched === null || one.entrances === null
				? null
				: { numerator: watched, denominator: one.entrances };
		}),
} as const satisfies Indicator;
