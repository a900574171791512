import { measureProgress, type Progress } from "../selection/equity/progress";
import type { Targets } from "../targets";
import type { Town } from "../town";
import type { BriefingContext } from "./briefing_context";
import { listSites } from "./list_sites";
import { makePartTest } from "./narrow";

/** Where the commitments stand in the part spoken of. */
export interface Tracked {
	/** With those of the frozen baseline that lie in the part. */
	readonly targets: Targets;
	readonly progress: Progress;
	/** Of the baseline in the part, in its order. */
	readonly served: readonly string[];
	/** Not under service, or not known to be: they count alike. */
	readonly unserved: readonly string[];
}

/** The planner's own account of the commitments, over the part spoken of and with the chosen sites where they are known. `null` without targets. */
export function trackTargets(context: BriefingContext): Tracked | null {
	if (context.targets === null) return null;
	const isIn = makePartTest(context);
	const { baseline } = context.targets;
	const compounds = baseline.compounds.filter(isIn);
	const targets = { ...context.targets, baseline: { ...baseline, compounds } };
	const chosen = new Map((listSites(context) ?? []).map(({ id, year }) => [id, year]));
	const isServed = (id: string) => context.town.compoundById.get(id)?.propertyService === true;
	return {
		targets,
		progress: measureProgress(narrowLedger(context, isIn), { targets, chosen }),
		served: compounds.filter(isServed),
		unserved: compounds.filter((id) => !isServed(id)),
	};
}

function narrowLedger(context: BriefingContext, isIn: (id: string) => boolean): Town {
	const { town, focus } = context;
	const { projects } = town.records;
	if (focus === null || projects === null) return town;
	const own = projects.filter((one) => isIn(one.compound));
	return { ...town, records: { ...town.records, projects: own } };
}
