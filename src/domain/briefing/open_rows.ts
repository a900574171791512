import type { Camera, ParkingPlace, Project } from "../records";
import type { Town } from "../town";
import type { Opened, OpenedRow } from "./opened";

/** A compound behind a number. One that is no longer recorded still counts, but there is nowhere to go for it. */
export function rowOfCompound(id: string, town: Town, amount: number | null = 1): OpenedRow {
	const one = town.compoundById.get(id);
	return { id, kind: "compound", compound: one?.id ?? null, position: one?.position ?? null, amount };
}

/** A project behind a number; the map goes to its compound. */
export function rowOfProject({ id, compound }: Project, town: Town, amount: number | null = 1): OpenedRow {
	const position = town.compoundById.get(compound)?.position ?? null;
	return { id, kind: "project", compound, position, amount };
}

/** A camera behind a number. */
export function rowOfCamera({ id, compound, position }: Camera): OpenedRow {
	return { id, kind: "camera", compound, position, amount: 1 };
}

/** A place to park behind a number of spaces. */
export function rowOfParking({ id, compound, position, spaces }: ParkingPlace): OpenedRow {
	return { id, kind: "parking", compound, position, amount: spaces };
}

/** What stands behind a number of things. */
export function openCount(rows: readonly OpenedRow[], leftOut: readonly string[] = []): Opened {
	return { how: "count", rows, denominator: null, leftOut };
}

/** What stands behind a sum: the rows that add something to it. Those without an amount are listed as left out. */
export function openSum(rows: readonly OpenedRow[]): Opened {
	return {
		how: "sum",
		rows: rows.filter(({ amount }) => amount !== null && amount !== 0),
		denominator: null,
		leftOut: rows.filter(({ amount }) => amount === null).map(({ id }) => id),
	};
}

/** The sum of recorded amounts; `null` when none is recorded. */
export function sumAmounts(rows: readonly OpenedRow[]): number | null {
	const known = rows.flatMap(({ amount }) => amount ?? []);
	return known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
}

/** What stands behind a number computed from others. */
export function openDerived(rows: readonly OpenedRow[], leftOut: readonly string[] = []): Opened {
	return { how: "derived", rows, denominator: null, leftOut };
}
