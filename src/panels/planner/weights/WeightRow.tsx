import { useState } from "react";
import type { CriterionChoice } from "../../../domain/selection/scenarios/scenario";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import styles from "./Weights.module.css";

interface WeightRowProps {
	readonly one: CriterionChoice;
	/** The greatest of all weights: the bar under the name is drawn against it. */
	readonly greatest: number;
	readonly speech: PlannerSpeech;
	/** A change begins (the hand came down, the field is typed in) or is over. */
	readonly onHold: (down: boolean) => void;
	readonly onMove: (weight: number) => void;
	readonly onLock: (locked: boolean) => void;
}

/** The weight of one criterion: by slider, typed, locked. */
export function WeightRow({ one, greatest, speech: { text }, onHold, onMove, onLock }: WeightRowProps) {
	const name = text(`criteria.name.${one.id}`);
	const percent = one.weight * 100;
	const share = greatest > 0 ? (one.weight / greatest) * 100 : 0;
	return (
		<li className={styles.row} data-none={one.weight === 0 || undefined}>
			<span className={styles.name}>
				{name}
				<span className={styles.bar} aria-hidden="true">
					<span style={{ inlineSize: `${share}%` }} />
				</span>
			</span>
			<input
				type="range"
				aria-label={text("weights.of", { name })}
				aria-valuetext={`${percent.toFixed(1)}%`}
				min={0}
				max={100}
				step={0.5}
				value={percent}
				disabled={one.locked}
				onPointerDown={() => onHold(true)}
				onPointerUp={() => onHold(false)}
				onPointerCancel={() => onHold(false)}
				// Keys hold as the hand does, but for those that may undo.
				onKeyDown={(event) => onHold(!event.ctrlKey && !event.metaKey)}
				onBlur={() => onHold(false)}
				onChange={(event) => onMove(Number(event.target.value) / 100)}
			/>
			<PercentField
				label={text("weights.percent", { name })}
				percent={percent}
				disabled={one.locked}
				onHold={onHold}
				onPercent={(value) => onMove(value / 100)}
			/>
			<button
				type="button"
				className={styles.lock}
				aria-pressed={one.locked}
				aria-label={text("weights.lock", { name })}
				title={text("weights.lock", { name })}
				onClick={() => onLock(!one.locked)}
			>
				<Padlock closed={one.locked} />
			</button>
		</li>
	);
}

interface PercentFieldProps {
	readonly label: string;
	readonly percent: number;
	readonly disabled: boolean;
	readonly onHold: (down: boolean) => void;
	readonly onPercent: (percent: number) => void;
}

/** What is typed counts as soon as it is a number from 0 to 100; leaving the field shows what it came to. */
function PercentField({ label, percent, disabled, onHold, onPercent }: PercentFieldProps) {
	const [typed, setTyped] = useState<string | null>(null);
	const take = (written: string) => {
		setTyped(written);
		const next = Number(written);
		if (written.trim() !== "" && next >= 0 && next <= 100) onPercent(next);
	};
	return (
		<span className={styles.percent}>
			<input
				type="number"
				aria-label={label}
				min={0}
				max={100}
				step={0.5}
				disabled={disabled}
				value={typed ?? percent.toFixed(1)}
				onChange={(event) => take(event.target.value)}
				onFocus={() => onHold(true)}
				onBlur={() => {
					setTyped(null);
					onHold(false);
				}}
			/>
			<span aria-hidden="true">%</span>
		</span>
	);
}

function Padlock({ closed }: { readonly closed: boolean }) {
	return (
		<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			<path
				d={closed ? "M5 7V5a3 3 0 0 1 6 0v2" : "M5 7V4.5a3 3 0 0 1 5.6-1.5"}
				fill="none"
				stroke="currentColor"
				strokeWidth="1.5"
			/>
			<rect
				x="3"
				y="7"
				width="10"
				height="7"
				rx="1"
				fill={closed ? "currentColor" : "none"}
				stroke="currentColor"
				strokeWidth="1.5"
			/>
		</svg>
	);
}
