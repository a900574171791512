import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import type { ParetoPoint, PortfolioInput } from "../../../domain/selection/portfolio/portfolio";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import type { Scale } from "../charts/Plot";
import styles from "./pareto.module.css";
import { formatWorth } from "./portfolio_props";

interface ParetoPointsProps {
	readonly points: readonly ParetoPoint[];
	readonly objective: PortfolioInput["objective"];
	/** Place of the chosen point. */
	readonly at: number;
	readonly onAt: (at: number) => void;
	readonly x: Scale;
	readonly y: Scale;
	readonly speech: PlannerSpeech;
}

/** How far from a point it may still be pressed, where no other one is nearer. */
const REACH_PX = 12;
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: 1, ArrowDown: 1, ArrowRight: -1, ArrowUp: -1 };

/** The points of the curve as one choice: pressed with the mouse, or stepped through by arrows, Home and End. Points often lie close together: each reaches only halfway to the next, and what is pressed beside them is the nearest. */
export function ParetoPoints({ points, objective, at, onAt, x, y, speech: { text } }: ParetoPointsProps) {
	const group = useRef<SVGGElement>(null);
	const spots = points.map(({ gini, value }) => ({ left: x(gini), top: y(value) }));
	const last = points.length - 1;
	const choose = (place: number) => {
		onAt(place);
		group.current?.querySelectorAll<SVGGElement>("[role=radio]")[place]?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const next = findNext(event.key, at, last);
		if (next === null) return;
		event.preventDefault();
		choose(next);
	};
	const onBeside = (event: MouseEvent<SVGGElement>) => {
		const toPicture = event.currentTarget.getScreenCTM()?.inverse();
		if (!toPicture) return;
		const pressed = new DOMPoint(event.clientX, event.clientY).matrixTransform(toPicture);
		const far = spots.map(({ left, top }) => Math.hypot(left - pressed.x, top - pressed.y));
		choose(far.indexOf(Math.min(...far)));
	};
	const chosen = spots[at];
	return (
		<g ref={group} role="radiogroup" aria-label={text("portfolio.pareto.table")}>
			<polyline className={styles.line} points={spots.map(({ left, top }) => `${left},${top}`).join(" ")} />
			{/* biome-ignore lint/a11y/noStaticElementInteractions: pressed beside the points, whose own way is by the keyboard too */}
			<g onClick={onBeside}>
				{spots.map(({ left, top }) => (
					<circle key={`${left} ${top}`} className={styles.hit} cx={left} cy={top} r={REACH_PX} />
				))}
			</g>
			{spots.map(({ left, top }) => (
				<circle key={`${left} ${top}`} className={styles.dot} cx={left} cy={top} r={3.5} />
			))}
			{spots.map((spot, place) => (
				// biome-ignore lint/a11y/useSemanticElements: a native radio button cannot stand in a picture
				<g
					key={`${spot.left} ${spot.top}`}
					role="radio"
					className={styles.point}
					aria-checked={place === at}
					aria-label={`${text("portfolio.pareto.point", { n: place + 1, of: points.length })}: ${formatWorth(
						points[place]?.value ?? null,
						objective,
					)}`}
					tabIndex={place === at ? 0 : -1}
					onClick={() => choose(place)}
					onKeyDown={onKeyDown}
				>
					<circle className={styles.hit} cx={spot.left} cy={spot.top} r={measureReach(spots, place)} />
				</g>
			))}
			{chosen && <circle className={styles.ring} cx={chosen.left} cy={chosen.top} r={6} />}
		</g>
	);
}

/** The first point lies at the right, so left is on. */
function findNext(key: string, at: number, last: number): number | null {
	if (key === "Home") return 0;
	if (key === "End") return last;
	const step = STEPS[key];
	return step === undefined ? null : Math.max(0, Math.min(last, at + step));
}

function measureReach(spots: readonly { readonly left: number; readonly top: number }[], at: number): number {
	const [one, ...rest] = [spots[at], ...spots.filter((_, place) => place !== at)];
	if (one === undefined) return 0;
	return Math.min(
		REACH_PX,
		...rest
			.map((other) => other && Math.hypot(other.left - one.left, other.top - one.top) / 2)
			.filter(Number),
	);
}
