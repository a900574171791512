import type { Candidate, PortfolioInput } from "./portfolio";

/** What is chosen so far, with what the conditions still allow. */
interface Basket {
	readonly input: PortfolioInput;
	readonly chosen: Set<number>;
	readonly countOf: Map<string, number>;
	/** Ids that may not be chosen any more, because the other of their pair is. */
	readonly shut: Map<string, number>;
	costWan: number;
	unmanaged: number;
}

/**
 * A choice by value for money, as indices of candidates, ascending: what is forced in first, then one after the other whatever fits and
 * leaves enough to meet the quotas with the cheapest. Meets all conditions; good, not best. `null`: none was found this way.
 */
export function chooseGreedily(input: PortfolioInput): readonly number[] | null {
	const { candidates } = input;
	const basket: Basket = {
		input,
		chosen: new Set(),
		countOf: new Map(),
		shut: new Map(),
		costWan: 0,
		unmanaged: 0,
	};
	for (const id of input.forcedIn) {
		const index = candidates.findIndex((one) => one.id === id);
		if (basket.chosen.has(index)) continue;
		if (!isAllowed(basket, index)) return null;
		put(basket, index);
	}
	if (!canComplete(basket)) return null;
	for (const index of orderBy(
		candidates,
		({ value, costWan }) => -value / Math.max(costWan, Number.MIN_VALUE),
	)) {
		if ((candidates[index]?.value ?? 0) <= 0 || !isAllowed(basket, index)) continue;
		put(basket, index);
		if (!canComplete(basket)) take(basket, index);
	}
	for (const index of complete(basket) ?? []) put(basket, index);
	return [...basket.chosen].sort((a, b) => a - b);
}

function orderBy(candidates: readonly Candidate[], keyOf: (one: Candidate) => number): readonly number[] {
	return candidates
		.map((one, index) => ({ index, key: keyOf(one) }))
		.sort((a, b) => a.key - b.key || a.index - b.index)
		.map(({ index }) => index);
}

function isAllowed({ input, chosen, countOf, shut }: Basket, index: number): boolean {
	const one = input.candidates[index];
	if (one === undefined || chosen.has(index) || (shut.get(one.id) ?? 0) > 0) return false;
	return (countOf.get(one.subdistrict) ?? 0) < (input.atMostPerSubdistrict ?? Infinity);
}

function put(basket: Basket, index: number): void {
	basket.chosen.add(index);
	count(basket, index, 1);
}

function take(basket: Basket, index: number): void {
	basket.chosen.delete(index);
	count(basket, index, -1);
}

function count(basket: Basket, index: number, by: 1 | -1): void {
	const one = basket.input.candidates[index];
	if (one === undefined) return;
	basket.costWan += by * one.costWan;
	basket.unmanaged += one.unmanaged ? by : 0;
	basket.countOf.set(one.subdistrict, (basket.countOf.get(one.subdistrict) ?? 0) + by);
	for (const [a, b] of basket.input.exclusive) {
		const other = a === one.id ? b : b === one.id ? a : null;
		if (other !== null) basket.shut.set(other, (basket.shut.get(other) ?? 0) + by);
	}
}

/** True when the money left buys what the quotas still ask for. */
function canComplete(basket: Basket): boolean {
	return complete(basket) !== null;
}

/** The cheapest that meet the quotas, one after the other, unmanaged ones first; `null` when the money or the caps do not allow it. */
function complete(basket: Basket): readonly number[] | null {
	const { input } = basket;
	const byCost = orderBy(input.candidates, ({ costWan }) => costWan);
	const added: number[] = [];
	const add = (isWanted: () => boolean, fits: (one: Candidate) => boolean) => {
		for (const index of byCost) {
			const one = input.candidates[index];
			if (!isWanted()) return;
			if (one === undefined || !fits(one) || !isAllowed(basket, index)) continue;
			put(basket, index);
			added.push(index);
		}
	};
	add(
		() => basket.unmanaged < input.unmanagedAtLeast,
		(one) => one.unmanaged,
	);
	add(
		() => basket.chosen.size < input.atLeast,
		() => true,
	);
	const isMet =
		basket.unmanaged >= input.unmanagedAtLeast &&
		basket.chosen.size >= input.atLeast &&
		basket.costWan <= input.budgetWan * (1 + 1e-9);
	for (const index of added) take(basket, index);
	return isMet ? added : null;
}
