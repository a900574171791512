import type { Plan } from "../ranking/plan";
import type { Scenario } from "./scenario";
import { concernsRanking, type DiffItem } from "./scenario_diff";

/** A compound that entered or left the first places. */
export interface Move {
	readonly id: string;
	/** Rank before and after; `null`: not on the list, or without a score. */
	readonly from: number | null;
	readonly to: number | null;
	/** The decision that moved it most in this direction, as an index into the items; `null`: none did by itself. */
	readonly by: number | null;
}

/** What one decision did when it was made after those before it. */
export interface ItemEffect {
	/** Compounds that came among the first places, and that fell out of them. */
	readonly entered: readonly string[];
	readonly left: readonly string[];
	/** Compounds whose gates it opened and shut. */
	readonly opened: readonly string[];
	readonly shut: readonly string[];
}

/** What the differences between two scenarios do to the ranking. */
export interface ScenarioMoves {
	readonly entered: readonly Move[];
	readonly left: readonly Move[];
	/** One an item; `null`: it cannot move anything in the ranking. */
	readonly effects: readonly (ItemEffect | null)[];
}

/**
 * What takes the ranking of one scenario to that of another: the items are made one at a time in their order, and each compound that enters or
 * leaves the first places is put down to the item that moved it furthest. Another order may put some of it down to another item; the compounds
 * that enter and leave are the same in every order. Weights are scaled to sum to 1 at every step.
 */
export function explainMoves(
	from: Scenario,
	items: readonly DiffItem[],
	{ planOf, first }: { readonly planOf: (scenario: Scenario) => Plan; readonly first: number },
): ScenarioMoves {
	let scenario = from;
	let now = readPlaces(planOf(from));
	const start = now;
	const steps: { readonly item: number; readonly before: Places; readonly after: Places }[] = [];
	const effects = items.map((one, item) => {
		scenario = one.apply(scenario);
		if (!concernsRanking(one)) return null;
		const before = now;
		now = readPlaces(planOf(scenario));
		steps.push({ item, before, after: now });
		return compare(before, now, first);
	});
	const whole = compare(start, now, first);
	const move = (direction: 1 | -1) => (id: string) => {
		const { by } = steps.reduce<{ by: number | null; placesMoved: number }>(
			(most, { item, before, after }) => {
				const placesMoved = (placeOf(before, id) - placeOf(after, id)) * direction;
				return placesMoved > most.placesMoved ? { by: item, placesMoved } : most;
			},
			{ by: null, placesMoved: 0 },
		);
		return { id, from: start.ranks.get(id) ?? null, to: now.ranks.get(id) ?? null, by };
	};
	return { entered: whole.entered.map(move(1)), left: whole.left.map(move(-1)), effects };
}

interface Places {
	readonly ranks: ReadonlyMap<string, number>;
	/** The place behind all there could be. */
	readonly behind: number;
	readonly open: ReadonlySet<string>;
}

function readPlaces({ appraisals, town }: Plan): Places {
	const ranked = appraisals.filter((one) => one.rank !== null);
	return {
		ranks: new Map(ranked.map((one) => [one.compound.id, one.rank ?? 0])),
		behind: town.records.compounds.length + 1,
		open: new Set(appraisals.filter((one) => one.open).map((one) => one.compound.id)),
	};
}

function placeOf({ ranks, behind }: Places, id: string): number {
	return ranks.get(id) ?? behind;
}

function compare(before: Places, after: Places, first: number): ItemEffect {
	const among = ({ ranks }: Places) => [...ranks].filter(([, rank]) => rank <= first).map(([id]) => id);
	const [was, is] = [new Set(among(before)), new Set(among(after))];
	return {
		entered: [...is].filter((id) => !was.has(id)),
		left: [...was].filter((id) => !is.has(id)),
		// Who came on the list or off it was not opened or shut.
		opened: [...after.open].filter((id) => !before.open.has(id) && before.ranks.has(id)),
		shut: [...before.open].filter((id) => !after.open.has(id) && after.ranks.has(id)),
	};
}
