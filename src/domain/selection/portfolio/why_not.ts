import type { SolveMilp } from "../solver/milp";
import { decidePortfolio, makePortfolio } from "./decide_portfolio";
import type { PortfolioInput, WhyNot } from "./portfolio";

/**
 * What choosing a compound would mean: the best portfolio with it, what that loses against the best of all, what it pushes out and what
 * comes along. For one that is left out: why. `infeasible`: with it the conditions cannot be met, or no portfolio was found at all. Throws
 * a RangeError for an id that is neither a candidate nor left out.
 */
export function explainWhyNot(input: PortfolioInput, id: string, solve: SolveMilp | null): WhyNot {
	const refused = { id, portfolio: null, lost: null, out: [], joining: [] };
	const left = input.leftOut.find((one) => one.id === id);
	if (left) return { ...refused, because: left.why };
	if (!input.candidates.some((one) => one.id === id))
		throw new RangeError(`${id} is neither a candidate nor left out.`);
	const decided = decidePortfolio(input, solve);
	if (decided.kind !== "chosen") return { ...refused, because: "infeasible" };
	const best = makePortfolio(input, decided.chosen);
	const forced = { ...input, forcedIn: [...new Set([...input.forcedIn, id])] };
	const withIt = best.ids.includes(id) ? decided : decidePortfolio(forced, solve);
	if (withIt.kind !== "chosen") return { ...refused, because: "infeasible" };
	const portfolio = makePortfolio(input, withIt.chosen);
	return {
		id,
		portfolio,
		because: null,
		lost: best.value - portfolio.value,
		out: best.ids.filter((one) => !portfolio.ids.includes(one)),
		joining: portfolio.ids.filter((one) => one !== id && !best.ids.includes(one)),
	};
}
