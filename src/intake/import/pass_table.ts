import type { Finding } from "../../domain/records";
import type { TableKind, Written } from "./canonical";
import { judgeDatum } from "./judge_datum";
import { openTable } from "./open_table";
import type { Ground } from "./place";
import { makePreview, makeReport } from "./report";
import type { ImportedFile, ImportRequest } from "./request";
import { COLUMNS, type Source, TAKERS, type Taken } from "./tables";

/** What all files of a request share. */
export interface Shared extends Pick<Source, "ids" | "known" | "idOfName"> {
	readonly ground: Ground;
}

/** A file that went through the door: what was taken from it, and its account, to be made when all files are known. */
export interface Passed<T> {
	/** `null`: nothing could be read. */
	readonly taken: Taken<T> | null;
	readonly log: Finding[];
	readonly account: () => ImportedFile;
}

/** Takes one file through the door. */
export async function passTable<K extends TableKind>(
	kind: K,
	{ file: { name, bytes }, options }: ImportRequest["files"][number],
	shared: Shared,
): Promise<Passed<Written[K]>> {
	const opened = await openTable({ name, bytes }, { columns: COLUMNS[kind], options });
	if (opened.table === null) return { taken: null, log: [], account: () => opened.account };
	const { table, log } = opened;
	const { ground, ids, known, idOfName } = shared;
	const door = { ...ground, datum: options.datum ?? "WGS84", log };
	const take: (source: Source) => Taken<Written[K]> = TAKERS[kind];
	const taken = take({ file: name, table, mapping: options.mapping, door, ids, known, idOfName });
	const { read, uses: columns, points, kept } = taken;
	const { datum, candidates } = judgeDatum({ file: name, table, points, log }, options, ground);
	const shown = { file: name, table, datum, columns, canonical: COLUMNS[kind], read };
	const account = () => ({
		report: makeReport({ ...shown, kept: kept.length, findings: log }),
		preview: makePreview(table),
		candidates,
		unreadable: false,
	});
	return { taken, log, account };
}
