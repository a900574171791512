import type { Lang } from "../../domain/view";
import type { FieldChoice } from "../../state/import_calls";

/** A field as a steward knows it: the header of the ledger; in English the name of the field before it. */
export function nameField({ field, header }: FieldChoice, lang: Lang): string {
	if (lang === "zh") return header;
	const words = field.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
	return `${words.charAt(0).toUpperCase()}${words.slice(1)} · ${header}`;
}
