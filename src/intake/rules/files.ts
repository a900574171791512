import type { RuleTexts } from "./rule_text";

/** Rules about files as a whole and the shape of their rows. */
export const FILES_RULES = {
	"file-missing": {
		severity: "reject",
		zh: "district.json 列出了 {value}，但文件夹里没有。放入该文件，或从 district.json 的 files 中删去这一项。",
		en: "district.json lists {value}, but the folder does not hold it. Add the file, or take the entry out of files in district.json.",
	},
	"file-unreadable": {
		severity: "reject",
		zh: "{value} 无法读取：{detail}。改正后重新运行。",
		en: "{value} cannot be read: {detail}. Correct it and run again.",
	},
	"decoded-gb18030": {
		severity: "note",
		zh: "文件不是 UTF-8，已按 GB18030 读取。若出现乱码，请另存为 UTF-8。",
		en: "The file is not UTF-8 and was read as GB18030. If names look wrong, save it as UTF-8.",
	},
	"wrong-cell-count": {
		severity: "reject",
		zh: "这一行有 {value} 格，表头有 {detail} 格，各列可能错位。核对逗号和引号。",
		en: "The row has {value} cells, the header {detail}; columns may be shifted. Check commas and quotes.",
	},
	"broken-quote": {
		severity: "reject",
		zh: "这一行的引号没有成对，后面的行可能被并入。补上或删去引号后重新运行。",
		en: "A quotation mark in this row is not paired; rows after it may have been swallowed. Close or delete it and run again.",
	},
	"no-row-accepted": {
		severity: "reject",
		zh: "读入 {value} 行，没有一行可用。改正所列问题后重新运行。",
		en: "{value} rows were read and none could be accepted. Correct what is listed and run again.",
	},
	"total-differs": {
		severity: "note",
		zh: "应有 {detail} 个小区，读入 {value} 个。补齐缺少的行，或改正 district.json 的 expectedTotal。",
		en: "{detail} compounds are expected, {value} were read. Add the missing rows, or correct expectedTotal in district.json.",
	},
} as const satisfies RuleTexts;
