import type { Project, Quantity } from "../../records";
import type { Renovation } from "../../vocabulary";
import type { ClaimMeasure } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import type { ClaimUnit } from "../claim_value";
import { makeOwnerTest } from "../narrow";
import { rowOfProject } from "../open_rows";
import { answerFigure, type Figure, missingFigure, sumFigure } from "./figure";
import { isInYears } from "./in_years";

/** What each quantity of the ledger is measured in. */
export const QUANTITY_UNITS: Readonly<Record<Quantity, ClaimUnit>> = {
	renovatedSqm: "sqm",
	rubbishT: "t",
	bins: "pieces",
	facadeSqm: "sqm",
	greenerySqm: "sqm",
	roadSqm: "sqm",
	ditchM: "m",
	vehicles: "vehicles",
	cableM: "m",
	cameras: "cameras",
	illegalSqm: "sqm",
	parkingSpaces: "spaces",
};

type ProjectsMeasure = Extract<ClaimMeasure, { readonly of: "projects" }>;

/**
 * How many projects there are, or what a quantity of theirs adds up to. Without a status the number of projects is that of all, and a quantity that of the
 * finished ones: what is only planned has brought nothing. Projects whose status is not recorded are left out where one is asked for.
 */
export function measureProjects(
	{ quantity, years, status }: ProjectsMeasure,
	context: BriefingContext,
): Figure {
	const unit = quantity === null ? "projects" : QUANTITY_UNITS[quantity];
	const { projects } = context.town.records;
	if (projects === null) return missingFigure(unit, quantity === null ? "count" : "sum");
	const wanted: readonly Renovation[] = status.length === 0 && quantity !== null ? ["done"] : status;
	const belongs = makeOwnerTest(context);
	const own = projects.filter((one) => isInYears(one, years) && belongs(one));
	const chosen = own.filter((one) => wanted.length === 0 || wanted.includes(one.status));
	const unclear = own.filter((one) => one.status === "unknown" && !chosen.includes(one));
	const unclearIds = wanted.length === 0 ? [] : unclear.map((one) => one.id);
	if (quantity === null) {
		const yes = chosen.map((one) => rowOfProject(one, context.town));
		const no = own.length - yes.length - unclearIds.length;
		return answerFigure({ yes, no, unknown: unclearIds }, unit);
	}
	const rowOf = (one: Project) => rowOfProject(one, context.town, one.quantities[quantity]);
	const { opened, ...sum } = sumFigure(chosen.map(rowOf), unit);
	return { ...sum, opened: { ...opened, leftOut: [...opened.leftOut, ...unclearIds] } };
}
