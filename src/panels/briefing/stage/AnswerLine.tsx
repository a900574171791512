import type { Town } from "../../../domain/town";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { nameSubdistrict } from "../../../text/labels";
import { Marked } from "../../Marked";
import type { Answer, AnswerField } from "./find_answers";
import type { QuestionBoxProps } from "./QuestionBox";
import styles from "./QuestionBox.module.css";

interface AnswerLineProps extends Pick<QuestionBoxProps, "town" | "speech" | "focus"> {
	readonly id: string;
	readonly answer: Answer;
	readonly active: boolean;
	readonly onChoose: () => void;
}

/** One answer that is offered, what was meant marked; where it was found by something other than its name, that too. */
export function AnswerLine({ id, answer, active, town, speech, focus, onChoose }: AnswerLineProps) {
	const { name, more, shown } = describe(answer, town, speech);
	const others = answer.found.filter(({ field }) => field !== shown);
	const isAsked = focus?.kind === answer.focus.kind && focus.id === answer.focus.id;
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field the list belongs to
		<div
			id={id}
			role="option"
			aria-selected={active}
			aria-current={isAsked || undefined}
			tabIndex={-1}
			className={styles.answer}
			data-answer={answer.focus.id}
			onPointerDown={(event) => event.preventDefault()}
			onClick={onChoose}
		>
			<span className={styles.name}>
				<Marked text={name} found={answer.found.filter(({ field }) => field === shown)} />
			</span>
			<span className={styles.more}>{more}</span>
			{others.map((found) => (
				<span key={`${found.field}/${found.text}`} className={styles.why}>
					<Why found={found} speech={speech} />
				</span>
			))}
		</div>
	);
}

interface Described {
	readonly name: string;
	readonly more: string;
	/** The field the name is taken from. */
	readonly shown: AnswerField;
}

function describe({ focus: { kind, id } }: Answer, town: Town, speech: BriefingSpeech): Described {
	const { text, lang } = speech;
	if (kind === "subdistrict")
		return {
			name: nameSubdistrict(id, speech),
			more: text("page.question.kind.subdistrict"),
			shown: lang === "zh" ? "name" : "english",
		};
	const one = town.compoundById.get(id);
	const place = one ? nameSubdistrict(one.subdistrict, speech) : "";
	const management = text(`management.${one?.management ?? "unknown"}`);
	return { name: one?.name ?? id, more: `${place} · ${management}`, shown: "name" };
}

type Found = Answer["found"][number];

/** Where it was found, said in a phrase round the text. */
function Why({ found, speech: { text } }: { readonly found: Found; readonly speech: BriefingSpeech }) {
	// A character no phrase contains, to find the place of the text again.
	const place = "\u0000";
	const [before, after] = sayField(found.field, place, text).split(place);
	return (
		<>
			{before}
			<Marked text={found.text} found={[found]} />
			{after}
		</>
	);
}

function sayField(field: AnswerField, place: string, text: BriefingSpeech["text"]): string {
	if (field === "name" || field === "english" || field === "alias")
		return text("page.question.alias", { text: place });
	return text(`page.question.${field}`, { text: place });
}
