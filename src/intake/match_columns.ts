import type { Datum } from "../domain/datum";
import type { PointOrder } from "./cells/coordinates";
import type { Columns } from "./columns/column";
import { COMPOUND_COLUMNS } from "./columns/compounds";
import type { AnyColumns, Dictionary, Meaning } from "./columns/dictionary";
import { findMeanings, findTruncated, makeDictionary } from "./columns/dictionary";
import { guessColumns } from "./columns/guess";
import { findClaimedDatum, findPointOrder } from "./columns/header";
import { noteColumns } from "./columns/note_columns";
import { CAMERA_COLUMNS, PARKING_COLUMNS } from "./columns/points";
import { PROJECT_COLUMNS } from "./columns/projects";
import { SUBDISTRICT_COLUMNS } from "./columns/subdistricts";
import type { Fault } from "./rules";
import type { Table } from "./table";

/** How a column of a file came to its field. `guess`: by the look of its values, to be confirmed by a person. */
export type How = "header" | "alias" | "guess" | "mapping" | "geometry" | "unused";

/** What a column of a file was taken for. */
export interface ColumnUse {
	/** As it stands in the file. */
	readonly header: string;
	/** Field of the record; `null`: not used. */
	readonly field: string | null;
	readonly how: How;
}

/** Which field each header stands for, as a person decided: `null` leaves a column out. Headers that are not named are matched as usual. */
export interface Mapping {
	readonly name: string;
	/** Header → field of the record (`builtYear`) or its canonical header (`建成年份`). */
	readonly columns: Readonly<Record<string, string | null>>;
}

/** What a match may go by besides the headers. */
export interface MatchOptions {
	readonly mapping: Mapping | null;
	/** Whether columns without a known header may be taken for a field by the look of their values. */
	readonly guess: boolean;
	/** The datum the file is read in: of several pairs of coordinates the one whose headers name it is taken. */
	readonly datum?: Datum;
}

/** The columns of a file, each with its field. */
export interface Matched<R> {
	/** One a header, in their order; one more for the geometry of features. */
	readonly uses: readonly ColumnUse[];
	/** The place of each field among the headers; -1: the file has no column for it. */
	readonly places: Readonly<Record<keyof R, number>>;
	/** Which coordinate the header of a pair names first. */
	readonly pointOrder: PointOrder;
	/** What numbers of a field are multiplied by, where the header states another unit than the field's. */
	readonly scales: ReadonlyMap<keyof R, number>;
	readonly notes: readonly Fault[];
}

/** A table as far as its columns are concerned. */
export type Headed = Pick<Table, "headers" | "rows" | "format" | "hasGeometry">;

/** A column that could serve a field. */
export interface Claim extends Meaning {
	readonly at: number;
	readonly how: How;
}

/** What is known of the columns so far. */
export interface Matching {
	readonly table: Headed;
	readonly columns: AnyColumns;
	readonly dictionary: Dictionary;
	readonly guess: boolean;
	/** The column of each field. */
	readonly chosen: Map<string, Claim>;
	/** Columns that name a field another column has. */
	readonly second: Claim[];
	/** Columns a person took out. */
	readonly leftOut: Set<number>;
	readonly notes: Fault[];
}

// Enough to tell what a column holds, few enough for the largest file.
const MOST_SAMPLES = 200;

/**
 * Which column of a table holds which field: as a person mapped it, by the canonical header, by another spelling of it, and by the look
 * of the values if a guess is allowed. A field has one column; what else was found is in the notes, each naming the header.
 */
export function matchColumns<R>(table: Headed, columns: Columns<R>, options: MatchOptions): Matched<R> {
	const plain = columns as unknown as AnyColumns;
	const matching: Matching = {
		table,
		columns: plain,
		dictionary: makeDictionary(plain),
		guess: options.guess,
		chosen: new Map(),
		second: [],
		leftOut: new Set(),
		notes: [],
	};
	if (options.mapping) takeMapping(matching, options.mapping);
	if (options.datum) takePairOf(matching, options.datum);
	takeHeaders(matching);
	takeAliases(matching);
	if (options.guess) takeGuesses(matching);
	const { chosen } = matching;
	const fields = Object.keys(plain) as (keyof R & string)[];
	const places = Object.fromEntries(fields.map((field) => [field, chosen.get(field)?.at ?? -1]));
	const scaled = fields.filter((field) => (chosen.get(field)?.scale ?? 1) !== 1);
	return {
		uses: listUses(matching),
		places: places as Record<keyof R, number>,
		pointOrder: findPointOrder(table.headers[chosen.get("point")?.at ?? -1] ?? ""),
		scales: new Map(scaled.map((field) => [field, chosen.get(field)?.scale ?? 1])),
		notes: [...matching.notes, ...noteColumns(matching)],
	};
}

const KNOWN = [COMPOUND_COLUMNS, CAMERA_COLUMNS, PARKING_COLUMNS, PROJECT_COLUMNS, SUBDISTRICT_COLUMNS].map(
	(columns) => makeDictionary(columns as unknown as AnyColumns),
);

/** Whether any kind of file has a column of this header, in whatever spelling. */
export function isKnownHeader(header: string): boolean {
	return KNOWN.some((one) => findMeanings(one, header).length > 0);
}

function listUses({ table, chosen, leftOut }: Matching): ColumnUse[] {
	const claims = new Map([...chosen.values()].map((one) => [one.at, one]));
	const uses = table.headers.map((header, at): ColumnUse => {
		const claim = claims.get(at);
		if (claim) return { header, field: claim.field, how: claim.how };
		return { header, field: null, how: leftOut.has(at) ? "mapping" : "unused" };
	});
	return table.hasGeometry ? [...uses, { header: "geometry", field: "lng, lat", how: "geometry" }] : uses;
}

// Full-width and half-width brackets are the same header to whoever types it.
function normalise(header: string): string {
	return header.normalize("NFKC").replaceAll(" ", "");
}

function isFree({ chosen, second, leftOut }: Matching, at: number): boolean {
	if (leftOut.has(at) || second.some((one) => one.at === at)) return false;
	return [...chosen.values()].every((one) => one.at !== at);
}

function claim({ chosen, second }: Matching, one: Claim): void {
	if (chosen.has(one.field)) second.push(one);
	else chosen.set(one.field, one);
}

function takeMapping(matching: Matching, mapping: Mapping): void {
	const { table, columns, dictionary, leftOut, notes } = matching;
	const fields = new Map(Object.keys(columns).map((field) => [field, field]));
	for (const [field, { header }] of Object.entries(columns)) fields.set(normalise(header), field);
	for (const [header, target] of Object.entries(mapping.columns)) {
		const exact = table.headers.indexOf(header);
		const at = exact >= 0 ? exact : table.headers.map(normalise).indexOf(normalise(header));
		const field = target === null ? null : (fields.get(target) ?? fields.get(normalise(target)));
		if (at === -1 || field === undefined) {
			const detail = at === -1 ? "表头 / header" : "字段 / field";
			const value = at === -1 ? header : (target ?? "");
			notes.push({ rule: "mapping-unknown", field: header, value, detail });
		} else if (field === null) leftOut.add(at);
		else {
			// The unit a header states holds whoever says what the column is.
			const known = findMeanings(dictionary, header).find((one) => one.field === field);
			claim(matching, { field, rank: 0, scale: known?.scale ?? 1, unitAssumed: false, at, how: "mapping" });
		}
	}
}

// Numbers whose header names another datum than the one the file is read in would be moved by hundreds of metres.
function takePairOf(matching: Matching, datum: Datum): void {
	const { table, dictionary, chosen } = matching;
	const claims = table.headers.flatMap((header, at): Claim[] => {
		if (findClaimedDatum(header) !== datum || !isFree(matching, at)) return [];
		const meaning = findMeanings(dictionary, header).find(({ field }) => isCoordinateField(field));
		return meaning ? [{ ...meaning, at, how: "alias" }] : [];
	});
	const [lng, lat] = ["lng", "lat"].map((field) => claims.find((one) => one.field === field));
	if (!lng || !lat || chosen.has("lng") || chosen.has("lat")) return;
	claim(matching, lng);
	claim(matching, lat);
}

function takeHeaders(matching: Matching): void {
	const headers = matching.table.headers.map(normalise);
	for (const [field, { header }] of Object.entries(matching.columns)) {
		for (const [at, one] of headers.entries()) {
			if (one !== normalise(header) || !isFree(matching, at)) continue;
			claim(matching, { field, rank: 0, scale: 1, unitAssumed: false, at, how: "header" });
		}
	}
}

function takeAliases(matching: Matching): void {
	const { table, dictionary } = matching;
	const found = table.headers.flatMap((header, at): Claim[] => {
		if (header === "" || !isFree(matching, at)) return [];
		const whole = findMeanings(dictionary, header);
		const cut = table.format === "shapefile" && whole.length === 0;
		const meaning = chooseMeaning(matching, at, cut ? findTruncated(dictionary, header) : whole);
		return meaning ? [{ ...meaning, at, how: "alias" }] : [];
	});
	// X, Y, E and N alone may be anything; together they are coordinates.
	const isAlone = (one: Claim) => isCoordinate(one) && /^[xyen]$/i.test(table.headers[one.at]?.trim() ?? "");
	const has = (field: string) => matching.chosen.has(field) || found.some((one) => one.field === field);
	const paired = has("lng") && has("lat");
	const claims = found.filter((one) => paired || !isAlone(one));
	const datum = choosePairDatum(matching, claims);
	const apart = (one: Claim) => isCoordinate(one) && findClaimedDatum(table.headers[one.at] ?? "") !== datum;
	const order = (one: Claim) => (datum !== null && apart(one) ? 1_000 : 0) + one.rank;
	for (const one of claims.sort((a, b) => order(a) - order(b) || a.at - b.at)) claim(matching, one);
}

/** Of several fields that share an abbreviation, the one whose values the column holds; the field of plain text last. */
function chooseMeaning(matching: Matching, at: number, meanings: readonly Meaning[]): Meaning | null {
	if (meanings.length < 2) return meanings[0] ?? null;
	const cells = sampleCells(matching.table, at);
	const share = ({ field }: Meaning) => {
		const parse = matching.columns[field]?.parse;
		return parse ? cells.filter((cell) => parse(cell).ok).length / Math.max(1, cells.length) : 0;
	};
	const strict = meanings.filter(({ field }) => matching.columns[field]?.parse("\u0001 ?!").ok === false);
	return strict.find((one) => share(one) > 0.5) ?? meanings.find((one) => !strict.includes(one)) ?? null;
}

function isCoordinateField(field: string): boolean {
	return field === "lng" || field === "lat";
}

function isCoordinate({ field }: Claim): boolean {
	return isCoordinateField(field);
}

/** Where a file has coordinates in several datums, the first that has both: a longitude of one and a latitude of another are no place. */
function choosePairDatum({ table }: Matching, claims: readonly Claim[]): string | null {
	const datums = (field: string) =>
		claims.filter((one) => one.field === field).map(({ at }) => findClaimedDatum(table.headers[at] ?? ""));
	const lats = datums("lat");
	const lngs = datums("lng");
	if (lngs.length < 2 && lats.length < 2) return null;
	return lngs.find((one) => lats.includes(one)) ?? null;
}

function sampleCells({ rows }: Headed, at: number): readonly string[] {
	const step = Math.max(1, Math.floor(rows.length / MOST_SAMPLES));
	const cells: string[] = [];
	for (let row = 0; row < rows.length; row += step) cells.push(rows[row]?.cells[at] ?? "");
	return cells;
}

function takeGuesses(matching: Matching): void {
	const { table, columns, chosen, notes } = matching;
	const strangers = table.headers.flatMap((header, at) =>
		isFree(matching, at) ? [{ at, header, cells: sampleCells(table, at) }] : [],
	);
	// Features say by their geometry where they lie, and a pair in one cell speaks for both.
	const located = table.hasGeometry || chosen.has("point") ? ["lng", "lat", "point"] : [];
	const taken = chosen.has("lng") && chosen.has("lat") ? ["point"] : [];
	const free = Object.entries(columns).filter(
		([field]) => !chosen.has(field) && !located.includes(field) && !taken.includes(field),
	);
	for (const { at, field } of guessColumns(strangers, Object.fromEntries(free))) {
		claim(matching, { field, rank: 0, scale: 1, unitAssumed: false, at, how: "guess" });
		notes.push({
			rule: "column-guessed",
			field: columns[field]?.header ?? field,
			value: table.headers[at] ?? "",
		});
	}
}
