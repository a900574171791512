import { WorkerMissing } from "../../state/selection_client";
import type { PlannerText } from "../../text/planner/planner_text";

const MISSING = String(new WorkerMissing());

/** What was met when a job failed, for the sentence of its panel. */
export function sayFailure(failure: string | null, text: PlannerText): string {
	return failure === MISSING ? text("page.workerMissing") : (failure ?? "");
}
