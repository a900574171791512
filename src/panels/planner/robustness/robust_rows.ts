import type { Compound } from "../../../domain/records";
import type { Appraisal, Plan } from "../../../domain/selection/ranking/plan";
import type { RobustnessResult, Standing } from "../../../domain/selection/robustness/robustness";

/** With whom a compound is ranked: with all of the shortlist, or with those alone that no gate keeps out. */
export type Scope = "all" | "open";

/** A compound with its present rank and its standing under the draws, both within a scope. */
export interface RobustRow {
	readonly compound: Compound;
	readonly rank: number | null;
	readonly standing: Standing;
}

/** The compounds of a scope, the best chance first, equal ones by present rank. What the result does not know (it may be of an earlier shortlist) is left out. */
export function listRobustRows(plan: Plan, result: RobustnessResult, scope: Scope): RobustRow[] {
	const ranked = rankScope(plan, scope);
	return result.compounds
		.flatMap((one): RobustRow[] => {
			const standing = scope === "all" ? one : one.amongOpen;
			const appraisal = plan.byId.get(one.id);
			if (!standing || !appraisal) return [];
			return [{ compound: appraisal.compound, rank: ranked.get(one.id) ?? null, standing }];
		})
		.sort(
			(a, b) =>
				b.standing.firstShare - a.standing.firstShare ||
				a.standing.meanRank - b.standing.meanRank ||
				(a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY),
		);
}

/** Those who take part in a scope, most needy first. */
export function listScope(plan: Plan, scope: Scope): readonly Appraisal[] {
	return scope === "all" ? plan.appraisals : plan.appraisals.filter((one) => one.open);
}

/** Ranks within a scope; equal ones share the better rank, as in the ranking of all. */
export function rankScope(plan: Plan, scope: Scope): ReadonlyMap<string, number> {
	const ranks = new Map<string, number>();
	let [rank, last] = [0, Number.NaN];
	listScope(plan, scope).forEach((one, at) => {
		if (one.rank === null) return;
		if (one.rank !== last) [rank, last] = [at + 1, one.rank];
		ranks.set(one.compound.id, rank);
	});
	return ranks;
}
