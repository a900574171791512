/**
 * What a file may be at most. They are met before anything is built from the bytes, so that a hostile or mistaken file costs a
 * refusal and not the machine.
 */
export const LIMITS = {
	/** Bytes of the file as handed over. */
	fileBytes: 64 * 1024 * 1024,
	/** Bytes of all that is unpacked from one file, whatever its directory claims. */
	inflatedBytes: 64 * 1024 * 1024,
	/** Rows with any text below the header. */
	rows: 200_000,
	columns: 1_000,
	/** Cells of a table, the empty ones between full ones included: few bytes can claim very wide rows. */
	cells: 10_000_000,
	/** Lines of a text file, empty ones included: an office program likes to save a million of those. */
	lines: 2_000_000,
	/** Entries of an archive; a workbook has some dozens. */
	zipEntries: 2_000,
	/** Brackets within brackets; features with their coordinates need nine. */
	jsonDepth: 64,
} as const;

/** Rows that may stand above and between the records: titles, headers, sums. */
export const SPARE_ROWS = 1_000;

/** A number of bytes as people say it: “64 MB”. */
export function formatMegabytes(bytes: number): string {
	return `${Math.round((bytes / (1024 * 1024)) * 10) / 10} MB`;
}
