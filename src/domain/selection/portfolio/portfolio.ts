/** One site that may be chosen. */
export interface Candidate {
	readonly id: string;
	/** What choosing it adds to the objective; never negative. */
	readonly value: number;
	readonly costWan: number;
	/** True when the cost is not recorded and an assumed one stands in. */
	readonly costAssumed: boolean;
	readonly subdistrict: string;
	readonly unmanaged: boolean;
	readonly households: number | null;
	readonly score: number;
}

/** Why a compound is no candidate. */
export interface LeftOut {
	readonly id: string;
	readonly why: "gate" | "cost" | "households" | "score" | "forced-out";
}

/** What the choice is made from and bound to; plain data, so that it travels into a worker. */
export interface PortfolioInput {
	readonly candidates: readonly Candidate[];
	readonly leftOut: readonly LeftOut[];
	/** Over all years. */
	readonly budgetWan: number;
	readonly years: number;
	/** Over all years. */
	readonly atLeast: number;
	readonly atMostPerSubdistrict: number | null;
	readonly unmanagedAtLeast: number;
	readonly forcedIn: readonly string[];
	readonly exclusive: readonly (readonly [string, string])[];
	readonly objective: "people" | "score";
	/** Every sub-district of the shortlist, with all compounds whose score and households are known, also those that cannot be chosen: what evenness is measured over. */
	readonly areas: readonly AreaTotal[];
}

/** Need of one sub-district before anything is done. */
export interface AreaTotal {
	readonly id: string;
	/** Sum of score × households. */
	readonly need: number;
	readonly households: number;
}

/** How good the answer is. `proven`: no choice is better. `gap`: at most this share better could exist. */
export type Proof =
	| { readonly kind: "proven"; readonly by: "dynamic-program" | "milp" }
	| { readonly kind: "gap"; readonly by: "milp" | "greedy"; readonly bound: number; readonly gap: number };

/** A choice of sites. */
export interface Portfolio {
	readonly ids: readonly string[];
	readonly value: number;
	readonly costWan: number;
	/** Money left. */
	readonly slackWan: number;
	/** Year of each chosen site, 1 for the first, in the order of `ids`; money left over goes on to the next year. */
	readonly years: readonly number[];
}

/** What a compound that was not chosen would mean. */
export interface WhyNot {
	readonly id: string;
	/** `null`: it cannot be forced in; `because` says why. */
	readonly portfolio: Portfolio | null;
	readonly because: "gate" | "cost" | "households" | "score" | "forced-out" | "infeasible" | null;
	/** Value lost by forcing it in, in units of the objective, and as a share of the best. */
	readonly lost: number | null;
	/** What it would push out and bring along. */
	readonly out: readonly string[];
	readonly joining: readonly string[];
}

export type PortfolioResult =
	| {
			readonly kind: "found";
			readonly best: Portfolio;
			readonly proof: Proof;
			/** The next compound that would be bought, and how much more money that takes; `null`: none left. */
			readonly next: { readonly id: string; readonly moreWan: number } | null;
			/**
			 * What each chosen compound earns: value lost were it forbidden; in the order of `best.ids`. Below 0: forcing it in costs that much.
			 * `null`: without it no choice meets the conditions, or none was found.
			 */
			readonly worth: readonly (number | null)[];
			/** By greedy choice, to compare. */
			readonly greedy: Portfolio | null;
	  }
	| {
			readonly kind: "infeasible";
			/**
			 * Conditions that cannot be met together, of which none can be spared: `budget`, `at-least`, `unmanaged`, `cap:` with a sub-district,
			 * `pair:` with two ids joined by `|`, `forced-in:` with an id. Empty: the time was too short to tell which.
			 */
			readonly conflicts: readonly string[];
	  }
	/** Without the solver no choice was found, and none was proven to be missing. */
	| { readonly kind: "undecided" };

/** One choice on the curve between total need met and evenness over the sub-districts. */
export interface ParetoPoint {
	readonly portfolio: Portfolio;
	/** Value of the objective. */
	readonly value: number;
	/** Gini coefficient over sub-districts of what remains, 0–1; less is more even. */
	readonly gini: number;
}

export interface ParetoResult {
	/** From the greatest value to the evenest; no point is beaten in both by another one. */
	readonly points: readonly ParetoPoint[];
	/** `all`: every choice was looked at, the curve is exact. `search`: no point is beaten by a choice that was found, but there may be others. */
	readonly by: "all" | "search";
}
