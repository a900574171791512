import type * as v from "valibot";
import { MOST_CLAIMS } from "../domain/briefing/briefing";
import { similarity } from "./cells/spelling";
import type { Fault } from "./rules";

type Issue = v.BaseIssue<unknown>;

/** As much of a schema as is needed to see which keys may stand where. */
interface Node {
	readonly type: string;
	readonly wrapped?: Node;
	readonly item?: Node;
	readonly items?: readonly Node[];
	readonly entries?: Readonly<Record<string, Node>>;
	readonly key?: string;
	readonly options?: readonly unknown[];
	readonly literal?: unknown;
}

/** How much of a value is quoted. */
const QUOTE = 60;
/** Alike enough that one may have been meant. */
const ALIKE = 0.4;

/** What stands somewhere, short enough to be read in a sentence. */
export function quote(value: unknown): string {
	const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
	return text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text;
}

/** The word most like another; “—” when none is like it at all. */
function findNearest(word: string, known: readonly string[]): string {
	let best = { known: "—", alike: ALIKE };
	for (const one of known) {
		const alike = similarity(word.toLowerCase(), one.toLowerCase());
		if (alike > best.alike) best = { known: one, alike };
	}
	return best.known;
}

/** A key of a file as a person finds it there: `scenes[2].claims[0].label`. */
export function writePath(keys: readonly unknown[]): string {
	return keys
		.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
		.join("")
		.replace(/^\./, "");
}

/** One fault for each reason why a value does not have a shape; `at`: where the value stands in its file. */
export function nameIssue(issue: Issue, schema: v.GenericSchema, at: readonly unknown[]): Fault {
	const keys = (issue.path ?? []).map(({ key }) => key);
	const path = [...at, ...keys];
	const field = writePath(path);
	if (issue.expected === "never") {
		const key = String(keys.at(-1));
		const known = listKeys(schema as unknown as Node, issue.path?.slice(0, -1) ?? []);
		const detail = findNearest(key, known);
		return { rule: "briefing-unknown-key", field: writePath(path.slice(0, -1)), value: key, detail };
	}
	const value = quote(issue.input);
	if (issue.received === "undefined") {
		return { rule: "briefing-missing-key", field, value, detail: tellExpected(issue) };
	}
	if (issue.type === "picklist" || issue.type === "variant" || issue.type === "literal") {
		const known = listWords(issue.expected ?? "");
		const detail = findNearest(String(issue.input), known);
		return known.length > FEW || typeof issue.input === "object"
			? { rule: "briefing-unknown-word", field, value, detail }
			: { rule: "briefing-bad-value", field, value, detail: known.join(" · ") };
	}
	if (issue.type === "max_length" && keys.at(-1) === "claims") {
		const count = Array.isArray(issue.input) ? issue.input.length : 0;
		const detail = String(MOST_CLAIMS);
		return { rule: "briefing-too-many-claims", field, value: String(count), detail };
	}
	return { rule: "briefing-bad-value", field, value, detail: tellExpected(issue) };
}

/** So many words can be listed in a sentence. */
const FEW = 8;

function listWords(expected: string): string[] {
	return [...expected.matchAll(/"([^"]+)"/g)].flatMap(([, word]) => word ?? []);
}

/** What a value of a type, or of a check by name, has to be. */
const EXPECTED: Readonly<Record<string, string>> = {
	strict_object: "一个对象 {…} / an object {…}",
	array: "一个列表 […] / a list […]",
	strict_tuple: "两个年份 [从, 到] / two years [from, to]",
	string: "文字 / a text",
	number: "一个数字 / a number",
	boolean: "true 或 false / true or false",
	integer: "一个整数 / a whole number",
	non_empty: "不为空的文字 / a text that is not empty",
	slug: "小写字母、数字和短横线 / small letters, digits and hyphens",
	day: "YYYY-MM-DD",
	decade: "年代，如 1980，或 unknown / a decade such as 1980, or unknown",
	order: "先早后晚的两个年份 / two years, the earlier first",
};

function tellExpected(issue: Issue): string {
	const { requirement } = issue as { readonly requirement?: unknown };
	if (issue.type === "min_value") return `≥ ${requirement}`;
	if (issue.type === "max_value") return `≤ ${requirement}`;
	if (issue.type === "min_length") return `至少 ${requirement} 项 / ${requirement} or more`;
	if (issue.type === "max_length") return `最多 ${requirement} / ${requirement} at most`;
	if (issue.received === "undefined" && issue.expected?.includes("|")) {
		return listWords(issue.expected).join(" · ");
	}
	return EXPECTED[issue.message] ?? EXPECTED[issue.type] ?? issue.expected ?? issue.message;
}

/** The keys an object may have that stands at the end of a path, by the shape of the whole. */
function listKeys(
	schema: Node,
	path: readonly { readonly key: unknown; readonly value: unknown }[],
): string[] {
	const last = path.at(-1);
	let node: Node | undefined = unwrap(schema, path[0]);
	for (const [at, { key, value }] of path.entries()) {
		if (!node) return [];
		const next: Node | undefined =
			node.entries?.[String(key)] ?? node.item ?? (typeof key === "number" ? node.items?.[key] : undefined);
		node = next && unwrap(next, { value: at === path.length - 1 ? last?.value : value });
	}
	return Object.keys(node?.entries ?? {});
}

/** What stands behind optional and nullable, and of several shapes the one a value chose. */
function unwrap(node: Node, met: { readonly value: unknown } | undefined): Node {
	let inner = node;
	while (inner.wrapped) inner = inner.wrapped;
	if (inner.type !== "variant") return inner;
	const { key = "", options = [] } = inner;
	const chosen = (met?.value as Readonly<Record<string, unknown>> | null)?.[key];
	const found = (options as readonly Node[]).find((one) => {
		const told = one.entries?.[key];
		return told?.literal === chosen || told?.options?.includes(chosen);
	});
	return found ?? inner;
}
