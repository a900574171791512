import { findClass, makeBreaks } from "../breaks";
import { type Marks, type ProposedSite, TONES, type Tone } from "../marks";
import type { CoverageInput, CoverageResult } from "./coverage/coverage";
import type { PortfolioResult } from "./portfolio/portfolio";
import type { Appraisal, Plan } from "./ranking/plan";
import type { Scenario } from "./scenarios/scenario";

/** What of a planner's work is drawn; each part only while it is the answer to the present settings, so that the map never shows an old choice. */
export interface MarkSources {
	readonly plan: Plan;
	/** Whether the colour of the symbols stands for need. */
	readonly toned: boolean;
	readonly portfolio: PortfolioResult | null;
	readonly coverage: { readonly input: CoverageInput; readonly result: CoverageResult } | null;
}

/** What a planner's work adds to the map: the ranking in five classes of as many compounds each, the chosen with their years, the proposed sites. */
export function makeMarks({ plan, toned, portfolio, coverage }: MarkSources): Marks {
	const scoreOf = (one: Appraisal) => readOrderingScore(one, plan.scenario.method);
	const bounds = toned ? makeBreaks(plan.appraisals.map(scoreOf), "quantile") : [];
	const tones = toned ? plan.appraisals : [];
	return {
		tones: new Map(tones.map((one) => [one.compound.id, toneOf(one, scoreOf(one), bounds)])),
		bounds,
		chosen: listYears(portfolio),
		sites: coverage ? listSites(coverage.input, coverage.result) : [],
		unserved: coverage ? listUnserved(coverage.input, coverage.result) : [],
	};
}

/** The score a ranking goes by; `null` when nothing has weight. */
function readOrderingScore(one: Appraisal, method: Scenario["method"]): number | null {
	return method === "sum" ? one.score : one.closeness;
}

function toneOf(one: Appraisal, score: number | null, bounds: readonly number[]): Tone {
	if (!one.open) return "shut";
	return score === null ? "none" : (TONES[findClass(score, bounds)] ?? "none");
}

function listYears(portfolio: PortfolioResult | null): ReadonlyMap<string, number> {
	if (portfolio?.kind !== "found") return new Map();
	const { ids, years } = portfolio.best;
	return new Map(ids.map((id, at) => [id, years[at] ?? 1]));
}

function listSites({ what, sites, demands }: CoverageInput, { exact }: CoverageResult): ProposedSite[] {
	return exact.sites.flatMap((at) => {
		const site = sites[at];
		if (!site) return [];
		const serves = exact.served
			.filter((one) => one.site === at)
			.flatMap(({ demand }) => demands[demand] ?? []);
		const kind = what === "cameras" ? "camera" : "parking";
		return [{ id: site.id, kind, position: site.position, compound: site.compound, serves }];
	});
}

function listUnserved({ demands }: CoverageInput, { uncovered }: CoverageResult): Marks["unserved"] {
	return uncovered.flatMap((at) => demands[at] ?? []);
}
