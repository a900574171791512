import { type Covers, invertCovers } from "./cover_problem";

/** How much of a demand a site serves. */
export interface Served {
	readonly demand: number;
	readonly site: number;
	readonly amount: number;
}

/** Sites that are open and what they serve; always as much as they can. Changed in place by `openSite`. */
export interface Flow {
	readonly covers: Covers;
	readonly reached: readonly (readonly number[])[];
	readonly capacity: number;
	/** What each demand still wants. */
	readonly wanted: number[];
	/** By site and demand: what is served. Only open sites have an entry. */
	readonly served: Map<number, Map<number, number>>;
	/** Arcs looked at so far. */
	steps: number;
}

/** No site open yet. */
export function makeFlow(covers: Covers, wanted: readonly number[], capacity: number): Flow {
	return {
		covers,
		reached: invertCovers(covers, wanted.length),
		capacity,
		wanted: [...wanted],
		served: new Map(),
		steps: 0,
	};
}

/** One change of what a site serves, kept so that it can be taken back. */
interface Change {
	readonly site: number;
	readonly demand: number;
	readonly amount: number;
}

/** Spaces smaller than this are what rounding left. */
const NOUGHT = 1e-9;

/**
 * Opens a site and lets it serve as much as there is room for, others handing over to it what they can serve no better (augmenting paths).
 * `gain`: by how much more is served altogether. `undo` closes it again as if it had not been opened.
 */
export function openSite(flow: Flow, site: number): { readonly gain: number; undo(): void } {
	const changes: Change[] = [];
	let room = flow.capacity;
	flow.served.set(site, new Map());
	while (room > NOUGHT) {
		const path = findPath(flow, site);
		if (!path) break;
		const amount = Math.min(room, measureRoom(flow, path));
		for (const step of path.steps) changes.push(shift(flow, step, amount));
		flow.wanted[path.end] = (flow.wanted[path.end] ?? 0) - amount;
		changes.push({ site: -1, demand: path.end, amount });
		room -= amount;
	}
	const undo = () => {
		for (const { site: at, demand, amount } of changes.reverse()) {
			if (at < 0) flow.wanted[demand] = (flow.wanted[demand] ?? 0) + amount;
			else serve(flow, { site: at, demand, amount: -amount });
		}
		flow.served.delete(site);
	};
	return { gain: flow.capacity - room, undo };
}

/** From the opened site over demands handed over from site to site to one that still wants something. */
interface Path {
	readonly steps: readonly { readonly site: number; readonly demand: number; readonly more: boolean }[];
	readonly end: number;
}

function findPath(flow: Flow, from: number): Path | null {
	const cameFrom = new Map<number, number>();
	const handedBy = new Map<number, number>();
	const queue = [from];
	for (const site of queue) {
		for (const demand of flow.covers[site] ?? []) {
			flow.steps++;
			if (cameFrom.has(demand)) continue;
			cameFrom.set(demand, site);
			if ((flow.wanted[demand] ?? 0) > NOUGHT) return tracePath(from, demand, { cameFrom, handedBy });
			for (const other of flow.reached[demand] ?? []) {
				if (other === from || handedBy.has(other)) continue;
				if ((flow.served.get(other)?.get(demand) ?? 0) <= NOUGHT) continue;
				handedBy.set(other, demand);
				queue.push(other);
			}
		}
	}
	return null;
}

function tracePath(
	from: number,
	end: number,
	by: { readonly cameFrom: ReadonlyMap<number, number>; readonly handedBy: ReadonlyMap<number, number> },
): Path {
	const steps: { site: number; demand: number; more: boolean }[] = [];
	let demand = end;
	for (;;) {
		const site = by.cameFrom.get(demand) ?? from;
		steps.push({ site, demand, more: true });
		if (site === from) return { steps, end };
		demand = by.handedBy.get(site) ?? end;
		steps.push({ site, demand, more: false });
	}
}

function measureRoom(flow: Flow, { steps, end }: Path): number {
	const handed = steps.filter(({ more }) => !more);
	const amounts = handed.map(({ site, demand }) => flow.served.get(site)?.get(demand) ?? 0);
	return Math.min(flow.wanted[end] ?? 0, ...amounts);
}

function shift(flow: Flow, { site, demand, more }: Path["steps"][number], amount: number): Change {
	const change = { site, demand, amount: more ? amount : -amount };
	serve(flow, change);
	return change;
}

function serve({ served }: Flow, { site, demand, amount }: Change): void {
	const own = served.get(site);
	if (!own) return;
	const now = (own.get(demand) ?? 0) + amount;
	if (now > NOUGHT) own.set(demand, now);
	else own.delete(demand);
}

/** What every open site serves, by site and demand. */
export function listServed({ served }: Flow): readonly Served[] {
	return [...served]
		.flatMap(([site, own]) => [...own].map(([demand, amount]) => ({ demand, site, amount })))
		.sort((a, b) => a.site - b.site || a.demand - b.demand);
}
