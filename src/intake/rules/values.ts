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
