import type { MeasuredClaim } from "../../../domain/briefing/claim_value";
import type { BriefingPicture } from "../../../map/export/compose_briefing";
import type { SheetClaim } from "../../../map/export/compose_briefing_claims";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { formatClaim } from "../../../text/briefing/format_claim";
import { makeSideTable } from "../../../text/briefing/side_table";
import { pick } from "../../../text/text";
import type { LeavePage } from "./leave_page";

/** A number in words: what it is called, its figure, and what a document says of it. */
export function describeClaim(
	{ claim, value, unit, published }: MeasuredClaim,
	speech: BriefingSpeech,
): SheetClaim {
	const { text, lang } = speech;
	const word = published?.goal ? "leave.sheet.goal" : "leave.sheet.published";
	const printed = published && [text(word, { text: published.asPrinted })];
	const why = published?.differs && published.why ? [pick(published.why, lang)] : [];
	return {
		id: claim.id,
		label: pick(claim.label, lang),
		...formatClaim(value, unit, speech),
		remarks: [...(printed ?? []), ...why],
	};
}

/** A page of the briefing in words and figures, the `n`th of so many. */
export function describePage(
	{ briefing, claims, side, look }: LeavePage,
	{ n, of }: { readonly n: number; readonly of: number },
	speech: BriefingSpeech,
): BriefingPicture {
	const { text, lang } = speech;
	return {
		title: pick(briefing.title, lang),
		text: briefing.text && pick(briefing.text, lang),
		page: text("leave.step", { done: n, of }),
		claims: claims.map((claim) => describeClaim(claim, speech)),
		side: side && makeSideTable(side, speech),
		more: (rows) => text("leave.sheet.more", { n: rows }),
		look,
	};
}
