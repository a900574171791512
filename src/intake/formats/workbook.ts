import type { SheetName, Table, TableOptions } from "../table";
import { UnreadableFile } from "../table";
import { parseText } from "./bytes";
import { findLook, type NumberLook } from "./cell_text";
import { type IsKnownHeader, makeGridTable, type Note } from "./grid_table";
import { findHeaderRow, joinHeaders } from "./header_row";
import { fillMerges } from "./merges";
import {
	type CellContext,
	decodeCharacters,
	makeTextCollector,
	type Part,
	parseWorksheet,
	type Worksheet,
} from "./worksheet";
import { readAttributes, walkXml } from "./xml";
import type { Archive } from "./zip";

/** A sheet of a workbook and the part it stands in. */
interface SheetEntry extends SheetName {
	readonly path: string;
}

interface Relation {
	readonly type: string;
	readonly path: string;
}

interface Workbook {
	readonly sheets: readonly SheetEntry[];
	readonly context: CellContext;
	readonly read: (path: string) => Part | null;
}

/** Whether an archive holds a workbook as Excel and WPS write them since 2007. */
export function isWorkbook(archive: Archive): boolean {
	return archive.paths.some((path) => /(^|\/)workbook\.xml$/i.test(path));
}

/**
 * The table in a workbook: on the sheet that was named, else on the visible one whose header is understood best. Hidden sheets and others
 * with content are noted. Fails with the names of the sheets when the named one does not exist.
 */
export function parseWorkbook(archive: Archive, options: TableOptions, isKnown: IsKnownHeader): Table {
	const book = openWorkbook(archive);
	const { entry, sheet, others } = chooseSheet(book, options.sheet, isKnown);
	const filled = fillMerges(sheet.rows, sheet.merges);
	const table = makeGridTable(
		{
			format: "xlsx",
			encoding: null,
			sheet: entry.name,
			sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
			rows: sheet.rows,
			notes: [...others, ...sheet.lost.map(noteLost)],
			isRagged: false,
		},
		options,
		isKnown,
	);
	const kept = table.rows.filter(({ row }) => filled.has(row));
	if (kept.length === 0) return table;
	const fault = { rule: "merged-cells-filled", field: "", value: String(kept.length) } as const;
	return { ...table, notes: [...table.notes, { row: null, fault }] };
}

function noteLost({ row, reference }: Worksheet["lost"][number]): Note {
	return { row, fault: { rule: "lost-cell-text", field: reference, value: "" } };
}

function damaged(value: string): UnreadableFile {
	return new UnreadableFile({ rule: "workbook-damaged", field: "", value });
}

function openWorkbook(archive: Archive): Workbook {
	// The sheet that was looked at last is mostly the one that is read next.
	let last: Part | null = null;
	const read = (path: string): Part | null => {
		if (last?.path === path) return last;
		const bytes = archive.read(path);
		last = bytes && { path, text: parseText(bytes).text };
		return last;
	};
	const main = read(findMainPart(archive, read));
	if (!main) throw damaged("xl/workbook.xml");
	const relations = readRelations(main.path, read);
	const pathOf = (type: string) => [...relations.values()].find((one) => one.type === type)?.path ?? "";
	const { sheets, is1904 } = readSheetList(main, relations);
	const strings = read(pathOf("sharedStrings"));
	const styles = read(pathOf("styles"));
	const context = {
		shared: strings ? readStrings(strings) : [],
		looks: styles ? readLooks(styles) : [],
		is1904,
	};
	return { sheets, context, read };
}

function findMainPart(archive: Archive, read: Workbook["read"]): string {
	const said = [...readRelations("", read).values()].find(({ type }) => type === "officeDocument")?.path;
	const known = archive.paths.find((path) => path.toLowerCase() === said?.toLowerCase());
	return known ?? archive.paths.find((path) => /(^|\/)workbook\.xml$/i.test(path)) ?? "";
}

/** What a part refers to, by id. Targets are relative to its folder, or absolute, as WPS writes them. */
function readRelations(path: string, read: Workbook["read"]): ReadonlyMap<string, Relation> {
	const cut = path.lastIndexOf("/") + 1;
	const folder = path.slice(0, cut);
	const part = read(`${folder}_rels/${path.slice(cut)}.rels`);
	const relations = new Map<string, Relation>();
	if (!part) return relations;
	walkXml(part.path, part.text, {
		open(name, source) {
			if (name !== "Relationship") return;
			const attributes = readAttributes(source);
			const type = attributes.get("Type") ?? "";
			const target = (attributes.get("Target") ?? "").replaceAll("\\", "/");
			relations.set(attributes.get("Id") ?? "", {
				type: type.slice(type.lastIndexOf("/") + 1),
				path: target.startsWith("/") ? target.slice(1) : resolvePath(folder + target),
			});
		},
		close: () => undefined,
		text: () => undefined,
	});
	return relations;
}

function resolvePath(path: string): string {
	const steps: string[] = [];
	for (const step of path.split("/")) {
		if (step === "..") steps.pop();
		else if (step !== "." && step !== "") steps.push(step);
	}
	return steps.join("/");
}

function readSheetList({ path, text }: Part, relations: ReadonlyMap<string, Relation>) {
	const sheets: SheetEntry[] = [];
	let is1904 = false;
	walkXml(path, text, {
		open(name, source) {
			if (name === "workbookPr") is1904 = /^(1|true)$/.test(readAttributes(source).get("date1904") ?? "");
			if (name !== "sheet") return;
			const attributes = readAttributes(source);
			const relation = relations.get(attributes.get("id") ?? "");
			// Sheets that are one chart hold no cells.
			if (relation && relation.type !== "worksheet") return;
			const hidden = /^(hidden|veryHidden)$/.test(attributes.get("state") ?? "");
			sheets.push({ name: attributes.get("name") ?? "", hidden, path: relation?.path ?? "" });
		},
		close: () => undefined,
		text: () => undefined,
	});
	if (sheets.length === 0) throw damaged(path);
	return { sheets, is1904 };
}

function readStrings({ path, text }: Part): string[] {
	const strings: string[] = [];
	const collector = makeTextCollector();
	walkXml(path, text, {
		open: collector.open,
		close(name) {
			collector.close(name);
			if (name === "si") strings.push(decodeCharacters(collector.take()));
		},
		text: collector.text,
	});
	return strings;
}

function readLooks({ path, text }: Part): NumberLook[] {
	const codes = new Map<number, string>();
	const looks: NumberLook[] = [];
	let isCellFormat = false;
	walkXml(path, text, {
		open(name, source) {
			if (name === "cellXfs") isCellFormat = true;
			if (name !== "numFmt" && name !== "xf") return;
			const attributes = readAttributes(source);
			const id = Number(attributes.get("numFmtId") ?? 0);
			if (name === "numFmt") codes.set(id, attributes.get("formatCode") ?? "");
			else if (isCellFormat) looks.push(findLook(id, codes.get(id)));
		},
		close(name) {
			if (name === "cellXfs") isCellFormat = false;
		},
		text: () => undefined,
	});
	return looks;
}

interface Choice {
	readonly entry: SheetEntry;
	readonly sheet: Worksheet;
	readonly others: readonly Note[];
}

function chooseSheet(book: Workbook, wanted: string | null, isKnown: IsKnownHeader): Choice {
	const { sheets, context } = book;
	const names = sheets.map(({ name }) => name).join("、");
	const named =
		sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => name.trim() === wanted);
	if (wanted !== null && !named) {
		throw new UnreadableFile({ rule: "unknown-sheet", field: "", value: wanted, detail: names });
	}
	const contents = new Map(sheets.map(({ path }) => [path, false]));
	for (const path of contents.keys()) contents.set(path, hasContent(book, path));
	const full = sheets.filter((one) => one === named || contents.get(one.path));
	const entry =
		named ??
		pickSheet(
			full.filter(({ hidden }) => !hidden),
			book,
			isKnown,
		);
	if (!entry) {
		const isHidden = full.length > 0;
		const value = isHidden ? full.map(({ name }) => name).join("、") : names;
		throw new UnreadableFile({
			rule: isHidden ? "only-hidden-sheets" : "no-sheet-with-rows",
			field: "",
			value,
		});
	}
	const part = book.read(entry.path);
	if (!part) throw damaged(entry.path || entry.name);
	return { entry, sheet: parseWorksheet(part, context), others: noteOthers(full, entry) };
}

/** The sheet whose header is understood best, of several alike the first: a workbook may begin with a cover or with instructions. */
function pickSheet(
	visible: readonly SheetEntry[],
	book: Workbook,
	isKnown: IsKnownHeader,
): SheetEntry | undefined {
	if (visible.length <= 1) return visible[0];
	const known = visible.map((entry) => countKnownHeaders(entry, book, isKnown));
	return visible[known.indexOf(Math.max(...known))];
}

function countKnownHeaders(
	{ path }: SheetEntry,
	{ read, context }: Workbook,
	isKnown: IsKnownHeader,
): number {
	const part = read(path);
	if (!part) return 0;
	try {
		const lines = parseWorksheet(part, context).rows.map(({ cells }) => cells);
		return joinHeaders(lines, findHeaderRow(lines, isKnown)).filter(isKnown).length;
	} catch (error) {
		// A sheet that cannot be read is no better than one without a header; named, it says why.
		if (error instanceof UnreadableFile) return 0;
		throw error;
	}
}

// Values and inline texts are what a cell can hold; looking for their tags is far cheaper than reading the sheet.
function hasContent({ read }: Workbook, path: string): boolean {
	return /<(\w{1,20}:)?(v|t)[ />]/.test(read(path)?.text ?? "");
}

function noteOthers(full: readonly SheetEntry[], chosen: SheetEntry): Note[] {
	const rest = full.filter((one) => one !== chosen);
	return rest.map(({ name, hidden }) => {
		const rule = hidden ? "hidden-sheet-with-rows" : "other-sheet-with-rows";
		return { row: null, fault: { rule, field: "", value: name, detail: chosen.name } };
	});
}
