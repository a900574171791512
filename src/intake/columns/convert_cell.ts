import type { CellParser } from "../cells";
import { readNumber, scaleNumber } from "../cells/numbers";
import { findOwnUnit } from "./header";

/**
 * A parser of numbers whose header states another unit than the field has: each is multiplied, exactly to twelve digits. A cell that
 * names a unit of its own is read by that. Under a header in per cent a number up to 1 may be a share already, and is not guessed at.
 */
export function convertCell<V>(parse: CellParser<V>, canonical: string, scale: number): CellParser<V> {
	const isShare = findOwnUnit(canonical)?.dimension === "share";
	return (text) => {
		const reading = readNumber(text);
		if (reading?.unit !== "" || reading.multiple !== "") return parse(text);
		if (isShare && reading.value > 0 && reading.value <= 1) {
			return { ok: false, rule: "share-or-percent", detail: `${reading.value}%` };
		}
		const cell = parse(String(scaleNumber(reading.value, scale)));
		return cell.ok && reading.approximate
			? { ...cell, repairedTo: String(cell.value), rule: "approximate" }
			: cell;
	};
}
