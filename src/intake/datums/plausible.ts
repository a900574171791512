import type { Datum } from "../../domain/datum";
import { type DatumQuestion, weighPoint } from "../datum_evidence";
import { findGrid, GRIDS, looksLikeDegrees, PREFIX_M } from "./grids";

const DEGREES: readonly Datum[] = ["WGS84", "GCJ-02", "BD-09"];
const WEB_MERCATOR: Datum = "EPSG:3857";
/** Points a grid is tried on before all are: one wrong meridian moves them by three hundred kilometres. */
const PROBE = 40;
/** A zone that fewer points name is a slip in some rows, not the grid of the file. */
const FEWEST_SHARE = 0.1;

/**
 * The datums the points of a file could be in, the one in use first. Of degrees WGS84 (which CGCS2000 equals), GCJ-02 and BD-09; of
 * metres the zones their eastings name, and the central meridians and Web Mercator where they bring points to where they should lie.
 */
export function findPlausibleDatums(question: DatumQuestion): readonly Datum[] {
	const { points, used } = question;
	const degrees = points.filter(({ raw }) => looksLikeDegrees(raw)).length;
	const plausible = degrees * 2 >= points.length ? DEGREES : findGrids(question);
	const others = plausible.filter((one) => one !== used && !(one === "WGS84" && used === "CGCS2000"));
	return [used, ...others];
}

function findGrids(question: DatumQuestion): readonly Datum[] {
	const probe = question.points.filter((_, at, { length }) => at % Math.ceil(length / PROBE) === 0);
	const fits = (datum: Datum) =>
		probe.some((point) => {
			const { inside, subdistrict, near } = weighPoint(point, datum, question).evidence;
			return inside || subdistrict || near;
		});
	const plain = [...GRIDS.values()].filter(({ prefixed }) => !prefixed).map(({ id }) => id);
	return [...findZones(question), ...plain.filter(fits), ...[WEB_MERCATOR].filter(fits)];
}

function findZones({ points }: DatumQuestion): Datum[] {
	const counts = new Map<number, number>();
	for (const { raw } of points) {
		const zone = Math.floor(Math.max(...raw) / PREFIX_M);
		counts.set(zone, (counts.get(zone) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, count]) => count >= points.length * FEWEST_SHARE)
		.flatMap(([zone]) => findGrid({ zone })?.id ?? []);
}
