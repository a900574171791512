import type { Criterion } from "../../domain/selection/criteria/criterion";
import { formatNumber } from "../format";
import type { PlannerText } from "./planner_text";

type Measured = Pick<Criterion, "unit" | "digits">;

/** The figure of a raw value without its unit: shares in percent, yes and no in words; unknown (`null`) is “—”. */
export function formatRawFigure(raw: number | null, { unit, digits }: Measured, text: PlannerText): string {
	if (raw === null) return formatNumber(null);
	if (unit === "yesNo")
		return raw === 1 || raw === 0 ? text(raw === 1 ? "criteria.yes" : "criteria.no") : String(raw);
	return unit === "share" ? formatNumber(raw * 100, Math.max(0, digits - 2)) : formatNumber(raw, digits);
}

/** A raw value of a criterion with its unit, a thin space between; unknown (`null`) is a bare “—”. */
export function formatRaw(raw: number | null, of: Measured, text: PlannerText): string {
	const figure = formatRawFigure(raw, of, text);
	const unit = text(`criteria.unit.${of.unit}`);
	return raw === null || unit === "" ? figure : `${figure}\u2009${unit}`;
}
