import { PUBLIC_QUANTITIES, type PublicProject, type PublicQuantity } from "../public_records";

/** A quantity added up over finished projects. */
export interface PublicQuantitySum {
	readonly quantity: PublicQuantity;
	/** `null` when no finished project has it recorded. */
	readonly amount: number | null;
	/** Finished projects that have it recorded. */
	readonly of: number;
}

/** What some projects add up to. */
export interface ProjectSums {
	readonly projects: number;
	readonly done: number;
	/** First and last year of those that name one; `null` when none does. */
	readonly years: readonly [from: number, to: number] | null;
	readonly sums: readonly PublicQuantitySum[];
}

/** The finished projects of a published ledger, quantity by quantity. What is planned or under way takes no part in the sums. */
export function measureProjects(projects: readonly PublicProject[]): ProjectSums {
	const done = projects.filter(({ status }) => status === "done");
	const years = projects.flatMap(({ year }) => year ?? []);
	const sums = PUBLIC_QUANTITIES.map((quantity) => {
		const known = done.flatMap(({ quantities }) => quantities[quantity] ?? []);
		const amount = known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
		return { quantity, amount, of: known.length };
	});
	return {
		projects: projects.length,
		done: done.length,
		years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
		sums,
	};
}
