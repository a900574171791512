import { groupBy } from "../../group";
import { countMoney } from "./knapsack";
import type { Candidate, PortfolioInput } from "./portfolio";
import { countEntries, fillQuotaTable, type QuotaInput } from "./quota_table";

/** Entries a table may have: 12 MB of marks and some tenths of a second. */
const MOST_ENTRIES = 1e8;
/** Times a broken pair may be decided either way; each doubles the tables. */
const MOST_DEEP = 4;

/** Indices of candidates, ascending. `null`: no choice meets the conditions. */
type Found = readonly number[] | null | "too-large";

interface Question {
	readonly input: PortfolioInput;
	/** Ids that may not be chosen. */
	readonly shut: ReadonlySet<string>;
	readonly deep: number;
}

/**
 * The best choice by dynamic program, as indices of candidates, ascending; exact. Numbers wanted make the table larger and are mostly met
 * anyway, so it is filled without them first; a pair that is broken is decided either way. `null`: no choice meets the conditions.
 * `too-large`: costs of many decimals, large budgets with large quotas, or many pairs; then it is the solver's.
 */
export function decideByTable(input: PortfolioInput): Found {
	return decide({ input, shut: new Set(), deep: 0 });
}

function decide(question: Question): Found {
	const { input, shut, deep } = question;
	const found = fillAsNeeded(question);
	if (found === null || found === "too-large") return found;
	const ids = new Set(found.map((index) => input.candidates[index]?.id));
	const broken = input.exclusive.find(([a, b]) => a !== b && ids.has(a) && ids.has(b));
	if (broken === undefined) return found;
	if (deep === MOST_DEEP) return "too-large";
	const decideWithout = (id: string) => decide({ input, shut: new Set([...shut, id]), deep: deep + 1 });
	const [one, other] = [decideWithout(broken[0]), decideWithout(broken[1])];
	if (one === "too-large" || other === "too-large") return "too-large";
	return worthOf(input, other) > worthOf(input, one) ? other : one;
}

function worthOf({ candidates }: PortfolioInput, chosen: readonly number[] | null): number {
	return chosen === null ? -Infinity : chosen.reduce((sum, at) => sum + (candidates[at]?.value ?? 0), 0);
}

/** Without the numbers wanted, and with them only when that breaks them. */
function fillAsNeeded(question: Question): Found {
	const { input } = question;
	const free = fill({ ...question, input: { ...input, atLeast: 0, unmanagedAtLeast: 0 } });
	if (free === null || free === "too-large") return free;
	const members = free.flatMap((index) => input.candidates[index] ?? []);
	const isMet = members.length >= input.atLeast && countUnmanaged(members) >= input.unmanagedAtLeast;
	return isMet ? free : fill(question);
}

/** A candidate with its index and its cost in whole units. */
interface Item {
	readonly one: Candidate;
	readonly index: number;
	readonly cost: number;
}

function fill({ input, shut }: Question): Found {
	const { candidates, forcedIn } = input;
	if (forcedIn.some((id) => shut.has(id))) return null;
	const money = countMoney({ costs: candidates.map(({ costWan }) => costWan), budget: input.budgetWan });
	if (money.unit === null) return "too-large";
	const items = candidates.map((one, index) => ({ one, index, cost: money.costs[index] ?? 0 }));
	const forced = items.filter(({ one }) => forcedIn.includes(one.id));
	const open = items.filter(({ one }) => !forcedIn.includes(one.id) && !shut.has(one.id));
	const groups = groupItems(input, forced, open);
	const question: QuotaInput = {
		groups,
		budget: Math.min(money.budget - sumCosts(forced), sumCosts(open)),
		atLeast: Math.max(0, input.atLeast - forced.length),
		wantedAtLeast: Math.max(0, input.unmanagedAtLeast - countUnmanaged(forced.map(({ one }) => one))),
	};
	if (question.budget < 0 || groups.some(({ most }) => most !== null && most < 0)) return null;
	if (countEntries(question) > MOST_ENTRIES) return "too-large";
	const places = fillQuotaTable(question);
	const chosen = places?.map(([group, item]) => groups[group]?.items[item]?.index ?? -1);
	return chosen === undefined ? null : [...forced.map(({ index }) => index), ...chosen].sort((a, b) => a - b);
}

/** The open ones by sub-district, with what the forced ones leave of its cap. */
function groupItems(input: PortfolioInput, forced: readonly Item[], open: readonly Item[]) {
	const most = input.atMostPerSubdistrict;
	const members = groupBy(open, ({ one }) => one.subdistrict);
	const names = [...new Set([...forced, ...open].map(({ one }) => one.subdistrict))];
	return names.map((name) => ({
		items: (members.get(name) ?? []).map(({ one, index, cost }) => ({
			index,
			value: one.value,
			cost,
			isWanted: one.unmanaged,
		})),
		most: most === null ? null : most - forced.filter(({ one }) => one.subdistrict === name).length,
	}));
}

function sumCosts(items: readonly Item[]): number {
	return items.reduce((sum, { cost }) => sum + cost, 0);
}

function countUnmanaged(some: readonly Candidate[]): number {
	return some.filter((one) => one.unmanaged).length;
}
