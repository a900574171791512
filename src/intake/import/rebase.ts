import type { Datum } from "../../domain/datum";
import { parsePoints } from "../cells";
import { COMPOUND_COLUMNS } from "../columns/compounds";
import { POINT_COLUMNS } from "../columns/points";
import { wgs84From } from "../datums";
import type { CanonicalTable } from "./request";

type Rows = Pick<CanonicalTable, "headers" | "rows">;

const DECIMALS = 9;

/**
 * A ledger with the coordinates of its canonical columns converted to WGS84; everything else stays, also a coordinate that is
 * none, so that the door will say so again. `null` (no coordinates) and datums equal to WGS84 leave it as it is.
 */
export function rebase(table: Rows, datum: Datum | null): Rows {
	if (datum === null || datum === "WGS84" || datum === "CGCS2000") return table;
	const lngAt = table.headers.indexOf(POINT_COLUMNS.lng.header);
	const latAt = table.headers.indexOf(POINT_COLUMNS.lat.header);
	const pointsAt = table.headers.indexOf(COMPOUND_COLUMNS.entrancePoints.header);
	const rows = table.rows.map((row) => {
		const moved = [...row];
		const point = convert(row[lngAt], row[latAt], datum);
		if (point) {
			moved[lngAt] = point[0];
			moved[latAt] = point[1];
		}
		if (pointsAt !== -1) moved[pointsAt] = convertPoints(row[pointsAt] ?? "", datum);
		return moved;
	});
	return { headers: table.headers, rows };
}

function convert(lng: string | undefined, lat: string | undefined, datum: Datum): [string, string] | null {
	const point = [Number(lng || Number.NaN), Number(lat || Number.NaN)] as const;
	if (!point.every(Number.isFinite)) return null;
	try {
		const [east, north] = wgs84From(datum, point);
		return [String(Number(east.toFixed(DECIMALS))), String(Number(north.toFixed(DECIMALS)))];
	} catch (error) {
		// No place on earth: kept as written, for the door to refuse.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function convertPoints(text: string, datum: Datum): string {
	const parsed = parsePoints(text);
	if (!parsed.ok) return text;
	return parsed.value
		.map((point) => convert(String(point[0]), String(point[1]), datum) ?? point)
		.map(([lng, lat]) => `${lng} ${lat}`)
		.join(";");
}
