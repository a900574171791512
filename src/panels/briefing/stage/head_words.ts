import type { BriefingScene } from "../../../domain/briefing/briefing";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { pick } from "../../../text/text";
import { measureEm } from "./fit_claims";

/** About how wide the words of a scene's head are, each in its own letters: the title, the sentences, and the line of what it all rests on. */
export interface HeadWords {
	readonly titleEm: number;
	readonly textEm: number;
	readonly basisEm: number;
}

/** Between the parts of the line, in its letters; the frame of a mark included. */
const GAPS_EM = 4;

/** How much the head of a scene has to say of `total` compounds. */
export function measureHead(
	{ title, text: sentences }: BriefingScene,
	{ text, lang, district }: BriefingSpeech,
	total: number,
): HeadWords {
	const basis = [
		district.synthetic ? text("app.synthetic") : "",
		text("count.total", { n: String(total) }),
		text("app.dataDate", { date: district.dataDate }),
		text("app.language"),
	];
	return {
		titleEm: measureEm(pick(title, lang)),
		textEm: sentences ? measureEm(pick(sentences, lang)) : 0,
		basisEm: measureEm(basis.join("")) + GAPS_EM,
	};
}
