import type { CriterionChoice } from "../scenarios/scenario";

type Choices = readonly CriterionChoice[];

/**
 * The criteria after one weight was moved: it gets the weight asked for as far as the locked ones leave room, locked ones stay, the rest share
 * what remains in their former proportion (equally if they were all 0). The sum stays 1; with every other one locked the moved weight is what
 * they leave. Throws for an id that is not there and for a weight outside 0–1.
 */
export function rescaleWeights(criteria: Choices, id: string, weight: number): CriterionChoice[] {
	findChoice(criteria, id);
	if (!(weight >= 0 && weight <= 1)) throw new RangeError(`The weight of ${id} is ${weight}, expected 0–1.`);
	const free = criteria.filter((one) => one.id !== id && !one.locked);
	const room = leftByLocked(criteria, id);
	const moved = free.length === 0 ? room : Math.min(weight, room);
	const shares = shareOut(free, room - moved);
	return criteria.map((one) => ({
		...one,
		weight: one.id === id ? moved : (shares.get(one.id) ?? one.weight),
	}));
}

/** The criteria with one weight locked or let go; weights stay as they are. */
export function lockWeight(criteria: Choices, id: string, locked: boolean): CriterionChoice[] {
	findChoice(criteria, id);
	return criteria.map((one) => (one.id === id ? { ...one, locked } : one));
}

/**
 * The criteria with one left out of account: its weight is 0 and unlocked, the rest share it in proportion. When nothing else has weight all
 * weights are 0. When every other weight is locked, what they leave has to stay where it is.
 */
export function dropWeight(criteria: Choices, id: string): CriterionChoice[] {
	const open = lockWeight(criteria, id, false);
	const others = open.filter((one) => one.id !== id);
	if (others.every((one) => one.weight === 0)) return open.map((one) => ({ ...one, weight: 0 }));
	return rescaleWeights(open, id, 0);
}

/**
 * The criteria with new weights in the given proportion: locked ones keep theirs, the others share what these leave by `parts` (0 for an id
 * that is not named). Without any part above 0 the criteria stay as they are.
 */
export function setWeights(criteria: Choices, parts: ReadonlyMap<string, number>): CriterionChoice[] {
	const free = criteria.filter((one) => !one.locked);
	const total = free.reduce((sum, one) => sum + (parts.get(one.id) ?? 0), 0);
	if (!(total > 0)) return [...criteria];
	const room = leftByLocked(criteria, null);
	return criteria.map((one) =>
		one.locked ? one : { ...one, weight: ((parts.get(one.id) ?? 0) / total) * room },
	);
}

/** Sum of all weights, 0–1. */
export function sumWeights(criteria: Choices): number {
	return criteria.reduce((sum, one) => sum + one.weight, 0);
}

/** What the locked criteria, but for one, leave of the whole. */
function leftByLocked(criteria: Choices, but: string | null): number {
	return Math.max(0, 1 - sumWeights(criteria.filter((one) => one.locked && one.id !== but)));
}

function shareOut(free: Choices, amount: number): ReadonlyMap<string, number> {
	const before = sumWeights(free);
	return new Map(free.map((one) => [one.id, amount * (before > 0 ? one.weight / before : 1 / free.length)]));
}

function findChoice(criteria: Choices, id: string): CriterionChoice {
	const found = criteria.find((one) => one.id === id);
	if (!found) throw new RangeError(`There is no criterion “${id}”.`);
	return found;
}
