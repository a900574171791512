import { readFileSync } from "node:fs";
import Papa from "papaparse";

/*
 * The shipped folder read plainly: the text of its files, a parser of CSV, and nothing of the product. Headers and words are those of the files.
 */

const FOLDER = new URL("../../data/", import.meta.url);

export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file of the folder, by its own headers. */
export function readRows(name: string): readonly Row[] {
	const text = readFileSync(new URL(name, FOLDER), "utf8").replace(/^\uFEFF/, "");
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** A JSON file of the folder. */
export function readPlainJson(name: string): unknown {
	return JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
}

/** The number in a cell; `null` when it is empty. Throws for what is no number. */
export function readNumber(row: Row, header: string): number | null {
	const cell = row[header];
	if (cell === undefined) throw new Error(`There is no column ${header}.`);
	if (cell.trim() === "") return null;
	const number = Number(cell);
	if (Number.isNaN(number)) throw new Error(`${header} is ${cell}.`);
	return number;
}

/** 是 or 否; `null` when the cell is empty. */
export function readYesNo(row: Row, header: string): boolean | null {
	const cell = row[header];
	if (cell === "") return null;
	if (cell !== "是" && cell !== "否") throw new Error(`${header} is ${cell}.`);
	return cell === "是";
}

/** The words of the files for the codes of a briefing. */
export const WORDS: Readonly<Record<string, string>> = {
	commercial: "专业化物业",
	work_unit: "单位自管",
	owners: "业主自管",
	community: "社区代管",
	unmanaged: "无人管理",
	none: "未改造",
	planned: "已列入计划",
	underway: "改造中",
	done: "已改造",
	unknown: "未登记",
	working: "正常",
	broken: "故障",
	entrance: "出入口",
	road: "道路",
	inside: "院内",
	surface: "地面",
	underground: "地下",
	kerb: "路内",
	shared: "错时共享",
};
