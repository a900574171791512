import type { StructureGrade } from "../../records";
import type { Anchors, CriterionId } from "../criteria/criterion";
import type { Shortlist } from "../shortlist/shortlist";

/** How one criterion counts in a scenario. */
export interface CriterionChoice {
	readonly id: CriterionId;
	/** 0–1; the weights of a scenario sum to 1, or are all 0. */
	readonly weight: number;
	/** A locked weight stays when another is moved. */
	readonly locked: boolean;
	readonly anchors: Anchors;
	/** Scores an unrecorded value may have; it counts with the middle of it and gives the score an interval. */
	readonly unknown: readonly [low: number, high: number];
}

/** One person's judgements of which criterion counts how much more, Saaty's 1–9 and their inverses. */
export interface Judge {
	readonly id: string;
	readonly name: string;
	/** `ratio`: how many times more `of` counts than `than`. Pairs not yet judged are missing. */
	readonly judgements: readonly {
		readonly of: CriterionId;
		readonly than: CriterionId;
		readonly ratio: number;
	}[];
}

/** What is compared in pairs, and by whom. */
export interface Pairwise {
	readonly criteria: readonly CriterionId[];
	readonly judges: readonly Judge[];
}

export interface GateSettings {
	/** `matter`: hiring a company is an ordinary one; raising funds or changing shared parts a major one (民法典 278). */
	readonly consent: { readonly on: boolean; readonly matter: "ordinary" | "major" };
	/** Grades that may not be renovated as they stand. */
	readonly structure: { readonly on: boolean; readonly refused: readonly StructureGrade[] };
	readonly demolition: { readonly on: boolean };
	readonly recent: { readonly on: boolean; readonly years: number };
	readonly funding: { readonly on: boolean; readonly latestBuiltYear: number };
}

export interface RobustnessSettings {
	readonly draws: number;
	readonly seed: number;
	/** Weights drawn from all there are, or around the present ones. */
	readonly spread: "uniform" | "around";
	/** Concentration of the Dirichlet distribution around the present weights; more is closer. */
	readonly concentration: number;
	/** Places that count as chosen. */
	readonly first: number;
}

export interface PortfolioSettings {
	/** 10 000 yuan a year; what one year leaves over goes to the next. */
	readonly budgetWan: number;
	readonly years: number;
	/** Projects a year at least. */
	readonly atLeast: number;
	/** In one sub-district at most, over all years; `null`: no limit. */
	readonly atMostPerSubdistrict: number | null;
	/** Unmanaged compounds at least, over all years. */
	readonly unmanagedAtLeast: number;
	readonly forcedIn: readonly string[];
	readonly forcedOut: readonly string[];
	/** Of each pair at most one. */
	readonly exclusive: readonly (readonly [string, string])[];
	/** What is made as large as possible: score × households, or score. */
	readonly objective: "people" | "score";
	/** A compound whose cost is not recorded stays out, or is counted with the median cost a household of those recorded. */
	readonly unknownCost: "leave-out" | "median";
}

export interface CoverageSettings {
	readonly what: "cameras" | "parking";
	/** Where something may be put: at the entrances of compounds, or on a grid. */
	readonly sites: "entrances" | "grid";
	readonly gridM: number;
	/** How many new ones. */
	readonly count: number;
	/** How far one reaches, metres. */
	readonly reachM: number;
	/** What is covered: entrances alike, or households. */
	readonly weigh: "entrances" | "households";
	/** Spaces of one new parking site. */
	readonly capacity: number;
}

/** Which records a scenario was made with. */
export interface DataStamp {
	readonly dataDate: string;
	/** Of the compounds, cameras and parking together; see `fingerprint`. */
	readonly fingerprint: string;
	readonly compounds: number;
}

/** Everything a planner decided: with the records it determines the ranking, the portfolio and the report. Plain data, so that it can be kept, compared and sent. */
export interface Scenario {
	readonly id: string;
	readonly name: string;
	/** Whose it is, as they call themselves; empty: nobody said. */
	readonly author: string;
	readonly data: DataStamp;
	readonly shortlist: Shortlist;
	/** Every criterion once, in the order of `CRITERION_IDS`; what does not count has weight 0. */
	readonly criteria: readonly CriterionChoice[];
	readonly pairwise: Pairwise;
	readonly gates: GateSettings;
	/** Which score orders the ranking; both are always shown. */
	readonly method: "sum" | "topsis";
	/** Parking spaces wanted a household. */
	readonly spacesPerHousehold: number;
	readonly robustness: RobustnessSettings;
	readonly portfolio: PortfolioSettings;
	readonly coverage: CoverageSettings;
	/** What the meeting should know, in the planner's own words. */
	readonly notes: string;
}
