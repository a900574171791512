import type { RuleTexts } from "./rule_text";

/** Rules about headers. */
export const COLUMNS_RULES = {
	"missing-column": {
		severity: "note",
		zh: "缺少“{field}”列，全部按未知处理。补上该列，没有数据就留空。",
		en: "The column “{field}” is missing; every value in it is unknown. Add the column; leave cells empty where nothing is known.",
	},
	"missing-columns": {
		severity: "note",
		zh: "文件没有这 {value} 列，全部按未知处理：{detail}。若某列换了名字，请指定它对应哪一列；确实没有的不必处理。",
		en: "The file has no column for these {value} fields; all of them are unknown: {detail}. If one has another name, map it; what the file does not hold needs nothing.",
	},
	"extra-column": {
		severity: "note",
		zh: "不认识“{field}”列，未使用。核对列名是否写错。",
		en: "The column “{field}” is not known and was not used. Check the spelling of the header.",
	},
	"doubled-column": {
		severity: "withhold",
		zh: "“{field}”有 {value} 列（{detail}），只用了第一列。删去或改名其余的列，或指定用哪一列。",
		en: "{value} columns stand for “{field}” ({detail}); only the first was used. Remove or rename the others, or map the one to use.",
	},
	"second-column": {
		severity: "note",
		zh: "“{value}”列也像是“{field}”，但已用“{detail}”列，这一列未使用。若应以它为准，请指定列的对应。",
		en: "The column “{value}” could be “{field}” as well, but “{detail}” was used and this one was not. If it is the right one, map it.",
	},
	"column-guessed": {
		severity: "note",
		zh: "“{value}”列的列名不认识，按内容推测为“{field}”。核对这一列；不对就另行指定。",
		en: "The header “{value}” is not known; by its values the column was taken for “{field}”. Confirm it, or map the column otherwise.",
	},
	"mapping-unknown": {
		severity: "note",
		zh: "列对应中的“{value}”不存在（{detail}），这一条未采用。改正列对应中“{field}”这一条。",
		en: "“{value}” in the mapping does not exist ({detail}); the entry was not used. Correct the entry “{field}” of the mapping.",
	},
	"unit-converted": {
		severity: "note",
		zh: "“{value}”列的单位与“{field}”不同，各数值已乘以 {detail}。核对表头的单位。",
		en: "The column “{value}” is in another unit than “{field}”; every number was multiplied by {detail}. Check the unit in the header.",
	},
	"unit-assumed": {
		severity: "note",
		zh: "“{value}”列没有写明单位，已按“{field}”的单位读取。核对单位，并写进表头。",
		en: "The column “{value}” states no unit and was read in that of “{field}”. Check it, and write the unit into the header.",
	},
	"header-datum": {
		severity: "note",
		zh: "“{value}”列名提到 {detail}。坐标系以所选为准，不以列名为准；核对两者是否一致。",
		en: "The header “{value}” mentions {detail}. The stated datum holds, not the header; check that they agree.",
	},
} as const satisfies RuleTexts;
