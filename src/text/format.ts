import type { Unit } from "../domain/indicators/indicator";
import type { Text } from "./text";

/** Digits after the point, by unit: as many as the data can bear. */
const DIGITS: Readonly<Record<Unit, number>> = {
	compounds: 0,
	households: 0,
	sqm: 0,
	share: 1,
	sqmPer100Households: 0,
	per100Households: 1,
	spacesPerHousehold: 2,
	spaces: 0,
};

/** A number with thin spaces between groups of three, the same in both languages; unknown (`null`) is “—”. */
export function formatNumber(value: number | null, digits = 0): string {
	if (value === null) return "—";
	const [whole = "", rest] = Math.abs(value).toFixed(digits).split(".");
	const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? "−" : "";
	const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, "\u2009") : whole;
	return sign + grouped + (rest ? `.${rest}` : "");
}

/** The figure of a measured value without its unit; shares in percent; unknown is “—”. */
export function formatFigure(value: number | null, unit: Unit): string {
	return formatNumber(value === null ? null : unit === "share" ? value * 100 : value, DIGITS[unit]);
}

/** A measured value with its unit, a thin space between; unknown is a bare “—”. */
export function formatValue(value: number | null, unit: Unit, text: Text): string {
	const figure = formatFigure(value, unit);
	const word = text(`unit.${unit}`);
	return value === null || word === "" ? figure : `${figure}\u2009${word}`;
}
