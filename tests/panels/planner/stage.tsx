import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { makeScene } from "../../../src/domain/scene";
import { makePlan } from "../../../src/domain/selection/ranking/plan";
import type { Scenario } from "../../../src/domain/selection/scenarios/scenario";
import { DEFAULT_VIEW } from "../../../src/domain/view";
import type { PlannerProps } from "../../../src/panels/planner/planner_props";
import { makeText } from "../../../src/text/make_text";
import { makePlannerText, type PlannerText } from "../../../src/text/planner/planner_text";
import { toyPlanTown, toyScenario } from "../../fixtures/toy_plan";
import { TOY_DISTRICT } from "../../fixtures/toy_town";

/** The scenario as it now stands and every edit that was made. */
interface Seen {
	scenario: Scenario;
	readonly edits: (readonly [name: string, merge: string | undefined])[];
}

interface StageProps {
	readonly draw: (props: PlannerProps) => ReactNode;
	readonly seen: Seen;
	readonly text: PlannerText;
}

const TOWN = toyPlanTown();

function Stage({ draw, seen, text }: StageProps) {
	const [scenario, setScenario] = useState(seen.scenario);
	seen.scenario = scenario;
	return draw({
		scene: makeScene(TOWN, DEFAULT_VIEW),
		scenario,
		plan: makePlan(TOWN, scenario, TOWN.records.compounds),
		speech: { text, lang: "zh", district: TOY_DISTRICT },
		change: () => undefined,
		edit: (name, edit, merge) => {
			seen.edits.push([name, merge]);
			setScenario(edit);
		},
		onFrame: () => undefined,
	});
}

/** Shows a panel over the toy plan and lets it change the scenario, as the product does. */
export function showPlanner(
	draw: StageProps["draw"],
	changes: Partial<Scenario> = {},
	text = makePlannerText(makeText("zh"), "zh"),
) {
	const seen: Seen = { scenario: toyScenario(changes), edits: [] };
	return { ...render(<Stage draw={draw} seen={seen} text={text} />), seen, user: userEvent.setup() };
}
