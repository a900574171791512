import type { Datum } from "../domain/datum";
import type { CompoundRow } from "./columns/compounds";
import { type DatumAdvice, findAdvice } from "./datum_advice";
import {
	type Agreement,
	type DatumFit,
	type DatumPoint,
	type DatumQuestion,
	weighPoint,
} from "./datum_evidence";
import { findPlausibleDatums } from "./datums/plausible";
import type { Door } from "./door";
import { findSubdistrict } from "./names";
import { findRowPlace } from "./row_point";
import { makeFinding } from "./rules";
import type { Sheet } from "./sheet";

/** What a file looks like under each datum it could be in. */
export interface DatumAssessment {
	/** How many points were looked at: all, or a sample spread evenly over a large file. */
	readonly looked: number;
	/** Share of them inside the district; `null` without an outline, or when the numbers are no degrees. */
	readonly insideShare: Readonly<Record<"wgs84" | "gcj02" | "bd09", number | null>>;
	/** The datum in use first. */
	readonly candidates: readonly DatumFit[];
	/** A datum that fits clearly better than the one in use; `null` when none does. */
	readonly advice: DatumAdvice | null;
}

/** Enough for any share to stand within two hundredths; of 200 000 rows every hundredth is looked at, which takes a tenth of a second. */
const MOST_POINTS = 2_000;

/**
 * How the points of a file lie under each datum they could be in, and whether another fits clearly better than the one in use.
 * Of a file of more than 2 000 points an even sample is looked at, and all counts are of the sample. Changes nothing.
 */
export function assessDatum(question: DatumQuestion): DatumAssessment {
	const points = sample(question.points);
	const asked: DatumQuestion = { ...question, points };
	const candidates =
		points.length === 0 ? [] : findPlausibleDatums(asked).map((datum) => fitDatum(datum, asked));
	const share = (...names: readonly Datum[]) => {
		const inside = candidates.find(
			({ datum, points: read }) => names.includes(datum) && read.length > 0,
		)?.inside;
		return inside === undefined || inside === null ? null : inside / points.length;
	};
	return {
		looked: points.length,
		insideShare: { wgs84: share("WGS84", "CGCS2000"), gcj02: share("GCJ-02"), bd09: share("BD-09") },
		candidates,
		advice: findAdvice(candidates),
	};
}

function sample(points: readonly DatumPoint[]): readonly DatumPoint[] {
	const step = Math.max(1, points.length / MOST_POINTS);
	return points.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function fitDatum(datum: Datum, question: DatumQuestion): DatumFit {
	const marks = question.points.map((point) => weighPoint(point, datum, question));
	const agreement = (name: "subdistrict" | "near"): Agreement | null => {
		const known = marks.filter(({ evidence }) => evidence[name] !== undefined);
		if (known.length === 0) return null;
		return { known: known.length, agree: known.filter(({ evidence }) => evidence[name]).length };
	};
	return {
		datum,
		points: marks.flatMap(({ position }) => (position ? [position] : [])),
		inside: question.outline && marks.filter(({ evidence }) => evidence.inside).length,
		subdistrict: agreement("subdistrict"),
		near: agreement("near"),
		fitting: marks.filter(({ evidence }) => Object.values(evidence).every(Boolean)).length,
		marks,
	};
}

/** Notes in the log when the points of a compound ledger fit the district and its sub-districts clearly better in another datum than the stated one. Changes nothing. */
export function checkDatum(sheet: Sheet<CompoundRow>, door: Door): void {
	const points = sheet.entries.flatMap((entry): DatumPoint[] => {
		const place = findRowPlace({ ...entry.record, geometry: entry.geometry });
		const subdistrict = findSubdistrict(door.district, entry.record.subdistrictName);
		return place ? [{ raw: place.raw, subdistrictId: subdistrict?.id ?? null, near: null }] : [];
	});
	const { outline, subdistricts, datum } = door;
	const { advice, looked } = assessDatum({ points, used: datum, outline, subdistricts });
	if (!advice) return;
	const spot = { file: sheet.file, row: null, id: null };
	const detail = `${advice.better.fitting}/${looked}; ${advice.stated.fitting}/${looked}`;
	door.log.push(makeFinding(spot, { rule: "other-datum-fits", field: "datum", value: advice.datum, detail }));
}
