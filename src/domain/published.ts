import type { Project, PublishedTable, Quantity } from "./records";
import { QUANTITIES } from "./records";

/** The sums of a printed table's own rows, to stand beside the totals printed under it: 10 000 m², compounds, households. */
export function measureRowSums({ rows }: PublishedTable): {
	readonly floorAreaWanSqm: number;
	readonly compounds: number;
	readonly households: number;
} {
	const sum = (amountOf: (row: PublishedTable["rows"][number]) => number) =>
		rows.reduce((all, row) => all + amountOf(row), 0);
	return {
		floorAreaWanSqm: sum((row) => row.floorAreaWanSqm),
		compounds: sum((row) => row.compounds),
		households: sum((row) => row.households),
	};
}

/** A quantity added up over projects. */
export interface QuantitySum {
	readonly quantity: Quantity;
	/** `null` when no project has it recorded. */
	readonly value: number | null;
	/** Projects left out because the quantity is not recorded. */
	readonly leftOut: number;
}

/** What the finished projects of a ledger add up to. */
export interface LedgerSums {
	readonly projects: number;
	/** Projects whose state is not recorded: they may be finished, and take no part. */
	readonly unknownState: number;
	/** First and last year of the finished projects; `null` when none is finished. */
	readonly years: readonly [from: number, to: number] | null;
	/** In the order of the published list. */
	readonly sums: readonly QuantitySum[];
}

/** The finished projects of a ledger, added up quantity by quantity. Projects planned or under way take no part. */
export function measureLedger(projects: readonly Project[]): LedgerSums {
	const finished = projects.filter((project) => project.status === "done");
	const years = finished.map((project) => project.year);
	return {
		projects: finished.length,
		unknownState: projects.filter((project) => project.status === "unknown").length,
		years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
		sums: QUANTITIES.map((quantity) => {
			const known = finished.map((project) => project.quantities[quantity]).filter((one) => one !== null);
			return {
				quantity,
				value: known.length > 0 ? known.reduce((all, one) => all + one, 0) : null,
				leftOut: finished.length - known.length,
			};
		}),
	};
}
