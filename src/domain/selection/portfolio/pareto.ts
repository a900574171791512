import type { SolveMilp } from "../solver/milp";
import { decidePortfolio, makePortfolio, sumValues } from "./decide_portfolio";
import { measureRemaining } from "./evenness";
import { listUnbeaten } from "./pareto_all";
import { moveDearer, moveEvener, type Standing, stand } from "./pareto_search";
import { seedChoices } from "./pareto_seeds";
import type { ParetoResult, PortfolioInput } from "./portfolio";

interface Trace {
	/** Points wanted at least; there are more where more are found easily, fewer where fewer exist. */
	readonly steps: number;
	readonly solve: SolveMilp | null;
	/** Told the share of the work that is done, 0–1. */
	readonly onProgress?: (share: number) => void;
}

/** Candidates up to which all choices are looked at: 65 536 at most. */
const MOST_FOR_ALL = 16;
/** How much evener the next point has to be at least, as a share. */
const NEXT = 1e-6;
/** Differences below this are roundings. */
const SAME = 1e-12;

/**
 * Choices between the greatest value and the greatest evenness, none beaten in both by another one. Few candidates: all choices are
 * looked at, and the curve is exact. Many: the first point is the best portfolio; from choices that are best for mixtures of value and
 * evenness, under ever stricter bounds on the Gini coefficient, value is raised by moves of one compound at a time. A point is then not
 * beaten by any choice found, but it may be by one not found. Empty when no choice meets the conditions, or no household is counted.
 */
export function tracePareto(input: PortfolioInput, trace: Trace): ParetoResult {
	const { solve, steps, onProgress = () => undefined } = trace;
	const best = decidePortfolio(input, solve);
	const by = input.candidates.length <= MOST_FOR_ALL ? "all" : "search";
	if (best.kind !== "chosen" || input.areas.every(({ households }) => households === 0))
		return { points: [], by };
	const start = stand(input, best.chosen);
	const found = by === "all" ? listUnbeaten(start) : search(start, steps, onProgress);
	const points = found.map((chosen) => ({
		portfolio: makePortfolio(input, chosen),
		value: sumValues(input, chosen),
		// Where no need remains nobody has less than another.
		gini: measureRemaining(input, chosen) ?? 0,
	}));
	return { points: points.sort((a, b) => b.value - a.value), by };
}

/** From the best choices of mixtures, level by level: evener until the level is kept, then dearer as far as it goes; then between the points that lie far apart. */
function search(
	start: Standing,
	steps: number,
	onProgress: (share: number) => void,
): readonly (readonly number[])[] {
	const seeds = seedChoices(start, steps, (share) => onProgress(share / 3));
	const byGini = [...seeds].sort((a, b) => a.gini - b.gini);
	const evenest = moveEvener(byGini[0] ?? start, null);
	let front = keepFront([...seeds, evenest]);
	for (let at = 1; at <= steps; at += 1) {
		const level = start.gini + ((evenest.gini - start.gini) * at) / steps;
		front = keepFront([...front, ...searchLevel(front, level)]);
		onProgress((1 + at / steps) / 3);
	}
	for (let at = 0; at < front.length && front.length < steps; at += 1) {
		// Only just evener than a point: what lies next to it.
		front = keepFront([...front, ...searchLevel(front, (front[at]?.gini ?? 0) * (1 - NEXT))]);
		onProgress((2 + at / steps) / 3);
	}
	return front.map(({ chosen }) => sort(chosen));
}

/** The dearest first, none beaten in both. */
function keepFront(known: readonly Standing[]): readonly Standing[] {
	let evenest = Infinity;
	return [...known]
		.sort((a, b) => b.value - a.value || a.gini - b.gini)
		.filter(({ gini }) => {
			const isEvener = gini < evenest - SAME;
			if (isEvener) evenest = gini;
			return isEvener;
		});
}

/** Choices that keep a level, as dear as moves make them: from the dearest known that keeps it, and from the evenest that does not yet. */
function searchLevel(front: readonly Standing[], level: number): readonly Standing[] {
	const keeping = front.find(({ gini }) => gini <= level);
	const beyond = front.findLast(({ gini }) => gini > level);
	const starts = [keeping, beyond && moveEvener(beyond, level)];
	return starts.flatMap((one) => (one && one.gini <= level ? [moveDearer(one, level)] : []));
}

function sort(chosen: ReadonlySet<number>): readonly number[] {
	return [...chosen].sort((a, b) => a - b);
}
