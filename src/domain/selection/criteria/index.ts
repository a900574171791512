import { age } from "./age";
import { cameraDistance } from "./camera_distance";
import { costPerHousehold } from "./cost_per_household";
import { CRITERION_IDS, type Criterion, type CriterionId } from "./criterion";
import { drains } from "./drains";
import { elderlyShare } from "./elderly_share";
import { fireLane } from "./fire_lane";
import { greenery } from "./greenery";
import { households } from "./households";
import { liftGap } from "./lift_gap";
import { lowIncomeShare } from "./low_income_share";
import { noManagement } from "./no_management";
import { noOwnersCommittee } from "./no_owners_committee";
import { parkingDeficit } from "./parking_deficit";
import { road } from "./road";
import { roof } from "./roof";
import { standardShortfall } from "./standard_shortfall";
import { unwatchedEntrances } from "./unwatched_entrances";
import { wiring } from "./wiring";

/** A name without its criterion does not compile. */
const BY_ID: Readonly<Record<CriterionId, Criterion>> = {
	parking_deficit: parkingDeficit,
	unwatched_entrances: unwatchedEntrances,
	camera_distance: cameraDistance,
	fire_lane: fireLane,
	roof,
	drains,
	wiring,
	road,
	greenery,
	no_management: noManagement,
	no_owners_committee: noOwnersCommittee,
	age,
	households,
	elderly_share: elderlyShare,
	low_income_share: lowIncomeShare,
	lift_gap: liftGap,
	standard_shortfall: standardShortfall,
	cost_per_household: costPerHousehold,
};

/** Every criterion, in the order of `CRITERION_IDS`. */
export const CRITERIA: readonly Criterion[] = CRITERION_IDS.map((id) => BY_ID[id]);

/** The criterion of an id. */
export function findCriterion(id: CriterionId): Criterion {
	return BY_ID[id];
}
