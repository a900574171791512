import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import type { Focus } from "../../../domain/briefing/briefing_context";
import type { Readings } from "../../../domain/search/readings";
import type { Town } from "../../../domain/town";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import { AnswerLine } from "./AnswerLine";
import { type Answers, findAnswers } from "./find_answers";
import styles from "./QuestionBox.module.css";
import { useBorrowedFocus } from "./use_borrowed_focus";

export interface QuestionBoxProps {
	readonly town: Town;
	/** `null`: not there yet; the question then goes by what is written. */
	readonly readings: Readings | null;
	/** What is asked about now; `null`: nothing. */
	readonly focus: Focus | null;
	readonly speech: BriefingSpeech;
	/** The letters with which the question began, if a letter opened the box. */
	readonly initial?: string | undefined;
	/** Stands above the page, at the top and in the middle, instead of in its own place. */
	readonly floating?: boolean | undefined;
	readonly onFocus: (focus: Focus) => void;
	readonly onClose: () => void;
}

/** A question asked in front of the wall: a sub-district or a compound, by name, alias, pinyin or initials. */
export function QuestionBox(props: QuestionBoxProps) {
	const { town, readings, speech, initial = "", floating, onFocus, onClose } = props;
	const [query, setQuery] = useState(initial);
	const id = useId();
	const part = useRef<HTMLDivElement>(null);
	useBorrowedFocus(part);
	const answers = useMemo(() => findAnswers(query, town, readings), [query, town, readings]);
	const choose = (at: number) => {
		const answer = answers.list[at];
		if (answer) onFocus(answer.focus);
	};
	const list = useChoice(answers.list.length, { onChoose: choose, onClose });
	return (
		// biome-ignore lint/a11y/useSemanticElements: browsers on walls are old, and the element is new
		<div
			ref={part}
			role="search"
			className={styles.question}
			data-floating={floating || undefined}
			aria-label={speech.text("page.question")}
		>
			<Field
				{...{ id, query, list, speech, onClose }}
				open={answers.list.length > 0}
				onQuery={(words) => {
					setQuery(words);
					list.reset();
				}}
			/>
			{answers.list.length > 0 && (
				<div
					id={`${id}-answers`}
					role="listbox"
					className={styles.answers}
					aria-label={speech.text("page.question.results")}
				>
					{answers.list.map((answer, at) => (
						<AnswerLine
							{...props}
							key={`${answer.focus.kind}/${answer.focus.id}`}
							id={`${id}-${at}`}
							answer={answer}
							active={at === list.active}
							onChoose={() => choose(at)}
						/>
					))}
				</div>
			)}
			<p id={`${id}-said`} role="status" className={styles.said}>
				{sayAnswers(query, answers, speech)}
			</p>
		</div>
	);
}

interface FieldProps extends Pick<QuestionBoxProps, "speech" | "onClose"> {
	readonly id: string;
	readonly query: string;
	readonly open: boolean;
	readonly list: ReturnType<typeof useChoice>;
	readonly onQuery: (query: string) => void;
}

function Field({ id, query, open, list, speech: { text }, onQuery, onClose }: FieldProps) {
	return (
		<div className={styles.asked}>
			<label htmlFor={`${id}-field`} className={panel.hidden}>
				{text("page.question.ask")}
			</label>
			<input
				id={`${id}-field`}
				className={styles.field}
				type="text"
				role="combobox"
				autoComplete="off"
				autoCapitalize="off"
				spellCheck={false}
				data-first-focus
				placeholder={text("page.question.example")}
				aria-autocomplete="list"
				aria-expanded={open}
				aria-controls={open ? `${id}-answers` : undefined}
				aria-activedescendant={open ? `${id}-${list.active}` : undefined}
				aria-describedby={`${id}-said`}
				value={query}
				onChange={(event) => onQuery(event.target.value)}
				onKeyDown={list.pressKey}
			/>
			<button type="button" className={panel.plain} onClick={onClose}>
				{text("page.question.close")}
			</button>
		</div>
	);
}

function sayAnswers(query: string, { list, loose }: Answers, { text }: BriefingSpeech): string {
	if (query.trim() === "") return "";
	if (list.length === 0) return text("page.question.none");
	return text(loose ? "page.question.loose" : "page.question.found", { n: formatNumber(list.length) });
}

interface ChoiceActs {
	readonly onChoose: (at: number) => void;
	readonly onClose: () => void;
}

/** The keyboard of the answers: the first stands ready, arrows go through them and round, Enter takes one, Escape gives up. */
function useChoice(count: number, { onChoose, onClose }: ChoiceActs) {
	const [chosen, setChosen] = useState(0);
	const active = Math.min(chosen, Math.max(0, count - 1));
	const step = (by: 1 | -1) => count > 0 && setChosen((active + by + count) % count);
	const pressKey = (event: KeyboardEvent) => {
		// What ends the choice of a character belongs to the input method; some browsers say so by this number alone.
		if (event.nativeEvent.isComposing || event.keyCode === 229) return;
		if (event.key === "ArrowDown") step(1);
		else if (event.key === "ArrowUp") step(-1);
		else if (event.key === "Enter") onChoose(active);
		else if (event.key === "Escape") onClose();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return { active, reset: () => setChosen(0), pressKey };
}
