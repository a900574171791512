import type { CriterionId } from "../../../domain/selection/criteria/criterion";
import type { TornadoBar } from "../../../domain/selection/robustness/robustness";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./robustness.module.css";

interface TornadoTableProps {
	readonly bars: readonly TornadoBar[];
	readonly speech: PlannerSpeech;
}

/** What each weight moves by itself: how many of the first places fall out when it is halved (bars to the left) and doubled (to the right); the strongest on top. */
export function TornadoTable({ bars, speech: { text } }: TornadoTableProps) {
	const most = Math.max(1, ...bars.flatMap((bar) => [bar.halved, bar.doubled]));
	const ordered = [...bars].sort((a, b) => measureSwing(b) - measureSwing(a));
	return (
		<table className={styles.tornado}>
			<thead>
				<tr>
					<th scope="col">{text("robustness.criterion")}</th>
					<th scope="col" className={styles.leftward}>
						{text("robustness.halved")}
					</th>
					<th scope="col">{text("robustness.doubled")}</th>
				</tr>
			</thead>
			<tbody>
				{ordered.map((bar) => (
					<tr key={bar.criterion}>
						<th scope="row">{text(`criteria.name.${bar.criterion as CriterionId}`)}</th>
						<Fallen n={bar.halved} tau={bar.tauHalved} share={bar.halved / most} text={text} leftward />
						<Fallen n={bar.doubled} tau={bar.tauDoubled} share={bar.doubled / most} text={text} />
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** Those that fall out count first, then how much of the order is lost. */
function measureSwing(bar: TornadoBar): number {
	return bar.halved + bar.doubled + (2 - (bar.tauHalved ?? 0) - (bar.tauDoubled ?? 0)) / 1000;
}

interface FallenProps {
	readonly n: number;
	readonly tau: number | null;
	/** Of the longest bar. */
	readonly share: number;
	readonly text: PlannerSpeech["text"];
	readonly leftward?: boolean;
}

function Fallen({ n, tau, share, text, leftward = false }: FallenProps) {
	const said = text("robustness.fallen", { n: formatNumber(n), tau: formatNumber(tau, 2) });
	return (
		<td className={leftward ? styles.leftward : styles.rightward}>
			<span className={panel.hidden}>{said}</span>
			<span aria-hidden="true" className={styles.fallen}>
				<span className={panel.unit}>{text("robustness.tau", { tau: formatNumber(tau, 2) })}</span>
				<span style={{ flexGrow: 1 - share }} />
				<span className={panel.figure}>{formatNumber(n)}</span>
				<span className={styles.swing} style={{ flexGrow: share }} />
			</span>
		</td>
	);
}
