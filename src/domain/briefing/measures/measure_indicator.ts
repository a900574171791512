import { findIndicator } from "../../indicators";
import type { Indicator, Measure } from "../../indicators/indicator";
import type { Compound } from "../../records";
import type { ClaimMeasure } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { listCompounds } from "../narrow";
import { rowOfCompound } from "../open_rows";
import type { Opened } from "../opened";
import { countFigure, type Figure, missingFigure } from "./figure";

/** An indicator over the compounds of the scene and the claim, or how many it says nothing of. An unknown indicator has no value. */
export function measureIndicator(
	{ indicator: id, side, filters }: Extract<ClaimMeasure, { readonly of: "indicator" }>,
	context: BriefingContext,
): Figure {
	const indicator = findIndicator(id);
	if (!indicator) return missingFigure("compounds");
	const group = listCompounds(context, filters);
	if (side === "value") return measureGroup(indicator, group, context);
	const { leftOut } = indicator.measure(group, context.town, context.assumptions);
	return countFigure(
		leftOut.map((one) => rowOfCompound(one, context.town)),
		"compounds",
	);
}

/** An indicator over a group of compounds, opened. */
export function measureGroup(
	indicator: Indicator,
	group: readonly Compound[],
	{ town, assumptions }: Pick<BriefingContext, "town" | "assumptions">,
): Figure {
	const whole = indicator.measure(group, town, assumptions);
	// What one compound adds to the upper half is what the indicator says of it alone.
	const amountOf = (one: Compound) => indicator.measure([one], town, assumptions).numerator;
	const behind = new Set(whole.behind);
	const rows = group
		.filter((one) => behind.has(one.id))
		.map((one) => rowOfCompound(one.id, town, amountOf(one)));
	const how = findHow(indicator);
	return {
		value: whole.value,
		unit: indicator.unit,
		opened: { how, rows, denominator: findDenominator(how, whole), leftOut: whole.leftOut },
	};
}

function findHow({ additive, unit }: Indicator): Opened["how"] {
	if (additive) return unit === "compounds" ? "count" : "sum";
	return unit === "share" ? "share" : "derived";
}

function findDenominator(how: Opened["how"], { denominator }: Measure): number | null {
	return how === "share" || how === "derived" ? denominator : null;
}
