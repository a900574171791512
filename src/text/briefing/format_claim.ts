import type { ClaimUnit } from "../../domain/briefing/claim_value";
import type { Unit } from "../../domain/indicators/indicator";
import { formatFigure, formatNumber } from "../format";
import type { BriefingSpeech } from "./briefing_text";

/** Units the ledger and the plans have beside those of the indicators, each with its word. */
const OWN_UNITS = {
	projects: "claims.unit.projects",
	cameras: "claims.unit.cameras",
	t: "unit.t",
	m: "unit.m",
	pieces: "unit.pieces",
	vehicles: "unit.vehicles",
	perMonth: "claims.unit.perMonth",
	wan: "unit.wan",
	subdistricts: "claims.unit.subdistricts",
} as const satisfies Readonly<Record<Exclude<ClaimUnit, Unit>, string>>;

/**
 * A number of the briefing and its unit apart, since the unit stands smaller beside it; between them belongs a thin space. An unknown number is “—” without a unit,
 * and so is a unit without a word in the language empty.
 */
export function formatClaim(
	value: number | null,
	unit: ClaimUnit,
	{ text }: BriefingSpeech,
): { readonly figure: string; readonly unit: string } {
	if (value === null) return { figure: "—", unit: "" };
	if (!isOwnUnit(unit)) return { figure: formatShort(value, unit), unit: text(`unit.${unit}`) };
	return { figure: formatNumber(value, findDigits(value, unit)), unit: text(OWN_UNITS[unit]) };
}

/** The figure alone, as columns of a table want it: each with as many digits as the others; unknown is “—”. */
export function formatCell(value: number | null, unit: ClaimUnit, speech: BriefingSpeech): string {
	return unit === "share" ? formatFigure(value, unit) : formatClaim(value, unit, speech).figure;
}

/** Before a wall 80 % is said of a share that is printed as 80.0 % elsewhere. */
function formatShort(value: number, unit: Unit): string {
	const figure = formatFigure(value, unit);
	return unit === "share" ? figure.replace(/\.0$/, "") : figure;
}

function isOwnUnit(unit: ClaimUnit): unit is keyof typeof OWN_UNITS {
	return Object.hasOwn(OWN_UNITS, unit);
}

/** A pace has the digits the planner gives it; of amounts only those that are no whole number need one. */
function findDigits(value: number, unit: keyof typeof OWN_UNITS): number {
	if (unit === "perMonth") return 2;
	return Number.isInteger(value) ? 0 : 1;
}
