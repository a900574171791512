import type { Quantity } from "../records";
import type { PortfolioResult } from "../selection/portfolio/portfolio";
import type { Plan } from "../selection/ranking/plan";
import type { Targets } from "../targets";
import type { Town } from "../town";
import type { Filters, View } from "../view";
import type { Years } from "./briefing";

/** A question asked in front of the wall: a sub-district or a compound in place of the whole. */
export type Focus = { readonly kind: "subdistrict" | "compound"; readonly id: string };

/** The next sites as a planner's scenario chooses them. */
export interface Choice {
	readonly plan: Plan;
	readonly result: PortfolioResult;
	/** Over all years. */
	readonly budgetWan: number;
	/** Name of the scenario. */
	readonly name: string;
}

/** What a document prints of a quantity of the ledger, over some years. */
export interface PrintedQuantity {
	readonly quantity: Quantity;
	readonly years: Years;
	readonly asPrinted: string;
}

/** All the numbers of a scene are computed from. */
export interface BriefingContext {
	readonly town: Town;
	/** The scene's own, and the sub-district of a question. */
	readonly filters: Filters;
	readonly assumptions: Pick<View, "distanceM" | "spacesPerHousehold">;
	/** The question the numbers answer; a document says nothing of such a part. `null`: the scene as it is. */
	readonly focus: Focus | null;
	/** A single compound that was asked about; `null`: none. */
	readonly compound: string | null;
	/** `null`: the folder has none, or it could not be read. */
	readonly targets: Targets | null;
	/** `null`: not computed (yet). */
	readonly choice: Choice | null;
	/** The figures of documents that the ledger stands beside; empty: none. */
	readonly printed: readonly PrintedQuantity[];
}
