import type { PlannerProps } from "../planner_props";
import styles from "./portfolio.module.css";
import { nameCompound } from "./portfolio_props";

interface NamesProps extends Pick<PlannerProps, "plan" | "change"> {
	readonly ids: readonly string[];
}

/** Compounds by name, each a door to its own. */
export function Names({ ids, plan, change }: NamesProps) {
	return (
		<ul className={styles.names}>
			{ids.map((id) => (
				<li key={id}>
					<button type="button" className={styles.name} onClick={() => change({ sel: id })}>
						{nameCompound({ plan }, id)}
					</button>
				</li>
			))}
		</ul>
	);
}
