import type { Rule } from "../rules";

/**
 * What a cell says: a value, perhaps read with a repair, or a fault. `rule` names the repair where “cleaned” would say too little;
 * `unknownAs` is the spelling by which the cell said that nothing is known.
 */
export type Cell<V> =
	| {
			readonly ok: true;
			readonly value: V;
			readonly repairedTo?: string;
			readonly rule?: Rule;
			readonly unknownAs?: string;
	  }
	| { readonly ok: false; readonly rule: Rule; readonly detail?: string };

/** How the text of a cell becomes a value. */
export type CellParser<V> = (text: string) => Cell<V>;

const UNKNOWN_WORDS = new Set(
	(
		"无|不详|不祥|不明|不清楚|不清|不知道|未知|未登记|未填|未填写|未统计|未提供|待定|待核实|待核|待查|待补|待补充|待填|待确认|" +
		"暂无|暂缺|暂不详|暂未统计|缺|缺失|空|无数据|无资料|无记录|n/a|na|n.a.|null|none|nan|nil|undefined|unknown|not recorded|tbd|" +
		"#n/a|#null!|#ref!|#value!|#name?|#div/0!|#num!"
	).split("|"),
);
// Dashes, slashes, dots, question marks and empty brackets alone stand for “nothing to say” in every ledger.
const ONLY_SIGNS = /^[-‐-―−_/\\|?.…·•*~\s]+$|^(\[\s*\]|\{\s*\}|\(\s*\)|""|'')$/;
// A sentence is no spelling of “unknown”; the bound keeps long texts from being folded for nothing.
const LONGEST_UNKNOWN = 24;

/** Whether a cell says that nothing is known: empty, a dash or slash, 不详, 暂无, N/A and the like, in any width or case. */
export function saysUnknown(text: string): boolean {
	if (text === "") return true;
	if (text.length > LONGEST_UNKNOWN) return false;
	const plain = text.normalize("NFKC").trim().toLowerCase();
	return plain === "" || UNKNOWN_WORDS.has(plain) || ONLY_SIGNS.test(plain);
}

/** The cell of a text that says unknown, with the spelling it used; an empty one is no spelling. */
export function makeUnknown<U>(text: string, value: U): Cell<U> {
	return text === "" ? { ok: true, value } : { ok: true, value, unknownAs: text };
}

/** Any text; `null` when the cell says unknown. */
export const parseWords: CellParser<string | null> = (text) =>
	saysUnknown(text) ? makeUnknown(text, null) : { ok: true, value: text };
