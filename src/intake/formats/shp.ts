import type { Geometry, Position } from "geojson";
import { UnreadableFile } from "../table";
import { checkRowCount } from "./grid";
import { groupRings } from "./rings";

/** The shapes of a layer in their order; `null`: no shape, or (with its place in `faulty`) none that can be used. */
export interface Shapes {
	readonly shapes: readonly (Geometry | null)[];
	/** 0-based places of shapes that could not be read, with their type. */
	readonly faulty: ReadonlyMap<number, string>;
	/** Whether the file ends in the middle of a shape. */
	readonly isCut: boolean;
}

const FILE_CODE = 9994;
const HEADER_BYTES = 100;

/** Whether bytes begin like the shapes of a shapefile. */
export function isShp(bytes: Uint8Array): boolean {
	return bytes.length >= HEADER_BYTES && viewOf(bytes).getInt32(0) === FILE_CODE;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The shapes in a `.shp` file, as its own coordinates, without heights. Every count it states is held against its size first. */
export function parseShp(bytes: Uint8Array): Shapes {
	if (!isShp(bytes)) throw new UnreadableFile({ rule: "shapefile-damaged", field: "", value: "shp" });
	const view = viewOf(bytes);
	const shapes: (Geometry | null)[] = [];
	const faulty = new Map<number, string>();
	let at = HEADER_BYTES;
	while (at + 12 <= bytes.length) {
		const end = at + 8 + view.getInt32(at + 4) * 2;
		if (end < at + 12 || end > bytes.length) break;
		const type = view.getInt32(at + 8, true);
		const shape = readShape(new DataView(bytes.buffer, bytes.byteOffset + at + 12, end - at - 12), type);
		if (shape === undefined) faulty.set(shapes.length, String(type));
		shapes.push(shape ?? null);
		checkRowCount(shapes.length);
		at = end;
	}
	return { shapes, faulty, isCut: at < bytes.length };
}

/** One shape: `null` when it is stated to be none, `undefined` when it cannot be read. Types with heights or measures are 10 or 20 above. */
function readShape(view: DataView, type: number): Geometry | null | undefined {
	if (type === 0) return null;
	const kind = type > 20 ? type - 20 : type > 10 ? type - 10 : type;
	if (kind === 1) return readPoint(view);
	if (kind === 8) return readMultiPoint(view);
	return kind === 3 || kind === 5 ? readParts(view, kind) : undefined;
}

function readPositions(view: DataView, from: number, count: number): Position[] | undefined {
	if (count < 0 || from + count * 16 > view.byteLength) return undefined;
	const positions = Array.from({ length: count }, (_, index) => [
		view.getFloat64(from + index * 16, true),
		view.getFloat64(from + index * 16 + 8, true),
	]);
	return positions.every((position) => position.every(Number.isFinite)) ? positions : undefined;
}

function readPoint(view: DataView): Geometry | undefined {
	const coordinates = readPositions(view, 0, 1)?.[0];
	return coordinates && { type: "Point", coordinates };
}

function readMultiPoint(view: DataView): Geometry | undefined {
	if (view.byteLength < 36) return undefined;
	const coordinates = readPositions(view, 36, view.getInt32(32, true));
	return coordinates?.length ? { type: "MultiPoint", coordinates } : undefined;
}

function readParts(view: DataView, kind: 3 | 5): Geometry | undefined {
	if (view.byteLength < 40) return undefined;
	const count = view.getInt32(32, true);
	const points = view.getInt32(36, true);
	if (count < 1 || 40 + count * 4 > view.byteLength) return undefined;
	const all = readPositions(view, 40 + count * 4, points);
	if (!all) return undefined;
	const starts = Array.from({ length: count }, (_, index) => view.getInt32(40 + index * 4, true));
	const isAscending = starts.every((start, index) => start >= 0 && start < (starts[index + 1] ?? points));
	if (!isAscending) return undefined;
	const parts = starts.map((start, index) => all.slice(start, starts[index + 1] ?? points));
	if (kind === 5) return makePolygon(parts);
	const [only, ...more] = parts;
	return only && more.length === 0
		? { type: "LineString", coordinates: only }
		: { type: "MultiLineString", coordinates: parts };
}

function makePolygon(rings: readonly Position[][]): Geometry | undefined {
	const polygons = groupRings(rings);
	const [only, ...more] = polygons;
	if (!only) return undefined;
	return more.length === 0
		? { type: "Polygon", coordinates: only }
		: { type: "MultiPolygon", coordinates: polygons };
}
