import type { Feature } from "geojson";
import type { NamedFile, Table, TableOptions } from "../table";
import { UnreadableFile } from "../table";
import { parseText } from "./bytes";
import { writeExactNumber } from "./cell_text";
import { describeEncoding } from "./csv";
import { checkGeometry } from "./geometry";
import { checkRowCount } from "./grid";
import type { Note } from "./grid_table";
import { findList } from "./json_list";
import { protectNumbers } from "./json_text";
import { makeRecordTable, type RecordRow } from "./record_table";

type Dictionary = Readonly<Record<string, unknown>>;

function isDictionary(value: unknown): value is Dictionary {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The table in a JSON file: an array of objects, alone or under some key of others; an object a line; or the features of GeoJSON
 * with their geometry. Nested objects become columns joined with dots. Fails when the text is no JSON or holds no objects.
 */
export function parseJsonTable({ bytes }: NamedFile, options: TableOptions): Table {
	const { text, encoding, lost } = parseText(bytes, options.encoding);
	const { value, notes: ofLines } = parseValue(
		protectNumbers(text.replace(/^\ufeff/, "").replaceAll("\u001e", "\n")),
	);
	const { rows: list, path } = findList(value);
	checkRowCount(list.length);
	const notes: Note[] = [...describeEncoding(encoding, lost), ...ofLines];
	if (path !== "") {
		notes.push({
			row: null,
			fault: { rule: "json-list-at", field: "", value: path, detail: String(list.length) },
		});
	}
	const hasGeometry = list.some(isFeature);
	const rows = list.map((item, at) => (hasGeometry ? readFeature : readObject)(item, at + 1, notes));
	return makeRecordTable(rows, {
		format: hasGeometry ? "geojson" : "json",
		encoding,
		sheet: null,
		sheets: [],
		hasGeometry,
		saidDatum: findCrs(value),
		notes,
	});
}

function isFeature(item: unknown): item is Dictionary & Pick<Feature, "type"> {
	return isDictionary(item) && item.type === "Feature";
}

function parseValue(text: string): { value: unknown; notes: Note[] } {
	try {
		return { value: JSON.parse(text), notes: [] };
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return parseLines(text, error.message);
	}
}

/** An object a line; a line that is none keeps its number and says why. */
function parseLines(text: string, why: string): { value: unknown; notes: Note[] } {
	const lines = text.split(/[\n\r]+/).filter((line) => line.trim() !== "");
	const notes: Note[] = [];
	const value = lines.map((line, at): unknown => {
		try {
			return JSON.parse(line);
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			const fault = {
				rule: "bad-json-line",
				field: "",
				value: line.slice(0, 40),
				detail: error.message,
			} as const;
			notes.push({ row: at + 1, fault });
			return null;
		}
	});
	const objects = value.filter(isDictionary).length;
	if (objects < 2 || objects < value.length / 2) {
		throw new UnreadableFile({ rule: "bad-json", field: "", value: "", detail: why });
	}
	return { value, notes };
}

function readObject(item: unknown, row: number, notes: Note[]): RecordRow {
	if (isDictionary(item)) return { row, cells: flatten(item) };
	if (item !== null) notes.push(noteItem(row, item));
	return { row, cells: new Map() };
}

function noteItem(row: number, item: unknown): Note {
	return { row, fault: { rule: "not-an-object", field: "", value: JSON.stringify(item).slice(0, 40) } };
}

function readFeature(item: unknown, row: number, notes: Note[]): RecordRow {
	if (!isFeature(item)) return { ...readObject(item, row, notes), geometry: null };
	const cells = new Map<string, string>();
	const properties = isDictionary(item.properties) ? flatten(item.properties) : new Map<string, string>();
	const id = item.id === undefined || item.id === null ? null : writeValue(item.id);
	if (id !== null) cells.set(properties.has("id") ? "@id" : "id", id);
	for (const [key, text] of properties) cells.set(key, text);
	const { geometry, fault } = checkGeometry(item.geometry);
	if (fault) notes.push({ row, fault });
	return { row, cells, geometry };
}

/** An object as cells by header. A `Map`, because a key may be called `__proto__`. */
function flatten(item: Dictionary): Map<string, string> {
	const cells = new Map<string, string>();
	const walk = (part: Dictionary, prefix: string) => {
		for (const key of Object.keys(part)) {
			const value = part[key];
			if (isDictionary(value) && Object.keys(value).length > 0) walk(value, `${prefix}${key}.`);
			else cells.set(prefix + key, writeValue(value));
		}
	};
	walk(item, "");
	return cells;
}

function writeValue(value: unknown): string {
	if (value === null || value === undefined) return "";
	if (typeof value === "string") return value.trim();
	if (typeof value === "number") return writeExactNumber(value);
	if (typeof value === "boolean") return value ? "是" : "否";
	if (Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number")) {
		return value.map(writeExactNumber).join(",");
	}
	return JSON.stringify(value);
}

/** The coordinate system a GeoJSON file names (a member of its 2008 edition). */
function findCrs(value: unknown): string | null {
	const crs = isDictionary(value) ? value.crs : null;
	const properties = isDictionary(crs) ? crs.properties : null;
	const name = isDictionary(properties) ? (properties.name ?? properties.code) : null;
	return typeof name === "string" || typeof name === "number" ? String(name).slice(0, 120) : null;
}
