import type { Datum } from "../domain/datum";
import type { Finding } from "../domain/records";
import { datumRefusal } from "./datums";
import type { DistrictFacts } from "./district";
import { parseTable } from "./formats/folder_table";
import { type Fault, makeFinding } from "./rules";
import { type Table, UnreadableFile } from "./table";

/** The bytes of a file of the folder by its path in it; `null` when there is none. */
export type ReadBytes = (path: string) => Uint8Array | null;

/** A folder from which nothing can be published; says which file and what to do. */
export class UnreadableFolder extends Error {
	readonly finding: Finding;
	/** What else was found before the reading ended. */
	readonly earlier: readonly Finding[];

	constructor(finding: Finding, earlier: readonly Finding[] = []) {
		super(`${finding.file}: ${finding.message.en}`);
		this.name = "UnreadableFolder";
		this.finding = finding;
		this.earlier = earlier.filter((one) => one !== finding);
	}
}

/** Opens the files a folder lists. What cannot be had is reported to the log and comes back as `null`. */
export interface Shelf {
	readonly log: Finding[];
	path(kind: string): string;
	/** A file that holds no coordinates. */
	open<T>(kind: string, parse: (bytes: Uint8Array, path: string) => T): T | null;
	/** A file that holds coordinates, with the datum it was handed over in. */
	openPlaced<T>(
		kind: string,
		parse: (bytes: Uint8Array, path: string, datum: Datum) => T,
	): { readonly content: T; readonly datum: Datum } | null;
}

/** The shelf of a folder. */
export function makeShelf(readBytes: ReadBytes, { district, refused }: DistrictFacts): Shelf {
	const log: Finding[] = [];
	const path = (kind: string) => district.files[kind]?.path ?? kind;
	const report = (kind: string, fault: Fault): null => {
		log.push(makeFinding({ file: path(kind), row: null, id: null }, fault));
		return null;
	};
	const open: Shelf["open"] = (kind, parse) => {
		const entry = district.files[kind];
		if (!entry) return null;
		const bytes = readBytes(entry.path);
		if (!bytes) return report(kind, { rule: "file-missing", field: kind, value: entry.path });
		try {
			return parse(bytes, entry.path);
		} catch (error) {
			if (error instanceof UnreadableFile) return report(kind, error.fault);
			if (!(error instanceof Error)) throw error;
			return report(kind, { rule: "file-unreadable", field: kind, value: entry.path, detail: error.message });
		}
	};
	const openPlaced: Shelf["openPlaced"] = (kind, parse) => {
		const entry = district.files[kind];
		if (!entry) return null;
		const { datum } = entry;
		const value = refused.get(kind) ?? "";
		if (datum === null) return report(kind, { rule: datumRefusal(value), field: "datum", value });
		const content = open(kind, (bytes, at) => parse(bytes, at, datum));
		return content === null ? null : { content, datum };
	};
	return { log, path, open, openPlaced };
}

/** The table in a file; what was found while reading it goes to the log. */
export function readTable(shelf: Shelf, bytes: Uint8Array, path: string): Table {
	const table = parseTable(path, bytes);
	if (table.headers.length === 0) throw new Error("文件是空的 / the file is empty");
	for (const { row, fault } of table.notes) shelf.log.push(makeFinding({ file: path, row, id: null }, fault));
	return table;
}
