import { saysUnknown } from "../cells";
import { parseCoordinate, parsePointCell } from "../cells/coordinates";
import type { RawPoint } from "../datums";

/** Both coordinates of a row, written into the column of one. */
export interface PairCell {
	readonly field: "lng" | "lat";
	readonly text: string;
	readonly point: RawPoint;
}

const FIELDS = ["lng", "lat"] as const;
const SEPARATED = /[\s,;、/|，；]|[°′″'"\d][NSEWnsew东北]/;

/** The pair in a row's column of longitudes or latitudes; `null` when there is none, or when the other column says something else. */
export function findPairCell(
	places: Readonly<Record<string, number>>,
	cells: readonly string[],
): PairCell | null {
	const { lng = -1, lat = -1, point = -1 } = places;
	if (point !== -1) return null;
	for (const [order, at] of [lng, lat].entries()) {
		const text = cells[at] ?? "";
		const field = FIELDS[order];
		if (!field || !SEPARATED.test(text) || parseCoordinate(text).ok) continue;
		const pair = parsePointCell(text);
		if (!pair.ok || pair.value === null) continue;
		const other = cells[order === 0 ? lat : lng] ?? "";
		const coordinate = parseCoordinate(other);
		const agrees = coordinate.ok && coordinate.value !== null && pair.value.includes(coordinate.value);
		return saysUnknown(other) || other === text || agrees ? { field, text, point: pair.value } : null;
	}
	return null;
}
