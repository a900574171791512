import type { Compound } from "../../records";
import { findCriterion } from "../../selection/criteria";
import type { CriterionId } from "../../selection/criteria/criterion";
import { makeContext, readRaw } from "../../selection/ranking/read_need";
import type { ClaimMeasure } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { listCompounds } from "../narrow";
import { rowOfCompound } from "../open_rows";
import { answerFigure, type Figure } from "./figure";

/** How many compounds of the scene and the claim are at the bound of a criterion or worse. Those whose raw value is not recorded are left out. */
export function measureCriterion(
	{ criterion, bound, filters }: Extract<ClaimMeasure, { readonly of: "criterion" }>,
	context: BriefingContext,
): Figure {
	const group = listCompounds(context, filters);
	const { worse, better, unknown } = divideByCriterion({ criterion, bound }, group, context);
	const yes = worse.map((one) => rowOfCompound(one.id, context.town));
	return answerFigure({ yes, no: better.length, unknown: unknown.map((one) => one.id) }, "compounds");
}

interface Bound {
	readonly criterion: CriterionId;
	readonly bound: number;
}

/** A group parted by a criterion: at the bound or worse, better, and not recorded. Which side is worse the criterion's own anchors say. */
export function divideByCriterion(
	{ criterion, bound }: Bound,
	group: readonly Compound[],
	{ town, assumptions }: Pick<BriefingContext, "town" | "assumptions">,
): Readonly<Record<"worse" | "better" | "unknown", readonly Compound[]>> {
	const { standard, worst } = findCriterion(criterion).anchors;
	const reading = makeContext(town, assumptions);
	const parts = { worse: [] as Compound[], better: [] as Compound[], unknown: [] as Compound[] };
	for (const one of group) {
		const raw = readRaw(one, criterion, reading);
		if (raw === null) parts.unknown.push(one);
		else if (worst > standard ? raw >= bound : raw <= bound) parts.worse.push(one);
		else parts.better.push(one);
	}
	return parts;
}
