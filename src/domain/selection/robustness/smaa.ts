import { type DrawWeights, drawUniformWeights, drawWeightsAround, makeRandom } from "./random";
import { makeRankTally, readInterval } from "./rank_tally";

/** A value, or the bounds between which an unknown one is drawn. */
export type Cell = number | readonly [low: number, high: number];

/** Values row by row with their bounds, how weights are drawn, and how a row is scored. Lengths: `low`, `high` rows × columns. */
export interface Draws {
	readonly columns: number;
	readonly low: Float64Array;
	readonly high: Float64Array;
	readonly method: "sum" | "topsis";
	readonly draws: number;
	readonly seed: number;
	/** Drawn around these; `null`: from all weights there are. */
	readonly around: { readonly weights: ArrayLike<number>; readonly concentration: number } | null;
}

/** Told after every draw; both arrays are used again for the next one. */
export type OnDraw = (scores: Float64Array, weights: Float64Array) => void;

/** How often progress is told over all draws. */
const TELLS = 50;

/**
 * Draws weights and unknown values, and scores every row with them: the weighted sum, or (`topsis`, values 0–1) the relative closeness to the
 * column's 1, distances weighted. Weights and unknown values come from separate streams: the same seed gives the same weights whatever is unknown.
 */
export function runDraws(input: Draws, onDraw: OnDraw, onProgress?: (share: number) => void): void {
	const { columns, draws } = input;
	checkTable(input);
	const random = makeRandom(input.seed);
	const drawValues = makeValueDraw(input);
	const draw = chooseWeightDraw(input, random);
	const score = input.method === "sum" ? addRow : findCloseness;
	const weights = new Float64Array(columns);
	const scores = new Float64Array(columns === 0 ? 0 : input.low.length / columns);
	const every = Math.max(1, Math.floor(draws / TELLS));
	for (let drawn = 1; drawn <= draws; drawn++) {
		draw(weights);
		const values = drawValues();
		for (let i = 0; i < scores.length; i++) scores[i] = score(values, i * columns, weights);
		onDraw(scores, weights);
		if (drawn % every === 0) onProgress?.(drawn / draws);
	}
}

function checkTable({ low, high }: Draws): void {
	const cell = low.findIndex(
		(one, at) => !(Number.isFinite(one) && Number.isFinite(high[at]) && one <= (high[at] ?? 0)),
	);
	if (cell !== -1) throw new Error(`Cell ${cell} may be from ${low[cell]} to ${high[cell]}.`);
}

function chooseWeightDraw({ around }: Draws, random: ReturnType<typeof makeRandom>): DrawWeights {
	return around
		? drawWeightsAround(random, around.weights, around.concentration)
		: drawUniformWeights(random);
}

/** Only what is unknown is drawn; what is recorded stands once and for all. */
function makeValueDraw({ low, high, seed }: Draws): () => Float64Array {
	const random = makeRandom(makeRandom(seed).bits());
	const values = low.slice();
	const unknown = Int32Array.from(low.keys()).filter((cell) => low[cell] !== high[cell]);
	const starts = Float64Array.from(unknown, (cell) => low[cell] ?? 0);
	const spans = Float64Array.from(unknown, (cell) => (high[cell] ?? 0) - (low[cell] ?? 0));
	return () => {
		for (let k = 0; k < unknown.length; k++) {
			values[unknown[k] ?? 0] = (starts[k] ?? 0) + (spans[k] ?? 0) * random.uniform();
		}
		return values;
	};
}

/** The weighted sum of the row that begins at `from`. */
export function addRow(values: Float64Array, from: number, weights: Float64Array): number {
	let sum = 0;
	for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (values[from + k] ?? 0);
	return sum;
}

/** TOPSIS with the fixed ideals 0 and 1: distance from 0 ÷ (distance from 0 + distance from 1). */
export function findCloseness(values: Float64Array, from: number, weights: Float64Array): number {
	let near = 0;
	let far = 0;
	for (let k = 0; k < weights.length; k++) {
		const weight = weights[k] ?? 0;
		const value = values[from + k] ?? 0;
		near += (weight * value) ** 2;
		far += (weight * (1 - value)) ** 2;
	}
	const distance = Math.sqrt(near);
	return distance / (distance + Math.sqrt(far));
}

/** What `smaa` is asked; only `rows` has to be said. */
export interface SmaaInput {
	/** One a thing to be ranked; every row has one value a criterion, more is better. `topsis` wants values 0–1. */
	readonly rows: readonly (readonly Cell[])[];
	/** 10 000 unless said. */
	readonly draws?: number;
	/** 1 unless said. */
	readonly seed?: number;
	/** With them weights are drawn around these (Dirichlet), otherwise from all there are. */
	readonly weights?: readonly number[];
	/** How closely around `weights`: 20 unless said. */
	readonly concentration?: number;
	/** Places that count as won: 1 unless said. */
	readonly first?: number;
	readonly method?: "sum" | "topsis";
}

/** One entry a row, in the order of `rows`. */
export interface SmaaResult {
	/** Rank acceptability: `acceptability[i][r]` is the share of the draws in which row i has rank r + 1. */
	readonly acceptability: readonly (readonly number[])[];
	/** Share of the draws in which the row is among the first. */
	readonly first: readonly number[];
	/** Ranks between which 90 % of the draws lie. */
	readonly ranks: readonly (readonly [best: number, worst: number])[];
	readonly meanRank: readonly number[];
	/** Mean of the weights that put the row first; `null`: none of the draws did. */
	readonly central: readonly (readonly number[] | null)[];
}

/** Ranks within which a compound is said to lie: the middle 90 % of the draws. */
export const INTERVAL_SHARE = 0.9;

/**
 * SMAA-2 (Lahdelma & Salminen 2001) for plain arrays: how the ranking fares when the weights, and the values given as `[low, high]`, are drawn at random.
 * Equal scores share their places. The same seed gives the same answer. Throws for rows of unequal length, for what is no number, and for
 * values outside 0–1 where `topsis` is asked for: its ideals are 0 and 1.
 */
export function smaa(input: SmaaInput): SmaaResult {
	const { rows, draws = 10_000, seed = 1, first = 1, method = "sum" } = input;
	const columns = checkRows(rows, method);
	if (!(Number.isInteger(draws) && draws > 0)) throw new Error(`${draws} draws.`);
	if (!(Number.isInteger(first) && first > 0)) throw new Error(`${first} places.`);
	if (rows.length === 0) return { acceptability: [], first: [], ranks: [], meanRank: [], central: [] };
	const tally = makeRankTally([...rows.keys()], first);
	const central = makeCentral(rows.length, columns);
	const around = input.weights && readAround(input.weights, columns, input.concentration);
	const bounds = (side: 0 | 1) =>
		Float64Array.from(rows.flatMap((row) => row.map((cell) => readSide(cell, side))));
	const table = { columns, low: bounds(0), high: bounds(1) };
	runDraws({ ...table, draws, seed, method, around: around ?? null }, (scores, weights) => {
		tally.add(scores);
		central.add(scores, weights);
	});
	const counts = tally.read();
	return {
		acceptability: counts.map((one) => [...one.shares]),
		first: counts.map((one) => one.firstShare),
		ranks: counts.map((one) => readInterval(one.shares, INTERVAL_SHARE)),
		meanRank: counts.map((one) => one.meanRank),
		central: central.read(),
	};
}

function readSide(cell: Cell, side: 0 | 1): number {
	return typeof cell === "number" ? cell : cell[side];
}

function checkRows(rows: SmaaInput["rows"], method: string): number {
	if (method !== "sum" && method !== "topsis") throw new Error(`There is no method ${method}.`);
	const columns = rows[0]?.length ?? 0;
	for (const [i, row] of rows.entries()) {
		if (row.length !== columns || columns === 0) {
			throw new Error(`Row ${i} has ${row.length} values when expected ${columns}, at least 1.`);
		}
		for (const cell of row) {
			if (!isCell(cell)) throw new Error(`Row ${i} has the value ${String(cell)}.`);
			if (method === "topsis" && (readSide(cell, 0) < 0 || readSide(cell, 1) > 1))
				throw new Error(`Row ${i} has the value ${String(cell)}, which is not within 0 and 1.`);
		}
	}
	return columns;
}

/** A finite number, or two of them in their order; said of anything, since an outsider may hand in anything. */
function isCell(cell: unknown): boolean {
	const sides: readonly unknown[] = Array.isArray(cell) ? cell : [cell, cell];
	const [low, high] = [Number(sides[0]), Number(sides[1])];
	return sides.length === 2 && sides.every(Number.isFinite) && low <= high;
}

function readAround(weights: readonly number[], columns: number, concentration = 20): Draws["around"] {
	if (weights.length !== columns) throw new Error(`${weights.length} weights when expected ${columns}.`);
	const wrong = weights.find((one) => !(Number.isFinite(one) && one >= 0));
	if (wrong !== undefined) throw new Error(`A weight of ${wrong}.`);
	return { weights, concentration };
}

/** Sums up the weights by whom they put first; those who tie share them. */
function makeCentral(rows: number, columns: number) {
	const sums = Array.from({ length: rows }, () => new Float64Array(columns));
	const wins = new Float64Array(rows);
	return {
		add(scores: Float64Array, weights: Float64Array): void {
			const best = Math.max(...scores);
			const winners = [...scores.keys()].filter((i) => scores[i] === best);
			for (const i of winners) {
				wins[i] = (wins[i] ?? 0) + 1 / winners.length;
				const sum = sums[i] ?? new Float64Array(columns);
				for (let k = 0; k < columns; k++) sum[k] = (sum[k] ?? 0) + (weights[k] ?? 0) / winners.length;
			}
		},
		read: () => sums.map((sum, i) => (wins[i] ? [...sum].map((one) => one / (wins[i] ?? 1)) : null)),
	};
}
