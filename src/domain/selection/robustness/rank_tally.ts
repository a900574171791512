/** What was counted of one compound over all draws. */
export interface RankCount {
	/** Share of the draws in which it is among the first, 0–1. */
	readonly firstShare: number;
	readonly meanRank: number;
	/** Share of the draws in which it has rank 1, 2, …; sums to 1. */
	readonly shares: Float64Array;
}

/** Counts ranks, draw by draw; the greatest score is rank 1. */
export interface RankTally {
	add(scores: Float64Array): void;
	/** One a member, in their order. */
	read(): RankCount[];
}

/**
 * A tally over some of the scores, ranked among themselves. Those of equal score share their places: each has each of them in an equal part of the draw,
 * so that the shares of a rank sum to 1 over the members, and `firstShare` to `first`.
 */
export function makeRankTally(members: readonly number[], first: number): RankTally {
	const size = members.length;
	const picked = Int32Array.from(members);
	const own = new Float64Array(size);
	const order = makeSorter(own);
	const counts = makeCounts(size, Math.min(first, size));
	return {
		add(scores) {
			for (let i = 0; i < size; i++) own[i] = scores[picked[i] ?? 0] ?? 0;
			const sorted = order();
			counts.draws++;
			for (let from = 0; from < size; ) {
				const score = own[sorted[from] ?? 0];
				let to = from + 1;
				while (to < size && own[sorted[to] ?? 0] === score) to++;
				for (let at = from; at < to; at++) counts.add(sorted[at] ?? 0, from, to);
				from = to;
			}
		},
		read: () => members.map((_, i) => counts.read(i)),
	};
}

/** Who had which places how often. */
function makeCounts(size: number, places: number) {
	const firsts = new Float64Array(size);
	const sums = new Float64Array(size);
	const singles = new Uint32Array(size * size);
	// Differences of the shares that ties give, row by row: a tie over many places is still two additions. Most rankings never need it.
	let steps: Float64Array | null = null;
	return {
		draws: 0,
		/** One of those that share the places from `from` up to, not including, `to`; 0 is the best. */
		add(i: number, from: number, to: number): void {
			sums[i] = (sums[i] ?? 0) + (from + 1 + to) / 2;
			if (from < places) firsts[i] = (firsts[i] ?? 0) + Math.min(1, (places - from) / (to - from));
			if (to === from + 1) {
				const cell = i * size + from;
				singles[cell] = (singles[cell] ?? 0) + 1;
				return;
			}
			steps ??= new Float64Array(size * (size + 1));
			const row = i * (size + 1);
			steps[row + from] = (steps[row + from] ?? 0) + 1 / (to - from);
			steps[row + to] = (steps[row + to] ?? 0) - 1 / (to - from);
		},
		read(i: number): RankCount {
			let tied = 0;
			const shares = Float64Array.from({ length: size }, (_, place) => {
				tied += steps?.[i * (size + 1) + place] ?? 0;
				// Thirds of a tie do not cancel to the last bit.
				return ((singles[i * size + place] ?? 0) + (tied < HAIR ? 0 : tied)) / this.draws;
			});
			return { firstShare: (firsts[i] ?? 0) / this.draws, meanRank: (sums[i] ?? 0) / this.draws, shares };
		},
	};
}

const HAIR = 1e-6;

/**
 * Sorts the same array again and again, the greatest first; gives the indices. By buckets of equal width and a walk that puts right what shares one:
 * as quick as reading the scores a few times, where a general sort of ten thousand draws is most of the whole work.
 */
function makeSorter(scores: Float64Array): () => Int32Array {
	const size = scores.length;
	const buckets = 4 * size;
	const ends = new Int32Array(buckets + 1);
	const bucketOf = new Int32Array(size);
	const order = new Int32Array(size);
	return () => {
		let low = Number.POSITIVE_INFINITY;
		let high = Number.NEGATIVE_INFINITY;
		for (let i = 0; i < size; i++) {
			const score = scores[i] ?? 0;
			if (score < low) low = score;
			if (score > high) high = score;
		}
		const wide = (buckets - 1) / (high - low);
		// All alike, or further apart or nearer than numbers can tell: one bucket.
		const scale = Number.isFinite(wide) ? wide : 0;
		ends.fill(0);
		for (let i = 0; i < size; i++) {
			const bucket = Math.trunc((high - (scores[i] ?? 0)) * scale);
			bucketOf[i] = bucket;
			ends[bucket + 1] = (ends[bucket + 1] ?? 0) + 1;
		}
		for (let bucket = 0; bucket < buckets; bucket++) {
			ends[bucket + 1] = (ends[bucket + 1] ?? 0) + (ends[bucket] ?? 0);
		}
		for (let i = 0; i < size; i++) {
			const bucket = bucketOf[i] ?? 0;
			const place = ends[bucket] ?? 0;
			ends[bucket] = place + 1;
			order[place] = i;
		}
		putRight(order, scores);
		return order;
	};
}

/** Insertion sort, quick for what is nearly in order. */
function putRight(order: Int32Array, scores: Float64Array): void {
	for (let at = 1; at < order.length; at++) {
		const moved = order[at] ?? 0;
		const score = scores[moved] ?? 0;
		let to = at;
		while (to > 0 && (scores[order[to - 1] ?? 0] ?? 0) < score) {
			order[to] = order[to - 1] ?? 0;
			to--;
		}
		order[to] = moved;
	}
}

/** The ranks between which the middle `share` of the draws lie. */
export function readInterval(shares: Float64Array, share: number): readonly [best: number, worst: number] {
	const tail = (1 - share) / 2;
	return [readQuantile(shares, tail), readQuantile(shares, 1 - tail)];
}

/** The first rank by which this share of the draws is reached; a hair less counts as reached. */
function readQuantile(shares: Float64Array, share: number): number {
	let reached = 0;
	const at = shares.findIndex((one) => {
		reached += one;
		return reached >= share - 1e-9;
	});
	return at === -1 ? shares.length : at + 1;
}
