import type { ReportFacts } from "./report_facts";

/** Tables of the report in their order. */
export const TABLE_IDS = [
	"data",
	"conditions",
	"gates",
	"criteria",
	"weights",
	"matrix",
	"judges",
	"ranking",
	"parts",
	"chosen",
	"others",
	"leftOut",
	"pareto",
	"equity",
	"lowIncome",
	"projects",
	"service",
	"coverage",
	"sites",
	"unknowns",
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Figures of the report in their order. */
export const FIGURE_IDS = ["pareto", "lorenz", "map"] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** Numbers of the tables and figures the report has, from 1; what it has not is missing. */
export interface Outline {
	readonly tables: ReadonlyMap<TableId, number>;
	readonly figures: ReadonlyMap<FigureId, number>;
}

type Known = Omit<ReportFacts, "outline">;

const TABLES: Readonly<Record<TableId, (facts: Known) => boolean>> = {
	data: always,
	conditions: ({ scene }) => (scene.shortlist?.byCondition.length ?? 0) > 0,
	gates: always,
	criteria: always,
	weights: always,
	matrix: ({ judging }) => judging?.group != null,
	judges: ({ judging }) => judging !== null,
	ranking: ({ plan }) => plan.appraisals.length > 0,
	parts: ({ found }) => found !== null,
	chosen: ({ found }) => found !== null,
	others: ({ found }) => found !== null,
	leftOut: ({ problem }) => problem.leftOut.length > 0,
	pareto: hasCurve,
	equity: ({ equity }) => equity !== null,
	lowIncome: ({ equity }) => equity !== null,
	projects: ({ progress }) => progress?.projects != null,
	service: ({ progress }) => progress?.service != null,
	coverage: ({ coverage }) => coverage !== null,
	sites: ({ coverage }) => coverage !== null && coverage.result.exact.sites.length > 0,
	unknowns: always,
};

const FIGURES: Readonly<Record<FigureId, (facts: Known) => boolean>> = {
	pareto: hasCurve,
	lorenz: ({ equity }) => equity !== null,
	map: ({ scene }) => scene.home !== null,
};

function always(): boolean {
	return true;
}

function hasCurve({ pareto }: Known): boolean {
	return pareto !== null && pareto.points.length > 0;
}

/** Numbers what the report has, in order and without gaps, so that a reference to a table is right whatever else there is. */
export function makeOutline(facts: Known): Outline {
	return {
		tables: number(TABLE_IDS.filter((id) => TABLES[id](facts))),
		figures: number(FIGURE_IDS.filter((id) => FIGURES[id](facts))),
	};
}

function number<Id>(ids: readonly Id[]): ReadonlyMap<Id, number> {
	return new Map(ids.map((id, at) => [id, at + 1]));
}
