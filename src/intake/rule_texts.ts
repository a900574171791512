import type { Finding } from "../domain/records";

/** What a rule says when it is broken, and what becomes of the row. */
export interface RuleText {
	readonly severity: Finding["severity"];
	/** `{field}`, `{value}` and `{detail}` are filled in. */
	readonly zh: string;
	readonly en: string;
}

/** Every rule of the door: what was found, what became of it, and what to do. */
export const RULES = {
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
	"datum-refused": {
		severity: "reject",
		zh: "坐标系“{value}”不受支持。地方独立坐标系的转换参数属涉密成果，不得进入本软件；请由测绘部门转换为 CGCS2000 或 WGS84 后再交。可用：WGS84、CGCS2000、GCJ-02、BD-09。",
		en: "The datum “{value}” is refused. Transformation parameters of independent city grids are classified and may not be in this software; have the surveying office convert the file to CGCS2000 or WGS84. Accepted: WGS84, CGCS2000, GCJ-02, BD-09.",
	},
	"decoded-gb18030": {
		severity: "note",
		zh: "文件不是 UTF-8，已按 GB18030 读取。若出现乱码，请另存为 UTF-8。",
		en: "The file is not UTF-8 and was read as GB18030. If names look wrong, save it as UTF-8.",
	},
	"missing-column": {
		severity: "note",
		zh: "缺少“{field}”列，全部按未知处理。补上该列，没有数据就留空。",
		en: "The column “{field}” is missing; every value in it is unknown. Add the column; leave cells empty where nothing is known.",
	},
	"extra-column": {
		severity: "note",
		zh: "不认识“{field}”列，未使用。核对列名是否写错。",
		en: "The column “{field}” is not known and was not used. Check the spelling of the header.",
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
	"missing-id": {
		severity: "reject",
		zh: "没有编号。给这一行一个不重复的编号。",
		en: "No id. Give the row an id of its own.",
	},
	"bad-id": {
		severity: "reject",
		zh: "编号“{value}”含有不可用的字符或超过 64 个字符，这一行未读入。编号只用文字、数字、空格和 _ . : ( ) # / -。",
		en: "The id “{value}” has characters that cannot be used or more than 64 of them; the row was left out. Use letters, digits, spaces and _ . : ( ) # / - only.",
	},
	"duplicate-id": {
		severity: "reject",
		zh: "编号 {value} 已在第 {detail} 行用过，保留前一行。改正编号或删去重复的行。",
		en: "The id {value} was already used in row {detail}; the earlier row is kept. Correct the id or delete the repeated row.",
	},
	"missing-name": {
		severity: "repair",
		zh: "没有名称，暂以编号 {detail} 代替。补上名称。",
		en: "No name; the id {detail} stands in for it. Add the name.",
	},
	"unknown-subdistrict": {
		severity: "reject",
		zh: "“{value}”不在 district.json 的街道名单中。改正街道名，或在名单中加上这个别名。",
		en: "“{value}” is none of the sub-districts in district.json. Correct the name, or add it there as an alias.",
	},
	"unknown-compound": {
		severity: "withhold",
		zh: "小区编号 {value} 不在已读入的小区台账中，未关联小区。改正编号，或补上该小区。",
		en: "The compound {value} is not among the compounds read; the row belongs to none. Correct the id, or add the compound.",
	},
	"project-of-no-compound": {
		severity: "reject",
		zh: "小区编号“{value}”不在已读入的小区台账中，该项目未读入。改正编号，或补上该小区后重新运行。",
		en: "The compound “{value}” is not among the compounds read; the project was left out. Correct the id, or add the compound, and run again.",
	},
	"baseline-of-no-compound": {
		severity: "withhold",
		zh: "基线中的小区编号 {value} 不在已读入的小区台账中，已从基线中略去。改正编号，或补上该小区。",
		en: "The baseline names the compound {value}, which is not among the compounds read; it was left out of the baseline. Correct the id, or add the compound.",
	},
	"unknown-project": {
		severity: "withhold",
		zh: "项目编号 {value} 不在已读入的改造台账中，未关联项目。改正编号，或补上该项目。",
		en: "The project {value} is not among the projects read; the row belongs to none. Correct the id, or add the project.",
	},
	"project-elsewhere": {
		severity: "note",
		zh: "项目 {value} 属于小区 {detail}，与本行的小区不同。核对两处编号。",
		en: "The project {value} belongs to compound {detail}, not to the compound of this row. Check both ids.",
	},
	"missing-position": {
		severity: "withhold",
		zh: "没有坐标，保留在台账中，但不能落图。补测经纬度。",
		en: "No position: kept in the ledger, not placed on the map. Survey the longitude and latitude.",
	},
	"outside-district": {
		severity: "withhold",
		zh: "坐标（{value}）落在辖区之外，保留在台账中，但不能落图。核对经纬度和坐标系。",
		en: "The position ({value}) lies outside the district: kept in the ledger, not placed on the map. Check the coordinates and the datum.",
	},
	"row-without-position": {
		severity: "reject",
		zh: "没有可用的坐标，这一行未读入。补测经纬度后重新运行。",
		en: "No usable position; the row was left out. Survey the longitude and latitude and run again.",
	},
	"row-outside-district": {
		severity: "reject",
		zh: "坐标（{value}）落在辖区之外，这一行未读入。核对经纬度和坐标系；确在辖区之外的，从本文件中移出。",
		en: "The position ({value}) lies outside the district; the row was left out. Check the coordinates and the datum, or take what does lie outside out of this file.",
	},
	"entrance-outside-district": {
		severity: "withhold",
		zh: "出入口坐标（{value}）落在辖区之外，这一处未采用，该行其余内容保留。核对经纬度和坐标系。",
		en: "The entrance at ({value}) lies outside the district; this point was not used, the rest of the row was kept. Check the coordinates and the datum.",
	},
	"other-datum-fits": {
		severity: "note",
		zh: "按 {value} 有 {detail} 落在辖区内或所填街道内；换一个坐标系更合适。核对 district.json 中该文件的坐标系。",
		en: "Read as {value}, {detail} lie in the district or the recorded sub-district: more than as stated. Check the datum of this file in district.json.",
	},
	"swapped-position": {
		severity: "repair",
		zh: "经度与纬度写反了（{value}），已对调。在原表中改正。",
		en: "Longitude and latitude were swapped ({value}); they have been put right. Correct the source.",
	},
	"built-too-late": {
		severity: "reject",
		zh: "建成年份 {value} 晚于 {detail}，不属于本台账。核对年份，或把该小区移出台账。",
		en: "Built in {value}, after {detail}: not a compound of this ledger. Check the year, or take the compound out.",
	},
	"not-a-number": {
		severity: "withhold",
		zh: "“{value}”不是数字，按未知处理。改成数字，不知道就留空。",
		en: "“{value}” is not a number and counts as unknown. Enter a number, or leave the cell empty.",
	},
	"not-whole": {
		severity: "withhold",
		zh: "{value} 不是整数，按未知处理。{field}应为整数。",
		en: "{value} is not a whole number and counts as unknown. {field} must be whole.",
	},
	"out-of-range": {
		severity: "withhold",
		zh: "{value} 不在 {detail} 之间，按未知处理。核对数值和单位。",
		en: "{value} is not within {detail} and counts as unknown. Check the value and its unit.",
	},
	"unknown-word": {
		severity: "withhold",
		zh: "“{value}”不是规定的用语，按未知处理。可用：{detail}。",
		en: "“{value}” is not one of the agreed words and counts as unknown. Use one of: {detail}.",
	},
	"not-a-date": {
		severity: "withhold",
		zh: "“{value}”不是日期，按未知处理。写成 2019-05-31 的样式。",
		en: "“{value}” is not a date and counts as unknown. Write it like 2019-05-31.",
	},
	"not-points": {
		severity: "withhold",
		zh: "“{value}”不是坐标点列，按未知处理。写成“经度 纬度;经度 纬度”。",
		en: "“{value}” is not a list of points and counts as unknown. Write “longitude latitude;longitude latitude”.",
	},
	"missing-value": {
		severity: "reject",
		zh: "“{field}”不能为空。补上后重新运行。",
		en: "“{field}” must not be empty. Fill it in and run again.",
	},
	cleaned: {
		severity: "repair",
		zh: "“{value}”已读作 {detail}。在原表中改成这样。",
		en: "“{value}” was read as {detail}. Write it so in the source.",
	},
	"part-exceeds-whole": {
		severity: "withhold",
		zh: "{field} {value} 大于 {detail}，按未知处理。核对两个数。",
		en: "{field} {value} is more than {detail} and counts as unknown. Check both numbers.",
	},
	"no-home-size": {
		severity: "withhold",
		zh: "{field} {value} 与{detail}不相称（户均应在 8–1000 平方米之间），按未知处理。核对两列是否填反、单位是否有误。",
		en: "{field} {value} does not go with {detail} (a home has 8–1000 m²) and counts as unknown. Check whether the two were exchanged, or the unit.",
	},
	"ends-before-start": {
		severity: "withhold",
		zh: "{field} {value} 早于开工日期 {detail}，按未知处理。核对两个日期。",
		en: "{field} {value} is before the start {detail} and counts as unknown. Check both dates.",
	},
	"doubled-column": {
		severity: "withhold",
		zh: "“{field}”列出现了 {value} 次，只用了第一列。删去或改名其余的列。",
		en: "The column “{field}” occurs {value} times; only the first was used. Remove or rename the others.",
	},
	"year-after-data-date": {
		severity: "reject",
		zh: "{field} {value} 晚于数据日期 {detail}，此行未采用。核对年度和状态。",
		en: "{field} {value} is later than the data date {detail}; the row was left out. Check year and state.",
	},
	"after-data-date": {
		severity: "withhold",
		zh: "{value} 晚于数据日期 {detail}，按未知处理。核对年份或日期。",
		en: "{value} is later than the data date {detail} and counts as unknown. Check it.",
	},
	"status-disagrees": {
		severity: "note",
		zh: "{field}为“{value}”，与{detail}不一致。核对两处。",
		en: "{field} is “{value}”, which does not agree with {detail}. Check both.",
	},
	"parts-disagree": {
		severity: "note",
		zh: "{field}登记为 {value}，逐项合计为 {detail}。核对总数和明细。",
		en: "{field} is recorded as {value}, the parts add up to {detail}. Check the total and its parts.",
	},
	"other-subdistrict": {
		severity: "note",
		zh: "登记为{value}，坐标落在{detail}。以登记为准；核对坐标或街道（示意边界仅供参考）。",
		en: "Recorded in {value}, while the position lies in {detail}. The record stands; check the position or the name (a sketched boundary is no proof).",
	},
	"bad-geometry": {
		severity: "reject",
		zh: "第 {value} 个图形不是有效的面：{detail}。用 GIS 软件修复后重新导出。",
		en: "Feature {value} is no valid area: {detail}. Repair it in a GIS and export it again.",
	},
	"same-point": {
		severity: "note",
		zh: "{value}与第 {detail} 行在同一点，示意边界以第 {detail} 行为准，这一行的街道未从此处得到范围。核对坐标，改成各自的位置。",
		en: "{value} stands on the same point as row {detail}: the sketched boundary follows row {detail}, and the sub-district of this row has no area from it. Check the coordinates and give each place its own.",
	},
	"no-place": {
		severity: "note",
		zh: "{value}没有可用的地点，示意边界中没有它的范围。在本文件中补上它的办事处或社区。",
		en: "{value} has no usable place and therefore no area in the sketch. Add its office or a community to this file.",
	},
	"total-differs": {
		severity: "note",
		zh: "应有 {detail} 个小区，读入 {value} 个。补齐缺少的行，或改正 district.json 的 expectedTotal。",
		en: "{detail} compounds are expected, {value} were read. Add the missing rows, or correct expectedTotal in district.json.",
	},
} as const satisfies Readonly<Record<string, RuleText>>;
