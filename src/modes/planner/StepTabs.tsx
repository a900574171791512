import { type KeyboardEvent, useRef } from "react";
import type { PlannerText } from "../../text/planner/planner_text";
import styles from "./PlannerPage.module.css";
import type { StepId } from "./steps";

interface StepTabsProps {
	readonly steps: readonly StepId[];
	readonly step: StepId;
	readonly onStep: (step: StepId) => void;
	readonly text: PlannerText;
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
	ArrowLeft: (at, count) => (at - 1 + count) % count,
	ArrowRight: (at, count) => (at + 1) % count,
	Home: () => 0,
	End: (_, count) => count - 1,
};

/** The steps as tabs, in the order of the work; arrow keys move along them. */
export function StepTabs({ steps, step, onStep, text }: StepTabsProps) {
	const list = useRef<HTMLDivElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		const next = steps[MOVES[event.key]?.(steps.indexOf(step), steps.length) ?? -1];
		if (next === undefined) return;
		event.preventDefault();
		onStep(next);
		list.current?.querySelector<HTMLElement>(`#step-${next}`)?.focus();
	};
	return (
		<nav aria-label={text("page.steps")}>
			<div
				ref={list}
				role="tablist"
				className={styles.steps}
				aria-label={text("page.steps")}
				onKeyDown={onKeyDown}
			>
				{steps.map((one) => (
					<button
						key={one}
						id={`step-${one}`}
						type="button"
						role="tab"
						aria-selected={one === step}
						aria-controls="planner-step"
						tabIndex={one === step ? 0 : -1}
						onClick={() => onStep(one)}
					>
						{text(`page.step.${one}`)}
					</button>
				))}
			</div>
		</nav>
	);
}
