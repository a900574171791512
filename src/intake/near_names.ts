import type { Position } from "../domain/datum";
import { distanceM, metresPerDegree } from "../domain/distance";
import { groupBy } from "../domain/group";
import type { Finding } from "../domain/records";
import { foldSpelling, similarity } from "./cells/spelling";
import { COMPOUND_COLUMNS } from "./columns/compounds";
import { makeFinding, type Spot } from "./rules";

/** A record as far as its name and place go. */
export interface NearName {
	readonly id: string;
	readonly name: string;
	readonly position: Position<"WGS84"> | null;
	readonly spot: Spot;
}

/** Two records that may be one. */
export interface NearPair {
	readonly first: NearName;
	readonly second: NearName;
	readonly distanceM: number;
}

/** Two entrances of one compound are seldom farther apart. */
const NEAR_M = 100;
const ALIKE = 0.8;
// Where thousands of rows share one point and one name a few pairs say it all; without a bound they would be millions.
const MOST_NEIGHBOURS = 40;
/** As many as a person will look through. */
const MOST_PAIRS = 500;

/** Words that say “a place where people live” and tell no two apart. */
const GENERIC =
	/(住宅小区|老旧小区|居民小区|小区|职工宿舍|职工大院|家属大院|家属院|家属区|家属楼|宿舍区|宿舍楼|宿舍|居民大院|居民院|大院|号院|号楼院|院落|院子|院|号)/g;
const DIGITS = "〇一二三四五六七八九";
/** What makes two compounds two: numbers, letters, directions, ranks, the kind of road. */
const TELLING =
	/\d+|[a-z]+|[东南西北中前后上下左右内外新老旧甲乙丙丁戊己期区组栋幢座路街巷里弄道坊村省市县州]/g;

interface Folded {
	readonly of: NearName;
	readonly position: Position<"WGS84">;
	readonly core: string;
}

function readNumerals(text: string): string {
	return text.replace(
		/([一二三四五六七八九])?十([一二三四五六七八九])?|[〇一二三四五六七八九]/g,
		(all, tens, ones) => {
			if (!all.includes("十")) return String(DIGITS.indexOf(all));
			return String((tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0));
		},
	);
}

/** What is left of a name that tells it from others. */
function foldName(name: string): string {
	const plain = foldSpelling(name)
		.replace(/·演示$/, "")
		.replace(/^.{2,4}街道(?=.)/, "")
		.replace(/[()（）[\]【】《》“”"'·.,，、_-]/g, "");
	const core = readNumerals(plain)
		.replace(/^原(?=.{2})/, "")
		.replace(GENERIC, "");
	return core === "" ? plain : core;
}

/**
 * Pairs of records with different ids that lie within 100 m and have nearly the same name: proposed, never merged. Names that differ in
 * a number, letter, direction, rank or kind of road are two places. Records without a position are in no pair. Time grows with the number
 * of records; where very many share one point only rows near each other in the list are compared, and there are at most 500 pairs.
 */
export function findNearDuplicates(records: readonly NearName[]): readonly NearPair[] {
	const folded = records.flatMap(({ position, ...rest }): Folded[] =>
		position ? [{ of: { ...rest, position }, position, core: foldName(rest.name) }] : [],
	);
	// Only names that share what tells compounds apart can be one; each group has a grid of its own.
	const groups = groupBy(folded, ({ core }) => (core.match(TELLING) ?? []).join("|"));
	const pairs: NearPair[] = [];
	for (const group of groups.values()) {
		if (pairs.length < MOST_PAIRS) pairs.push(...pairWithin(group, MOST_PAIRS - pairs.length));
	}
	return pairs;
}

function pairWithin(group: readonly Folded[], most: number): NearPair[] {
	const cells = new Map<string, Folded[]>();
	const pairs: NearPair[] = [];
	for (const one of group) {
		const [column, row] = cellOf(one.position);
		for (let at = 0; at < 9; at += 1) {
			const near = cells.get(`${column + (at % 3) - 1} ${row + Math.floor(at / 3) - 1}`) ?? [];
			for (const other of near.slice(-MOST_NEIGHBOURS)) {
				const pair = compare(other, one);
				if (pair && pairs.push(pair) === most) return pairs;
			}
		}
		const key = `${column} ${row}`;
		const cell = cells.get(key);
		if (cell) cell.push(one);
		else cells.set(key, [one]);
	}
	return pairs;
}

// Rows of equal latitude have columns of equal width, so that neighbours stand in neighbouring cells.
function cellOf([lng, lat]: Position<"WGS84">): readonly [column: number, row: number] {
	const row = Math.floor((lat * metresPerDegree(0).lat) / NEAR_M);
	return [Math.floor((lng * metresPerDegree(Math.min(89, Math.abs(Math.round(lat)))).lng) / NEAR_M), row];
}

function compare(first: Folded, second: Folded): NearPair | null {
	if (first.of.id === second.of.id || !areAlike(first.core, second.core)) return null;
	const apartM = distanceM(first.position, second.position);
	return apartM > NEAR_M ? null : { first: first.of, second: second.of, distanceM: apartM };
}

function areAlike(a: string, b: string): boolean {
	return a === b || similarity(a, b) >= ALIKE;
}

/** Notes that propose pairs, one at the later row of each, naming both. */
export function noteNearDuplicates(pairs: readonly NearPair[]): readonly Finding[] {
	return pairs.map(({ first, second, distanceM: apartM }) => {
		const { file, row } = first.spot;
		const where = row === null ? "已读入 / loaded already" : `${file} 第 ${row} 行 / row ${row}`;
		const detail = `${first.name}（${first.id}，${where}，${Math.round(apartM)} m）`;
		const value = `${second.name}（${second.id}）`;
		return makeFinding(second.spot, {
			rule: "near-duplicate",
			field: COMPOUND_COLUMNS.name.header,
			value,
			detail,
		});
	});
}
