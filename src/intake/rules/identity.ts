import type { RuleTexts } from "./rule_text";

/** Rules about ids, names and references. */
export const IDENTITY_RULES = {
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
} as const satisfies RuleTexts;
