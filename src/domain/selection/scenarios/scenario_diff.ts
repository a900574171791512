import { FACETS } from "../../view";
import { GATE_IDS } from "../gates/gate";
import { isAlike } from "./edit_history";
import type { CriterionChoice, Scenario } from "./scenario";

/** What kind of decision differs. */
export type DiffPart =
	| "weight"
	| "anchors"
	| "unknown"
	| "locked"
	| "gate"
	| "filter"
	| "range"
	| "area"
	| "search"
	| "method"
	| "spaces"
	| "compared"
	| "judge"
	| "robustness"
	| "portfolio"
	| "coverage"
	| "name"
	| "author"
	| "notes"
	| "data";

/** One decision two scenarios differ in. */
export interface DiffItem {
	readonly part: DiffPart;
	/** Which of its kind: a criterion, gate, facet, setting, area or judge by id; empty when there is only one. */
	readonly of: string;
	/** As in the first scenario, plain data; `null`: it has none. */
	readonly before: unknown;
	readonly after: unknown;
	/** Makes this one decision in a scenario as the second has it. All of them together turn the first into the second, but for its id. */
	readonly apply: (scenario: Scenario) => Scenario;
}

/** A place in a scenario where one decision stands. */
interface Spot {
	readonly part: DiffPart;
	readonly of: string;
	readonly read: (scenario: Scenario) => unknown;
	readonly write: (scenario: Scenario, from: Scenario) => Scenario;
}

/** Parts that can move a compound in the ranking or open and shut it; the others change what is made of the ranking. */
const RANKING: ReadonlySet<DiffPart> = new Set([
	"weight",
	"anchors",
	"unknown",
	"gate",
	"filter",
	"range",
	"area",
	"search",
	"method",
	"spaces",
]);

/** Whether a decision can move compounds in the ranking, put them on the list or off, or open and shut them. */
export function concernsRanking({ part }: Pick<DiffItem, "part">): boolean {
	return RANKING.has(part);
}

/** Everything two scenarios differ in, item by item, in the order of the work: list, criteria, gates, what follows, words. Empty when they say the same. */
export function diffScenarios(a: Scenario, b: Scenario): readonly DiffItem[] {
	return listSpots(a, b).flatMap(({ part, of, read, write }) => {
		const [before, after] = [read(a) ?? null, read(b) ?? null];
		if (isAlike(before, after)) return [];
		return [{ part, of, before, after, apply: (scenario: Scenario) => write(scenario, b) }];
	});
}

function listSpots(a: Scenario, b: Scenario): readonly Spot[] {
	return [
		...spotsOfShortlist(a, b),
		...spotsOfCriteria(a, b),
		...GATE_IDS.map((gate) => spotIn("gates", gate, "gate")),
		spotOf("method", "method"),
		spotOf("spacesPerHousehold", "spaces"),
		{
			part: "compared",
			of: "",
			read: (one) => one.pairwise.criteria,
			write: (one, { pairwise }) => ({
				...one,
				pairwise: { ...one.pairwise, criteria: pairwise.criteria },
			}),
		},
		...listKeys([a, b], (one) => one.pairwise.judges.map(({ id }) => id)).map(spotOfJudge),
		...spotsIn("robustness", a),
		...spotsIn("portfolio", a),
		...spotsIn("coverage", a),
		...(["name", "author", "notes", "data"] as const).map((key) => spotOf(key, key)),
	];
}

function listKeys(scenarios: readonly Scenario[], keysOf: (one: Scenario) => readonly string[]): string[] {
	return [...new Set(scenarios.flatMap(keysOf))];
}

/** A whole field of the scenario. */
function spotOf<K extends keyof Scenario>(key: K, part: DiffPart): Spot {
	return {
		part,
		of: "",
		read: (one) => one[key],
		write: (one, from) => ({ ...one, [key]: from[key] }),
	};
}

type Section = "gates" | "robustness" | "portfolio" | "coverage";

/** A field of one of the scenario's sections. */
function spotIn<S extends Section>(section: S, of: keyof Scenario[S] & string, part: DiffPart): Spot {
	return {
		part,
		of,
		read: (one) => one[section][of],
		write: (one, from) => ({ ...one, [section]: { ...one[section], [of]: from[section][of] } }),
	};
}

function spotsIn(section: "robustness" | "portfolio" | "coverage", sample: Scenario): readonly Spot[] {
	return Object.keys(sample[section]).map((of) => spotIn(section, of as never, section));
}

function spotsOfCriteria(a: Scenario, b: Scenario): readonly Spot[] {
	const ids = listKeys([a, b], (one) => one.criteria.map(({ id }) => id));
	const weightOf = (one: Scenario, id: string) =>
		one.criteria.find((choice) => choice.id === id)?.weight ?? 0;
	const isLowered = (id: string) => weightOf(b, id) < weightOf(a, id);
	const parts = ["weight", "anchors", "unknown", "locked"] as const;
	return parts.flatMap((part) =>
		// Raised weights before lowered ones: made one at a time, they never leave a scenario without any.
		[...ids.filter((id) => !isLowered(id)), ...ids.filter(isLowered)].map((of): Spot => {
			const find = (one: Scenario) => one.criteria.find(({ id }) => id === of);
			const change = (choice: CriterionChoice, from: Scenario) =>
				choice.id === of ? { ...choice, [part]: find(from)?.[part] ?? choice[part] } : choice;
			return {
				part,
				of,
				read: (one) => find(one)?.[part],
				write: (one, from) => ({ ...one, criteria: one.criteria.map((choice) => change(choice, from)) }),
			};
		}),
	);
}

function spotsOfShortlist(a: Scenario, b: Scenario): readonly Spot[] {
	const areas = listKeys([a, b], (one) => one.shortlist.areas.map(({ id }) => id));
	const ranges = listKeys([a, b], (one) => one.shortlist.ranges.map(({ criterion }) => criterion));
	return [
		...FACETS.map(
			(of): Spot => ({
				part: "filter",
				of,
				read: (one) => one.shortlist.filters[of],
				write: (one, { shortlist }) => {
					const filters = { ...one.shortlist.filters, [of]: shortlist.filters[of] };
					return { ...one, shortlist: { ...one.shortlist, filters } };
				},
			}),
		),
		...ranges.map((of): Spot => spotOfList("range", of)),
		...areas.map((of): Spot => spotOfList("area", of)),
		{
			part: "search",
			of: "",
			read: (one) => one.shortlist.search,
			write: (one, { shortlist }) => ({
				...one,
				shortlist: { ...one.shortlist, search: shortlist.search },
			}),
		},
	];
}

/** One range or one drawn area. */
function spotOfList(part: "range" | "area", of: string): Spot {
	if (part === "range")
		return {
			part,
			of,
			read: (one) => one.shortlist.ranges.find(({ criterion }) => criterion === of),
			write: (one, from) => {
				const isIt = (range: { readonly criterion: string }) => range.criterion === of;
				const ranges = putFrom(one.shortlist.ranges, from.shortlist.ranges, isIt);
				return { ...one, shortlist: { ...one.shortlist, ranges } };
			},
		};
	return {
		part,
		of,
		read: (one) => one.shortlist.areas.find(({ id }) => id === of),
		write: (one, from) => {
			const areas = putFrom(one.shortlist.areas, from.shortlist.areas, ({ id }) => id === of);
			return { ...one, shortlist: { ...one.shortlist, areas } };
		},
	};
}

function spotOfJudge(of: string): Spot {
	return {
		part: "judge",
		of,
		read: (one) => one.pairwise.judges.find(({ id }) => id === of),
		write: (one, from) => {
			const judges = putFrom(one.pairwise.judges, from.pairwise.judges, ({ id }) => id === of);
			return { ...one, pairwise: { ...one.pairwise, judges } };
		},
	};
}

/** A list with one of its members as another list has it: changed, added at the end, or gone. */
function putFrom<T>(list: readonly T[], from: readonly T[], isIt: (one: T) => boolean): readonly T[] {
	const given = from.filter(isIt);
	if (given.length === 0) return list.filter((one) => !isIt(one));
	if (!list.some(isIt)) return [...list, ...given];
	return list.flatMap((one) => (isIt(one) ? given : [one]));
}
