import type { RawPoint } from "../datums";
import { type Cell, type CellParser, makeUnknown, saysUnknown } from "./cell";

/** One coordinate as it is written: its value, and the axis its letter names. */
interface Reading {
	readonly value: number;
	readonly axis: "lng" | "lat" | null;
	/** True for a plain decimal number. */
	readonly plain: boolean;
}

/** Which of the two stands first in a cell that holds both and no letters. */
export type PointOrder = "lng-lat" | "lat-lng";

// No grid of the world has a coordinate beyond a hundred thousand kilometres.
const FARTHEST = 1e8;
const LONGEST = 100;
const PLAIN = /^[+-]?\d+(\.\d+)?$/;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/;
const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3}){1,3}(?:\.\d+)?$/;
// A comma before four digits or more can be no thousands separator, nor stand between two coordinates of this earth.
const DECIMAL_COMMA = /^[+-]?\d{1,3},\d{4,}$/;
const SEXAGESIMAL =
	/^([+-]?)(\d{1,3}(?:\.\d+)?)\s*(?:[°:\s]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:[':\s]\s*(?:(\d{1,2}(?:\.\d+)?)\s*"?)?)?)?)?$/;
const AXES: Readonly<Record<string, { readonly axis: "lng" | "lat"; readonly sign: 1 | -1 }>> = {
	e: { axis: "lng", sign: 1 },
	w: { axis: "lng", sign: -1 },
	n: { axis: "lat", sign: 1 },
	s: { axis: "lat", sign: -1 },
};
const LETTERED = /^([nsew])?[\s:=]*([^nsew]+?)\s*([nsew])?$/;
const DECIMALS = 9;

/** A coordinate's text with one sign for each meaning: ° ' " and the letters n, s, e, w. */
function unify(text: string): string {
	return text
		.replace(/北纬|北緯|纬度|緯度|latitude|lat/gi, "n")
		.replace(/南纬|南緯/g, "s")
		.replace(/东经|東經|经度|經度|longitude|long|lng|lon/gi, "e")
		.replace(/西经|西經/g, "w")
		.replace(/[′’‘＇´`ˊ]{2}|[″”“＂〃]/g, '"')
		.replace(/[′’‘＇´`ˊ]/g, "'")
		.replace(/''/g, '"')
		.replace(/[º˚度]/g, "°")
		.replace(/分/g, "'")
		.replace(/秒/g, '"')
		.normalize("NFKC")
		.toLowerCase()
		.replace(/−/g, "-")
		.trim();
}

function readSexagesimal(text: string): number | null {
	const [, sign = "", degrees = "", minutes, seconds] = SEXAGESIMAL.exec(text) ?? [];
	if (degrees === "" || Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60) return null;
	// Only the last part may have decimals: 25.5°30′ says two things.
	if (minutes !== undefined && degrees.includes(".")) return null;
	if (seconds !== undefined && minutes?.includes(".")) return null;
	const value = Number(degrees) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
	return sign === "-" ? -value : value;
}

function readSize(text: string): number | null {
	if (DECIMAL.test(text)) return Number(text);
	if (DECIMAL_COMMA.test(text)) return Number(text.replace(",", "."));
	if (THOUSANDS.test(text)) return Number(text.replaceAll(",", ""));
	const metres = /^([+-]?\d+(?:\.\d+)?)\s*(?:m|米)$/.exec(text);
	return metres ? Number(metres[1]) : readSexagesimal(text);
}

/** `unified` has passed through `unify`. */
function readUnified(unified: string): Reading | null {
	if (unified === "" || unified.length > LONGEST) return null;
	const exponent = DECIMAL.test(unified) ? Number(unified) : null;
	const [, before, body = "", after] = LETTERED.exec(unified) ?? [];
	const letter = before ?? after;
	if (before !== undefined && after !== undefined && before !== after) return null;
	const size = exponent ?? readSize(body.trim());
	if (size === null || !(Math.abs(size) <= FARTHEST)) return null;
	const named = exponent === null && letter !== undefined ? AXES[letter] : undefined;
	// A minus beside a letter says the same twice at best.
	if (named && size < 0) return null;
	return { value: (named?.sign ?? 1) * size, axis: named?.axis ?? null, plain: PLAIN.test(unified) };
}

function print(value: number): string {
	return String(Number(value.toFixed(DECIMALS)));
}

/**
 * A longitude, latitude or grid coordinate, still in the datum of its file: decimal, in degrees, minutes and seconds, or metres.
 * Any number up to 1e8; whether it is a place on earth is for the datum to say.
 */
export const parseCoordinate: CellParser<number | null> = (text) => {
	if (PLAIN.test(text) && Math.abs(Number(text)) <= FARTHEST) return { ok: true, value: Number(text) };
	if (saysUnknown(text)) return makeUnknown(text, null);
	const reading = text.length > LONGEST ? null : readUnified(unify(text));
	if (!reading) return { ok: false, rule: "not-a-coordinate" };
	const value = reading.plain ? reading.value : Number(print(reading.value));
	return { ok: true, value, repairedTo: print(value) };
};

type Pair = readonly [Reading, Reading];

function readPair(first: string, second: string): Pair | null {
	const one = readUnified(first.trim());
	const other = one && readUnified(second.trim());
	return one && other && (one.axis === null || one.axis !== other.axis) ? [one, other] : null;
}

/** Every place where a text may fall into two coordinates: at a separator, at a space, beside a letter. */
function splitPairs(text: string): Pair[] {
	const pairs: Pair[] = [];
	const strong = text.split(/\s*[;,、/|]\s*/);
	if (strong.length === 2) {
		const pair = readPair(strong[0] ?? "", strong[1] ?? "");
		return pair ? [pair] : [];
	}
	// A decimal comma in both: 102,7123 25,0412 or 102,7123;25,0412.
	for (const { index } of text.matchAll(/[\s;]+|(?<=[nsew])(?=[\d+-])|(?<=[\d°'"])(?=[nsew])/g)) {
		const pair = readPair(text.slice(0, index), text.slice(index).replace(/^[\s;,]+/, ""));
		if (pair) pairs.push(pair);
	}
	return pairs;
}

function orderPair([first, second]: Pair, order: PointOrder): RawPoint {
	const axis = first.axis ?? (second.axis === "lat" ? "lng" : second.axis === "lng" ? "lat" : null);
	const lngFirst = axis === null ? order === "lng-lat" : axis === "lng";
	const [lng, lat] = lngFirst ? [first, second] : [second, first];
	return [Number(print(lng.value)), Number(print(lat.value))];
}

/** A parser of cells that hold both coordinates: “102.7,25.04”, “(102.7 25.04)”, POINT(…), degrees with letters, which then decide the order. */
export function makePointParser(order: PointOrder): CellParser<RawPoint | null> {
	return (text): Cell<RawPoint | null> => {
		if (saysUnknown(text)) return makeUnknown(text, null);
		const fault = { ok: false, rule: "not-a-point" } as const;
		if (text.length > LONGEST) return fault;
		const unified = unify(text);
		const wellKnown = /^(?:srid=\d+;)?point\s*z?\s*\(([^()]*)\)$/.exec(unified);
		const inner = (wellKnown?.[1] ?? unified).replace(/^[[({<\s]+|[\])}>\s]+$/g, "");
		const [pair, ...others] = splitPairs(inner);
		if (!pair || others.length > 0) return fault;
		const value = orderPair(pair, wellKnown ? "lng-lat" : order);
		const asWritten = order === "lng-lat" && pair.every(({ plain }) => plain);
		return asWritten ? { ok: true, value } : { ok: true, value, repairedTo: value.join(",") };
	};
}

/** Both coordinates in one cell, longitude first unless letters say otherwise. */
export const parsePointCell: CellParser<RawPoint | null> = makePointParser("lng-lat");

/** Points written `lng lat;lng lat`, still in the datum of their file; none when the cell says unknown. */
export const parsePoints: CellParser<readonly RawPoint[]> = (text) => {
	if (saysUnknown(text)) return makeUnknown(text, []);
	const points = text.split(/[;；]/).map((pair): RawPoint => {
		const [lng = "", lat = "", ...rest] = pair.trim().split(/[ ,，]+/);
		const readable = rest.length === 0 && lng !== "" && lat !== "";
		return readable ? [Number(lng), Number(lat)] : [Number.NaN, Number.NaN];
	});
	const real = points.every(([lng, lat]) => Math.abs(lng) <= FARTHEST && Math.abs(lat) <= FARTHEST);
	return real ? { ok: true, value: points } : { ok: false, rule: "not-points" };
};
