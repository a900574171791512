import type { RuleTexts } from "./rule_text";

/** Rules about files as a whole and the shape of their rows. */
export const FILES_RULES = {
	"no-rows": {
		severity: "reject",
		zh: "表头下没有数据行，没有可读的内容。若数据在别的工作表，请指定工作表；若表头找错了，请指定表头所在的行。",
		en: "There is no row below the header: nothing to read. If the data stand on another sheet, name it; if the wrong row was taken for the header, give its number.",
	},
	"no-known-column": {
		severity: "reject",
		zh: "没有一列认得出来（{value}），{detail} 行都没有读入。核对所选的数据类别、工作表和表头所在的行，或指定各列的含义。",
		en: "None of the columns is understood ({value}); none of the {detail} rows was read. Check the kind, the sheet and the row of the header, or map the columns.",
	},
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
	"undecodable-characters": {
		severity: "note",
		zh: "按 {detail} 有 {value} 个字符读不出来（显示为 �）。换一种编码，或向提供者索取原件。",
		en: "{value} characters are none in {detail} (shown as �). Choose another encoding, or ask for the original.",
	},
	"total-row": {
		severity: "note",
		zh: "这一行是合计（{value}），不是记录，未读入。",
		en: "This row is a sum ({value}), not a record; it was skipped.",
	},
	"units-row": {
		severity: "note",
		zh: "表头下面这一行是单位（{value}），不是记录，未读入。核对各列单位。",
		en: "The row below the header names units ({value}) and is no record; it was skipped. Check the units of the columns.",
	},
	"repeated-header": {
		severity: "note",
		zh: "这一行重复了表头（{value}），不是记录，未读入。",
		en: "This row repeats the header ({value}) and is no record; it was skipped.",
	},
	"merged-cells-filled": {
		severity: "note",
		zh: "有 {value} 行的内容来自纵向合并的单元格，已填到各行。核对合并的范围；最好在原表中取消合并。",
		en: "{value} rows take a value from cells merged over several rows. Check how far they were merged; better, unmerge them in the source.",
	},
	"hidden-sheet-with-rows": {
		severity: "note",
		zh: "隐藏的工作表“{value}”里有内容，未读入（读的是“{detail}”）。需要时指定工作表。",
		en: "The hidden sheet “{value}” holds content and was not read (“{detail}” was). Name the sheet if it is wanted.",
	},
	"other-sheet-with-rows": {
		severity: "note",
		zh: "“{value}”里也有内容，未读入（读的是“{detail}”）。需要时指定它，再导入一次。",
		en: "“{value}” holds content, too, and was not read (“{detail}” was). Name it and import once more if it is wanted.",
	},
	"column-without-header": {
		severity: "note",
		zh: "{field} 列有内容（如“{value}”）但没有表头，未使用。补上表头。",
		en: "Column {field} has values (such as “{value}”) and no header; it was not used. Give it a header.",
	},
	"lost-cell-text": {
		severity: "withhold",
		zh: "单元格 {field} 的内容在工作簿里缺失（文字丢失，或公式没有保存结果），按空白处理。用 Excel 或 WPS 打开核对后重新保存。",
		en: "What cell {field} holds is missing in the workbook (a lost text, or a formula saved without its result) and counts as empty. Open it in Excel or WPS, check it and save it again.",
	},
	"not-an-object": {
		severity: "reject",
		zh: "这一项不是对象（{value}），没有可读的字段。导出为每个对象一行记录。",
		en: "This item is no object ({value}) and has no fields. Export one object for each record.",
	},
	"bad-json-line": {
		severity: "reject",
		zh: "这一行不是有效的 JSON（{value}）：{detail}。改正或删去这一行。",
		en: "This line is no valid JSON ({value}): {detail}. Correct or delete it.",
	},
	"json-list-at": {
		severity: "note",
		zh: "读的是 {value} 下的列表，共 {detail} 项。",
		en: "The list under {value} was read; it has {detail} items.",
	},
	"geometry-collection": {
		severity: "reject",
		zh: "图形是几何集合（{value}），不知道以哪一个为准。在 GIS 软件中拆成单个图形。",
		en: "The geometry is a collection ({value}); nobody can tell which of its members counts. Split it in a GIS.",
	},
	"unusable-geometry": {
		severity: "withhold",
		zh: "图形（{value}）无法识别或坐标不完整，按没有图形处理。用 GIS 软件修复后重新导出。",
		en: "The geometry ({value}) is of no known kind or lacks coordinates and counts as none. Repair it in a GIS and export it again.",
	},
	"deleted-records": {
		severity: "note",
		zh: ".dbf 里有 {value} 条标为已删除的记录，未读入。",
		en: "{value} records of the .dbf are marked as deleted; they were skipped.",
	},
	"dbf-cut": {
		severity: "note",
		zh: ".dbf 应有 {detail} 条记录，只有 {value} 条，文件可能被截断。重新复制或导出。",
		en: "The .dbf should hold {detail} records and holds {value}; it may have been cut off. Copy or export it again.",
	},
	"shape-count": {
		severity: "note",
		zh: "图形有 {value} 个，属性有 {detail} 条，两者不一致。重新导出整套 Shapefile。",
		en: "There are {value} shapes for {detail} records. Export the whole shapefile again.",
	},
	"cut-text": {
		severity: "note",
		zh: "“{field}”的文字（{value}）在字段宽度处被截断，不完整。在 GIS 软件中加宽字段后重新导出。",
		en: "The text in “{field}” ({value}) was cut off at the width of the field. Widen the field in a GIS and export it again.",
	},
	"cpg-wrong": {
		severity: "note",
		zh: ".cpg 写的编码“{value}”与文字不符，已按 {detail} 读取。若出现乱码，请指定编码。",
		en: "The .cpg says “{value}”, which the texts are not in; they were read as {detail}. If names look wrong, state the encoding.",
	},
	"cpg-ignored": {
		severity: "note",
		zh: "不认识 .cpg 写的编码“{value}”，已自行判断。若出现乱码，请指定编码。",
		en: "The encoding “{value}” in the .cpg is not known; it was found out instead. If names look wrong, state the encoding.",
	},
	"took-too-long": {
		severity: "reject",
		zh: "{value} 读取超过 {detail} 秒，已停止，未计入。拆分文件，或另存为 CSV 再导入。",
		en: "{value} took longer than {detail} seconds, so reading was stopped and it is left out. Split it, or save it as CSV and import that.",
	},
} as const satisfies RuleTexts;
