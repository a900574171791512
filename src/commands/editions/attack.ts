import type { PublicCompound, PublicHouseholds, PublicSum } from "../../domain/public_records";

/** What can be known of a number: it lies between these two, both included. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
}

/** What a published sum says: the numbers of these compounds add up to something within the bounds. */
interface Constraint extends Bounds {
	readonly members: readonly string[];
}

const HALF_STEP = 5;

/** What one published line says by itself. */
function boundsOf(households: PublicHouseholds): Bounds {
	if (households === null) return { low: 0, high: Number.POSITIVE_INFINITY };
	if (households === "under-20") return { low: 0, high: 19 };
	if (households === "20-49") return { low: 20, high: 49 };
	return { low: Math.max(50, households - HALF_STEP), high: households + HALF_STEP - 1 };
}

const isNumber = (one: PublicCompound) => typeof one.households === "number";

/**
 * What a published sum says to somebody who holds every published line. A sum that is what the round numbers of its compounds add
 * up to says nothing new; any other was made of the recorded numbers, of as many compounds as it states, and says what those add up to.
 */
function readSum(sum: PublicSum, compounds: readonly PublicCompound[]): Constraint[] {
	const inside = compounds.filter((one) => sum.subdistrict === null || one.subdistrict === sum.subdistrict);
	const numbers = inside.filter(isNumber);
	const known = inside.filter((one) => one.households !== null);
	const { rounded, of } = sum.households;
	const expected = numbers.reduce((all, one) => all + Number(one.households), 0);
	if (of === numbers.length && rounded === expected) return [];
	const behind = of === numbers.length ? numbers : of === known.length ? known : inside;
	return [{ members: behind.map(({ id }) => id), low: rounded, high: rounded }];
}

/** Sums that are subtracted from each other: what one holds beyond the other. */
function subtract(all: Constraint, parts: readonly Constraint[]): Constraint {
	const inside = new Set(parts.flatMap(({ members }) => members));
	const low = all.low - parts.reduce((sum, one) => sum + one.high, 0);
	const high = all.high - parts.reduce((sum, one) => sum + one.low, 0);
	return { members: all.members.filter((id) => !inside.has(id)), low, high };
}

/**
 * The narrowest bounds on each compound's households that follow from all published lines and sums together, by interval arithmetic
 * repeated until nothing gets narrower: every sum, and what remains of the district's when the sub-districts' are taken away.
 */
export function inferHouseholds(
	compounds: readonly PublicCompound[],
	sums: readonly PublicSum[],
): ReadonlyMap<string, Bounds> {
	const bounds = new Map(compounds.map((one) => [one.id, boundsOf(one.households)]));
	const parts = sums.filter((one) => one.subdistrict !== null).flatMap((one) => readSum(one, compounds));
	const wholes = sums.filter((one) => one.subdistrict === null).flatMap((one) => readSum(one, compounds));
	const constraints = [...parts, ...wholes, ...wholes.map((whole) => subtract(whole, parts))];
	for (let narrowed = true; narrowed; ) {
		narrowed = constraints.map((one) => narrow(bounds, one)).some((changed) => changed);
	}
	return bounds;
}

function narrow(bounds: Map<string, Bounds>, { members, low, high }: Constraint): boolean {
	let changed = false;
	for (const id of members) {
		const own = bounds.get(id);
		if (!own) continue;
		const others = members.filter((other) => other !== id).flatMap((other) => bounds.get(other) ?? []);
		const least = low - others.reduce((sum, one) => sum + one.high, 0);
		const most = high - others.reduce((sum, one) => sum + one.low, 0);
		const next = { low: Math.max(own.low, least), high: Math.min(own.high, most) };
		if (next.low === own.low && next.high === own.high) continue;
		bounds.set(id, next);
		changed = true;
	}
	return changed;
}

/** The compounds of which the sums say more than their own published line. */
export function findPinned(compounds: readonly PublicCompound[], sums: readonly PublicSum[]): string[] {
	const inferred = inferHouseholds(compounds, sums);
	return compounds
		.filter(({ id, households }) => {
			const [own, all] = [boundsOf(households), inferred.get(id)];
			return all !== undefined && (all.low > own.low || all.high < own.high);
		})
		.map(({ id }) => id);
}
