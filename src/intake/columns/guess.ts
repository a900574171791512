import { saysUnknown } from "../cells";
import type { Look } from "./column";
import type { AnyColumns } from "./dictionary";

/** A column without a known header, with some of its cells. */
export interface Stranger {
	readonly at: number;
	readonly header: string;
	readonly cells: readonly string[];
}

/** A column taken for a field by the look of its values. */
export interface Guess {
	readonly at: number;
	readonly field: string;
}

// Four of five values must look right; the rest may be the mistakes the file is read for.
const MOST_VALUES = 0.8;
// China lies between these degrees; a count seldom has three decimals.
const LNG = { least: 73, most: 136 } as const;
const LAT = { least: 3, most: 54 } as const;
const DECIMALS = /^[+-]?\d+\.\d{3,}$/;
const YEARS = { least: 1900, most: 2030 } as const;
const LONGEST_ID = 20;
const SHORTEST_LIST = 3;
// A running number is the list's, not the record's: the next list begins at 1 again.
const RUNNING = /^(序号|序|顺序号|行号|no\.?|#|num|row|index|fid|objectid|gid|oid)$/i;

type Test = (cell: string) => boolean;

function fits({ cells }: Stranger, test: Test): boolean {
	const said = cells.filter((cell) => !saysUnknown(cell));
	return said.length > 0 && said.filter(test).length >= said.length * MOST_VALUES;
}

function isWithin(cell: string, { least, most }: { readonly least: number; readonly most: number }): boolean {
	const value = Number(cell);
	return value >= least && value <= most;
}

const isLng: Test = (cell) => DECIMALS.test(cell) && isWithin(cell, LNG);
const isLat: Test = (cell) => DECIMALS.test(cell) && isWithin(cell, LAT);

function isUnique({ cells }: Stranger): boolean {
	const said = cells.filter((cell) => !saysUnknown(cell));
	return said.length >= SHORTEST_LIST && new Set(said).size === said.length;
}

function isRunning({ header, cells }: Stranger): boolean {
	return (
		RUNNING.test(header) || cells.every((cell, at) => at === 0 || Number(cell) === Number(cells[at - 1]) + 1)
	);
}

/** How a column of each look is told; `lng` and `lat` are told in pairs. */
const TESTS: Readonly<Record<Exclude<Look, "lng" | "lat">, (one: Stranger, parse: Test) => boolean>> = {
	id: (one) =>
		one.at === 0 &&
		isUnique(one) &&
		!isRunning(one) &&
		one.cells.every(
			(cell) => cell.length <= LONGEST_ID && /^[\p{L}\p{N}_.#-]*\d[\p{L}\p{N}_.#-]*$/u.test(cell),
		),
	name: (one) => isUnique(one) && fits(one, (cell) => /\p{Script=Han}{2}/u.test(cell) && cell.length <= 30),
	year: (one) => fits(one, (cell) => /^\d{4}年?$/.test(cell) && isWithin(cell.slice(0, 4), YEARS)),
	word: (one, parse) => fits(one, parse),
	point: (one, parse) => fits(one, (cell) => /\d\.\d{3,}/.test(cell) && parse(cell)),
};

/** The fields that columns without a known header seem to hold, by their values; never a field twice, nothing where two columns would do equally. */
export function guessColumns(strangers: readonly Stranger[], free: AnyColumns): readonly Guess[] {
	const fieldOf = (look: Look) => Object.keys(free).filter((field) => free[field]?.look === look);
	const guesses: Guess[] = guessPair(strangers, free);
	const left = () => strangers.filter(({ at }) => guesses.every((one) => one.at !== at));
	for (const look of ["id", "point", "year", "word", "name"] as const) {
		if (look === "point" && guesses.length > 0 && guesses.some(({ field }) => field === "lng")) continue;
		for (const field of fieldOf(look)) {
			const parse: Test = (cell) => free[field]?.parse(cell).ok === true;
			const found = left().filter((one) => TESTS[look](one, parse));
			const [first, second] = found;
			// The first column with names is the name, the ones behind it are addresses; all else must be the only one.
			if (first && (look === "name" || !second)) guesses.push({ at: first.at, field });
		}
	}
	return guesses;
}

function guessPair(strangers: readonly Stranger[], free: AnyColumns): Guess[] {
	const lng = strangers.filter((one) => fits(one, isLng));
	const lat = strangers.filter((one) => fits(one, isLat));
	const [onlyLng] = lng;
	const [onlyLat] = lat;
	const wanted = [free.lng ? onlyLng : undefined, free.lat ? onlyLat : undefined];
	if (!free.lng && !free.lat) return [];
	if (lng.length > 1 || lat.length > 1) return [];
	if ((free.lng && !onlyLng) || (free.lat && !onlyLat)) return [];
	return wanted.flatMap((one, order) => (one ? [{ at: one.at, field: order === 0 ? "lng" : "lat" }] : []));
}
