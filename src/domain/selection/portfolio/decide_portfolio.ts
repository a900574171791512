import type { SolveMilp } from "../solver/milp";
import { decideByTable } from "./decide_by_table";
import type { Portfolio, PortfolioInput, Proof } from "./portfolio";
import { chooseGreedily } from "./portfolio_greedy";
import { type Condition, isHopeless, listConditions, makePortfolioMilp, meets } from "./portfolio_milp";
import { spreadOverYears } from "./schedule";

/** How long one program may take, seconds; a portfolio of some hundred candidates takes some hundredths. */
export const LIMIT_S = 2;

/** `none`: no choice meets the conditions, proven. `undecided`: none was found, none is proven to be missing. */
type Decision =
	| { readonly kind: "chosen"; readonly chosen: readonly number[]; readonly proof: Proof }
	| { readonly kind: "none" }
	| { readonly kind: "undecided" };

/**
 * The best choice, as indices of candidates: by dynamic program where its table is small enough, else by the solver. Without one, or when its
 * time is up before it found any, the greedy choice stands beside what could at most be reached.
 */
export function decidePortfolio(input: PortfolioInput, solve: SolveMilp | null): Decision {
	const conditions = listConditions(input);
	if (conditions.some(isHopeless)) return { kind: "none" };
	const found = decideByTable(input);
	if (found === null) return { kind: "none" };
	if (found !== "too-large") {
		checkChoice(conditions, found);
		return { kind: "chosen", chosen: found, proof: { kind: "proven", by: "dynamic-program" } };
	}
	const decided = solve === null ? null : decideBySolver(input, { conditions, solve });
	if (decided !== null) return decided;
	const greedy = chooseGreedily(input);
	return greedy === null
		? { kind: "undecided" }
		: { kind: "chosen", chosen: greedy, proof: measureGap(input, greedy, "greedy") };
}

/** Against what money alone would allow, were the last compound divisible and no other condition made. */
function measureGap(input: PortfolioInput, chosen: readonly number[], by: "greedy" | "milp"): Proof {
	const byWorth = input.candidates
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value * a.costWan - a.value * b.costWan);
	let left = input.budgetWan;
	let bound = 0;
	for (const { value, costWan } of byWorth) {
		bound += costWan <= left ? value : (value * left) / costWan;
		left = Math.max(0, left - costWan);
	}
	return { kind: "gap", by, bound, gap: gapOf(sumValues(input, chosen), bound) };
}

interface Means {
	readonly conditions: readonly Condition[];
	readonly solve: SolveMilp;
}

/** `null`: the time was up before anything was found. */
function decideBySolver(input: PortfolioInput, { conditions, solve }: Means): Decision | null {
	const answer = solve(makePortfolioMilp(input.candidates, conditions), LIMIT_S);
	if (answer.status === "infeasible") return { kind: "none" };
	if (answer.values === null) return null;
	const chosen = answer.values.flatMap((value, index) => (value === 1 ? [index] : []));
	checkChoice(conditions, chosen);
	if (answer.status === "optimal") return { kind: "chosen", chosen, proof: { kind: "proven", by: "milp" } };
	if (answer.bound === null) return { kind: "chosen", chosen, proof: measureGap(input, chosen, "milp") };
	const gap = gapOf(sumValues(input, chosen), answer.bound);
	return { kind: "chosen", chosen, proof: { kind: "gap", by: "milp", bound: answer.bound, gap } };
}

/** A choice that breaks a condition would be a slip of ours or of the solver's, and must never be shown. */
function checkChoice(conditions: readonly Condition[], chosen: readonly number[]): void {
	const members = new Set(chosen);
	const broken = conditions.filter((one) => !meets(one, members)).map(({ id }) => id);
	if (broken.length > 0) throw new Error(`The choice breaks ${broken.join(", ")}.`);
}

function gapOf(value: number, bound: number): number {
	return value === 0 ? (bound === 0 ? 0 : 1) : Math.max(0, bound - value) / value;
}

/** Value of a choice given as indices of candidates. */
export function sumValues({ candidates }: PortfolioInput, chosen: readonly number[]): number {
	return chosen.reduce((sum, index) => sum + (candidates[index]?.value ?? 0), 0);
}

/** A choice with its sums and years, most needy first. */
export function makePortfolio(input: PortfolioInput, chosen: readonly number[]): Portfolio {
	const members = chosen
		.flatMap((index) => input.candidates[index] ?? [])
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
	const costWan = members.reduce((sum, one) => sum + one.costWan, 0);
	return {
		ids: members.map(({ id }) => id),
		value: sumValues(input, chosen),
		costWan,
		slackWan: Math.max(0, input.budgetWan - costWan),
		years: spreadOverYears({
			costsWan: members.map((one) => one.costWan),
			scores: members.map(({ score }) => score),
			budgetWan: input.budgetWan,
			years: input.years,
			atLeast: input.atLeast,
		}),
	};
}
