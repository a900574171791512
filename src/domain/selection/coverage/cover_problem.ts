/** Which demands each site covers: one list of indices of demands a site. */
export type Covers = readonly (readonly number[])[];

/** A choice of sites and the weight it covers. */
export interface CoverChoice {
	/** Indices of sites, the one that adds most first. */
	readonly chosen: readonly number[];
	readonly covered: number;
}

/** Fails on an index that names no demand. `demands`: how many there are. */
export function checkCovers(covers: Covers, demands: number): void {
	for (const [site, list] of covers.entries()) {
		for (const demand of list) {
			if (!Number.isInteger(demand) || demand < 0 || demand >= demands)
				throw new RangeError(`covers[${site}] names demand ${demand}; there are ${demands}, from 0.`);
		}
	}
}

/** Fails on a weight that is negative or no number. */
export function checkWeights(weights: readonly number[]): void {
	for (const [demand, weight] of weights.entries()) {
		if (!Number.isFinite(weight) || weight < 0)
			throw new RangeError(`weights[${demand}] is ${weight}; it has to be a number from 0.`);
	}
}

/** Fails on a number of sites, or of what `name` says, that is no whole number from 0. */
export function checkCount(count: number, name = "p"): void {
	if (!Number.isInteger(count) || count < 0)
		throw new RangeError(`${name} is ${count}; it has to be a whole number from 0.`);
}

/** Which sites reach each demand, the other way round of `covers`. */
export function invertCovers(covers: Covers, demands: number): readonly (readonly number[])[] {
	const reached: number[][] = Array.from({ length: demands }, () => []);
	for (const [site, list] of covers.entries()) {
		for (const demand of new Set(list)) reached[demand]?.push(site);
	}
	return reached;
}

/** The problem without what cannot matter to its answer. */
export interface Reduced {
	/** By kept site: the kept demands it covers. */
	readonly covers: Covers;
	/** By kept demand: the weight of all demands that the same sites reach. */
	readonly weights: readonly number[];
	/** By kept site: its index in the whole problem. */
	readonly sites: readonly number[];
}

/**
 * Demands that the same sites reach become one; demands of no weight or that no site reaches go; sites that cover no more than another does go
 * (of equal ones the first stays). The best that can be covered with any number of sites stays the same.
 */
export function reduceCovers(covers: Covers, weights: readonly number[]): Reduced {
	const groups = new Map<string, { readonly sites: readonly number[]; weight: number }>();
	for (const [demand, sites] of invertCovers(covers, weights.length).entries()) {
		const weight = weights[demand] ?? 0;
		if (weight === 0 || sites.length === 0) continue;
		const key = sites.join();
		const group = groups.get(key);
		if (group) group.weight += weight;
		else groups.set(key, { sites, weight });
	}
	const merged = [...groups.values()];
	const lists = invertCovers(
		merged.map((group) => group.sites),
		covers.length,
	);
	const sites = dropDominated(
		lists,
		merged.map((group) => group.sites),
	);
	return {
		covers: sites.map((site) => lists[site] ?? []),
		weights: merged.map((group) => group.weight),
		sites,
	};
}

/** The sites that no other outdoes, ascending. `reached` is `covers` the other way round. */
export function dropDominated(covers: Covers, reached: readonly (readonly number[])[]): readonly number[] {
	const sets = covers.map((list) => new Set(list));
	return covers.flatMap((list, site) => {
		const [first] = list;
		if (first === undefined) return [];
		// Who covers all of it covers its rarest demand, so only those few have to be looked at.
		const few = (demand: number) => reached[demand]?.length ?? 0;
		const rarest = list.reduce((best, demand) => (few(demand) < few(best) ? demand : best), first);
		const isOutdone = (reached[rarest] ?? []).some((other) => {
			const set = sets[other];
			if (other === site || !set || set.size < list.length) return false;
			return (set.size > list.length || other < site) && list.every((demand) => set.has(demand));
		});
		return isOutdone ? [] : [site];
	});
}
