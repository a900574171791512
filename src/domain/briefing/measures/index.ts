import type { ClaimMeasure } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import type { Figure } from "./figure";
import { measureCameras } from "./measure_cameras";
import { measureCriterion } from "./measure_criterion";
import { measureIndicator } from "./measure_indicator";
import { measureParking } from "./measure_parking";
import { measureProjects } from "./measure_projects";
import { measureSites } from "./measure_sites";
import { measureTarget } from "./measure_target";

type Measurer<Of extends ClaimMeasure["of"]> = (
	measure: Extract<ClaimMeasure, { readonly of: Of }>,
	context: BriefingContext,
) => Figure;

/** A way to compute a number without its line does not compile. */
const MEASURERS: { readonly [Of in ClaimMeasure["of"]]: Measurer<Of> } = {
	indicator: measureIndicator,
	criterion: measureCriterion,
	projects: measureProjects,
	cameras: measureCameras,
	parking: measureParking,
	target: measureTarget,
	sites: measureSites,
};

/** The number of a measure with everything behind it. */
export function measureFigure(measure: ClaimMeasure, context: BriefingContext): Figure {
	// The table pairs each measure with its function; the compiler does not follow a pair through a look-up.
	const measureIt = MEASURERS[measure.of] as (one: ClaimMeasure, its: BriefingContext) => Figure;
	return measureIt(measure, context);
}
