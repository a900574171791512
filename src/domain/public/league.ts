import type { PublicRecords, PublicSum } from "../public_records";

/** What the sub-districts are compared by. Shares lie between 0 and 1. */
export const LEAGUE_FIGURES = [
	"compounds",
	"unmanagedShare",
	"doneShare",
	"households",
	"floorAreaSqm",
] as const;
export type LeagueFigureName = (typeof LEAGUE_FIGURES)[number];

/** A figure of a sub-district, with how many compounds stand behind it. `of` and `leftOut` add up to its compounds. */
export interface LeagueFigure {
	/** `null` when nothing is known of any compound. */
	readonly value: number | null;
	/** Compounds the figure counts. */
	readonly of: number;
	/** Compounds it leaves out: not recorded, or published only as a band. */
	readonly leftOut: number;
}

/** One sub-district of the league, or the whole district. */
export interface LeagueRow {
	/** Id of the sub-district; `null` for the whole district. */
	readonly subdistrict: string | null;
	readonly figures: Readonly<Record<LeagueFigureName, LeagueFigure>>;
	/** 1 for the largest figure; equal figures share a rank and the next one is left free. `null` without a figure, and for the whole. */
	readonly rank: number | null;
	readonly sum: PublicSum;
}

/** The sub-districts by one figure, the largest first, and the whole district beneath. */
export interface League {
	readonly by: LeagueFigureName;
	readonly rows: readonly LeagueRow[];
	/** `null` when the sums do not hold the whole district. */
	readonly whole: LeagueRow | null;
}

/**
 * The league of the sub-districts from their published sums. A share leaves out of both halves what is unknown; households are the
 * sum of the published round numbers, those published as a band are left out and counted. Largest figure first, equal ones in the
 * district's order, those without a figure last. Every sub-district of the sums has its row, also one without compounds.
 */
export function makeLeague({ sums, district }: PublicRecords, by: LeagueFigureName): League {
	const places = new Map(district.subdistricts.map(({ id }, at) => [id, at]));
	const placeOf = ({ subdistrict }: PublicSum) => places.get(subdistrict ?? "") ?? places.size;
	const rows = sums
		.filter(({ subdistrict }) => subdistrict !== null)
		.map((sum) => ({ sum, figures: measureSum(sum) }))
		.sort(
			(a, b) =>
				orderDown(a.figures[by].value, b.figures[by].value) ||
				placeOf(a.sum) - placeOf(b.sum) ||
				compareIds(a.sum, b.sum),
		);
	const values = rows.flatMap(({ figures }) => figures[by].value ?? []);
	const whole = sums.find(({ subdistrict }) => subdistrict === null);
	return {
		by,
		rows: rows.map(({ sum, figures }) => {
			const { value } = figures[by];
			const rank = value === null ? null : values.filter((other) => other > value).length + 1;
			return { subdistrict: sum.subdistrict, figures, rank, sum };
		}),
		whole: whole ? { subdistrict: null, figures: measureSum(whole), rank: null, sum: whole } : null,
	};
}

function orderDown(a: number | null, b: number | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return b - a;
}

function compareIds({ subdistrict: a }: PublicSum, { subdistrict: b }: PublicSum): number {
	return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}

/** The figures of one line of the published sums. */
function measureSum(sum: PublicSum): LeagueRow["figures"] {
	const { compounds, management, renovation, households, floorAreaSqm } = sum;
	return {
		compounds: { value: compounds, of: compounds, leftOut: 0 },
		unmanagedShare: shareOf(management.unmanaged, compounds, management.unknown),
		doneShare: shareOf(renovation.done, compounds, renovation.unknown),
		households: addUp(households.rounded, households.of, compounds),
		floorAreaSqm: addUp(floorAreaSqm.sum, floorAreaSqm.of, compounds),
	};
}

function shareOf(part: number, compounds: number, leftOut: number): LeagueFigure {
	const of = compounds - leftOut;
	return { value: of === 0 ? null : part / of, of, leftOut };
}

function addUp(sum: number, of: number, compounds: number): LeagueFigure {
	return { value: of === 0 ? null : sum, of, leftOut: compounds - of };
}
