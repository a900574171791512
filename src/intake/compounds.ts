import type { Position } from "../domain/datum";
import type { Compound, District } from "../domain/records";
import { COMPOUND_COLUMNS, type CompoundRow } from "./columns/compounds";
import { wgs84From } from "./datums";
import { type Door, isInside, placeRow } from "./door";
import { findSubdistrict } from "./names";
import { type Fault, makeFinding, type Rule, type Spot } from "./rules";
import type { Entry, Sheet } from "./sheet";

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

/** Floor area a household that a home can have, m²: less or more and one of the two numbers stands in the wrong column or unit. */
const HOME_SQM = { least: 8, most: 1_000 } as const;

function contradictsHomes({ floorAreaSqm, households }: CompoundRow): Doubt | null {
	if (floorAreaSqm === null || households === null || households === 0) return null;
	const sqm = floorAreaSqm / households;
	if (sqm >= HOME_SQM.least && sqm <= HOME_SQM.most) return null;
	return { rule: "no-home-size", detail: `${COMPOUND_COLUMNS.households.header} ${households}` };
}

/** Values that contradict another value of the row: they are reported, and unknown from then on. */
const CHECKS: readonly Check[] = [
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
		field: "renovatedYear",
		find: ({ renovatedYear }, { dataDate }) =>
			renovatedYear !== null && renovatedYear > Number(dataDate.slice(0, 4))
				? { rule: "after-data-date", detail: dataDate }
				: null,
	},
	{
		field: "surveyedOn",
		find: ({ surveyedOn }, { dataDate }) =>
			surveyedOn !== null && surveyedOn > dataDate ? { rule: "after-data-date", detail: dataDate } : null,
	},
];

/** The compounds of a ledger. Rows of another ledger or of an unknown sub-district are rejected; rows that cannot be placed stay, not placed. */
export function makeCompounds(sheet: Sheet<CompoundRow>, door: Door): Entry<Compound>[] {
	return sheet.entries.flatMap(({ spot, record }): Entry<Compound>[] => {
		const fault = findRejection(record, door.district);
		if (fault) {
			door.log.push(makeFinding(spot, fault));
			return [];
		}
		return [{ spot, record: makeCompound(checkRow(record, spot, door), spot, door) }];
	});
}

function findRejection(row: CompoundRow, district: District): Fault | null {
	const { latestBuiltYear } = district;
	if (row.builtYear !== null && row.builtYear > latestBuiltYear) {
		const value = String(row.builtYear);
		const field = COMPOUND_COLUMNS.builtYear.header;
		return { rule: "built-too-late", field, value, detail: String(latestBuiltYear) };
	}
	if (findSubdistrict(district, row.subdistrictName)) return null;
	const field = COMPOUND_COLUMNS.subdistrictName.header;
	return { rule: "unknown-subdistrict", field, value: row.subdistrictName ?? "" };
}

function checkRow(row: CompoundRow, spot: Spot, door: Door): CompoundRow {
	let checked = row;
	for (const { field, find } of CHECKS) {
		const doubt = find(checked, door.district);
		if (!doubt) continue;
		const { header } = COMPOUND_COLUMNS[field];
		door.log.push(makeFinding(spot, { ...doubt, field: header, value: String(checked[field]) }));
		checked = { ...checked, [field]: null };
	}
	noteDisagreements(checked, spot, door);
	return checked;
}

function noteDisagreements(row: CompoundRow, spot: Spot, { log }: Door): void {
	const points = row.entrancePoints.length;
	if (row.entrances !== null && points > row.entrances) {
		const field = COMPOUND_COLUMNS.entrances.header;
		const value = String(row.entrances);
		log.push(makeFinding(spot, { rule: "parts-disagree", field, value, detail: String(points) }));
	}
	if (row.renovatedYear !== null && row.renovation !== "done") {
		const field = COMPOUND_COLUMNS.renovatedYear.header;
		const { header } = COMPOUND_COLUMNS.renovation;
		log.push(
			makeFinding(spot, {
				rule: "status-disagrees",
				field,
				value: String(row.renovatedYear),
				detail: header,
			}),
		);
	}
}

function makeCompound(row: CompoundRow, spot: Spot, door: Door): Compound {
	const { lng, lat, entrancePoints, subdistrictName, name, ...facts } = row;
	const subdistrict = findSubdistrict(door.district, subdistrictName);
	if (!subdistrict) throw new Error(`Compound ${row.id} names no known sub-district: ${subdistrictName}.`);
	const { position, why } = placeRow({ lng, lat }, door, { ...spot, unplaced: "kept" });
	const disagrees = position && door.subdistricts?.covers(subdistrict.id, position) === false;
	if (disagrees) noteOtherSubdistrict(position, { spot, recorded: subdistrict.name.zh }, door);
	return {
		...facts,
		name: name ?? standIn(spot, door),
		subdistrict: subdistrict.id,
		position,
		notPlacedWhy: why,
		entrancePositions: placeEntrances(entrancePoints, spot, door),
	};
}

function standIn(spot: Spot, { log }: Door): string {
	const id = spot.id ?? "";
	log.push(
		makeFinding(spot, { rule: "missing-name", field: COMPOUND_COLUMNS.name.header, value: "", detail: id }),
	);
	return id;
}

function noteOtherSubdistrict(
	position: Position<"WGS84">,
	{ spot, recorded }: { spot: Spot; recorded: string },
	{ district, subdistricts, log }: Door,
): void {
	const id = subdistricts?.find(position) ?? null;
	const located = district.subdistricts.find((one) => one.id === id)?.name.zh ?? "—";
	const field = COMPOUND_COLUMNS.subdistrictName.header;
	log.push(makeFinding(spot, { rule: "other-subdistrict", field, value: recorded, detail: located }));
}

function placeEntrances(points: CompoundRow["entrancePoints"], spot: Spot, door: Door): Position<"WGS84">[] {
	return points.flatMap((point) => {
		const position = wgs84From(door.datum, point);
		if (isInside(door, position)) return [position];
		const field = COMPOUND_COLUMNS.entrancePoints.header;
		door.log.push(makeFinding(spot, { rule: "entrance-outside-district", field, value: point.join(", ") }));
		return [];
	});
}
