import { isScaled } from "../cells/units";
import type { Column } from "./column";
import { findOwnUnit, listHeaderForms, makeHeaderKey } from "./header";

/** Any columns, by field. */
export type AnyColumns = Readonly<Record<string, Column<unknown>>>;

/** What a header may stand for. */
export interface Meaning {
	readonly field: string;
	/** Place among the field's spellings: the lower the surer. */
	readonly rank: number;
	/** What a number under the header is multiplied by to be in the unit of the field. */
	readonly scale: number;
	/** True when the field has units of different size and the header names none. */
	readonly unitAssumed: boolean;
}

interface Spelling {
	readonly field: string;
	readonly rank: number;
	/** True for the field's own name, which says its unit by itself. */
	readonly own: boolean;
}

/** Every header the columns are known by. */
export interface Dictionary {
	readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
	readonly columns: AnyColumns;
}

// The columns of a kind never change, and folding all their spellings takes longer than reading a small file.
const MADE = new WeakMap<AnyColumns, Dictionary>();

/** The dictionary of some columns: canonical headers with and without their unit, names of fields, aliases. */
export function makeDictionary(columns: AnyColumns): Dictionary {
	const made = MADE.get(columns) ?? listSpellings(columns);
	MADE.set(columns, made);
	return made;
}

function listSpellings(columns: AnyColumns): Dictionary {
	const spellings = new Map<string, Spelling[]>();
	for (const [field, { header, aliases }] of Object.entries(columns)) {
		const bare = findOwnUnit(header) ? [header.replace(/[（(][^（()）]*[）)]$/, "")] : [];
		for (const [rank, spelling] of [header, field, ...bare, ...aliases].entries()) {
			const key = makeHeaderKey(spelling);
			const known = spellings.get(key) ?? [];
			if (known.some((one) => one.field === field)) continue;
			spellings.set(key, [...known, { field, rank, own: spelling === header || spelling === field }]);
		}
	}
	return { spellings, columns };
}

/** What a header may stand for by its name: nothing, one field, or several that share an abbreviation. */
export function findMeanings({ spellings, columns }: Dictionary, header: string): readonly Meaning[] {
	for (const { key, unit } of listHeaderForms(header)) {
		const meanings = (spellings.get(key) ?? []).flatMap(({ field, rank, own }): Meaning[] => {
			const asked = findOwnUnit(columns[field]?.header ?? "");
			const scaled = asked !== null && isScaled(asked.dimension);
			if (!unit)
				return [{ field, rank, scale: 1, unitAssumed: scaled && !own && asked.dimension !== "share" }];
			// 经度分 are the minutes alone; the metres of a grid are a coordinate's own unit.
			if (isCoordinate(columns[field])) {
				return unit.dimension === "length" && unit.size === 1
					? [{ field, rank, scale: 1, unitAssumed: false }]
					: [];
			}
			// A unit of another kind means another thing: a storey height in metres is no number of storeys.
			if (isScaled(unit.dimension) !== scaled) return [];
			if (scaled && unit.dimension !== asked.dimension) return [];
			return [{ field, rank, scale: scaled ? unit.size / asked.size : 1, unitAssumed: false }];
		});
		if (meanings.length > 0) return meanings;
	}
	return [];
}

function isCoordinate(column: Column<unknown> | undefined): boolean {
	return column?.look === "lng" || column?.look === "lat" || column?.look === "point";
}

const SHORTEST_HAN = 3;
const SHORTEST_BYTES = 8;

/** What a header cut short by a format with room for ten bytes stands for: the one field it can begin. */
export function findTruncated({ spellings }: Dictionary, header: string): readonly Meaning[] {
	const key = makeHeaderKey(header.replace(/\uFFFD+$/, "")).replace(/\([^)]*$/, "");
	const han = key.match(/\p{Script=Han}/gu)?.length ?? 0;
	if (han < SHORTEST_HAN && new TextEncoder().encode(key).length < SHORTEST_BYTES) return [];
	const fields = new Set<string>();
	for (const [spelling, known] of spellings) {
		if (spelling.startsWith(key)) for (const { field } of known) fields.add(field);
	}
	const [field, ...others] = fields;
	if (field === undefined || others.length > 0) return [];
	return [{ field, rank: 0, scale: 1, unitAssumed: false }];
}
