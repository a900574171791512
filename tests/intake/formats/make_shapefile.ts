import { strToU8, zipSync } from "fflate";

/** A field of a `.dbf` to write. */
export interface FieldToWrite {
	readonly name: string;
	readonly type?: "C" | "N" | "F" | "D" | "L";
	readonly width: number;
	readonly decimals?: number;
}

/** What turns text into bytes: UTF-8 unless a test says otherwise. */
export type Encode = (text: string) => Uint8Array;

export interface DbfToWrite {
	readonly fields: readonly FieldToWrite[];
	readonly rows: readonly (readonly string[])[];
	readonly encode?: Encode;
	/** 0-based places of records marked as deleted. */
	readonly deleted?: readonly number[];
}

/** A shape to write: points, lines or polygons as the rings and parts a shapefile stores; `null` is the null shape. */
export type ShapeToWrite =
	| null
	| { readonly type: 1; readonly at: readonly [number, number] }
	| { readonly type: 8; readonly points: readonly (readonly [number, number])[] }
	| { readonly type: 3 | 5; readonly parts: readonly (readonly (readonly [number, number])[])[] };

/** A dBASE file. A text longer than its field is cut at the byte, as most writers do. */
export function makeDbf({ fields, rows, encode = strToU8, deleted = [] }: DbfToWrite): Uint8Array {
	const width = 1 + fields.reduce((sum, field) => sum + field.width, 0);
	const start = 32 + fields.length * 32 + 1;
	const bytes = new Uint8Array(start + rows.length * width + 1).fill(0x20, start);
	const view = new DataView(bytes.buffer);
	bytes.set([0x03, 119, 6, 17]);
	view.setUint32(4, rows.length, true);
	view.setUint16(8, start, true);
	view.setUint16(10, width, true);
	for (const [at, { name, type = "C", width: length, decimals = 0 }] of fields.entries()) {
		const offset = 32 + at * 32;
		bytes.set(encode(name).subarray(0, 10), offset);
		bytes[offset + 11] = type.charCodeAt(0);
		bytes[offset + 16] = length;
		bytes[offset + 17] = decimals;
	}
	bytes[start - 1] = 0x0d;
	for (const [at, row] of rows.entries()) {
		let offset = start + at * width;
		bytes[offset] = deleted.includes(at) ? 0x2a : 0x20;
		offset += 1;
		for (const [column, field] of fields.entries()) {
			bytes.set(encode(row[column] ?? "").subarray(0, field.width), offset);
			offset += field.width;
		}
	}
	bytes[bytes.length - 1] = 0x1a;
	return bytes;
}

function writeShape(shape: ShapeToWrite): Uint8Array {
	if (shape === null) return new Uint8Array(4);
	const parts = shape.type === 1 ? [[shape.at]] : shape.type === 8 ? [shape.points] : shape.parts;
	const points = parts.flat();
	const head = { 1: 4, 3: 44 + parts.length * 4, 5: 44 + parts.length * 4, 8: 40 }[shape.type];
	const view = new DataView(new ArrayBuffer(head + points.length * 16));
	view.setInt32(0, shape.type, true);
	if (shape.type !== 1) {
		const xs = points.map(([x]) => x);
		const ys = points.map(([, y]) => y);
		const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
		for (const [at, value] of box.entries()) view.setFloat64(4 + at * 8, value, true);
		view.setInt32(36, shape.type === 8 ? points.length : parts.length, true);
	}
	if (shape.type === 3 || shape.type === 5) {
		view.setInt32(40, points.length, true);
		let first = 0;
		for (const [at, part] of parts.entries()) {
			view.setInt32(44 + at * 4, first, true);
			first += part.length;
		}
	}
	for (const [at, [x, y]] of points.entries()) {
		view.setFloat64(head + at * 16, x, true);
		view.setFloat64(head + at * 16 + 8, y, true);
	}
	return new Uint8Array(view.buffer);
}

/** The shapes of a layer as a `.shp`. */
export function makeShp(shapes: readonly ShapeToWrite[]): Uint8Array {
	const contents = shapes.map(writeShape);
	const size = 100 + contents.reduce((sum, content) => sum + 8 + content.length, 0);
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	view.setInt32(0, 9994);
	view.setInt32(24, size / 2);
	view.setInt32(28, 1000, true);
	view.setInt32(32, shapes.find((shape) => shape !== null)?.type ?? 0, true);
	let at = 100;
	for (const [index, content] of contents.entries()) {
		view.setInt32(at, index + 1);
		view.setInt32(at + 4, content.length / 2);
		bytes.set(content, at + 8);
		at += 8 + content.length;
	}
	return bytes;
}

export interface LayerToWrite {
	readonly dbf?: DbfToWrite;
	readonly shapes?: readonly ShapeToWrite[];
	readonly cpg?: string;
	readonly prj?: string;
}

/** Layers by name as one zip. */
export function makeShapefile(layers: Readonly<Record<string, LayerToWrite>>): Uint8Array {
	const files: Record<string, Uint8Array> = {};
	for (const [name, { dbf, shapes, cpg, prj }] of Object.entries(layers)) {
		if (shapes) files[`${name}.shp`] = makeShp(shapes);
		if (dbf) files[`${name}.dbf`] = makeDbf(dbf);
		if (cpg !== undefined) files[`${name}.cpg`] = strToU8(cpg);
		if (prj !== undefined) files[`${name}.prj`] = strToU8(prj);
	}
	return zipSync(files);
}
