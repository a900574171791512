import type { Scene } from "../../domain/scene";
import type { Plan } from "../../domain/selection/ranking/plan";
import type { Edit } from "../../domain/selection/scenarios/edit_history";
import type { Scenario } from "../../domain/selection/scenarios/scenario";
import type { View } from "../../domain/view";
import type { PlannerSpeech } from "../../text/planner/planner_text";

/** What every panel of the planner is given. */
export interface PlannerProps {
	/** What map, table and charts show now; `scene.shown` is the shortlist in the table's order. */
	readonly scene: Scene;
	readonly scenario: Scenario;
	/** The shortlist appraised. */
	readonly plan: Plan;
	readonly speech: PlannerSpeech;
	/** Changes what is looked at: the selected compound, the language. */
	readonly change: (patch: Partial<View>) => void;
	readonly edit: Edit;
	/** Asks the map to bring these compounds into its middle. */
	readonly onFrame: (ids: readonly string[]) => void;
}
