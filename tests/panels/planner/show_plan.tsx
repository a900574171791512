import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { makeScene } from "../../../src/domain/scene";
import { makePlan } from "../../../src/domain/selection/ranking/plan";
import type { Scenario } from "../../../src/domain/selection/scenarios/scenario";
import type { Town } from "../../../src/domain/town";
import { DEFAULT_VIEW, type View } from "../../../src/domain/view";
import type { PlannerProps } from "../../../src/panels/planner/planner_props";
import { makeText } from "../../../src/text/make_text";
import { makePlannerText, type PlannerText } from "../../../src/text/planner/planner_text";
import { toyPlanTown, toyScenario } from "../../fixtures/toy_plan";

interface PlanOptions {
	readonly view?: Partial<View>;
	readonly scenario?: Partial<Scenario>;
	readonly town?: Town;
	readonly text?: PlannerText;
}

interface Seen {
	view: View;
	scenario: Scenario;
	/** What the map was asked to bring into its middle, last. */
	framed: readonly string[] | null;
	/** Every edit by its name. */
	readonly edits: string[];
}

interface StageProps {
	readonly draw: (props: PlannerProps) => ReactNode;
	readonly town: Town;
	readonly text: PlannerText;
	readonly seen: Seen;
}

function Stage({ draw, town, text, seen }: StageProps) {
	const [view, setView] = useState(seen.view);
	const [scenario, setScenario] = useState(seen.scenario);
	seen.view = view;
	seen.scenario = scenario;
	const { district, compounds } = town.records;
	return draw({
		scene: makeScene(town, view),
		scenario,
		plan: makePlan(town, scenario, compounds),
		speech: { text, lang: view.lang, district },
		change: (patch) => setView((before) => ({ ...before, ...patch })),
		edit: (name, edit) => {
			seen.edits.push(name);
			setScenario(edit);
		},
		onFrame: (ids) => {
			seen.framed = ids;
		},
	});
}

/** Shows a panel over the toy plan; it may change the view and the scenario, and ask the map to frame. */
export function showPlan(draw: StageProps["draw"], options: PlanOptions = {}) {
	const { town = toyPlanTown() } = options;
	const { text = makePlannerText(makeText("zh"), "zh") } = options;
	const seen: Seen = {
		view: { ...DEFAULT_VIEW, ...options.view },
		scenario: toyScenario(options.scenario, town),
		framed: null,
		edits: [],
	};
	const shown = render(<Stage draw={draw} town={town} text={text} seen={seen} />);
	return { ...shown, seen, user: userEvent.setup() };
}
