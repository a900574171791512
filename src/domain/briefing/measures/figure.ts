import type { ClaimUnit, MeasuredClaim } from "../claim_value";
import { openCount, openSum, sumAmounts } from "../open_rows";
import type { OpenedRow } from "../opened";

/** A number with its unit and everything behind it. */
export type Figure = Pick<MeasuredClaim, "value" | "unit" | "opened">;

/** How many rows there are. */
export function countFigure(
	rows: readonly OpenedRow[],
	unit: ClaimUnit,
	leftOut: readonly string[] = [],
): Figure {
	return { value: rows.length, unit, opened: openCount(rows, leftOut) };
}

/** What was asked of some things, answered: yes, no, or not recorded. */
export interface Answers {
	readonly yes: readonly OpenedRow[];
	readonly no: number;
	readonly unknown: readonly string[];
}

/** How many say yes; `null` where nothing but unknowns was asked: that none is known is not that there is none. */
export function answerFigure({ yes, no, unknown }: Answers, unit: ClaimUnit): Figure {
	const figure = countFigure(yes, unit, unknown);
	return yes.length + no === 0 && unknown.length > 0 ? { ...figure, value: null } : figure;
}

/** What the amounts of the rows add up to; `null` when none is recorded. */
export function sumFigure(rows: readonly OpenedRow[], unit: ClaimUnit): Figure {
	return { value: sumAmounts(rows), unit, opened: openSum(rows) };
}

/** A number that cannot be had, because what it is computed from could not. */
export function missingFigure(unit: ClaimUnit, how: "count" | "sum" | "share" | "derived" = "count"): Figure {
	return { value: null, unit, opened: { how, rows: [], denominator: null, leftOut: [] } };
}
