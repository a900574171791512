import type { PublicQuantity } from "../../domain/public_records";
import { formatNumber } from "../../text/format";
import type { PublicKey, PublicText } from "../../text/public_text";

const UNITS: Readonly<Record<PublicQuantity, PublicKey>> = {
	renovatedSqm: "unit.sqm",
	facadeSqm: "unit.sqm",
	greenerySqm: "unit.sqm",
	roadSqm: "unit.sqm",
	ditchM: "unit.m",
	cableM: "unit.m",
	parkingSpaces: "unit.pieces",
	rubbishT: "unit.t",
	bins: "unit.pieces",
	vehicles: "unit.vehicles",
	illegalSqm: "unit.sqm",
};

/** What a project did, with its unit; unknown is “—”. */
export function formatQuantity(quantity: PublicQuantity, amount: number | null, text: PublicText): string {
	return amount === null ? "—" : text(UNITS[quantity], { n: formatNumber(amount) });
}
