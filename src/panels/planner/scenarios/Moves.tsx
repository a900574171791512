import type { DiffItem } from "../../../domain/selection/scenarios/scenario_diff";
import type { Move } from "../../../domain/selection/scenarios/scenario_moves";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import styles from "./Scenarios.module.css";
import { nameCompound, sayItem } from "./say_diff";

interface MovesProps extends Pick<PlannerProps, "plan" | "speech" | "onFrame"> {
	readonly title: string;
	readonly moves: readonly Move[];
	readonly items: readonly DiffItem[];
}

/** Compounds that enter or leave the first places, each with its ranks and the decision that moved it most. */
export function Moves({ title, moves, items, plan, speech, onFrame }: MovesProps) {
	if (moves.length === 0) return null;
	const { text } = speech;
	const sayRank = (rank: number | null) => rank ?? text("scenarios.unranked");
	const sayReason = ({ by }: Move) => {
		const item = by === null ? undefined : items[by];
		if (!item) return text("scenarios.moveByNone");
		return text("scenarios.moveBy", { item: sayItem(item, { speech, town: plan.town }) });
	};
	return (
		<>
			<h5 className={panel.quiet}>{title}</h5>
			<ul className={styles.moves}>
				{moves.map((move) => (
					<li key={move.id}>
						<button type="button" className={panel.door} onClick={() => onFrame([move.id])}>
							{nameCompound(move.id, plan.town)}
						</button>
						<span>{text("scenarios.moveRank", { from: sayRank(move.from), to: sayRank(move.to) })}</span>
						<span className={panel.quiet}>{sayReason(move)}</span>
					</li>
				))}
			</ul>
		</>
	);
}
