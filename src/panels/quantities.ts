import type { Quantity } from "../domain/records";
import type { Key } from "../text/text";

/** What each quantity of the project ledger is counted in. */
export const QUANTITY_UNIT: Readonly<Record<Quantity, Key>> = {
	renovatedSqm: "unit.sqm",
	rubbishT: "unit.t",
	bins: "unit.pieces",
	facadeSqm: "unit.sqm",
	greenerySqm: "unit.sqm",
	roadSqm: "unit.sqm",
	ditchM: "unit.m",
	vehicles: "unit.vehicles",
	cableM: "unit.m",
	cameras: "unit.pieces",
	illegalSqm: "unit.sqm",
	parkingSpaces: "unit.spaces",
};
