import type { Bilingual, Finding } from "../domain/records";
import { RULES, type RuleText } from "./rule_texts";

/** The name of a check of the door. */
export type Rule = keyof typeof RULES;

/** Where something was found. */
export interface Spot {
	readonly file: string;
	readonly row: number | null;
	readonly id: string | null;
}

/** What was found there. */
export interface Fault {
	readonly rule: Rule;
	readonly field: string;
	readonly value: string;
	readonly detail?: string;
}

/** A finding in the words of its rule. */
export function makeFinding(spot: Spot, { rule, field, value, detail = "" }: Fault): Finding {
	const text: RuleText = RULES[rule];
	const fill = (words: string) =>
		words.replace(/\{(field|value|detail)\}/g, (_, name: "field" | "value" | "detail") => {
			return { field, value, detail }[name];
		});
	const message: Bilingual = { zh: fill(text.zh), en: fill(text.en) };
	return { ...spot, field, value, rule, severity: text.severity, message };
}
