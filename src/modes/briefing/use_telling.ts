import { useMemo } from "react";
import type { BriefingScene } from "../../domain/briefing/briefing";
import type { LeavePage } from "../../panels/briefing/leave/leave_page";
import { type Asked, tellScene } from "./tell_scene";
import type { BriefingWork } from "./work";

/** The present scene as it is told; the same as long as nothing it is told from changes. */
export function useTelling(
	told: BriefingScene,
	work: BriefingWork,
	{ focus, since, flat }: Asked,
): LeavePage {
	const { town, view, targets, choice, briefing, speech } = work;
	const telling = useMemo(
		() => tellScene(told, { town, view, targets, choice, briefing, speech }, { focus, since, flat }),
		[told, town, view, targets, choice, briefing, speech, focus, since, flat],
	);
	// Within a scene the same place is no journey: newer data or another language must not take the map from where somebody moved it.
	const place = JSON.stringify([told.id, focus, telling.look]);
	const look = useMemo((): LeavePage["look"] => JSON.parse(place)[2], [place]);
	return useMemo(() => ({ ...telling, look }), [telling, look]);
}
