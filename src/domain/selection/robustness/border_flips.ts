/** The nearest change of one weight that takes a row into the first places or out of them. */
export interface BorderFlip {
	/** Index of the criterion. */
	readonly criterion: number;
	/** Its share of all weight now, and the share beyond which the row has changed sides, 0–1; the other weights keep their proportions. */
	readonly from: number;
	readonly to: number;
	/** Index of the row it ties with there. */
	readonly rival: number;
}

interface BorderInput {
	/** Needs 0–1, one row a thing. */
	readonly rows: readonly (readonly number[])[];
	/** ≥ 0, sum 1. */
	readonly weights: readonly number[];
	/** As in the ranking: the weighted sum, or TOPSIS with the fixed ideals 0 and 1. */
	readonly method: "sum" | "topsis";
	/** Places that count as chosen; equal scores share the better rank. */
	readonly first: number;
}

/** A row as one criterion sees it: its need there, and what the other criteria bring at their present weights. */
interface Split {
	readonly need: number;
	/** Σ weight × need of the others. */
	readonly sum: number;
	/** Σ (weight × need)² and Σ (weight × (1 − need))² of the others. */
	readonly near: number;
	readonly far: number;
}

/** The rows under one criterion whose share of the weight is moved. */
interface Track {
	readonly splits: readonly Split[];
	readonly mine: Split;
	/** Present share. */
	readonly from: number;
	readonly method: BorderInput["method"];
	readonly first: number;
}

interface Tie {
	readonly to: number;
	readonly rival: number;
}

/** Differences of scores that count as none. */
const HAIR = 1e-12;

/**
 * What would take one row across the border of the first places by moving a single weight, the others rescaled in proportion: for every criterion the
 * nearest such share, the least change first. Criteria that cannot do it are left out; empty: the row stands where it is whatever one weight does.
 * Exact for both methods: the shares at which two rows tie are solved for (a line for the sum, a quadratic for TOPSIS), and every stretch between ties is tried.
 */
export function findBorderFlips(input: BorderInput, index: number): BorderFlip[] {
	const { rows, weights, method, first } = input;
	const flips = weights.flatMap((from, criterion) => {
		// Nobody can take over what the only weight gives up.
		if (from > 1 - HAIR) return [];
		const splits = rows.map((row) => splitRow(row, weights, criterion));
		const mine = splits[index];
		if (!mine) throw new Error(`Row ${index} of ${rows.length}.`);
		const nearest = findNearest({ splits, mine, from, method, first });
		return nearest ? [{ criterion, from, ...nearest }] : [];
	});
	return flips.sort(byChange);
}

function byChange(a: BorderFlip, b: BorderFlip): number {
	return Math.abs(a.to - a.from) - Math.abs(b.to - b.from);
}

function splitRow(row: readonly number[], weights: readonly number[], criterion: number): Split {
	const split = { need: row[criterion] ?? 0, sum: 0, near: 0, far: 0 };
	weights.forEach((weight, k) => {
		if (k === criterion) return;
		const need = row[k] ?? 0;
		split.sum += weight * need;
		split.near += (weight * need) ** 2;
		split.far += (weight * (1 - need)) ** 2;
	});
	return split;
}

function findNearest(track: Track): Tie | null {
	const { splits, mine, from } = track;
	const ties = splits.flatMap((other, rival) =>
		other === mine ? [] : listTies(track, other).map((to) => ({ to, rival })),
	);
	const now = isFirst(track, from);
	const changed = (share: number) => isFirst(track, share) !== now;
	const up = ties.filter((one) => one.to >= from).sort((a, b) => a.to - b.to);
	const down = ties.filter((one) => one.to <= from).sort((a, b) => b.to - a.to);
	const [above, below] = [walk(up, 1, changed), walk(down, 0, changed)];
	if (!above || !below) return above ?? below;
	return above.to - from < from - below.to ? above : below;
}

/** Goes outwards from tie to tie until the stretch behind one has changed; up to the end. A mere touch, where the order is the same on both sides, is none. */
function walk(ties: readonly Tie[], end: number, changed: (share: number) => boolean): Tie | null {
	const found = ties.find((tie, at) => {
		const next = ties[at + 1]?.to ?? end;
		return next !== tie.to && changed((tie.to + next) / 2);
	});
	return found ?? null;
}

function isFirst({ splits, mine, from, method, first }: Track, share: number): boolean {
	const rest = (1 - share) / (1 - from);
	const own = rate(mine, { share, rest, method });
	let ahead = 0;
	for (const other of splits) if (rate(other, { share, rest, method }) > own + HAIR) ahead++;
	return ahead < first;
}

interface Moved {
	readonly share: number;
	/** What the weights of the others are multiplied with. */
	readonly rest: number;
	readonly method: BorderInput["method"];
}

function rate({ need, sum, near, far }: Split, { share, rest, method }: Moved): number {
	if (method === "sum") return share * need + rest * sum;
	const toStandard = Math.sqrt((share * need) ** 2 + rest * rest * near);
	const toWorst = Math.sqrt((share * (1 - need)) ** 2 + rest * rest * far);
	return toStandard + toWorst === 0 ? 0 : toStandard / (toStandard + toWorst);
}

/** Shares of weight within 0–1 at which two rows tie. With q the moved weight in units of the others' factor, share = q ÷ (1 − from + q). */
function listTies({ mine, from, method }: Track, other: Split): number[] {
	const found =
		method === "sum"
			? [-(mine.sum - other.sum) / (mine.need - other.need)]
			: solveQuadratic(closenessTie(mine, other)).map(Math.sqrt);
	return found.filter((q) => q >= 0 && Number.isFinite(q)).map((q) => q / (1 - from + q));
}

/** Two closenesses are equal when near ÷ far is; in q² that is a quadratic. */
function closenessTie(a: Split, b: Split): readonly [number, number, number] {
	const [nearA, nearB] = [a.need ** 2, b.need ** 2];
	const [farA, farB] = [(1 - a.need) ** 2, (1 - b.need) ** 2];
	return [
		nearA * farB - nearB * farA,
		nearA * b.far + a.near * farB - nearB * a.far - b.near * farA,
		a.near * b.far - b.near * a.far,
	];
}

function solveQuadratic([a, b, c]: readonly [number, number, number]): number[] {
	if (a === 0) return b === 0 ? [] : [-c / b];
	const discriminant = b * b - 4 * a * c;
	if (discriminant < 0) return [];
	// The form that does not subtract nearly equal numbers.
	const half = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
	return half === 0 ? [0] : [half / a, c / half];
}
