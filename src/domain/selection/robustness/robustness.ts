import type { Appraisal, Plan } from "../ranking/plan";

/** What the draws need, as plain columns, so that it travels into a worker. Lengths: `ids` n, `criteria` m, the two tables n × m row by row. */
export interface RobustnessInput {
	readonly ids: readonly string[];
	readonly criteria: readonly string[];
	/** Least need of each compound by criterion; equal to `high` where the value is recorded. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** 1 for those no gate keeps out: they are ranked among themselves too. Length n. */
	readonly open: Uint8Array;
	/** Present weights, sum 1. */
	readonly weights: Float64Array;
	readonly method: "sum" | "topsis";
	readonly draws: number;
	readonly seed: number;
	readonly spread: "uniform" | "around";
	readonly concentration: number;
	readonly first: number;
}

/** `solid`: among the first in at least 90 % of the draws; `out`: in at most 10 %; between them `fragile`. */
export type Verdict = "solid" | "fragile" | "out";

/** How a compound fares among those it is ranked with. */
export interface Standing {
	/** Share of the draws in which it is among the first, 0–1; those that tie share the places. */
	readonly firstShare: number;
	/** Ranks that 90 % of the draws lie between. */
	readonly ranks: readonly [best: number, worst: number];
	readonly meanRank: number;
	readonly verdict: Verdict;
}

/** How one compound fares under all draws. */
export interface Robustness extends Standing {
	readonly id: string;
	/** The same among those alone that no gate keeps out; `null` for one a gate keeps out. */
	readonly amongOpen: Standing | null;
}

/** What moving one weight alone does to the ranking. */
export interface TornadoBar {
	readonly criterion: string;
	/** Members of the present first places that fall out when this weight is halved and doubled (the others rescaled). */
	readonly halved: number;
	readonly doubled: number;
	/** Kendall's rank correlation with the present ranking, −1–1; `null` when one of the two tells nobody apart. */
	readonly tauHalved: number | null;
	readonly tauDoubled: number | null;
}

export interface RobustnessResult {
	readonly draws: number;
	/** In the order of `ids`. */
	readonly compounds: readonly Robustness[];
	readonly tornado: readonly TornadoBar[];
}

/**
 * What the draws need of a plan: the criteria that have weight, the compounds in the order of their ids (so that the same records and seed give the
 * same draws, whatever the ranking). `null` when nothing has weight or the shortlist is empty: there is then no ranking to shake.
 */
export function makeRobustnessInput({ appraisals, counted, scenario }: Plan): RobustnessInput | null {
	if (counted.length === 0 || appraisals.length === 0) return null;
	const ordered = [...appraisals].sort((a, b) => (a.compound.id < b.compound.id ? -1 : 1));
	const bounds = (side: 0 | 1) =>
		Float64Array.from(ordered.flatMap((one) => counted.map(({ id }) => readBound(one, id, side))));
	return {
		ids: ordered.map((one) => one.compound.id),
		criteria: counted.map((one) => one.id),
		low: bounds(0),
		high: bounds(1),
		open: Uint8Array.from(ordered, (one) => Number(one.open)),
		weights: Float64Array.from(counted, (one) => one.weight),
		method: scenario.method,
		...scenario.robustness,
	};
}

function readBound(one: Appraisal, criterion: string, side: 0 | 1): number {
	const reading = one.readings.find((each) => each.criterion === criterion);
	if (!reading) throw new Error(`${one.compound.id} was not appraised by ${criterion}.`);
	return reading.range[side];
}
