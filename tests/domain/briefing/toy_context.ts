import type {
	BriefingScene,
	Claim,
	ClaimMeasure,
	PublishedFigure,
} from "../../../src/domain/briefing/briefing";
import type { BriefingContext, Choice, Focus } from "../../../src/domain/briefing/briefing_context";
import { chooseSites } from "../../../src/domain/briefing/choice_input";
import { makeContext } from "../../../src/domain/briefing/make_context";
import { makeSceneView } from "../../../src/domain/briefing/scene_view";
import { choosePortfolio } from "../../../src/domain/selection/portfolio/choose_portfolio";
import type { Scenario } from "../../../src/domain/selection/scenarios/scenario";
import type { Targets } from "../../../src/domain/targets";
import type { Town } from "../../../src/domain/town";
import { DEFAULT_VIEW, type Filters } from "../../../src/domain/view";
import { toyScenario } from "../../fixtures/toy_plan";
import { toyTown } from "../../fixtures/toy_town";

/** Filters that let everything through, but for those said. */
export function onlyThose(filters: Partial<Filters> = {}): Filters {
	return { ...DEFAULT_VIEW.filters, ...filters };
}

export const ALL = onlyThose();

/**
 * The commitment of toy town. Frozen in 2023 over A2, A3, B1, B3 and Z9, which is no longer recorded; 80 % of 5 is 4. The data is of 1 May 2024, the day it is
 * due the last of December.
 */
export const TOY_TARGETS: Targets = {
	citation: { zh: "玩具区〔2023〕1号", en: "Toy document 1 of 2023" },
	projectsPerYear: 2,
	serviceShare: 0.8,
	startsOn: "2023-01-01",
	dueOn: "2024-12-31",
	baseline: { frozenOn: "2023-12-31", compounds: ["A2", "A3", "B1", "B3", "Z9"] },
	standard: [],
};

/** A scene of which only what is said is asked for. */
export function toyScene(map: Partial<BriefingScene["map"]> = {}): BriefingScene {
	return {
		id: "toy",
		title: { zh: "场景", en: "Scene" },
		text: null,
		notes: null,
		seconds: null,
		map: {
			look: { kind: "home" },
			color: "management",
			size: "same",
			indicator: null,
			breaks: "quantile",
			layers: [],
			filters: ALL,
			distanceM: null,
			spacesPerHousehold: null,
			columns: false,
			sites: false,
			...map,
		},
		claims: [],
		side: null,
	};
}

interface Asked {
	readonly town?: Town;
	readonly filters?: Partial<Filters>;
	readonly focus?: Focus | null;
	readonly targets?: Targets | null;
	readonly choice?: Choice | null;
}

/** What numbers over toy town are computed from. */
export function toyContext({
	town = toyTown(),
	filters = {},
	focus = null,
	targets = TOY_TARGETS,
	choice = null,
}: Asked = {}): BriefingContext {
	const view = makeSceneView(toyScene({ filters: onlyThose(filters) }), DEFAULT_VIEW, focus);
	return makeContext({ town, view, focus, targets, choice });
}

/** The next sites of a scenario, chosen without a solver. */
export function toyChoice(town: Town, changes: Partial<Scenario["portfolio"]> = {}): Choice {
	const base = toyScenario({}, town);
	const scenario = { ...base, portfolio: { ...base.portfolio, ...changes } };
	const { plan, input, budgetWan } = chooseSites(town, scenario, "玩具");
	return { plan, result: choosePortfolio(input, null), budgetWan, name: scenario.name };
}

/** A claim on a measure. */
export function claimOf(measure: ClaimMeasure, published: PublishedFigure | null = null): Claim {
	return { id: "claim", label: { zh: "数", en: "Number" }, measure, published };
}
