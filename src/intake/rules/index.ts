import type { Bilingual, Finding } from "../../domain/records";
import { BRIEFING_RULES } from "./briefing";
import { COLUMNS_RULES } from "./columns";
import { FILES_RULES } from "./files";
import { IDENTITY_RULES } from "./identity";
import { PHOTOS_RULES } from "./photos";
import { PLACES_RULES } from "./places";
import { REFUSALS_RULES } from "./refusals";
import type { RuleText } from "./rule_text";
import { VALUES_RULES } from "./values";

/** Every rule of the door, by name. */
const RULES = {
	...FILES_RULES,
	...REFUSALS_RULES,
	...COLUMNS_RULES,
	...IDENTITY_RULES,
	...PLACES_RULES,
	...VALUES_RULES,
	...BRIEFING_RULES,
	...PHOTOS_RULES,
};

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
