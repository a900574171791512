import type * as v from "valibot";
import { MOST_CLAIMS } from "../domain/briefing/briefing";
import { similarity } from "./cells/spelling";
import type { Fault } from "./rules";

type Issue = v.BaseIssue<unknown>;

/** As much of a schema as is needed to see which keys may stand where. */
interface Node {
	readonly type: string;
	readonly wrapped?: Node;
	readonly pipe?: readonly Node[];
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

/** What nobody can see, or what turns the sentence round it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** What stands somewhere, short enough to be read in a sentence; characters that cannot be seen by their numbers. */
export function quote(value: unknown): string {
	const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
	const plain = text.slice(0, QUOTE).replace(UNSEEN, (one) => {
		const number = one.charCodeAt(0).toString(16).toUpperCase();
		return `U+${number.padStart(4, "0")}`;
	});
	return text.length > QUOTE ? `${plain}…` : plain;
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

/** The file itself, where no key can be named. */
const WHOLE = "{…}";

/** A key of a file as a person finds it there: `scenes[2].claims[0].label`. */
export function writePath(keys: readonly unknown[]): string {
	if (keys.length === 0) return WHOLE;
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
	if (issue.expected === "never") return nameUnknownKey(issue, schema, path);
	const value = quote(issue.input);
	if (issue.received === "undefined") {
		const detail = tellMissing(issue, schema);
		return { rule: "briefing-missing-key", field, value, detail };
	}
	const known = listWords(issue.expected ?? "");
	if (known.length > 0 && ["picklist", "variant", "literal"].includes(issue.type)) {
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

/** A key more than an object may have, or a value more than a list of a fixed length. */
function nameUnknownKey(issue: Issue, schema: v.GenericSchema, path: readonly unknown[]): Fault {
	const field = writePath(path.slice(0, -1));
	const last = issue.path?.at(-1);
	if (issue.type === "strict_tuple") {
		return { rule: "briefing-bad-value", field, value: quote(last?.input), detail: tellExpected(issue) };
	}
	const value = String(last?.key);
	const node = findNode(schema as unknown as Node, issue.path?.slice(0, -1) ?? []);
	const detail = findNearest(value, Object.keys(node?.entries ?? {}));
	return { rule: "briefing-unknown-key", field, value, detail };
}

/** What has to stand where nothing stands. */
function tellMissing(issue: Issue, schema: v.GenericSchema): string {
	const path = issue.path ?? [];
	const parent = findNode(schema as unknown as Node, path.slice(0, -1));
	const wanted = parent?.entries?.[String(path.at(-1)?.key)];
	if (wanted === undefined) return tellExpected(issue);
	const inner = unwrap(wanted, undefined);
	const words = inner.options?.filter((one) => typeof one === "string") ?? [];
	if (words.length > 0 && words.length <= FEW) return words.join(" · ");
	return EXPECTED[inner.type] ?? tellExpected(issue);
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
	string: "文字 / a text",
	number: "一个数字 / a number",
	boolean: "true 或 false / true or false",
	integer: "一个整数 / a whole number",
	non_empty: "不为空的文字 / a text that is not empty",
	slug: "小写字母、数字和短横线 / small letters, digits and hyphens",
	day: "日历上有的一天 YYYY-MM-DD / a day of the calendar, YYYY-MM-DD",
	decade: "年代，如 1980，或 unknown / a decade such as 1980, or unknown",
	years: "[起, 止] 两个年份，先早后晚 / two years [from, to], the earlier first",
	extent:
		"[西, 南, 东, 北]，西小于东，南小于北 / [west, south, east, north], west below east, south below north",
	distinct: "不重复的各项 / each of them once",
	ring: "一圈点：至少四个，末点与首点相同 / a ring of points: four or more, the last the same as the first",
	sum: "各项权重相加为 1，或全部为 0 / weights that add up to 1, or are all 0",
	twice: "每项只写一次 / each of them once",
	equal: "两个不同的值 / two different values",
	order: "[低, 高]，低不大于高 / [low, high], the lower first",
	self: "两个不同的编号 / two different ids",
	strict_tuple: "规定个数的列表 / a list of the stated length",
	legible: "看得见的文字，不含控制字符 / words that can be seen, without control characters",
	variant: "一个对象 {…} / an object {…}",
	picklist: "规定的用语，见 data/README.md / an agreed word, see data/README.md",
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

/** What has to stand at the end of a path, by the shape of the whole. */
function findNode(
	schema: Node,
	path: readonly { readonly key: unknown; readonly value: unknown }[],
): Node | undefined {
	let node: Node | undefined = unwrap(schema, path[0] && { value: undefined });
	for (const { key, value } of path) {
		if (!node) return undefined;
		const next: Node | undefined =
			node.entries?.[String(key)] ?? node.item ?? (typeof key === "number" ? node.items?.[key] : undefined);
		node = next && unwrap(next, { value });
	}
	return node;
}

/** What a node stands for: behind optional and nullable what they hold, of steps the last that says what a list holds. */
function unfold({ wrapped, pipe, item }: Node): Node | undefined {
	return wrapped ?? listSteps(pipe ?? []).findLast((step) => step.item !== undefined && step.item !== item);
}

function listSteps(pipe: readonly Node[]): readonly Node[] {
	return pipe.flatMap((step) => (step.pipe ? listSteps(step.pipe.filter((one) => one !== step)) : [step]));
}

/** What stands behind optional and nullable, and of several shapes the one a value chose. */
function unwrap(node: Node, met: { readonly value: unknown } | undefined): Node {
	let inner = node;
	for (let next = unfold(inner); next; next = unfold(inner)) inner = next;
	if (inner.type !== "variant") return inner;
	const { key = "", options = [] } = inner;
	const chosen = (met?.value as Readonly<Record<string, unknown>> | null)?.[key];
	const found = (options as readonly Node[]).find((one) => {
		const told = one.entries?.[key];
		return told?.literal === chosen || told?.options?.includes(chosen);
	});
	return found ?? inner;
}
