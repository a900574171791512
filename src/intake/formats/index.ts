import type { NamedFile, Table, TableOptions } from "../table";
import { UnreadableFile } from "../table";
import { findMark, parseText } from "./bytes";
import { parseCsv } from "./csv";
import { isDbf } from "./dbf";
import type { IsKnownHeader } from "./grid_table";
import { parseJsonTable } from "./json";
import { formatMegabytes, LIMITS } from "./limits";
import { isZip, refuseBinary, refuseControls, refuseMarkup, refuseOtherArchive } from "./refused";
import { isShapefile, parseLoneDbf, parseShapefile } from "./shapefile";
import { isWorkbook, parseWorkbook } from "./workbook";
import { type Archive, openArchive } from "./zip";

type Reader<Source> = (source: Source, options: TableOptions, isKnown: IsKnownHeader) => Table;

/** What an archive can hold a table in. A new format is one file and one line here. */
const IN_ARCHIVES: readonly {
	readonly fits: (archive: Archive) => boolean;
	readonly read: Reader<Archive>;
}[] = [
	{ fits: isWorkbook, read: parseWorkbook },
	{ fits: isShapefile, read: parseShapefile },
];

/** How a file is told from the others by its content; the first that fits is it, and what nothing fits is text in rows. */
const FORMATS: readonly { readonly fits: (file: NamedFile) => boolean; readonly read: Reader<NamedFile> }[] =
	[
		{ fits: ({ bytes }) => isZip(bytes), read: readArchive },
		{ fits: ({ bytes }) => isDbf(bytes), read: parseLoneDbf },
		{ fits: () => true, read: readTextFile },
	];

// As much of a text as tells whether it is markup.
const START_CHARS = 4_096;

/**
 * The table in a file, whatever its name says: CSV or TSV, a workbook, JSON, GeoJSON, a zipped shapefile. `isKnownHeader` helps to find
 * the header below titles. Fails with an `UnreadableFile` that says why and what to do.
 */
export async function readTable(
	file: NamedFile,
	options: TableOptions,
	isKnownHeader: IsKnownHeader = () => false,
): Promise<Table> {
	const { bytes } = file;
	if (bytes.length > LIMITS.fileBytes) {
		const [value, detail] = [bytes.length, LIMITS.fileBytes].map(formatMegabytes);
		throw new UnreadableFile({ rule: "file-too-large", field: "", value: value ?? "", detail: detail ?? "" });
	}
	refuseBinary(bytes);
	const format = FORMATS.find(({ fits }) => fits(file));
	const table = format?.read(file, options, isKnownHeader);
	const isBare = table?.headers.length === 0 && !(table.hasGeometry && table.rows.length > 0);
	if (!table || isBare) throw new UnreadableFile({ rule: "file-empty", field: "", value: "" });
	return table;
}

function readArchive({ bytes }: NamedFile, options: TableOptions, isKnown: IsKnownHeader): Table {
	const archive = openArchive(bytes);
	const format = IN_ARCHIVES.find(({ fits }) => fits(archive));
	if (format) return format.read(archive, options, isKnown);
	refuseOtherArchive(archive.paths);
	const value = archive.paths.slice(0, 8).join("、").slice(0, 400);
	throw new UnreadableFile({ rule: "zip-without-table", field: "", value });
}

function readTextFile(file: NamedFile, options: TableOptions, isKnown: IsKnownHeader): Table {
	const { name, bytes } = file;
	const isWide = (options.encoding ?? findMark(bytes))?.startsWith("utf-16") ?? false;
	if (!isWide) refuseControls(bytes);
	const start = parseText(bytes.subarray(0, START_CHARS), options.encoding).text.replace(/^\ufeff/, "");
	refuseMarkup(start);
	const isJsonName = /\.(geo)?json(l|seq)?$|\.ndjson$/i.test(name);
	const isJsonStart = /^\s*[{[]/.test(start.replaceAll("\u001e", ""));
	if (!isJsonStart && !isJsonName) return parseCsv(file, options, isKnown);
	if (isJsonName || !/\.(csv|tsv|tab|txt)$/i.test(name)) return parseJsonTable(file, options);
	return readEither(file, options, isKnown);
}

/** A file that begins like JSON and is named like a table in rows: its first header may stand in brackets. */
function readEither(file: NamedFile, options: TableOptions, isKnown: IsKnownHeader): Table {
	try {
		return parseJsonTable(file, options);
	} catch (error) {
		if (!(error instanceof UnreadableFile) || !["bad-json", "json-too-deep"].includes(error.fault.rule))
			throw error;
		return parseCsv(file, options, isKnown);
	}
}
