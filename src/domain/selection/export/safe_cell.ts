/** What a spreadsheet takes for the beginning of a formula, half and full width, and the tab behind which some look for one. */
const STARTERS = "=+\\-@＝＋－＠\\t";
/** Blanks that some programs drop before they look; and the mark itself, so that it can be set and taken away any number of times. */
const DROPPED = " '\\u00A0\\u3000\\uFEFF\\u200B";
/** What ends a line for one program or another; a program that takes lines for rows must not meet a formula there either. */
const BREAKS = "\\r\\n\\v\\f\\u0085\\u2028\\u2029";

const CELL_START = new RegExp(`^(?=[${DROPPED}]*[${STARTERS}${BREAKS}])`);
const LINE_START = new RegExp(`([${BREAKS}])(?=[${DROPPED}]*[${STARTERS}])`, "g");
const MARKED_CELL = new RegExp(`^'(?=[${DROPPED}]*[${STARTERS}${BREAKS}])`);
const MARKED_LINE = new RegExp(`([${BREAKS}])'(?=[${DROPPED}]*[${STARTERS}])`, "g");

/**
 * A text for a cell of a CSV file that no spreadsheet takes for a formula: an apostrophe stands before a cell, and before a line
 * within it, that begins like one (OWASP, “CSV Injection”). `readSafeText` undoes it exactly, whatever the text is. Numbers are not
 * texts: a negative one is written as it is.
 */
export function writeSafeText(text: string): string {
	return text.replace(CELL_START, "'").replace(LINE_START, "$1'");
}

/**
 * The text that `writeSafeText` made a cell of. A cell it cannot have made comes back as it is: an apostrophe before anything else than a
 * formula's beginning, or beside another beginning that bears none.
 */
export function readSafeText(cell: string): string {
	const text = cell.replace(MARKED_CELL, "").replace(MARKED_LINE, "$1");
	return writeSafeText(text) === cell ? text : cell;
}

/** An underscore that begins what a workbook would take for a character in disguise. */
const DISGUISE = /_(?=x[\dA-Fa-f]{4}_)/g;
/** What XML may not contain, or would change; halves of a pair of surrogates stand alone. */
const FORBIDDEN =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as a workbook's XML holds it (ECMA-376, ST_Xstring): what XML cannot hold is written as `_x000D_`, and nothing is lost. */
export function writeWorkbookText(text: string): string {
	return text
		.replace(DISGUISE, "_x005F_")
		.replace(FORBIDDEN, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}
