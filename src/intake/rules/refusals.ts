import type { RuleTexts } from "./rule_text";

/** Rules about files from which nothing can be taken: why, and what to do instead. */
export const REFUSALS_RULES = {
	"file-empty": {
		severity: "reject",
		zh: "文件是空的，没有可读的内容。核对是否选错了文件，或重新导出。",
		en: "The file is empty. Check whether it is the right one, or export it again.",
	},
	"file-too-large": {
		severity: "reject",
		zh: "文件超过上限 {detail}，未读取。删去多余的工作表和列，或分成几个文件。",
		en: "The file is larger than the limit of {detail} and was not read. Remove sheets and columns that are not needed, or split it.",
	},
	"file-of-nuls": {
		severity: "reject",
		zh: "文件里全是空字节，没有内容（多半是复制或下载中断）。重新取一份原件。",
		en: "The file holds nothing but zero bytes, as a broken copy or download leaves behind. Get the original again.",
	},
	"old-xls": {
		severity: "reject",
		zh: "这是旧版 .xls 格式，不能直接读取。用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。",
		en: "This is the old .xls format, which cannot be read. Open it in Excel or WPS, save it as .xlsx and import that.",
	},
	"password-protected": {
		severity: "reject",
		zh: "文件有打开密码，不能读取。用 Excel 或 WPS 打开，取消密码后另存为 .xlsx。",
		en: "The file is protected by a password. Open it in Excel or WPS, remove the password and save it as .xlsx.",
	},
	"html-file": {
		severity: "reject",
		zh: "这是网页，不是表格文件（有的系统导出的“Excel”其实是网页）。用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。",
		en: "This is a web page, not a table (some systems export pages under the name of Excel files). Open it in Excel or WPS, save it as .xlsx and import that.",
	},
	"other-spreadsheet": {
		severity: "reject",
		zh: "这是 {value} 表格，不能直接读取。用 Excel、WPS 或 LibreOffice 打开，另存为 .xlsx 后再导入。",
		en: "This is a spreadsheet in the format {value}, which cannot be read. Open it in Excel, WPS or LibreOffice, save it as .xlsx and import that.",
	},
	"xml-spreadsheet-2003": {
		severity: "reject",
		zh: "这是“XML 表格 2003”格式，不能直接读取。用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。",
		en: "This is an XML Spreadsheet 2003, which cannot be read. Open it in Excel or WPS, save it as .xlsx and import that.",
	},
	"xml-file": {
		severity: "reject",
		zh: "这是 XML 文件（如 KML、GML），不能直接读取。用 GIS 软件转换为 GeoJSON，或另存为 CSV。",
		en: "This is an XML file (such as KML or GML), which cannot be read. Convert it to GeoJSON in a GIS, or save it as CSV.",
	},
	"word-file": {
		severity: "reject",
		zh: "这是 {value} 文档，不是表格文件。把其中的表格复制到 Excel 或 WPS 表格，存为 .xlsx。",
		en: "This is a {value} document, not a table. Copy the table in it into a spreadsheet and save that as .xlsx.",
	},
	"pdf-file": {
		severity: "reject",
		zh: "这是 {value}，读不出表格。向提供者索取原始的 Excel 或 CSV 文件。",
		en: "This is a {value}, from which no table can be read. Ask whoever sent it for the Excel or CSV file it was made from.",
	},
	"image-file": {
		severity: "reject",
		zh: "这是图片（{value}），读不出表格。向提供者索取原始的 Excel 或 CSV 文件。",
		en: "This is an image ({value}), from which no table can be read. Ask whoever sent it for the Excel or CSV file.",
	},
	"archive-file": {
		severity: "reject",
		zh: "这是 {value} 压缩包，不能直接读取。先解压，再导入里面的文件；Shapefile 请用 .zip 打包。",
		en: "This is a {value} archive, which cannot be read. Unpack it and import the files in it; pack a shapefile as .zip.",
	},
	"binary-file": {
		severity: "reject",
		zh: "这不是表格文件（{value}）。另存为 .xlsx、.csv 或 .geojson 后再导入。",
		en: "This is not a table ({value}). Save it as .xlsx, .csv or .geojson and import that.",
	},
	"zip-damaged": {
		severity: "reject",
		zh: "压缩包不完整或已损坏：{detail}。.xlsx 请用 Excel 或 WPS 打开后重新保存；其他文件重新打包或重新下载。",
		en: "The archive is cut off or damaged: {detail}. Open and save an .xlsx again in Excel or WPS; pack or download other files again.",
	},
	"zip-unsafe": {
		severity: "reject",
		zh: "压缩包里有指向文件夹之外或带反斜杠的路径（{value}），未打开。用系统自带的压缩功能重新打包。",
		en: "The archive holds a path that leads out of its folder or has backslashes ({value}) and was not opened. Pack it again with the system's own tool.",
	},
	"zip-encrypted": {
		severity: "reject",
		zh: "压缩包里的 {value} 有密码，不能读取。取消密码后重新打包。",
		en: "{value} in the archive is protected by a password. Pack it again without one.",
	},
	"zip-too-many-entries": {
		severity: "reject",
		zh: "压缩包里有 {value} 个文件，上限是 {detail} 个。只打包要导入的文件。",
		en: "The archive holds {value} files, the limit is {detail}. Pack only those to be imported.",
	},
	"inflated-too-large": {
		severity: "reject",
		zh: "压缩包解开后超过 {value}，未打开。删去多余的工作表、图片和列，或分成几个文件。",
		en: "Unpacked, the archive would exceed {value}; it was not opened. Remove sheets, pictures and columns that are not needed, or split it.",
	},
	"zip-without-table": {
		severity: "reject",
		zh: "压缩包里既没有工作簿也没有 Shapefile，只有：{value}。解压后导入里面的表格文件。",
		en: "The archive holds neither a workbook nor a shapefile, only: {value}. Unpack it and import the tables in it.",
	},
	"too-many-rows": {
		severity: "reject",
		zh: "表格超过 {value} 行，未读入。分成几个文件。",
		en: "The table has more than {value} rows and was not read. Split it into several files.",
	},
	"too-many-columns": {
		severity: "reject",
		zh: "表格超过 {value} 列，未读入。删去不用的列；若只有几列，核对分隔符。",
		en: "The table has more than {value} columns and was not read. Remove those that are not needed; if there are few, check the delimiter.",
	},
	"too-many-cells": {
		severity: "reject",
		zh: "表格超过 {value} 格，未读入。删去不用的列，或分成几个文件。",
		en: "The table has more than {value} cells and was not read. Remove columns that are not needed, or split it.",
	},
	"xml-doctype": {
		severity: "reject",
		zh: "工作簿的 {value} 里有文档类型声明，正常的表格软件不会写，未读入。用 Excel 或 WPS 打开后重新保存。",
		en: "{value} in the workbook declares a document type, which no spreadsheet program writes; it was not read. Open it in Excel or WPS and save it again.",
	},
	"workbook-damaged": {
		severity: "reject",
		zh: "工作簿的 {value} 缺失或已损坏。用 Excel 或 WPS 打开（会提示修复）后重新保存。",
		en: "{value} in the workbook is missing or damaged. Open it in Excel or WPS (which offers to repair it) and save it again.",
	},
	"unknown-sheet": {
		severity: "reject",
		zh: "没有名为“{value}”的工作表或图层，可选：{detail}。",
		en: "There is no sheet or layer “{value}”. Choose one of: {detail}.",
	},
	"only-hidden-sheets": {
		severity: "reject",
		zh: "有内容的工作表都是隐藏的：{value}。取消隐藏，或指定要读的工作表。",
		en: "Every sheet with content is hidden: {value}. Show it, or name the sheet to be read.",
	},
	"no-sheet-with-rows": {
		severity: "reject",
		zh: "工作簿里没有一张工作表有内容：{value}。核对是否选错了文件。",
		en: "No sheet of the workbook holds anything: {value}. Check whether it is the right file.",
	},
	"no-header": {
		severity: "reject",
		zh: "没有找到表头：第 {value} 行像是数据（{detail}）。在最上面加一行列名，或指定表头所在的行。",
		en: "No header was found: row {value} looks like data ({detail}). Put a row of column names on top, or give the number of the header's row.",
	},
	"no-such-header-row": {
		severity: "reject",
		zh: "第 {value} 行是空的或不存在，不能作表头（内容到第 {detail} 行为止）。改选表头所在的行。",
		en: "Row {value} is empty or does not exist and cannot be the header (the content ends at row {detail}). Choose the row of the header.",
	},
	"bad-json": {
		severity: "reject",
		zh: "不是有效的 JSON：{detail}。核对文件是否完整，重新导出。",
		en: "This is not valid JSON: {detail}. Check whether the file is whole, and export it again.",
	},
	"json-too-deep": {
		severity: "reject",
		zh: "括号嵌套超过 {value} 层，未读入。导出为一列对象，每个对象一行记录。",
		en: "Brackets are nested more than {value} deep; the file was not read. Export a list of objects, one for each record.",
	},
	"json-without-table": {
		severity: "reject",
		zh: 'JSON 里没有对象的列表。导出为 [{"编号": …}, …] 的样式，每个对象一行记录。',
		en: 'The JSON holds no list of objects. Export it like [{"id": …}, …], one object for each record.',
	},
	"shp-alone": {
		severity: "reject",
		zh: "单独的 .shp 只有图形，没有属性。把同名的 .shp、.dbf、.prj、.cpg 打成一个 .zip 再导入。",
		en: "A .shp alone holds shapes without attributes. Pack the .shp, .dbf, .prj and .cpg of one name into a .zip and import that.",
	},
	"shp-without-dbf": {
		severity: "reject",
		zh: "图层“{value}”缺少 .dbf，没有属性。把同名的 .shp、.dbf、.prj、.cpg 打成一个 .zip 再导入。",
		en: "The layer “{value}” has no .dbf and thus no attributes. Pack the .shp, .dbf, .prj and .cpg of one name into a .zip and import that.",
	},
	"shapefile-damaged": {
		severity: "reject",
		zh: "Shapefile 的 .{value} 已损坏，不能读取。用 GIS 软件重新导出。",
		en: "The .{value} of the shapefile is damaged. Export it again in a GIS.",
	},
} as const satisfies RuleTexts;
