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
		zh: "编号 {value} 已经用过（{detail}），保留前一行。改正编号或删去重复的行。",
		en: "The id {value} was already used ({detail}); the earlier row is kept. Correct the id or delete the repeated row.",
	},
	"made-id": {
		severity: "repair",
		zh: "文件没有编号列，这一行（{value}）暂编号为 {detail}。在原表中加上固定不变的编号，以后才能对上同一条。",
		en: "The file has no id column; this row ({value}) was given the id {detail}. Add lasting ids to the source, so that the same record is recognised next time.",
	},
	"id-by-name": {
		severity: "repair",
		zh: "文件没有编号列，“{value}”按名称对上已有的 {detail}。核对是否为同一处，并在原表中加上编号。",
		en: "The file has no id column; “{value}” was recognised by its name as {detail}. Check that it is the same place, and add the id to the source.",
	},
	"near-duplicate": {
		severity: "note",
		zh: "“{value}”与“{detail}”名称相近、相距不到 100 米，可能是同一处。核对两行；确为同一处的删去一行，不是的不必处理。",
		en: "“{value}” and “{detail}” have nearly the same name and lie within 100 m: perhaps one place. Check both rows; delete one if they are the same, do nothing if not.",
	},
	"missing-name": {
		severity: "repair",
		zh: "没有名称，暂以编号 {detail} 代替。补上名称。",
		en: "No name; the id {detail} stands in for it. Add the name.",
	},
	"unknown-subdistrict": {
		severity: "reject",
		zh: "“{value}”不在 district.json 的街道名单中。改正街道名，或在名单中加上这个别名。{detail}",
		en: "“{value}” is none of the sub-districts in district.json. Correct the name, or add it there as an alias. {detail}",
	},
	"no-subdistrict": {
		severity: "reject",
		zh: "没有街道，这一行未读入。补上“{field}”（没有这一列就加上），填 district.json 中的街道名称；整个文件属于一个街道的，也可以把街道名称写进文件名或工作表名。",
		en: "No sub-district; the row was left out. Fill in “{field}” (add the column where there is none) with a name listed in district.json; if the whole file belongs to one, its name may stand in the name of the file or sheet instead.",
	},
	"subdistrict-of-known": {
		severity: "repair",
		zh: "文件没有街道列，编号 {value} 已在台账中，街道按台账取为“{detail}”。核对，并在原表中加上“{field}”列。",
		en: "The file has no column for the sub-district; {value} is in the ledger already, so “{detail}” was taken from there. Check it, and add the column “{field}” to the source.",
	},
	"subdistrict-of-file": {
		severity: "repair",
		zh: "文件没有街道列，按“{value}”的名称取为“{detail}”。核对，并在原表中加上“{field}”列。",
		en: "The file has no column for the sub-district; by the name of “{value}” it was taken to be “{detail}”. Check it, and add the column “{field}” to the source.",
	},
	"ambiguous-code": {
		severity: "reject",
		zh: "代码 {value} 在不同代码体系中是不同的街道：{detail}。在表头写明“统计用区划代码”或“民政区划代码”，或填上街道名称。",
		en: "The code {value} means different sub-districts in different systems: {detail}. Say in the header which system it is (统计用区划代码 for statistics, 民政区划代码 for civil affairs), or give the name of the sub-district.",
	},
	"code-system": {
		severity: "note",
		zh: "有的行只填了街道代码，“{field}”已按 {detail} 体系读取（例如 {value}）。核对代码体系；最好同时填街道名称。",
		en: "Some rows give the sub-district by code alone; “{field}” was read in the system {detail} (for instance {value}). Check the system, and better give the name as well.",
	},
	"code-agrees": {
		severity: "note",
		zh: "“{field}”与街道名称按 {detail} 体系一致（例如 {value}）。无需处理。",
		en: "“{field}” agrees with the names of the sub-districts in the system {detail} (for instance {value}). Nothing to do.",
	},
	"code-unused": {
		severity: "note",
		zh: "街道代码（例如 {value}）在 district.json 中没有对应的街道，未使用；以街道名称为准。需要核对时，在 district.json 的 codes 中补上代码。",
		en: "Codes of sub-districts (for instance {value}) stand for none in district.json and were not used; the name counts. To have them checked, add the codes there under codes.",
	},
	"code-disagrees": {
		severity: "note",
		zh: "街道代码 {value} 与街道名称不一致：{detail}。以名称为准；核对两列。",
		en: "The code {value} does not agree with the name of the sub-district: {detail}. The name stands; check both columns.",
	},
	"compound-by-name": {
		severity: "repair",
		zh: "“{field}”填的是小区名称“{value}”，台账中只有一个同名小区，已取其编号 {detail}。核对，并在原表中改填编号。",
		en: "“{field}” holds a name, “{value}”; one compound of the ledger has it, and its id {detail} was taken. Check it, and enter ids in the source.",
	},
	"unknown-compound": {
		severity: "withhold",
		zh: "小区“{value}”不在已读入的小区台账中（编号和名称都没有唯一对上），未关联小区。改正编号，或补上该小区。",
		en: "The compound “{value}” is not among the compounds read (neither by its id nor, without doubt, by its name); the row belongs to none. Correct the id, or add the compound.",
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
