import { useMemo, useRef } from "react";
import type { Compound } from "../../domain/records";
import { makeScene, type Scene } from "../../domain/scene";
import { makePlan, type Plan } from "../../domain/selection/ranking/plan";
import type { Scenario } from "../../domain/selection/scenarios/scenario";
import { makeLister } from "../../domain/selection/shortlist/judge_shortlist";
import type { Town } from "../../domain/town";
import type { View } from "../../domain/view";
import { useReadings } from "../../state/pinyin";

interface Planned {
	readonly scene: Scene;
	readonly plan: Plan;
	/** How names are read, for the search of other scenarios; `null`: not there yet. */
	readonly readings: ReturnType<typeof useReadings>;
}

/** The scene of a scenario's shortlist, and the shortlist appraised. */
export function usePlan(town: Town, scenario: Scenario, view: View): Planned {
	const { shortlist, spacesPerHousehold } = scenario;
	const readings = useReadings(town);
	const lister = useMemo(() => makeLister(readings), [readings]);
	const scene = useMemo(
		// The scenario says who is on the list; filters of a link that was made for the map do not take part.
		() =>
			makeScene(
				town,
				{ ...view, filters: shortlist.filters, placed: null, parts: [], shortlist, spacesPerHousehold },
				lister,
			),
		[town, view, shortlist, spacesPerHousehold, lister],
	);
	const shortlisted = useSameMembers(scene.shown);
	const plan = useMemo(() => makePlan(town, scenario, shortlisted), [town, scenario, shortlisted]);
	return { scene, plan, readings };
}

/** The same list as long as the same compounds are on it: another order or another selection is no other shortlist. */
function useSameMembers(shown: readonly Compound[]): readonly Compound[] {
	const known = useRef<readonly Compound[]>([]);
	return useMemo(() => {
		const sorted = [...shown].sort((a, b) => (a.id < b.id ? -1 : 1));
		const same =
			sorted.length === known.current.length && sorted.every((one, at) => one === known.current[at]);
		if (!same) known.current = sorted;
		return known.current;
	}, [shown]);
}
