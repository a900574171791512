import { useRef } from "react";
import type { CriterionId } from "../../../domain/selection/criteria/criterion";
import { type JudgeAccount, judgePair } from "../../../domain/selection/weights/pairwise";
import { findStep, readStep } from "../../../domain/selection/weights/saaty";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Pairwise.module.css";
import { formatRatio, sayJudgement } from "./pair_words";
import type { PairwiseDesk } from "./use_pairwise";

/** What is written under the slider. */
const TICKS = [9, 7, 5, 3, 1, 3, 5, 7, 9];

interface PairEditorProps {
	readonly desk: PairwiseDesk;
	readonly one: JudgeAccount;
	readonly text: PlannerText;
}

/** One pair: which counts more, and how much. */
export function PairEditor({ desk, one, text }: PairEditorProps) {
	const { pairs, at, pairwise } = desk;
	const [i, j] = pairs[at] ?? [0, 1];
	const pair = [pairwise.criteria[i], pairwise.criteria[j]] as [CriterionId, CriterionId];
	const [a, b] = [text(`criteria.name.${pair[0]}`), text(`criteria.name.${pair[1]}`)];
	const ratio = readRatio(one, pair);
	const said = ratio === null ? text("weights.pair.noneSaid") : sayJudgement({ text, a, b }, ratio);
	const slider = useRef<HTMLInputElement>(null);
	const judge = (next: number | null) => {
		// The button that was pressed gives way to another; the keyboard stays with the pair.
		slider.current?.focus();
		desk.onJudge((before) => judgePair(before, pair, next), `pairwise.${one.judge.id}.${pair.join(".")}`);
	};
	return (
		<div className={styles.editor}>
			<PairSteps desk={desk} text={text} />
			<div className={styles.ends}>
				<span>{a}</span>
				<span>{b}</span>
			</div>
			<input
				ref={slider}
				type="range"
				className={styles.scale}
				aria-label={text("weights.pair.compare", { a, b })}
				aria-valuetext={said}
				data-none={ratio === null || undefined}
				min={-8}
				max={8}
				step={1}
				// The side the thumb is nearer to counts more.
				value={ratio === null ? 0 : -findStep(ratio)}
				onChange={(event) => judge(readStep(-Number(event.target.value)))}
			/>
			<div className={styles.ticks} aria-hidden="true">
				{TICKS.map((tick, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the same figure stands on both sides, and none ever moves
					<span key={index}>{tick}</span>
				))}
			</div>
			<div className={styles.said}>
				{ratio === null ? (
					<>
						<span className={panel.quiet}>{text("weights.pair.none")}</span>
						<button type="button" className={panel.plain} onClick={() => judge(1)}>
							{text("weights.pair.equal")}
						</button>
					</>
				) : (
					<>
						<output>
							{said} <span className={panel.figure}>{formatRatio(ratio >= 1 ? ratio : 1 / ratio)}</span>
						</output>
						<button type="button" className={panel.plain} onClick={() => judge(null)}>
							{text("weights.pair.clear")}
						</button>
					</>
				)}
			</div>
		</div>
	);
}

/** Which pair of how many, and the way to its neighbours; after the last comes the first. */
function PairSteps({ desk: { pairs, at, onPair }, text }: Pick<PairEditorProps, "desk" | "text">) {
	const step = (by: number) => onPair((at + by + pairs.length) % pairs.length);
	return (
		<div className={styles.steps}>
			<span className={panel.quiet} role="status">
				{text("weights.pair", { at: at + 1, n: pairs.length })}
			</span>
			<button type="button" className={panel.button} onClick={() => step(-1)}>
				{text("weights.pair.previous")}
			</button>
			<button type="button" className={panel.button} onClick={() => step(1)}>
				{text("weights.pair.next")}
			</button>
		</div>
	);
}

/** What was judged of a pair, seen from its first; the last of several judgements counts, as in the matrix. */
function readRatio({ judge }: JudgeAccount, [of, than]: readonly [CriterionId, CriterionId]): number | null {
	const found = judge.judgements.findLast(
		(one) => (one.of === of && one.than === than) || (one.of === than && one.than === of),
	);
	if (!found) return null;
	return found.of === of ? found.ratio : 1 / found.ratio;
}
