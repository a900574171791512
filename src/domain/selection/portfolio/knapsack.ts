import { ROUNDING, searchBranches } from "./knapsack_search";
import { fillTable, MOST_CELLS } from "./knapsack_table";

/** What may be bought, as plain columns of one length. */
export interface KnapsackInput {
	/** What each item is worth; any number, also negative. */
	readonly values: readonly number[];
	/** What each costs, in the unit of the budget; not negative. */
	readonly costs: readonly number[];
	/** Not negative; `Infinity`: no bound. */
	readonly budget: number;
	/** Items to be chosen at least and at most; default 0 and all of them. */
	readonly atLeast?: number;
	readonly atMost?: number;
	/** Indices that have to be chosen, and that may not be. */
	readonly forcedIn?: readonly number[];
	readonly forcedOut?: readonly number[];
}

/** A choice of items. */
export interface KnapsackChoice {
	/** Indices, ascending. */
	readonly chosen: readonly number[];
	readonly value: number;
	readonly cost: number;
}

/** The same question with only the items about which something is to be decided. Costs and budget are whole numbers when `whole`. */
export interface OpenItems {
	readonly values: readonly number[];
	readonly costs: readonly number[];
	readonly budget: number;
	readonly atLeast: number;
	readonly atMost: number;
}

/** Decimals up to which costs are made whole numbers. */
const MOST_DECIMALS = 6;

/**
 * The choice of greatest value whose cost stays within the budget. `null`: no choice meets all conditions.
 *
 * Exact. Costs of up to six decimals become whole numbers, so that ten times 0.1 is 1 and the budget is never passed by a rounding;
 * a dynamic program runs over them. Where its table would be too large (costs of more decimals, a budget of very many units) a search
 * over branches takes its place, equally exact; it lets a sum pass the budget by its own rounding only (1e-12 of it), and throws a
 * RangeError when it would take too long. Of equal choices the cheaper is taken, then the one with the earlier items. Throws a
 * RangeError that names the value for columns of unequal length, a cost that is negative or no number, an index that is none.
 */
export function knapsack(input: KnapsackInput): KnapsackChoice | null {
	checkColumns(input);
	const forced = new Set(input.forcedIn ?? []);
	const shut = new Set(input.forcedOut ?? []);
	if ([...forced].some((index) => shut.has(index))) return null;
	const money = countMoney(input);
	const costOf = (index: number) => money.costs[index] ?? 0;
	const open = input.values.flatMap((_, index) => (forced.has(index) || shut.has(index) ? [] : [index]));
	const costs = open.map(costOf);
	// Whole numbers add up exactly, others only to their last digits, in another order than whoever made the budget.
	const room = money.unit === null ? 1 + ROUNDING : 1;
	const question: OpenItems = {
		values: open.map((index) => input.values[index] ?? 0),
		costs,
		budget: Math.min(money.budget * room - sumUp([...forced].map(costOf)), sumUp(costs) * room),
		atLeast: Math.max(0, (input.atLeast ?? 0) - forced.size),
		atMost: Math.min(open.length, (input.atMost ?? Infinity) - forced.size),
	};
	const found = decide(question, money.unit !== null);
	if (found === null) return null;
	const chosen = [...forced, ...found.map((at) => open[at] ?? -1)].sort((a, b) => a - b);
	return {
		chosen,
		value: sumUp(chosen.map((index) => input.values[index] ?? 0)),
		cost: sumUp(chosen.map(costOf)) / (money.unit ?? 1),
	};
}

function decide(open: OpenItems, isWhole: boolean): readonly number[] | null {
	if (open.budget < 0 || open.atMost < 0 || open.atLeast > open.atMost) return null;
	const cheapest = [...open.costs].sort((a, b) => a - b).slice(0, open.atLeast);
	if (sumUp(cheapest) > open.budget) return null;
	if (!isWhole) return searchBranches(open);
	// Counting makes the table many times larger; the best choice without it mostly has the right number already.
	const free = { ...open, atLeast: 0, atMost: open.values.length };
	if (countCells(free) > MOST_CELLS) return searchBranches(open);
	const found = fillTable(free);
	if (found !== null && found.length >= open.atLeast && found.length <= open.atMost) return found;
	return countCells(open) > MOST_CELLS ? searchBranches(open) : fillTable(open);
}

/** Entries of the table the dynamic program fills. */
function countCells({ values, budget, atLeast, atMost }: OpenItems): number {
	const counts = atMost < values.length ? atMost : atLeast;
	return values.length * (budget + 1) * (counts + 1);
}

interface Money {
	readonly costs: readonly number[];
	readonly budget: number;
	/** What one unit of the answer was multiplied with; `null`: nothing, the costs are not whole numbers. */
	readonly unit: number | null;
}

/** The costs as whole numbers, as small as they can be; as they stand where a million is too small a power of ten for that. */
export function countMoney({ costs, budget }: Pick<KnapsackInput, "costs" | "budget">): Money {
	for (let decimals = 0, unit = 1; decimals <= MOST_DECIMALS; decimals += 1, unit *= 10) {
		if (!costs.every((cost) => isWhole(cost * unit))) continue;
		const counted = costs.map((cost) => Math.round(cost * unit));
		const shared = Math.max(1, counted.reduce(shareDivisor, 0));
		const budgetUnits = isWhole(budget * unit) ? Math.round(budget * unit) : budget * unit;
		return {
			costs: counted.map((cost) => cost / shared),
			// A budget between two units buys what the lower one buys.
			budget: Math.floor(budgetUnits / shared),
			unit: unit / shared,
		};
	}
	return { costs, budget, unit: null };
}

/** Greatest common divisor. */
function shareDivisor(a: number, b: number): number {
	return b === 0 ? a : shareDivisor(b, a % b);
}

/** 0.07 × 100 is 7.000000000000001: nearer to a whole number than a double can tell apart. */
function isWhole(amount: number): boolean {
	const whole = Math.round(amount);
	return (
		whole <= Number.MAX_SAFE_INTEGER && Math.abs(amount - whole) <= 4 * Number.EPSILON * Math.abs(amount)
	);
}

function sumUp(amounts: readonly number[]): number {
	return amounts.reduce((sum, amount) => sum + amount, 0);
}

function checkColumns({ values, costs, budget, atLeast, atMost, forcedIn, forcedOut }: KnapsackInput): void {
	if (costs.length !== values.length)
		throw new RangeError(`${values.length} values, but ${costs.length} costs.`);
	const badValue = values.findIndex((value) => !Number.isFinite(value));
	if (badValue >= 0) throw new RangeError(`Value ${badValue} is ${values[badValue]}, not a number.`);
	const badCost = costs.findIndex((cost) => !(Number.isFinite(cost) && cost >= 0));
	if (badCost >= 0) throw new RangeError(`Cost ${badCost} is ${costs[badCost]}, not a number from 0 on.`);
	if (!(budget >= 0)) throw new RangeError(`The budget is ${budget}, not a number from 0 on.`);
	for (const count of [atLeast ?? 0, atMost ?? 0])
		if (!(count === Infinity || (Number.isInteger(count) && count >= 0)))
			throw new RangeError(`A number of items is ${count}.`);
	for (const index of [...(forcedIn ?? []), ...(forcedOut ?? [])])
		if (!(index in values)) throw new RangeError(`Item ${index} is none of ${values.length}.`);
}
