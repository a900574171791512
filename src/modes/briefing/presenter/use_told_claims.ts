import { useMemo } from "react";
import type { BriefingScene } from "../../../domain/briefing/briefing";
import type { Focus } from "../../../domain/briefing/briefing_context";
import type { MeasuredClaim } from "../../../domain/briefing/claim_value";
import { makeContext } from "../../../domain/briefing/make_context";
import { measureClaim } from "../../../domain/briefing/measure_claim";
import { makeSceneView } from "../../../domain/briefing/scene_view";
import type { BriefingWork } from "../work";

type Numbers = Pick<BriefingWork, "town" | "view" | "targets" | "choice">;

/** The numbers of a scene as the wall shows them; none where there is no scene. */
export function useToldClaims(
	told: BriefingScene | null,
	{ town, view, targets, choice }: Numbers,
	focus: Focus | null,
): readonly MeasuredClaim[] {
	return useMemo(() => {
		if (told === null) return [];
		const seen = makeSceneView(told, view, focus);
		const context = makeContext({ town, view: seen, focus, targets, choice });
		return told.claims.map((claim) => measureClaim(claim, context));
	}, [told, town, view, targets, choice, focus]);
}
