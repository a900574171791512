import type { Milp, SolveMilp } from "../solver/milp";
import { type Covers, checkCount, checkCovers, dropDominated, invertCovers } from "./cover_problem";

/** What is to be covered to the last. */
export interface CoverAllProblem {
	/** By site: the indices of the demands it covers. */
	readonly covers: Covers;
	/** How many demands there are. */
	readonly demands: number;
	/** A solver of integer programs for what the own search leaves open. */
	readonly solve?: SolveMilp | null;
	/** Time the solver may take for each part that does not hang together with the rest, seconds. */
	readonly limitS?: number;
	/** Nodes the own search opens for each such part before it gives up proving. */
	readonly mostNodes?: number;
}

export interface MinimumCover {
	/** Indices of sites, ascending. */
	readonly chosen: readonly number[];
	/** True when no fewer sites cover as much. */
	readonly proven: boolean;
	/** Fewer than these can never suffice; equal to the number chosen when proven. */
	readonly atLeast: number;
	/** Indices of demands that no site reaches, ascending; they are left out. */
	readonly unreachable: readonly number[];
}

const LIMIT_S = 5;
/** A few tenths of a second in the worst part of a district; most need none. */
const MOST_NODES = 2000;

/**
 * The fewest sites that cover every demand any site reaches (location set covering, Toregas et al. 1971). What does not hang together is solved apart; sites that
 * another outdoes and demands that another implies are left out first, which often leaves one answer. Throws on an index that names no demand
 * and on a number of demands that is no whole number.
 */
export function minimumCover(problem: CoverAllProblem): MinimumCover {
	const { covers, demands, solve = null, limitS = LIMIT_S, mostNodes = MOST_NODES } = problem;
	checkCount(demands, "demands");
	checkCovers(covers, demands);
	const reached = invertCovers(covers, demands);
	const unreachable = reached.flatMap((sites, demand) => (sites.length === 0 ? [demand] : []));
	const parts = splitParts(reducePart(covers, reached)).map((part) =>
		coverPart(part, { solve, limitS, mostNodes }),
	);
	return {
		chosen: parts.flatMap(({ chosen }) => chosen).sort((a, b) => a - b),
		proven: parts.every(({ chosen, atLeast }) => chosen.length === atLeast),
		atLeast: parts.reduce((total, { atLeast }) => total + atLeast, 0),
		unreachable,
	};
}

/** By demand that has to be looked at: the sites that matter to it. */
type Wants = readonly (readonly number[])[];

/** Drops outdone sites and implied demands in turn until neither is left. */
function reducePart(covers: Covers, reached: Wants): Wants {
	let wants: Wants = reached.filter((sites) => sites.length > 0);
	for (;;) {
		const lists = invertCovers(wants, covers.length);
		const kept = new Set(dropDominated(lists, wants));
		const thinned = wants.map((sites) => sites.filter((site) => kept.has(site)));
		// A demand is implied by one whose sites are all among its own: it is outdone the other way round.
		const fewer = findLeast(thinned, covers.length);
		if (fewer.length === wants.length && thinned.every((sites, at) => sites.length === wants[at]?.length))
			return fewer;
		wants = fewer;
	}
}

function findLeast(wants: Wants, sites: number): Wants {
	const at = invertCovers(wants, sites);
	const sets = wants.map((list) => new Set(list));
	return wants.filter((list, demand) => {
		const rivals = new Set(list.flatMap((site) => at[site] ?? []));
		for (const rival of rivals) {
			const other = sets[rival];
			if (rival === demand || !other || other.size > list.length) continue;
			const inside = wants[rival]?.every((site) => sets[demand]?.has(site)) ?? false;
			if (inside && (other.size < list.length || rival < demand)) return false;
		}
		return true;
	});
}

/** Demands that share no site, even by way of others, apart. */
function splitParts(wants: Wants): readonly Wants[] {
	const root = new Map<number, number>();
	const rootOf = (site: number): number => {
		let at = site;
		for (let up = root.get(at) ?? at; up !== at; up = root.get(at) ?? at) at = up;
		return at;
	};
	for (const sites of wants) for (const site of sites) root.set(rootOf(site), rootOf(sites[0] ?? site));
	const parts = new Map<number, Wants>();
	for (const sites of wants) {
		const key = rootOf(sites[0] ?? 0);
		parts.set(key, [...(parts.get(key) ?? []), sites]);
	}
	return [...parts.values()];
}

interface PartCover {
	readonly chosen: readonly number[];
	readonly atLeast: number;
}

interface Effort {
	readonly solve: SolveMilp | null;
	readonly limitS: number;
	readonly mostNodes: number;
}

function coverPart(wants: Wants, { solve, limitS, mostNodes }: Effort): PartCover {
	const found = searchPart(wants, mostNodes);
	if (found.chosen.length === found.atLeast || !solve) return found;
	const sites = [...new Set(wants.flat())].sort((a, b) => a - b);
	const { values, bound } = solve(writeCoverModel(wants, sites), limitS);
	const chosen = values ? sites.filter((_, at) => (values[at] ?? 0) > 0.5) : found.chosen;
	const best = chosen.length < found.chosen.length ? chosen : found.chosen;
	// A number of sites is whole, so a bound of 3.2 means 4.
	const least = bound === null ? found.atLeast : Math.ceil(bound - 1e-6);
	return { chosen: best, atLeast: Math.min(best.length, Math.max(found.atLeast, least)) };
}

/** Branch and bound: the demand with fewest sites is decided first, and demands that share no site each need one of their own. */
function searchPart(wants: Wants, mostNodes: number): PartCover {
	let best = coverGreedily(wants);
	const least = countApart(wants);
	let nodes = 0;
	const open: { readonly chosen: readonly number[]; readonly left: Wants }[] = [{ chosen: [], left: wants }];
	while (best.length > least && nodes < mostNodes) {
		const node = open.pop();
		if (!node) return { chosen: best, atLeast: best.length };
		nodes++;
		if (node.left.length === 0) {
			best = node.chosen;
			continue;
		}
		if (node.chosen.length + countApart(node.left) >= best.length) continue;
		const [hardest = []] = [...node.left].sort((a, b) => a.length - b.length);
		// What was tried is out for the tries after it, or the same sets would be seen in every order.
		for (const [nth, site] of hardest.entries()) {
			const tried = new Set(hardest.slice(0, nth));
			const left = node.left
				.filter((sites) => !sites.includes(site))
				.map((sites) => sites.filter((one) => !tried.has(one)));
			if (left.every((sites) => sites.length > 0)) open.push({ chosen: [...node.chosen, site], left });
		}
	}
	return { chosen: best, atLeast: open.length === 0 ? best.length : Math.min(best.length, least) };
}

function coverGreedily(wants: Wants): readonly number[] {
	const chosen: number[] = [];
	let left = wants;
	while (left.length > 0) {
		const counts = new Map<number, number>();
		for (const sites of left) for (const site of sites) counts.set(site, (counts.get(site) ?? 0) + 1);
		const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
		if (best === undefined) break;
		chosen.push(best);
		left = left.filter((sites) => !sites.includes(best));
	}
	return chosen;
}

/** How many demands, picked one by one, share no site with one another: at least as many sites are needed. */
function countApart(wants: Wants): number {
	const taken = new Set<number>();
	let count = 0;
	for (const sites of [...wants].sort((a, b) => a.length - b.length)) {
		if (sites.some((site) => taken.has(site))) continue;
		count++;
		for (const site of sites) taken.add(site);
	}
	return count;
}

/** Minimise the number of chosen sites x, each demand having one of its own among them. */
function writeCoverModel(wants: Wants, sites: readonly number[]): Milp {
	const columns = new Map(sites.map((site, at) => [site, at]));
	return {
		sense: "min",
		variables: sites.map((site) => ({ name: `x${site}`, objective: 1, kind: "binary", low: 0, high: 1 })),
		rows: wants.map((list, at) => ({
			name: `cover${at}`,
			terms: list.map((site) => [columns.get(site) ?? 0, 1]),
			relation: ">=",
			bound: 1,
		})),
	};
}
