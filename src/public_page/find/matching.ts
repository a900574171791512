import type { SearchMatch } from "../../domain/search/search_index";
import type { PublicText } from "../../text/public_text";

/**
 * The part of a field that a search means; `null` when it means none of it. `shown`: what stands there, where that may be another
 * spelling than the one found.
 */
export function rangeIn(
	match: SearchMatch | null,
	field: string,
	shown: string | null = null,
): readonly [from: number, to: number] | null {
	const found = match?.found.find((one) => one.field === field);
	if (!found || (shown !== null && found.text !== shown)) return null;
	return found.range;
}

/** Why something was found, as far as the marked letters do not say it themselves; empty when they do. */
export function explainMatch({ kind, found }: SearchMatch, text: PublicText): string {
	const reasons: string[] = [];
	for (const field of ["subdistrict", "id"] as const)
		if (found.some((one) => one.field === field)) reasons.push(text(`row.why.${field}`));
	if (kind === "pinyin" || kind === "initials" || kind === "typo") reasons.push(text(`row.why.${kind}`));
	return reasons.join(" · ");
}
