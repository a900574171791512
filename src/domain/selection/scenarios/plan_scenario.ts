import type { Readings } from "../../search/readings";
import type { Town } from "../../town";
import { makePlan, type Plan } from "../ranking/plan";
import { judgeShortlist } from "../shortlist/judge_shortlist";
import type { Scenario } from "./scenario";

/** A scenario's own shortlist appraised, as it would be were it open. `readings` let it search by pinyin; `null`: it searches what is written. */
export function planScenario(town: Town, scenario: Scenario, readings: Readings | null): Plan {
	const { shortlist, spacesPerHousehold } = scenario;
	const verdicts = judgeShortlist(town, shortlist, { spacesPerHousehold, readings });
	const shortlisted = town.records.compounds.filter((one) => verdicts.get(one.id) === "in");
	return makePlan(town, scenario, shortlisted);
}
