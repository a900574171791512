/**
 * The agreed word of each code, as the canonical ledgers write it. A code says the same in every vocabulary it occurs in;
 * `none` and `planned` are only renovation's, `unknown` is an empty cell everywhere.
 */
const WORDS: ReadonlyMap<string, string> = new Map([
	["commercial", "专业化物业"],
	["work_unit", "单位自管"],
	["owners", "业主自管"],
	["community", "社区代管"],
	["unmanaged", "无人管理"],
	["none", "未改造"],
	["planned", "已列入计划"],
	["underway", "改造中"],
	["done", "已改造"],
	["basic", "基础类"],
	["improve", "完善类"],
	["uplift", "提升类"],
	["working", "正常"],
	["broken", "故障"],
	["entrance", "出入口"],
	["road", "道路"],
	["inside", "院内"],
	["surface", "地面"],
	["underground", "地下"],
	["kerb", "路内"],
	["shared", "错时共享"],
]);

/** Fields whose values are codes. */
const CODED = new Set(["management", "renovation", "renovationClass", "status", "place", "kind"]);

/** The text of a value in a canonical ledger: agreed words, plain numbers, 是 and 否; unknown is empty. Fails on a code without a word. */
export function writeCell(field: string, value: unknown): string {
	if (value === null || value === undefined || value === "unknown") return "";
	if (typeof value === "boolean") return value ? "是" : "否";
	if (typeof value === "number") return String(value);
	const text = String(value);
	if (!CODED.has(field)) return text;
	const word = WORDS.get(text);
	if (word === undefined) throw new Error(`The code ${text} of ${field} has no word.`);
	return word;
}
