import type { Finding } from "../../domain/records";

/** What a rule says when it is broken, and what becomes of the row. */
export interface RuleText {
	readonly severity: Finding["severity"];
	/** `{field}`, `{value}` and `{detail}` are filled in. */
	readonly zh: string;
	readonly en: string;
}

/** Rules by name: what was found, what became of it, and what to do. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
