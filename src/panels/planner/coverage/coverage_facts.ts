import type { CoverageInput, CoverageResult, Site } from "../../../domain/selection/coverage/coverage";

/** What a panel or a page says of an answer, worked out once. */
export interface CoverageFacts {
	readonly input: CoverageInput;
	readonly result: CoverageResult;
	/** Covered with the new sites, in the unit of the input. */
	readonly after: number;
	/** What is still not covered. */
	readonly rest: number;
	readonly sites: readonly ChosenSite[];
	/** Compounds of which nothing is newly covered, of which only a part is, and those no site reaches, each once. */
	readonly uncovered: readonly string[];
	readonly partly: readonly string[];
	readonly outOfReach: readonly string[];
}

/** One of the chosen sites and what it does. */
export interface ChosenSite {
	readonly nth: number;
	readonly site: Site;
	readonly amount: number;
	/** Compounds it serves, those it gives most first, each once. */
	readonly serves: readonly string[];
}

/** Spaces smaller than this are what rounding left. */
const NOUGHT = 1e-6;

/** The facts of an answer, in the order of the sites' numbers. */
export function readCoverage(input: CoverageInput, result: CoverageResult): CoverageFacts {
	const { exact } = result;
	const compoundsOf = (demands: readonly number[]) => [
		...new Set(demands.flatMap((at) => input.demands[at]?.compound ?? [])),
	];
	const given = new Map<number, number>();
	for (const { demand, amount } of exact.served) given.set(demand, (given.get(demand) ?? 0) + amount);
	const partly = input.demands.flatMap(({ weight }, at) => {
		const got = given.get(at) ?? 0;
		return got > 0 && got < weight - NOUGHT ? [at] : [];
	});
	const after = input.coveredBefore + exact.covered;
	return {
		input,
		result,
		after,
		rest: Math.max(0, input.total - after),
		sites: exact.sites.flatMap((at, order) => listSite({ input, result }, at, order + 1)),
		uncovered: compoundsOf(result.uncovered),
		partly: compoundsOf(partly),
		outOfReach: compoundsOf(result.outOfReach),
	};
}

function listSite(
	{ input, result }: Pick<CoverageFacts, "input" | "result">,
	at: number,
	nth: number,
): readonly ChosenSite[] {
	const site = input.sites[at];
	if (!site) return [];
	const served = result.exact.served
		.filter((one) => one.site === at)
		.toSorted((a, b) => b.amount - a.amount || a.demand - b.demand);
	return [
		{
			nth,
			site,
			amount: served.reduce((sum, { amount }) => sum + amount, 0),
			serves: [...new Set(served.flatMap(({ demand }) => input.demands[demand]?.compound ?? []))],
		},
	];
}

/** Share of all there is to cover, percent; `null` where there is nothing. */
export function percentOf(amount: number, { total }: Pick<CoverageInput, "total">): number | null {
	return total > 0 ? (amount / total) * 100 : null;
}
