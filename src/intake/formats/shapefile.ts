import type { Geometry } from "geojson";
import type { Encoding, NamedFile, Table, TableOptions } from "../table";
import { UnreadableFile } from "../table";
import { parseText } from "./bytes";
import { describeEncoding } from "./csv";
import { type DbfTable, parseDbf } from "./dbf";
import type { Note } from "./grid_table";
import { parseShp, type Shapes } from "./shp";
import type { Archive } from "./zip";

/** The files of one layer by their ending. */
interface Layer {
	readonly name: string;
	readonly paths: ReadonlyMap<string, string>;
}

/** Whether an archive holds the attributes or the shapes of a layer. */
export function isShapefile(archive: Archive): boolean {
	return findLayers(archive).length > 0;
}

/**
 * The table of a zipped shapefile: of the layer that was named, else of the first that has both shapes and attributes. Fails when
 * shapes come without attributes, and with the names of the layers when the named one does not exist.
 */
export function parseShapefile(archive: Archive, options: TableOptions): Table {
	const layers = findLayers(archive);
	const layer = chooseLayer(layers, options.sheet);
	const read = (ending: string) => {
		const path = layer.paths.get(ending);
		return path === undefined ? null : archive.read(path);
	};
	const attributes = read("dbf");
	if (!attributes) throw new UnreadableFile({ rule: "shp-without-dbf", field: "", value: layer.name });
	const cpg = read("cpg");
	const { hint, notes } = readCpg(
		options.encoding === null && cpg ? parseText(cpg).text.trim().slice(0, 40) : "",
	);
	const dbf = parseDbf(attributes, options.encoding, hint);
	if (hint !== null && hint !== dbf.encoding) {
		notes.push({ row: null, fault: { rule: "cpg-wrong", field: "", value: hint, detail: dbf.encoding } });
	}
	const shapes = read("shp");
	const projection = read("prj");
	const others = layers.filter((one) => one !== layer);
	return {
		...makeLayerTable(dbf, shapes && parseShp(shapes), [
			...notes,
			...others.map(({ name }) => noteOther(name, layer.name)),
		]),
		sheet: layer.name,
		sheets: layers.map(({ name }) => ({ name, hidden: false })),
		saidDatum: projection && nameProjection(parseText(projection).text),
	};
}

/** The table in a `.dbf` file alone. */
export function parseLoneDbf({ bytes }: NamedFile, options: TableOptions): Table {
	return makeLayerTable(parseDbf(bytes, options.encoding), null, []);
}

function noteOther(value: string, detail: string): Note {
	return { row: null, fault: { rule: "other-sheet-with-rows", field: "", value, detail } };
}

function findLayers(archive: Archive): Layer[] {
	const layers = new Map<string, { name: string; paths: Map<string, string> }>();
	for (const path of archive.paths) {
		const parts = /^(?:.*\/)?([^/]+)\.(shp|dbf|cpg|prj)$/i.exec(path);
		if (!parts || path.startsWith("__MACOSX/")) continue;
		const key = path.slice(0, -4).toLowerCase();
		const layer = layers.get(key) ?? { name: parts[1] ?? "", paths: new Map<string, string>() };
		layer.paths.set((parts[2] ?? "").toLowerCase(), path);
		layers.set(key, layer);
	}
	return [...layers.values()].filter(({ paths }) => paths.has("shp") || paths.has("dbf"));
}

function chooseLayer(layers: readonly Layer[], wanted: string | null): Layer {
	if (wanted !== null) {
		const named = layers.find(({ name }) => name === wanted);
		if (named) return named;
		const detail = layers.map(({ name }) => name).join("、");
		throw new UnreadableFile({ rule: "unknown-sheet", field: "", value: wanted, detail });
	}
	const whole = layers.find(({ paths }) => paths.has("shp") && paths.has("dbf"));
	const first = whole ?? layers[0];
	if (!first) throw new UnreadableFile({ rule: "shapefile-damaged", field: "", value: "shp" });
	return first;
}

/** The encoding a `.cpg` names, to be held against the texts; `null`: to be found. */
function readCpg(cpg: string): { readonly hint: Encoding | null; readonly notes: Note[] } {
	if (cpg === "") return { hint: null, notes: [] };
	const name = cpg.toLowerCase().replace(/[^a-z\d]/g, "");
	if (/^(utf8|65001|cp65001)$/.test(name)) return { hint: "utf-8", notes: [] };
	if (/^(gbk|gb2312|gb18030|(ansi|oem|cp|ms)?936|54936|euccn)$/.test(name))
		return { hint: "gb18030", notes: [] };
	if (/^(big5|(ansi|oem|cp|ms)?950)$/.test(name)) return { hint: "big5", notes: [] };
	return { hint: null, notes: [{ row: null, fault: { rule: "cpg-ignored", field: "", value: cpg } }] };
}

// The name a projection gives itself is the first text in quotation marks.
function nameProjection(text: string): string {
	return (/"([^"]{1,120})"/.exec(text.slice(0, 1_000))?.[1] ?? text.slice(0, 120)).trim();
}

function makeLayerTable(dbf: DbfTable, shapes: Shapes | null, notes: readonly Note[]): Table {
	const rows = dbf.records.map(({ at, cells }) => {
		const geometry: Geometry | null = shapes?.shapes[at] ?? null;
		return shapes ? { row: at + 1, cells, geometry } : { row: at + 1, cells };
	});
	return {
		format: "shapefile",
		encoding: dbf.encoding,
		sheet: null,
		sheets: [],
		headerRow: 0,
		headers: dbf.headers,
		rows,
		hasGeometry: shapes !== null,
		saidDatum: null,
		notes: [...notes, ...describeEncoding(dbf.encoding, 0), ...dbf.notes, ...describeShapes(shapes, dbf)],
	};
}

function describeShapes(shapes: Shapes | null, dbf: DbfTable): Note[] {
	if (!shapes) return [];
	const kept = new Set(dbf.records.map(({ at }) => at));
	const notes: Note[] = [];
	for (const [at, value] of shapes.faulty) {
		const fault = { rule: "unusable-geometry", field: "geometry", value } as const;
		if (kept.has(at)) notes.push({ row: at + 1, fault });
	}
	if (shapes.isCut || shapes.shapes.length !== dbf.count) {
		const value = String(shapes.shapes.length);
		notes.push({ row: null, fault: { rule: "shape-count", field: "", value, detail: String(dbf.count) } });
	}
	return notes;
}
