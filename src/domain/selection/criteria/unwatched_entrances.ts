import { countWatchedEntrances } from "../../watch";
import type { Criterion } from "./criterion";

/**
 * Entrances without a working camera within 15 m and not verified by the steward. More is worse. The standard 0 is the document's second
 * difficulty; the worst, 2, is an assumption. Unknown where entrances are not recorded, were neither surveyed nor verified, or without the camera file.
 */
export const unwatchedEntrances: Criterion = {
	id: "unwatched_entrances",
	unit: "entrances",
	digits: 0,
	difficulty: 2,
	renovationClass: "basic",
	file: "cameras",
	anchors: { standard: 0, worst: 2 },
	bounds: { min: 0, max: 10, step: 1 },
	internalOnly: false,
	read: (one, { town }) => {
		if (one.entrances === null || town.records.cameras === null) return null;
		const watched = countWatchedEntrances(one, town.watch.get(one.id));
		return watched === null ? null : one.entrances - watched;
	},
};
