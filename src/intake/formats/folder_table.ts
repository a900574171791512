import { parseCsv, type Table } from "./csv";

/** How each table format is read, by the end of the file's name. A new format is one file and one line here. */
const TABLE_FORMATS: Readonly<Record<string, (bytes: Uint8Array) => Table>> = {
	csv: parseCsv,
};

/** The table in a file of any known format. Fails with the known formats when the name ends otherwise. */
export function parseTable(path: string, bytes: Uint8Array): Table {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	const parse = TABLE_FORMATS[ending];
	if (!parse) {
		const known = Object.keys(TABLE_FORMATS).join(", ");
		throw new Error(
			`不认识 .${ending} 文件，可用 ${known} / files ending in .${ending} are not known, only ${known}`,
		);
	}
	return parse(bytes);
}
