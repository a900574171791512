import { type ReactNode, useState } from "react";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import styles from "./side.module.css";
import type { Sights } from "./sights";
import swipe from "./swipe.module.css";

interface SwipeProps {
	readonly sights: readonly Sights[];
	/** The pictures are drawn, not taken, and have to say so. */
	readonly drawn: boolean;
	readonly speech: BriefingSpeech;
}

/** How much of the place shows as it was before, in percent from the left. */
const STOPS = [
	{ id: "before", percent: 100 },
	{ id: "both", percent: 50 },
	{ id: "after", percent: 0 },
] as const;

/** A narrower part, in percent, has no room for its name. */
const LEAST_NAMED = 18;

/** Two pictures of one place over each other, with a line that can be moved; by dragging, by keys, by three buttons. */
export function Swipe({ sights, drawn, speech }: SwipeProps) {
	const { text } = speech;
	const [chosen, setChosen] = useState(0);
	const sight = sights[chosen] ?? sights[0];
	if (!sight) return <p className={styles.notice}>{text("side.noPictures")}</p>;
	const marked = drawn && sight.kind === "photos" ? text("side.drawing") : null;
	return (
		<div className={swipe.swipe}>
			<Pair key={sight.kind} sight={sight} mark={marked} speech={speech} />
			{sights.length > 1 && (
				<p className={swipe.buttons}>
					{sights.map(({ kind }, at) => (
						<Choice key={kind} pressed={at === chosen} onPress={() => setChosen(at)}>
							{text(`side.${kind}`)}
						</Choice>
					))}
				</p>
			)}
		</div>
	);
}

interface PairProps {
	readonly sight: Sights;
	readonly mark: string | null;
	readonly speech: BriefingSpeech;
}

function Pair({ sight, mark, speech: { text } }: PairProps) {
	const single = sight.before === null || sight.after === null;
	const [percent, setPercent] = useState(sight.after === null ? 100 : sight.before === null ? 0 : 50);
	return (
		<>
			<div className={swipe.stage}>
				{/* Both are cut: a drawing without a ground would let the other one through. */}
				<div className={swipe.layer} style={{ clipPath: `inset(0 0 0 ${percent}%)` }}>
					{sight.after}
				</div>
				<div className={swipe.layer} style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}>
					{sight.before}
				</div>
				{percent > LEAST_NAMED && (
					<span className={swipe.name} style={{ insetInlineEnd: `${100 - percent}%` }}>
						{text("side.before")}
					</span>
				)}
				{percent < 100 - LEAST_NAMED && (
					<span className={swipe.name} style={{ insetInlineStart: `${percent}%` }}>
						{text("side.after")}
					</span>
				)}
				{mark && <span className={swipe.mark}>{mark}</span>}
				{!single && (
					<>
						<span className={swipe.edge} style={{ insetInlineStart: `${percent}%` }} aria-hidden="true" />
						<input
							type="range"
							className={swipe.range}
							min={0}
							max={100}
							value={percent}
							aria-label={text("side.edge")}
							aria-valuetext={text("side.edgeAt", { n: percent })}
							onChange={(event) => setPercent(event.target.valueAsNumber)}
						/>
					</>
				)}
			</div>
			{single ? (
				<p className={swipe.buttons}>{text(sight.before === null ? "side.onlyAfter" : "side.onlyBefore")}</p>
			) : (
				<p className={swipe.buttons}>
					{STOPS.map((stop) => (
						<Choice key={stop.id} pressed={percent === stop.percent} onPress={() => setPercent(stop.percent)}>
							{text(`side.${stop.id}`)}
						</Choice>
					))}
				</p>
			)}
		</>
	);
}

interface ChoiceProps {
	readonly pressed: boolean;
	readonly onPress: () => void;
	readonly children: ReactNode;
}

function Choice({ pressed, onPress, children }: ChoiceProps) {
	return (
		<button type="button" className={swipe.choice} aria-pressed={pressed} onClick={onPress}>
			{children}
		</button>
	);
}
