import { cameraCoverage } from "./camera_coverage";
import { camerasPerHousehold } from "./cameras_per_household";
import { compounds } from "./compounds";
import { entranceCoverage } from "./entrance_coverage";
import { floorArea } from "./floor_area";
import { households } from "./households";
import type { Indicator } from "./indicator";
import { parkingDeficit } from "./parking_deficit";
import { parkingPerHousehold } from "./parking_per_household";
import { propertyServiceShare } from "./property_service_share";
import { renovatedArea } from "./renovated_area";
import { renovatedShare } from "./renovated_share";
import { unmanagedShare } from "./unmanaged_share";

/** Every indicator, in the order of menus. */
export const INDICATORS = [
	compounds,
	households,
	floorArea,
	unmanagedShare,
	propertyServiceShare,
	renovatedShare,
	renovatedArea,
	camerasPerHousehold,
	cameraCoverage,
	entranceCoverage,
	parkingPerHousehold,
	parkingDeficit,
] as const satisfies readonly Indicator[];

/** Id of an indicator; a new one needs its words, which the compiler demands. */
export type IndicatorId = (typeof INDICATORS)[number]["id"];

/** The indicator of an id; `null` when there is none. */
export function findIndicator(id: string | null): Indicator | null {
	return INDICATORS.find((one) => one.id === id) ?? null;
}
