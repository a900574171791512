import { strToU8, zipSync } from "fflate";

/** A cell to write: text, number, boolean, or XML of one's own; `null` leaves it out. */
export type CellToWrite = string | number | boolean | null | { readonly xml: string };

/** A sheet to write: its rows from row 1 on (`null` leaves a row out), and what stands after them. */
export interface SheetToWrite {
	readonly name: string;
	readonly rows: readonly (readonly CellToWrite[] | null)[];
	readonly state?: "hidden" | "veryHidden";
	/** References such as `A2:A4`. */
	readonly merges?: readonly string[];
	/** Whether rows and cells say where they are; some writers leave it out. */
	readonly isSilent?: boolean;
}

export interface WorkbookToWrite {
	readonly sheets: readonly SheetToWrite[];
	readonly is1904?: boolean;
	/** XML inside `<cellXfs>`, and number formats as `<numFmt …/>`. */
	readonly styles?: { readonly formats: string; readonly cells: string };
	/** Shared strings as `<si>…</si>`. */
	readonly strings?: string;
	/** Targets from the root of the archive, as WPS writes them. */
	readonly isAbsolute?: boolean;
	/** Prefixes before every tag of a sheet and the strict namespaces. */
	readonly isStrict?: boolean;
	readonly extra?: Readonly<Record<string, Uint8Array>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function escapeXml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

function letters(column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

function writeCell(cell: CellToWrite, reference: string): string {
	if (cell === null) return "";
	if (typeof cell === "object") return cell.xml.replace("<c", `<c${reference}`);
	if (typeof cell === "number") return `<c${reference}><v>${cell}</v></c>`;
	if (typeof cell === "boolean") return `<c${reference} t="b"><v>${cell ? 1 : 0}</v></c>`;
	return `<c${reference} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

/** The XML of a sheet. */
function writeSheet({ rows, merges = [], isSilent = false }: SheetToWrite): string {
	const lines = rows.map((cells, at) => {
		if (cells === null) return "";
		const place = (column: number) => (isSilent ? "" : ` r="${letters(column)}${at + 1}"`);
		const written = cells.map((cell, column) => writeCell(cell, place(column))).join("");
		return `<row${isSilent ? "" : ` r="${at + 1}"`}>${written}</row>`;
	});
	const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
	const tail = merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
	return `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData>${tail}</worksheet>`;
}

// Every tag of the sheet gets a prefix, which strict writers like.
function addPrefix(xml: string): string {
	return xml.replace(/<(\/?)([a-z]\w*)/gi, "<$1x:$2");
}

/** The parts of a workbook by their path, before they are zipped. */
export function writeParts(book: WorkbookToWrite): Record<string, Uint8Array> {
	const { sheets, isAbsolute = false, isStrict = false, styles, strings, extra = {} } = book;
	const base = isStrict
		? "http://purl.oclc.org/ooxml/officeDocument/relationships"
		: "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	const root = isAbsolute ? "/xl/" : "";
	const link = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
	const list = sheets.map(
		({ name, state }, at) =>
			`<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="rId${at + 1}"/>`,
	);
	const links = sheets.map((_, at) =>
		link(`rId${at + 1}`, "worksheet", `${root}worksheets/sheet${at + 1}.xml`),
	);
	if (strings !== undefined) links.push(link("rS", "sharedStrings", `${root}sharedStrings.xml`));
	if (styles) links.push(link("rF", "styles", `${root}styles.xml`));
	const parts: Record<string, string> = {
		"[Content_Types].xml": `${HEAD}<Types/>`,
		"_rels/.rels": `${HEAD}<Relationships>${link("rId1", "officeDocument", isAbsolute ? "/xl/workbook.xml" : "xl/workbook.xml")}</Relationships>`,
		"xl/workbook.xml": `${HEAD}<workbook xmlns:r="${base}"><workbookPr${book.is1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `${HEAD}<Relationships>${links.join("")}</Relationships>`,
	};
	for (const [at, sheet] of sheets.entries()) {
		const xml = writeSheet(sheet);
		parts[`xl/worksheets/sheet${at + 1}.xml`] = isStrict ? addPrefix(xml) : xml;
	}
	if (strings !== undefined) parts["xl/sharedStrings.xml"] = `${HEAD}<sst>${strings}</sst>`;
	if (styles) {
		parts["xl/styles.xml"] =
			`${HEAD}<styleSheet><numFmts>${styles.formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.cells}</cellXfs></styleSheet>`;
	}
	const bytes = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
	return { ...Object.fromEntries(bytes), ...extra };
}

/** A workbook as bytes. */
export function makeWorkbook(book: WorkbookToWrite): Uint8Array {
	return zipSync(writeParts(book), { level: 6 });
}

/** A workbook of one sheet. */
export function makeSimpleWorkbook(rows: SheetToWrite["rows"], merges: readonly string[] = []): Uint8Array {
	return makeWorkbook({ sheets: [{ name: "台账", rows, merges }] });
}
