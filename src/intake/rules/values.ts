import type { RuleTexts } from "./rule_text";

/** Rules about the values of cells. */
export const VALUES_RULES = {
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
	"unknown-spelling": {
		severity: "note",
		zh: "“{field}”列写作“{value}”的有 {detail}，按未知处理。以后留空即可；若它另有所指，请改成明确的值。",
		en: "{detail}: “{field}” says “{value}”, which counts as unknown. Leave such cells empty from now on; if it means something else, write that.",
	},
	approximate: {
		severity: "repair",
		zh: "“{value}”只是约数，已读作 {detail}。有确数时改正。",
		en: "“{value}” is approximate and was read as {detail}. Enter the exact number when it is known.",
	},
	"other-unit": {
		severity: "withhold",
		zh: "“{value}”的单位“{detail}”与{field}不符，按未知处理。核对是否填错了列，或换算后只填数字。",
		en: "The unit “{detail}” of “{value}” does not belong to {field}; it counts as unknown. Check whether it stands in the wrong column, or convert it and enter the number alone.",
	},
	"ambiguous-unit": {
		severity: "withhold",
		zh: "“{value}”没有写明单位，可能是乘以万以后的{detail}，也可能单位就是它本身，按未知处理。写成不带“万”的数字。",
		en: "“{value}” can be read in two units ({detail} multiplied, or not) and counts as unknown. Write the number in full, without 万.",
	},
	"share-or-percent": {
		severity: "withhold",
		zh: "“{value}”可能是 {detail}，也可能是误填，按未知处理。占比写成 0 到 1 的小数（如 0.85），或带百分号（如 85%）。",
		en: "“{value}” may mean {detail} or be a slip; it counts as unknown. Write a share as a number from 0 to 1 (0.85), or with the sign (85%).",
	},
	"not-a-year": {
		severity: "withhold",
		zh: "“{value}”不是一个年份，按未知处理。写成 1998 的样式，不知道就留空。",
		en: "“{value}” is not one year and counts as unknown. Write it like 1998, or leave the cell empty.",
	},
	"year-range": {
		severity: "withhold",
		zh: "“{value}”写了两个年份（{detail}），不是一个年份，按未知处理。填其中一个：建成年份填最后建成的那一年。",
		en: "“{value}” names two years ({detail}), not one, and counts as unknown. Enter one of them; for a year of completion the last.",
	},
	"year-decade": {
		severity: "withhold",
		zh: "“{value}”是一个年代，不是年份，按未知处理。查明年份后填写，如 1985。",
		en: "“{value}” is a decade, not a year, and counts as unknown. Enter the year when it is known, like 1985.",
	},
	"year-century": {
		severity: "withhold",
		zh: "“{value}”只有两位，可能是 {detail}，按未知处理。写出四位年份。",
		en: "“{value}” has two digits and may be {detail}; it counts as unknown. Write all four digits.",
	},
	"not-a-coordinate": {
		severity: "withhold",
		zh: "“{value}”不是坐标，按未知处理。写成 102.7123，或 102°42′44″。",
		en: "“{value}” is not a coordinate and counts as unknown. Write it like 102.7123 or 102°42′44″.",
	},
	"not-a-point": {
		severity: "withhold",
		zh: "“{value}”不是一对坐标，按未知处理。写成“经度,纬度”，如 102.7123,25.0412。",
		en: "“{value}” is not a pair of coordinates and counts as unknown. Write “longitude,latitude”, like 102.7123,25.0412.",
	},
	"pair-in-one-cell": {
		severity: "repair",
		zh: "“{field}”一格里写了两个坐标（{value}），已分别读作经度、纬度 {detail}。在原表中分成两列。",
		en: "The cell of “{field}” holds both coordinates ({value}); they were read as longitude, latitude {detail}. Put them into two columns in the source.",
	},
	"not-a-code": {
		severity: "withhold",
		zh: "“{value}”不是 6、9 或 12 位的区划代码，按未知处理。核对位数，并把该列设为文本。",
		en: "“{value}” is not a division code of 6, 9 or 12 digits and counts as unknown. Check the digits, and make the column text.",
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
	"not-a-photo": {
		severity: "withhold",
		zh: "“{value}”不是照片文件名，按没有照片处理。只写 photos 文件夹里的文件名：字母、数字、下划线和短横线，以 .jpg .jpeg .png .webp 或 .svg 结尾，不带路径。",
		en: "“{value}” is no name of a picture and counts as none. Write only the name of a file in the folder photos: letters, digits, underscores and hyphens, ending in .jpg .jpeg .png .webp or .svg, without a path.",
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
	"since-without": {
		severity: "withhold",
		zh: "{field} {value} 与“{detail}”不符，按未知处理。没有物业服务就留空；有，则把物业服务改为“是”。",
		en: "{field} {value} does not go with “{detail}” and counts as unknown. Leave it empty where there is no property service; where there is one, say 是.",
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
} as const satisfies RuleTexts;
