import type { KeyboardEvent, PointerEvent } from "react";
import styles from "./Splitter.module.css";

interface SplitterProps {
	readonly label: string;
	/** Share of the height above it, percent. */
	readonly percent: number;
	readonly onMove: (percent: number) => void;
}

const LEAST_PERCENT = 25;
const MOST_PERCENT = 85;
const STEP_PERCENT = 5;

const STEPS: Readonly<Record<string, number>> = {
	ArrowUp: -STEP_PERCENT,
	ArrowDown: STEP_PERCENT,
	Home: -100,
	End: 100,
};

/** The border between what stands above and below; moves by dragging and by the arrow keys. */
export function Splitter({ label, percent, onMove }: SplitterProps) {
	const move = (to: number) => onMove(Math.round(Math.min(MOST_PERCENT, Math.max(LEAST_PERCENT, to))));
	const onKeyDown = (event: KeyboardEvent) => {
		const step = STEPS[event.key];
		if (step === undefined) return;
		event.preventDefault();
		move(percent + step);
	};
	const onPointerMove = (event: PointerEvent<HTMLElement>) => {
		if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
		const column = event.currentTarget.parentElement?.getBoundingClientRect();
		if (column) move((100 * (event.clientY - column.top)) / column.height);
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator with a value is the pattern for a movable one
		<div
			role="separator"
			className={styles.splitter}
			aria-label={label}
			aria-orientation="horizontal"
			aria-valuenow={percent}
			aria-valuemin={LEAST_PERCENT}
			aria-valuemax={MOST_PERCENT}
			tabIndex={0}
			onKeyDown={onKeyDown}
			onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
			onPointerMove={onPointerMove}
		/>
	);
}
