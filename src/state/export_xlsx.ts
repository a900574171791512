import { strToU8, zipSync } from "fflate";
import type { ExportCell, ExportTable } from "../domain/selection/export/export_table";
import { writeWorkbookText } from "../domain/selection/export/safe_cell";

/** A spreadsheet cuts off what is longer. */
const LONGEST = 32_767;
/** Styles of cells by their place in `STYLES`: texts that stay texts when they are edited, and the header; figures have none. */
const STYLE = { text: 1, header: 2 } as const;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
const RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const WORKBOOK_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
// Format 49 is “@”, text; `quotePrefix` is the apostrophe a spreadsheet keeps apart from the text.
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" quotePrefix="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`;

/**
 * A table as a workbook with one sheet of this name. Every text is stored as a text and marked as one, so that none is or becomes a formula, not
 * even when somebody edits its cell; numbers are numbers; unknown is no cell. Written here and not by a package, because the one at hand
 * packs large sheets in workers made of blobs, which the content policy forbids, and drops characters. Fails on a text no cell can hold.
 */
export function writeWorkbook(table: ExportTable, sheet: string): Uint8Array {
	const files = {
		"[Content_Types].xml": CONTENT_TYPES,
		"_rels/.rels": RELATIONS,
		"xl/workbook.xml": writeBook(sheet),
		"xl/_rels/workbook.xml.rels": WORKBOOK_RELATIONS,
		"xl/styles.xml": STYLES,
		"xl/worksheets/sheet1.xml": writeSheet(table),
	};
	const parts = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
	// The same table gives the same bytes: the time of writing is not part of it.
	return zipSync(Object.fromEntries(parts), { level: 6, mtime: "1980-01-01T00:00:00" });
}

// What no name of a sheet may contain; 31 characters at most.
function writeBook(sheet: string): string {
	const name = writeWorkbookText(sheet.replace(/[\\/?*[\]:'"]/g, " ").slice(0, 31));
	return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

function writeSheet({ remarks, columns, rows }: ExportTable): string {
	const top = remarks.length + 1;
	const lines = [
		...remarks.map(({ name, value }) => writeCells([name, value], STYLE.text)),
		writeCells(
			columns.map(({ header }) => header),
			STYLE.header,
		),
		...rows.map((cells) => writeCells(cells, STYLE.text)),
	];
	const data = lines.map((cells, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`).join("");
	// Header and name stay in sight.
	const view = `<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="${top}" topLeftCell="C${top + 1}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;
	return `${XML}<worksheet xmlns="${MAIN}">${view}<sheetData>${data}</sheetData></worksheet>`;
}

/** The cells of a row once its number is known. */
function writeCells(cells: readonly ExportCell[], style: number): (row: number) => string {
	return (row) =>
		cells
			.map((cell, at) => {
				const reference = `${nameColumn(at)}${row}`;
				if (cell === null) return "";
				if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
				if (cell.length > LONGEST) throw new Error(`${reference}: ${cell.length} > ${LONGEST}`);
				const text = `<t xml:space="preserve">${writeWorkbookText(cell)}</t>`;
				return `<c r="${reference}" s="${style}" t="inlineStr"><is>${text}</is></c>`;
			})
			.join("");
}

/** A, B … Z, AA … of a column counted from 0. */
function nameColumn(at: number): string {
	const letter = String.fromCharCode(65 + (at % 26));
	return at < 26 ? letter : nameColumn(Math.floor(at / 26) - 1) + letter;
}
