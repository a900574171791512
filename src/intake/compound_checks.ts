import type { District } from "../domain/records";
import { COMPOUND_COLUMNS, type CompoundRow } from "./columns/compounds";
import type { Rule } from "./rules";

interface Doubt {
	readonly rule: Rule;
	readonly detail: string;
}

interface Check {
	readonly field: keyof CompoundRow;
	/** What is wrong with the field; `null` when nothing is. */
	readonly find: (row: CompoundRow, district: District) => Doubt | null;
}

function exceeds(part: number | null, whole: number | null, name: string): Doubt | null {
	if (part === null || whole === null || part <= whole) return null;
	return { rule: "part-exceeds-whole", detail: `${name} ${whole}` };
}

function isAfter(day: string | null, dataDate: string): Doubt | null {
	return day !== null && day > dataDate ? { rule: "after-data-date", detail: dataDate } : null;
}

function writeTruth(said: boolean | null): string {
	return said === null ? "—" : said ? "是" : "否";
}

/** Floor area a household that a home can have, m²: less or more and one of the two numbers stands in the wrong column or unit. */
const HOME_SQM = { least: 8, most: 1_000 } as const;

function contradictsHomes({ floorAreaSqm, households }: CompoundRow): Doubt | null {
	if (floorAreaSqm === null || households === null || households === 0) return null;
	const sqm = floorAreaSqm / households;
	if (sqm >= HOME_SQM.least && sqm <= HOME_SQM.most) return null;
	return { rule: "no-home-size", detail: `${COMPOUND_COLUMNS.households.header} ${households}` };
}

/** Values that contradict another value of the row: they are reported, and unknown from then on. */
export const CHECKS: readonly Check[] = [
	{
		field: "entrancesVerified",
		find: (row) => exceeds(row.entrancesVerified, row.entrances, COMPOUND_COLUMNS.entrances.header),
	},
	{ field: "elderly", find: (row) => exceeds(row.elderly, row.residents, COMPOUND_COLUMNS.residents.header) },
	{
		field: "lowIncomeHouseholds",
		find: (row) => exceeds(row.lowIncomeHouseholds, row.households, COMPOUND_COLUMNS.households.header),
	},
	{ field: "floorAreaSqm", find: contradictsHomes },
	{
		field: "consentAreaShare",
		find: (row) => exceeds(row.consentAreaShare, row.voteAreaShare, COMPOUND_COLUMNS.voteAreaShare.header),
	},
	{
		field: "consentHeadsShare",
		find: (row) => exceeds(row.consentHeadsShare, row.voteHeadsShare, COMPOUND_COLUMNS.voteHeadsShare.header),
	},
	{
		field: "serviceSince",
		find: ({ serviceSince, propertyService }) =>
			serviceSince !== null && propertyService !== true
				? {
						rule: "since-without",
						detail: `${COMPOUND_COLUMNS.propertyService.header} ${writeTruth(propertyService)}`,
					}
				: null,
	},
	{ field: "serviceSince", find: ({ serviceSince }, { dataDate }) => isAfter(serviceSince, dataDate) },
	{
		field: "renovatedYear",
		find: ({ renovatedYear }, { dataDate }) =>
			renovatedYear !== null && renovatedYear > Number(dataDate.slice(0, 4))
				? { rule: "after-data-date", detail: dataDate }
				: null,
	},
	{
		field: "surveyedOn",
		find: ({ surveyedOn }, { dataDate }) => isAfter(surveyedOn, dataDate),
	},
];
