import type { OpenItems } from "./knapsack";

/** Branches looked at before the search gives up: a second or two. */
const MOST_BRANCHES = 3_000_000;
/** Share of the budget by which a sum of costs may pass it: the rounding of the sum itself. */
export const ROUNDING = 1e-12;

/** A price on every item, so that the number of items wanted or allowed is felt in the bound. */
interface Priced {
	/** Added to each value: above 0 where too few would be chosen without it, below where too many. */
	readonly bonus: number;
	/** What the bonus gives in too much at least, and is taken off again. */
	readonly refund: number;
}

interface Search extends Priced {
	readonly open: OpenItems;
	/** Items by value for money, best first; of equal ones the earlier first. */
	readonly order: readonly number[];
	readonly limit: number;
	best: { readonly value: number; readonly cost: number; readonly chosen: readonly number[] } | null;
	branches: number;
}

/** Where a branch stands: the next item in the order, and what was taken on the way. */
interface Branch {
	readonly depth: number;
	readonly value: number;
	readonly cost: number;
	readonly chosen: readonly number[];
}

/**
 * The best choice by branch and bound, as indices, ascending; costs may be any numbers. `null`: no choice has enough items. A branch ends
 * where even parts of items could not make it better than the best found. Throws a RangeError when it takes too long.
 */
export function searchBranches(open: OpenItems): readonly number[] | null {
	const search = makeSearch(open, findBonus(open));
	const waiting: Branch[] = [NOTHING];
	for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop())
		visit(search, branch, waiting);
	return search.best === null ? null : [...search.best.chosen].sort((a, b) => a - b);
}

function makeSearch(open: OpenItems, bonus: number): Search {
	const priced = { ...open, values: open.values.map((value) => value + bonus) };
	const order = open.values
		.map((_, index) => index)
		.sort((a, b) => worthOf(priced, b) - worthOf(priced, a) || a - b);
	const refund = bonus * (bonus > 0 ? open.atLeast : open.atMost);
	return { open, order, limit: open.budget, best: null, branches: 0, bonus, refund };
}

/** Halvings of the range in which the best bonus lies. */
const NARROWINGS = 40;

/** The bonus at which the bound of the whole is least; as a function of the bonus that bound is convex. 0 where no number is asked for. */
function findBonus(open: OpenItems): number {
	if (open.atLeast === 0 && open.atMost >= open.values.length) return 0;
	const boundAt = (bonus: number) => boundOf(makeSearch(open, bonus), NOTHING);
	const most = 2 * open.values.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0);
	let [low, high] = [-most, most];
	for (let at = 0; at < NARROWINGS; at += 1) {
		const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
		if (boundAt(left) < boundAt(right)) high = right;
		else low = left;
	}
	const found = (low + high) / 2;
	return boundAt(found) < boundAt(0) ? found : 0;
}

const NOTHING: Branch = { depth: 0, value: 0, cost: 0, chosen: [] };

/** Value for money; what is worth less than nothing comes last, and only a wanted number of items can bring it in. */
function worthOf({ values, costs }: OpenItems, index: number): number {
	const value = values[index] ?? 0;
	const cost = costs[index] ?? 0;
	if (value <= 0) return Math.max(-Number.MAX_VALUE, value - 1);
	return cost === 0 ? Number.MAX_VALUE : Math.min(Number.MAX_VALUE, value / cost);
}

function visit(search: Search, branch: Branch, waiting: Branch[]): void {
	const { open, order } = search;
	search.branches += 1;
	if (search.branches > MOST_BRANCHES)
		throw new RangeError(`${open.values.length} items take more than ${MOST_BRANCHES} branches to decide.`);
	const count = branch.chosen.length;
	if (count >= open.atLeast && isBetter(branch, search.best)) search.best = branch;
	const left = order.length - branch.depth;
	if (left === 0 || count === open.atMost || count + left < open.atLeast) return;
	// The bound is a sum, too, and may fall short of a value by its own rounding.
	const slack = ROUNDING * Math.abs(search.best?.value ?? 0);
	if (search.best !== null && boundOf(search, branch) < search.best.value - slack) return;
	const item = order[branch.depth] ?? -1;
	const depth = branch.depth + 1;
	// The branch with the item is put last, and so looked at first: a good answer early closes many branches.
	waiting.push({ ...branch, depth });
	const cost = branch.cost + (open.costs[item] ?? 0);
	if (cost > search.limit) return;
	const value = branch.value + (open.values[item] ?? 0);
	waiting.push({ depth, value, cost, chosen: [...branch.chosen, item] });
}

function isBetter(one: Branch, other: Search["best"]): boolean {
	return other === null || one.value > other.value || (one.value === other.value && one.cost < other.cost);
}

/** What could at most be reached, were the last item divisible and any number of items allowed at the price of the bonus. */
function boundOf({ open, order, limit, bonus, refund }: Search, branch: Branch): number {
	let value = branch.value + bonus * branch.chosen.length - refund;
	let money = limit - branch.cost;
	for (let at = branch.depth; at < order.length; at += 1) {
		const item = order[at] ?? -1;
		const worth = (open.values[item] ?? 0) + bonus;
		const cost = open.costs[item] ?? 0;
		if (worth <= 0) break;
		if (cost > money) return value + (worth * money) / cost;
		value += worth;
		money -= cost;
	}
	return value;
}
