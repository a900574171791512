import type { Milp } from "../solver/milp";
import type { ServiceProblem } from "./parking_sites";

/**
 * Maximise what is given, f, with Σ f of a site ≤ capacity · x, Σ f of a demand ≤ what is missing there, f ≤ what is missing there · x and Σ x ≤ p.
 * `read` tells which sites an answer opens.
 */
export function writeServiceModel(problem: ServiceProblem): {
	readonly model: Milp;
	read(values: readonly number[] | null): readonly number[];
} {
	const { deficits, capacity, p } = problem;
	const groups = groupSites(problem);
	const arcs = groups.flatMap(({ demands }, group) => demands.map((demand) => ({ group, demand })));
	const opens = groups.map(({ sites }, group) => ({
		name: `x${group}`,
		objective: 0,
		kind: "integer" as const,
		low: 0,
		high: sites.length,
	}));
	const flows = arcs.map(({ group, demand }) => ({
		name: `f${group}_${demand}`,
		objective: 1,
		kind: "continuous" as const,
		low: 0,
		high: deficits[demand] ?? 0,
	}));
	const rows = [
		{ name: "count", terms: groups.map((_, at) => [at, 1] as const), relation: "<=" as const, bound: p },
		...limitFlows(arcs, groups.length, { deficits, capacity }),
	];
	return {
		model: { sense: "max", variables: [...opens, ...flows], rows },
		read: (values) => groups.flatMap(({ sites }, at) => sites.slice(0, Math.round(values?.[at] ?? 0))),
	};
}

/** Sites within whose reach the very same demands lie are one variable that counts how many of them open. */
function groupSites({ covers, deficits }: ServiceProblem) {
	const groups = new Map<string, { readonly demands: readonly number[]; readonly sites: number[] }>();
	for (const [site, list] of covers.entries()) {
		const demands = [...new Set(list)].filter((demand) => (deficits[demand] ?? 0) > 0).sort((a, b) => a - b);
		if (demands.length === 0) continue;
		const group = groups.get(demands.join());
		if (group) group.sites.push(site);
		else groups.set(demands.join(), { demands, sites: [site] });
	}
	return [...groups.values()];
}

function limitFlows(
	arcs: readonly { readonly group: number; readonly demand: number }[],
	groups: number,
	{ deficits, capacity }: Pick<ServiceProblem, "deficits" | "capacity">,
): Milp["rows"] {
	const bySite: (readonly [number, number])[][] = Array.from({ length: groups }, (_, at) => [
		[at, -capacity],
	]);
	const byDemand = new Map<number, (readonly [number, number])[]>();
	for (const [at, { group, demand }] of arcs.entries()) {
		bySite[group]?.push([groups + at, 1]);
		byDemand.set(demand, [...(byDemand.get(demand) ?? []), [groups + at, 1]]);
	}
	return [
		...bySite.map((terms, at) => ({ name: `room${at}`, terms, relation: "<=" as const, bound: 0 })),
		...[...byDemand].map(([demand, terms]) => ({
			name: `wanted${demand}`,
			terms,
			relation: "<=" as const,
			bound: deficits[demand] ?? 0,
		})),
		...arcs.flatMap(({ group, demand }, at) => {
			const most = deficits[demand] ?? 0;
			// Where one open site can give less than is missing, its capacity says as much already.
			if (most >= capacity) return [];
			const terms = [[groups + at, 1] as const, [group, -most] as const];
			return [{ name: `open${group}_${demand}`, terms, relation: "<=" as const, bound: 0 }];
		}),
	];
}

/** The program of `writeServiceModel` the other way round: as few sites as possible that give an amount. */
export function writeFewestModel({ variables, rows }: Milp, amount: number): Milp {
	const isSite = ({ kind }: Milp["variables"][number]) => kind === "integer";
	const flows = variables.flatMap((one, at) => (isSite(one) ? [] : [[at, 1] as const]));
	return {
		sense: "min",
		variables: variables.map((one) => ({ ...one, objective: isSite(one) ? 1 : 0 })),
		rows: [{ name: "amount", terms: flows, relation: ">=", bound: amount }, ...rows.slice(1)],
	};
}
