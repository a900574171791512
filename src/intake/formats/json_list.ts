import { UnreadableFile } from "../table";

/** How far below the outermost value a list of records is looked for. */
const DEPTH = 5;
// Values looked at. The outermost come first, and no table has more objects than this around it.
const LOOKED_AT = 1_000_000;

/** The records of a JSON file as they stand, and the keys that lead to them (`data.rows`; empty when the file is the list). */
export interface JsonList {
	readonly rows: readonly unknown[];
	readonly path: string;
}

interface Place {
	readonly value: unknown;
	readonly path: string;
	readonly depth: number;
}

function isObject(value: unknown): value is object {
	return typeof value === "object" && value !== null;
}

/**
 * The array with the most objects in it, of equal ones the outermost; a single feature is a list of one. Fails when there is none.
 */
export function findList(value: unknown): JsonList {
	if (isObject(value) && "type" in value && value.type === "Feature") return { rows: [value], path: "" };
	if (isObject(value) && "type" in value && value.type === "FeatureCollection" && "features" in value) {
		if (Array.isArray(value.features)) return { rows: value.features, path: "" };
	}
	let best: JsonList | null = null;
	let most = 0;
	const queue: Place[] = [{ value, path: "", depth: 0 }];
	for (const { value: current, path, depth } of queue) {
		if (!isObject(current)) continue;
		if (Array.isArray(current)) {
			const objects = current.filter((one) => isObject(one) && !Array.isArray(one)).length;
			if (objects > most || (best === null && current.length === 0)) {
				most = objects;
				best = { rows: current, path };
			}
		}
		if (depth >= DEPTH || queue.length > LOOKED_AT) continue;
		for (const [key, inner] of innerOf(current)) {
			if (queue.length > LOOKED_AT) break;
			if (isObject(inner))
				queue.push({ value: inner, path: path === "" ? String(key) : `${path}.${key}`, depth: depth + 1 });
		}
	}
	if (best === null) throw new UnreadableFile({ rule: "json-without-table", field: "", value: "" });
	return best;
}

// An array gives its members one by one: a list of its keys could be larger than the file.
function innerOf(value: object): Iterable<readonly [string | number, unknown]> {
	return Array.isArray(value) ? value.entries() : Object.entries(value);
}
