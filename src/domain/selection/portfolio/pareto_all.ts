import { isComplete, isPossible, type Standing, standOn } from "./pareto_search";

/** A choice that is looked at, and the candidate to be decided next. */
interface Branch {
	readonly standing: Standing;
	readonly next: number;
}

/** All choices that no other one beats in value and evenness, as indices; every choice is looked at, so only for few candidates. */
export function listUnbeaten({ problem }: Standing): readonly (readonly number[])[] {
	const { input, isForced } = problem;
	const forced = input.candidates.flatMap((_, index) => (isForced[index] ? [index] : []));
	const waiting: Branch[] = [{ standing: standOn(problem, new Set(forced)), next: 0 }];
	let front: readonly Standing[] = [];
	for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
		const { standing, next } = branch;
		if (next === input.candidates.length) {
			if (isComplete(standing)) front = join(front, standing);
			continue;
		}
		waiting.push({ standing, next: next + 1 });
		if (isForced[next] || !isPossible(standing, -1, next)) continue;
		waiting.push({ standing: standOn(problem, new Set([...standing.chosen, next])), next: next + 1 });
	}
	return front.map(({ chosen }) => [...chosen].sort((a, b) => a - b));
}

/** Those that are not beaten after one more has come; of two alike the first stays. */
function join(front: readonly Standing[], one: Standing): readonly Standing[] {
	if (front.some((other) => other.value >= one.value && other.gini <= one.gini)) return front;
	return [...front.filter((other) => other.value > one.value || other.gini < one.gini), one];
}
