import type { Position } from "../domain/datum";
import type { Compound, District } from "../domain/records";
import { COMPOUND_COLUMNS, type CompoundRow } from "./columns/compounds";
import type { RowPoint } from "./columns/points";
import { CHECKS } from "./compound_checks";
import { type Door, noteSharedPoints, placePoint, placeRow } from "./door";
import { type FoundSubdistrict, findRecorded } from "./recorded_subdistrict";
import type { Located } from "./row_point";
import { type Fault, makeFinding, type Rule, type Spot } from "./rules";
import type { Entry, Sheet } from "./sheet";

/** A compound with the row it came from. */
export interface CompoundEntry extends Entry<Compound> {
	/** Where a row outside the district would lie, so that a corrected file can still say it; absent when there is nothing to say. */
	readonly at?: Position<"WGS84">;
}

/** The compounds of a ledger. Rows of another ledger or of an unknown sub-district are rejected; rows that cannot be placed stay, not placed. */
export function makeCompounds(sheet: Sheet<CompoundRow>, door: Door): CompoundEntry[] {
	const codeHeader = findCodeHeader(sheet);
	const codes: CodeReadings = new Map();
	const entries = sheet.entries.flatMap(({ spot, record, geometry }): CompoundEntry[] => {
		const { subdistrictName: name, subdistrictCode: code } = record;
		const found = findRecorded(door.district, { name, code, codeHeader });
		const fault = findRejection(record, found, door.district);
		if (fault) {
			door.log.push(makeFinding(spot, fault));
			return [];
		}
		noteCode(found, { spot, code: code ?? (found.byCode ? (name ?? "") : ""), codes }, door);
		const row = checkRow(record, spot, door);
		return [makeCompound(row, { spot, geometry, subdistrict: found.subdistrict }, door)];
	});
	reportCodes(codes, sheet.file, door);
	noteSharedPoints(entries, door.log);
	return entries;
}

/** The header of the column that holds codes; of the column of names where a code may stand in it. */
function findCodeHeader({ uses }: Sheet<CompoundRow>): string {
	const header = (field: keyof CompoundRow) => uses.find((one) => one.field === field)?.header;
	return header("subdistrictCode") ?? header("subdistrictName") ?? "";
}

/** A code of the file for each way in which codes of it were understood. */
type CodeReadings = Map<string, { readonly rule: Rule; readonly code: string; readonly system: string }>;

function noteCode(
	{ system, byCode, doubt }: FoundSubdistrict,
	{ spot, code, codes }: { readonly spot: Spot; readonly code: string; readonly codes: CodeReadings },
	{ log }: Door,
): void {
	const { header } =
		doubt?.rule === "cleaned" ? COMPOUND_COLUMNS.subdistrictName : COMPOUND_COLUMNS.subdistrictCode;
	if (doubt) log.push(makeFinding(spot, { ...doubt, field: header }));
	const unused = code !== "" && doubt?.rule !== "code-disagrees";
	if (system === null && !unused) return;
	const rule = system === null ? "code-unused" : byCode ? "code-system" : "code-agrees";
	const key = `${rule} ${system}`;
	if (!codes.has(key)) codes.set(key, { rule, code, system: system ?? "" });
}

function reportCodes(codes: CodeReadings, file: string, { log }: Door): void {
	const field = COMPOUND_COLUMNS.subdistrictCode.header;
	for (const { rule, code, system } of codes.values()) {
		log.push(makeFinding({ file, row: null, id: null }, { rule, field, value: code, detail: system }));
	}
}

function findRejection(row: CompoundRow, found: FoundSubdistrict, district: District): Fault | null {
	const { latestBuiltYear } = district;
	if (row.builtYear !== null && row.builtYear > latestBuiltYear) {
		const value = String(row.builtYear);
		const field = COMPOUND_COLUMNS.builtYear.header;
		return { rule: "built-too-late", field, value, detail: String(latestBuiltYear) };
	}
	// A place that knows no sub-districts cannot call a name wrong.
	if (district.subdistricts.length === 0 || found.fault === null) return null;
	const byCode = found.fault.rule === "ambiguous-code";
	const { header } = byCode ? COMPOUND_COLUMNS.subdistrictCode : COMPOUND_COLUMNS.subdistrictName;
	return { ...found.fault, field: header };
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

/** What a row says that a record says in other words. */
type Reworded = keyof RowPoint | "name" | "subdistrictName" | "subdistrictCode" | "entrancePoints";
type Facts = Omit<CompoundRow, Reworded>;

const REWORDED: readonly string[] = [
	"lng",
	"lat",
	"point",
	"name",
	"subdistrictName",
	"subdistrictCode",
	"entrancePoints",
] satisfies readonly Reworded[];
const FACTS = Object.keys(COMPOUND_COLUMNS).filter(
	(field): field is keyof Facts => !REWORDED.includes(field),
);

type Blank = Readonly<Record<string, null>>;
const REWORDED_INTO = ["name", "subdistrict", "position", "notPlacedWhy", "entrancePositions"];
// Parsed, because what is built key by key is copied ten times slower.
const BLANK: Blank = JSON.parse(
	JSON.stringify(Object.fromEntries([...FACTS, ...REWORDED_INTO].map((field) => [field, null]))),
);

// Field by field into a copy, because taking the rest of so wide a row apart takes ten times as long.
function pickFacts(row: CompoundRow): Facts {
	const facts: Record<string, unknown> = { ...BLANK };
	for (const field of FACTS) facts[field] = row[field];
	return facts as unknown as Facts;
}

interface Found {
	readonly spot: CompoundEntry["spot"];
	readonly geometry: Located["geometry"];
	readonly subdistrict: FoundSubdistrict["subdistrict"];
}

function makeCompound(row: CompoundRow, { spot, geometry, subdistrict }: Found, door: Door): CompoundEntry {
	const { lng, lat, point, entrancePoints, subdistrictName, subdistrictCode, name } = row;
	const recorded = subdistrict?.id ?? subdistrictName ?? subdistrictCode ?? "";
	const placing = placeRow({ lng, lat, point, geometry }, door, { ...spot, unplaced: "kept" });
	const { position } = placing;
	const disagrees = position && subdistrict && door.subdistricts?.covers(subdistrict.id, position) === false;
	if (disagrees) noteOtherSubdistrict(position, { spot, recorded: subdistrict.name.zh }, door);
	const record = Object.assign(pickFacts(row), {
		name: name ?? standIn(spot, door),
		subdistrict: recorded,
		position,
		notPlacedWhy: placing.why,
		entrancePositions: placeEntrances(entrancePoints, spot, door),
	});
	return placing.why === "outside" ? { spot, record, at: placing.at } : { spot, record };
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
		const field = COMPOUND_COLUMNS.entrancePoints.header;
		const value = point.join(", ");
		const found = placePoint(point, door);
		if (!found) door.log.push(makeFinding(spot, { rule: "entrance-outside-district", field, value }));
		for (const rule of found?.repairs ?? []) {
			door.log.push(makeFinding(spot, { rule, field, value, detail: door.datum }));
		}
		return found ? [found.position] : [];
	});
}
