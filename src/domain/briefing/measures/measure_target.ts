import type { ClaimMeasure, TargetFigure } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import type { ClaimUnit } from "../claim_value";
import { openDerived, rowOfCompound } from "../open_rows";
import { type Tracked, trackTargets } from "../track_targets";
import { countFigure, type Figure, missingFigure } from "./figure";

const UNITS: Readonly<Record<TargetFigure, ClaimUnit>> = {
	baseline: "compounds",
	served: "compounds",
	share: "share",
	lacking: "compounds",
	pace: "perMonth",
	requiredPace: "perMonth",
};

/**
 * A figure of the commitment on property service, as the planner computes it, over the baseline in the part spoken of; it is never re-based, so that one no
 * longer recorded still counts, and who is not known to be served is not. `lacking` are those needed to reach the goal, not all without service.
 */
export function measureTarget(
	{ figure }: Extract<ClaimMeasure, { readonly of: "target" }>,
	context: BriefingContext,
): Figure {
	const tracked = trackTargets(context);
	return tracked === null ? missingFigure(UNITS[figure]) : FIGURES[figure](tracked, context);
}

type Measure = (tracked: Tracked, context: BriefingContext) => Figure;

const FIGURES: Readonly<Record<TargetFigure, Measure>> = {
	baseline: ({ targets }, { town }) =>
		countFigure(listRows(targets.baseline.compounds, town), UNITS.baseline),
	served: (tracked, { town }) =>
		countFigure(listRows(tracked.served, town), UNITS.served, tracked.progress.service?.unknown),
	share: ({ targets, served, progress }, { town }) => ({
		value: progress.service?.before.share ?? null,
		unit: UNITS.share,
		opened: {
			how: "share",
			rows: listRows(served, town),
			denominator: targets.baseline.compounds.length,
			leftOut: [],
		},
	}),
	lacking: ({ progress: { service }, unserved }, { town }) => ({
		value: service && Math.max(0, service.goal - service.before.served),
		unit: UNITS.lacking,
		opened: openDerived(listRows(unserved, town)),
	}),
	pace: ({ progress, served }, { town }) => ({
		value: progress.service?.pace ?? null,
		unit: UNITS.pace,
		opened: openDerived(listRows(served, town)),
	}),
	requiredPace: ({ progress, unserved }, { town }) => ({
		value: progress.service?.before.neededPerMonth ?? null,
		unit: UNITS.requiredPace,
		opened: openDerived(listRows(unserved, town)),
	}),
};

function listRows(ids: readonly string[], town: BriefingContext["town"]) {
	return ids.map((id) => rowOfCompound(id, town));
}
