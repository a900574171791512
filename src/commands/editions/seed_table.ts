import Papa from "papaparse";
import type { Draws } from "./draw";
import type { Token } from "./needles";

/** One row of a table being seeded: cells by field, written back under the field's header. */
export interface SeedRow {
	readonly id: string;
	readonly read: (field: string) => string;
	/** Puts a value in; with `secret` it is remembered as one that must not be published. */
	readonly put: (field: string, value: string | number, secret?: boolean) => void;
	/** Remembers a value as one that must not be published although it is no cell by itself. */
	readonly hide: (field: string, value: string | readonly [lng: number, lat: number]) => void;
	readonly putPoint: (point: readonly [lng: number, lat: number], isRounded: boolean) => void;
}

type Headers = Readonly<Record<string, { readonly header: string }>>;

interface SeedTable {
	readonly name: string;
	readonly columns: Headers;
	readonly tokens: Token[];
}

function makeRow(cells: Record<string, string>, { name, columns, tokens }: SeedTable): SeedRow {
	const header = (field: string): string => {
		const column = columns[field];
		if (!column) throw new Error(`${name} has no column for ${field}.`);
		return column.header;
	};
	const read = (field: string) => cells[header(field)] ?? "";
	const id = read("id");
	const put: SeedRow["put"] = (field, value, secret = true) => {
		cells[header(field)] = String(value);
		const where = `${name} · ${id} · ${field}`;
		if (!secret) return;
		tokens.push(
			typeof value === "number"
				? { kind: "number", number: value, where }
				: { kind: "text", text: value, where },
		);
	};
	const hide: SeedRow["hide"] = (field, value) => {
		const where = `${name} · ${id} · ${field}`;
		if (typeof value === "string") tokens.push({ kind: "text", text: value, where });
		else tokens.push({ kind: "point", lng: value[0], lat: value[1], isRounded: false, where });
	};
	return {
		id,
		read,
		put,
		hide,
		putPoint: ([lng, lat], isRounded) => {
			put("lng", String(lng), false);
			put("lat", String(lat), false);
			tokens.push({ kind: "point", lng, lat, isRounded, where: `${name} · ${id} · position` });
		},
	};
}

/** A table with every row seeded: the bytes of the new file. Columns the file lacks are added. */
export function seedTable(
	bytes: Uint8Array,
	table: SeedTable,
	seed: (row: SeedRow, at: number) => void,
): Uint8Array {
	const text = new TextDecoder().decode(bytes);
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: "greedy" });
	data.forEach((cells, at) => {
		seed(makeRow(cells, table), at);
	});
	const columns = [...new Set(data.flatMap((cells) => Object.keys(cells)))];
	return new TextEncoder().encode(Papa.unparse(data, { columns }));
}

const FAR_DECIMALS = 9;

/** A point within ten metres of where a row stands, with digits of its own. */
export function shiftPoint(row: SeedRow, draws: Draws): readonly [lng: number, lat: number] {
	const shift = (field: string) => {
		const degrees = Number(row.read(field));
		return draws.decimal(degrees - 5e-5, degrees + 5e-5, FAR_DECIMALS);
	};
	return [shift("lng"), shift("lat")];
}
