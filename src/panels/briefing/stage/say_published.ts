import type { MeasuredClaim } from "../../../domain/briefing/claim_value";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { pick } from "../../../text/text";

/** What a document says of a number, in words. */
export interface PublishedWords {
	readonly figure: string;
	readonly differs: boolean;
	/** Why the records say another thing; `null` where they do not. */
	readonly why: string | null;
	readonly source: string;
}

/** The published figure beside a computed one; `null` where no document says anything. */
export function sayPublished(
	published: MeasuredClaim["published"] | undefined,
	{ text, lang }: BriefingSpeech,
): PublishedWords | null {
	if (!published) return null;
	const { asPrinted, differs, goal, why, citation } = published;
	const reason = why
		? text("claims.published.why", { text: pick(why, lang) })
		: text("claims.published.unexplained");
	return {
		figure: text(goal ? "claims.published.goal" : "claims.published", { text: asPrinted }),
		differs,
		why: differs ? reason : null,
		source: text("claims.published.source", { text: pick(citation, lang) }),
	};
}
