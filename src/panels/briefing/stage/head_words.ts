import type { BriefingScene } from "../../../domain/briefing/briefing";
import type { Focus } from "../../../domain/briefing/briefing_context";
import type { Scene } from "../../../domain/scene";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { pick } from "../../../text/text";
import { measureEm } from "./fit_claims";
import { listFocusFacts, nameFocus } from "./focus_facts";

/** About how wide the words of a head are, each in its own letters; all but the title are set in small ones. */
export interface HeadWords {
	readonly titleEm: number;
	/** Sentences below the title, which break where they have to; 0: none. */
	readonly textEm: number;
	/** The line of what it all rests on. */
	readonly basisEm: number;
	/** A line above the title; 0: none. */
	readonly aboveEm: number;
	/** Facts below the title, the most needed first, none of which breaks; with the gap to the next. */
	readonly factsEm: readonly number[];
}

/** Between the parts of the line, in its letters; the frame of a mark included. */
const GAPS_EM = 4;
/** Between a fact's name and its value, and to the next fact; the same as in the style sheet. */
const FACT_GAPS_EM = 1.9;
/** A symbol and its gap before a name, in its letters. */
const SIGN_EM = 1.2;
/** Before the way back, in its letters. */
const BACK_EM = 2;

/** How much the head of a scene has to say of `total` compounds. */
export function measureHead(
	{ title, text: sentences }: BriefingScene,
	speech: BriefingSpeech,
	total: number,
): HeadWords {
	const { lang } = speech;
	return {
		titleEm: measureEm(pick(title, lang)),
		textEm: sentences ? measureEm(pick(sentences, lang)) : 0,
		basisEm: measureBasis(speech, total),
		aboveEm: 0,
		factsEm: [],
	};
}

/** How much the head has to say of what was asked about, in a scene of some title. */
export function measureFocusHead(
	{ title }: BriefingScene,
	{ focus, scene }: { readonly focus: Focus; readonly scene: Scene },
	speech: BriefingSpeech,
): HeadWords {
	const { text, lang } = speech;
	const facts = listFocusFacts(focus, scene, speech);
	return {
		titleEm: measureEm(nameFocus(focus, scene, speech)) + SIGN_EM,
		textEm: facts === null ? measureEm(text("page.focus.gone", { id: focus.id })) : 0,
		basisEm: measureBasis(speech, scene.town.records.compounds.length),
		aboveEm: measureEm(pick(title, lang) + text("page.focus.back")) + BACK_EM,
		factsEm: (facts ?? []).map(
			({ name, value, plain }) => (plain ? 0 : measureEm(name)) + measureEm(value) + FACT_GAPS_EM,
		),
	};
}

function measureBasis({ text, district }: BriefingSpeech, total: number): number {
	const basis = [
		district.synthetic ? text("app.synthetic") : "",
		text("count.total", { n: String(total) }),
		text("app.dataDate", { date: district.dataDate }),
		text("app.language"),
	];
	return measureEm(basis.join("")) + GAPS_EM;
}
