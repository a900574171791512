import { kendall } from "../robustness/kendall";

/** One person's order. */
export interface Ranking {
	readonly name: string;
	/** 1 is first; those alike share a rank. */
	readonly ranks: ReadonlyMap<string, number>;
}

/** How two orders agree. */
export interface PairAgreement {
	/** Indices into the rankings. */
	readonly of: readonly [number, number];
	/** Kendall's τ-b over the compounds both rank, −1–1; `null`: one of them tells nothing apart. */
	readonly tau: number | null;
	/** Share of the first places they have in common, 0–1; `null` when one has none. */
	readonly common: number | null;
}

/** How several orders agree. */
export interface Agreement {
	/** Compounds that all of them rank; only these are compared. */
	readonly ids: readonly string[];
	/** Kendall's coefficient of concordance W, corrected for ties, 0–1: 1 all alike, 0 no agreement. `null` with fewer than two orders or compounds, or when nobody tells anything apart. */
	readonly concordance: number | null;
	readonly pairs: readonly PairAgreement[];
	/** Index of the one whose mean τ with the others is least; `null` with fewer than three, or when several are equally far off. */
	readonly farthest: number | null;
	/** Compounds among everybody's first places. */
	readonly everyone: readonly string[];
	/** Compounds among somebody's first places but not everybody's, with who has them there. */
	readonly disputed: readonly { readonly id: string; readonly by: readonly number[] }[];
}

/** How several people's orders agree, overall, in pairs and about the first places. */
export function measureAgreement(rankings: readonly Ranking[], first: number): Agreement {
	const ids = [...(rankings[0]?.ranks.keys() ?? [])].filter((id) =>
		rankings.every(({ ranks }) => ranks.has(id)),
	);
	const columns = rankings.map(({ ranks }) => midRanks(ids.map((id) => ranks.get(id) ?? 0)));
	const firsts = rankings.map(
		({ ranks }) => new Set([...ranks].filter(([, rank]) => rank <= first).map(([id]) => id)),
	);
	const pairs = rankings.flatMap((_, a) =>
		rankings.slice(a + 1).map((_other, after): PairAgreement => {
			const b = a + 1 + after;
			return {
				of: [a, b],
				tau: ids.length < 2 ? null : kendall(columns[a] ?? [], columns[b] ?? []),
				common: shareCommon(firsts[a] ?? new Set(), firsts[b] ?? new Set()),
			};
		}),
	);
	const named = [...new Set(firsts.flatMap((set) => [...set]))];
	const by = (id: string) => firsts.flatMap((set, at) => (set.has(id) ? [at] : []));
	return {
		ids,
		concordance: measureConcordance(columns),
		pairs,
		farthest: findFarthest(rankings.length, pairs),
		everyone: named.filter((id) => by(id).length === rankings.length),
		disputed: named.map((id) => ({ id, by: by(id) })).filter((one) => one.by.length < rankings.length),
	};
}

/**
 * Kendall's W of several columns of ranks over the same things, ties sharing their mean rank (whatever rank they are given):
 * W = 12 Σ(Rᵢ − R̄)² ÷ (m²(n³ − n) − m ΣT), T = Σ(t³ − t) over each column's groups of t ties. `null` when it has no meaning. Throws for
 * columns of unequal length and for what is no number.
 */
export function measureConcordance(given: readonly (readonly number[])[]): number | null {
	const m = given.length;
	const n = given[0]?.length ?? 0;
	for (const column of given) {
		if (column.length !== n) throw new Error(`A column of ${column.length} ranks beside one of ${n}.`);
		for (const rank of column) if (!Number.isFinite(rank)) throw new Error(`A rank of ${rank}.`);
	}
	const columns = given.map(midRanks);
	if (m < 2 || n < 2) return null;
	const sums = Array.from({ length: n }, (_, at) =>
		columns.reduce((sum, column) => sum + (column[at] ?? 0), 0),
	);
	const mean = (m * (n + 1)) / 2;
	const spread = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0);
	const most = m ** 2 * (n ** 3 - n) - m * columns.reduce((total, column) => total + sumTies(column), 0);
	return most <= 0 ? null : (12 * spread) / most;
}

function sumTies(column: readonly number[]): number {
	const sizes = new Map<number, number>();
	for (const rank of column) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
	return [...sizes.values()].reduce((total, t) => total + t ** 3 - t, 0);
}

/** Ranks among themselves, those alike sharing the mean of their places. */
export function midRanks(values: readonly number[]): readonly number[] {
	const sorted = [...values].sort((a, b) => a - b);
	const places = new Map<number, { sum: number; count: number }>();
	sorted.forEach((value, at) => {
		const { sum, count } = places.get(value) ?? { sum: 0, count: 0 };
		places.set(value, { sum: sum + at + 1, count: count + 1 });
	});
	return values.map((value) => {
		const { sum, count } = places.get(value) ?? { sum: 0, count: 1 };
		return sum / count;
	});
}

/** Both may have more first places than asked for, where some tie for the last of them. */
function shareCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
	const most = Math.max(a.size, b.size);
	if (a.size === 0 || b.size === 0) return null;
	return [...a].filter((id) => b.has(id)).length / most;
}

function findFarthest(count: number, pairs: readonly PairAgreement[]): number | null {
	if (count < 3) return null;
	const means = Array.from({ length: count }, (_, at) => {
		const taus = pairs.flatMap(({ of, tau }) => (of.includes(at) && tau !== null ? [tau] : []));
		return taus.length === 0 ? null : taus.reduce((sum, tau) => sum + tau, 0) / taus.length;
	});
	const known = means.filter((mean) => mean !== null);
	const least = Math.min(...known);
	// Rounding must not name one of two who are equally far off.
	const isLeast = (mean: number | null) => mean !== null && mean - least < 1e-9;
	return means.filter(isLeast).length === 1 ? means.findIndex(isLeast) : null;
}
