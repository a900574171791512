import type { Town } from "../../town";
import { CRITERIA } from "../criteria";
import { EMPTY_SHORTLIST } from "../shortlist/shortlist";
import { applyPreset } from "../weights/presets";
import type { CriterionChoice, GateSettings, Scenario } from "./scenario";
import { stampData } from "./stamp_data";

/**
 * Every gate on but the vote, which owners hold when a compound has been proposed: recorded for few, it would leave next to nothing to propose. Who defends the final list
 * switches it on. The bounds are the bureau's to change: only the funding year and the rules of consent stand in a document.
 */
const GATES: GateSettings = {
	consent: { on: false, matter: "major" },
	structure: { on: true, refused: ["D"] },
	demolition: { on: true },
	recent: { on: true, years: 10 },
	funding: { on: true, latestBuiltYear: 2000 },
};

const ROBUSTNESS: Scenario["robustness"] = {
	draws: 10_000,
	seed: 1,
	spread: "uniform",
	concentration: 50,
	first: 10,
};

const PORTFOLIO: Scenario["portfolio"] = {
	budgetWan: 600,
	years: 3,
	atLeast: 2,
	atMostPerSubdistrict: 3,
	unmanagedAtLeast: 1,
	forcedIn: [],
	forcedOut: [],
	exclusive: [],
	objective: "people",
	unknownCost: "median",
};

const COVERAGE: Scenario["coverage"] = {
	what: "cameras",
	sites: "entrances",
	gridM: 100,
	count: 5,
	reachM: 50,
	weigh: "households",
	capacity: 50,
};

/**
 * The criteria as they stand before anybody moved anything: the difficulties the document names count alike, the anchors are those each criterion states,
 * and an unrecorded value may be anything from 0 to 1.
 */
function makeChoices(): readonly CriterionChoice[] {
	const bare = CRITERIA.map(
		({ id, anchors }): CriterionChoice => ({ id, weight: 0, locked: false, anchors, unknown: [0, 1] }),
	);
	return applyPreset(bare, "difficulties");
}

/** The scenario a planner begins with, over all records of a town. */
export function makeScenario(town: Town, { id, name }: Pick<Scenario, "id" | "name">): Scenario {
	return {
		id,
		name,
		author: "",
		data: stampData(town),
		shortlist: EMPTY_SHORTLIST,
		criteria: makeChoices(),
		pairwise: { criteria: [], judges: [] },
		gates: GATES,
		method: "sum",
		spacesPerHousehold: 1,
		robustness: ROBUSTNESS,
		portfolio: PORTFOLIO,
		coverage: COVERAGE,
		notes: "",
	};
}
