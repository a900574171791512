import type { RuleTexts } from "./rule_text";

/** Rules about headers. */
export const COLUMNS_RULES = {
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
	"doubled-column": {
		severity: "withhold",
		zh: "“{field}”列出现了 {value} 次，只用了第一列。删去或改名其余的列。",
		en: "The column “{field}” occurs {value} times; only the first was used. Remove or rename the others.",
	},
} as const satisfies RuleTexts;
