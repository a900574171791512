import type { Compound } from "../../records";
import type { Plan } from "../ranking/plan";
import { gini } from "./gini";
import { type LorenzPoint, lorenz } from "./lorenz";

/** Need that remains in one sub-district. */
export interface AreaNeed {
	readonly subdistrict: string;
	/** Households of the compounds that could be counted. */
	readonly households: number;
	/** Σ score × households of what remains ÷ households, 0–1. */
	readonly needPerHousehold: number;
}

/** How evenly the remaining need lies over the sub-districts. */
export interface Evenness {
	/** Population-weighted Gini coefficient of `needPerHousehold`, weights the households; `null` when no need remains. */
	readonly gini: number | null;
	/** Sub-districts by growing need a household; empty when no need remains. */
	readonly curve: readonly LorenzPoint[];
	/** In the order of the district. */
	readonly areas: readonly AreaNeed[];
}

/** An amount (score × households) by whom it belongs to. The three sum to the whole. */
export interface ByIncome {
	readonly low: number;
	readonly other: number;
	/** Belongs to compounds whose low-income households are not recorded. */
	readonly unknown: number;
}

/** Whom a choice helps. */
export interface Equity {
	readonly before: Evenness;
	readonly after: Evenness;
	readonly lowIncome: {
		/** Median of the recorded shares of low-income households, 0–1, each compound counting alike; `null` when none is recorded. */
		readonly medianShare: number | null;
		/** Of the compounds chosen: those above the median, the others, and those nothing is known of. */
		readonly help: ByIncome;
		/** The same of all that were counted: what an even choice would give. */
		readonly need: ByIncome;
		/** The same two, household by household: a compound's amount divided as its low-income households to the rest. */
		readonly helpByHousehold: ByIncome;
		readonly needByHousehold: ByIncome;
		/** Chosen compounds above the median, and chosen ones whose share is not recorded. */
		readonly chosenLow: readonly string[];
		readonly chosenUnknown: readonly string[];
	};
	/** Compounds that could not be counted, chosen or not. */
	readonly leftOut: readonly { readonly id: string; readonly why: "score" | "households" }[];
}

interface Counted {
	readonly one: Compound;
	readonly households: number;
	/** score × households. */
	readonly amount: number;
	readonly chosen: boolean;
	/** Share of low-income households, 0–1; `null`: not recorded. */
	readonly lowShare: number | null;
}

/**
 * How evenly need lies over the sub-districts before and after a choice, and how much of the help goes to people of low income. Over the shortlist of the plan.
 * Measures: need is score × households; a chosen compound is taken to have no need left; help is the need of the chosen.
 * A compound is of low income when its share of low-income households lies above the median of those recorded. Internal only: never for the public edition.
 */
export function measureEquity(plan: Plan, chosenIds: Iterable<string>): Equity {
	const chosen = new Set(chosenIds);
	const counted = plan.appraisals.flatMap((each) => countOne(each.compound, each.score, chosen));
	const areas = plan.town.records.district.subdistricts.map((one) => one.id);
	const medianShare = findMedian(counted.flatMap((each) => each.lowShare ?? []));
	const help = counted.filter((each) => each.chosen);
	const isLow = ({ lowShare }: Counted) =>
		lowShare !== null && medianShare !== null && lowShare > medianShare;
	const byCompound = (each: Counted) => (each.lowShare === null ? null : Number(isLow(each)));
	const byHousehold = (each: Counted) => each.lowShare;
	return {
		before: measureEvenness(counted, areas, false),
		after: measureEvenness(counted, areas, true),
		lowIncome: {
			medianShare,
			help: splitAmount(help, byCompound),
			need: splitAmount(counted, byCompound),
			helpByHousehold: splitAmount(help, byHousehold),
			needByHousehold: splitAmount(counted, byHousehold),
			chosenLow: help.filter(isLow).map(({ one }) => one.id),
			chosenUnknown: help.filter((each) => each.lowShare === null).map(({ one }) => one.id),
		},
		leftOut: plan.appraisals.flatMap(({ compound, score }) => listLeftOut(compound, score)),
	};
}

function listLeftOut({ id, households }: Compound, score: number | null): Equity["leftOut"] {
	if (score === null) return [{ id, why: "score" }];
	return households ? [] : [{ id, why: "households" }];
}

function countOne(one: Compound, score: number | null, chosen: ReadonlySet<string>): Counted[] {
	// A compound of no household has no share of anything.
	if (score === null || !one.households) return [];
	const { households, lowIncomeHouseholds } = one;
	return [
		{
			one,
			households,
			amount: score * households,
			chosen: chosen.has(one.id),
			// More poor households than households is a slip of the records; no share above 1 follows from it.
			lowShare: lowIncomeHouseholds === null ? null : Math.min(1, lowIncomeHouseholds / households),
		},
	];
}

function measureEvenness(counted: readonly Counted[], order: readonly string[], after: boolean): Evenness {
	const sums = new Map<string, { households: number; amount: number }>();
	for (const { one, households, amount, chosen } of counted) {
		const sum = sums.get(one.subdistrict) ?? { households: 0, amount: 0 };
		sum.households += households;
		sum.amount += after && chosen ? 0 : amount;
		sums.set(one.subdistrict, sum);
	}
	const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
	const areas = [...sums]
		.map(([subdistrict, { households, amount }]) => ({
			subdistrict,
			households,
			needPerHousehold: amount / households,
		}))
		.sort((a, b) => place(a.subdistrict) - place(b.subdistrict));
	const needs = areas.map((area) => area.needPerHousehold);
	const people = areas.map((area) => area.households);
	return { gini: gini(needs, people), curve: lorenz(needs, people), areas };
}

function splitAmount(all: readonly Counted[], readLow: (each: Counted) => number | null): ByIncome {
	const sums = { low: 0, other: 0, unknown: 0 };
	for (const each of all) {
		const low = readLow(each);
		if (low === null) sums.unknown += each.amount;
		else {
			sums.low += low * each.amount;
			sums.other += (1 - low) * each.amount;
		}
	}
	return sums;
}

function findMedian(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[sorted.length >> 1];
	const lower = sorted[(sorted.length - 1) >> 1];
	return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
