import { useMemo, useState } from "react";
import type { Choice } from "../../domain/briefing/briefing_context";
import { chooseSites } from "../../domain/briefing/choice_input";
import type { Scenario } from "../../domain/selection/scenarios/scenario";
import type { Town } from "../../domain/town";
import type { SelectionClient } from "../../state/selection_client";
import { useJob } from "../../state/use_job";

interface ChoiceRequest {
	readonly town: Town;
	readonly scenario: Scenario | null;
	/** Name of the scenario a planner begins with. */
	readonly name: string;
	readonly selection: SelectionClient;
	/** False where no scene shows the next sites: nothing is computed then. */
	readonly wanted: boolean;
}

/** The next sites as the briefing's scenario chooses them; the last ones while others are computed, `null` before any. */
export function useChoice({ town, scenario, name, selection, wanted }: ChoiceRequest): Choice | null {
	const asked = useMemo(
		() => (wanted ? chooseSites(town, scenario, name) : null),
		[town, scenario, name, wanted],
	);
	const { result, stale } = useJob(selection, "portfolio", { input: asked?.input ?? null, auto: wanted });
	const [last, setLast] = useState<Choice | null>(null);
	const made = useMemo(() => {
		if (asked === null || result === null || stale) return null;
		const { plan, budgetWan } = asked;
		return { plan, result, budgetWan, name: plan.scenario.name };
	}, [asked, result, stale]);
	if (made !== null && made !== last) setLast(made);
	return asked === null ? null : (made ?? last);
}
