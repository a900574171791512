import { useState } from "react";
import type { Appraisal } from "../../../domain/selection/ranking/plan";
import type { Robustness } from "../../../domain/selection/robustness/robustness";
import { formatNumber } from "../../../text/format";
import { Choices } from "../../Choices";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import styles from "./RankingTable.module.css";
import { RankRows } from "./RankRows";

export interface RankingProps extends PlannerProps {
	/** Year of each chosen compound by its id, from 1. */
	readonly chosen: ReadonlyMap<string, number>;
	/** How each fares under drawn weights; `null` before anybody drew. */
	readonly robust: ReadonlyMap<string, Robustness> | null;
	readonly hoveredId?: string | null;
	readonly onHover?: (id: string | null) => void;
}

const SHOWS = ["all", "open", "shut", "chosen"] as const;
type Show = (typeof SHOWS)[number];

/** The shortlist in the order of need. Those a gate keeps out stand in their place, greyed, with the reason. */
export default function RankingTable(props: RankingProps) {
	const { plan, speech, chosen, robust, scenario, onFrame } = props;
	const { text } = speech;
	const [show, setShow] = useState<Show>("all");
	const parts = partition(plan.appraisals, chosen);
	const rows = parts[show];
	return (
		<section className={styles.section} aria-labelledby="ranking-title">
			<div className={styles.bar}>
				<h2 id="ranking-title" className={panel.section}>
					{text(`ranking.by.${scenario.method}`)}
				</h2>
				<Choices<Show>
					label={text("ranking.show")}
					choices={SHOWS.map((value) => ({
						value,
						label: text(`ranking.show.${value}`, { n: formatNumber(parts[value].length) }),
					}))}
					chosen={show}
					onChoose={setShow}
				/>
				<button
					type="button"
					className={panel.plain}
					disabled={rows.length === 0}
					aria-label={text("ranking.frameOf", { n: formatNumber(rows.length) })}
					onClick={() => onFrame(rows.map(({ compound }) => compound.id))}
				>
					{text("ranking.frame")}
				</button>
			</div>
			{plan.counted.length === 0 && <p className={styles.note}>{text("ranking.noWeight")}</p>}
			<div className={styles.scroller} data-scroller>
				<table
					// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen by keyboard, which a plain table does not offer
					role="grid"
					className={styles.table}
					data-drawn={robust !== null || undefined}
					aria-labelledby="ranking-title"
					aria-describedby="ranking-hint"
					aria-rowcount={rows.length + 1}
				>
					<Head {...props} />
					<RankRows {...props} rows={rows} />
				</table>
				<p id="ranking-hint" className={panel.hidden}>
					{text("ranking.hint")}
				</p>
				{rows.length === 0 && (
					<p className={styles.note}>
						{text(plan.appraisals.length === 0 ? "ranking.empty" : "ranking.emptyShow")}
					</p>
				)}
				<p className={styles.key}>{text("ranking.key")}</p>
			</div>
		</section>
	);
}

/** The ranking as its parts; `open` and `shut` add up to `all`. */
function partition(
	all: readonly Appraisal[],
	chosen: ReadonlyMap<string, number>,
): Readonly<Record<Show, readonly Appraisal[]>> {
	return {
		all,
		open: all.filter(({ open }) => open),
		shut: all.filter(({ open }) => !open),
		chosen: all.filter(({ compound }) => chosen.has(compound.id)),
	};
}

function Head({ speech: { text }, robust, scenario }: RankingProps) {
	const plain = [
		"rank",
		"name",
		"subdistrict",
		"score",
		"closeness",
		"confidence",
		"gates",
		"chosen",
	] as const;
	return (
		<thead className={styles.head}>
			<tr aria-rowindex={1}>
				{plain.map((column) => (
					<th key={column} scope="col" data-column={column}>
						{text(`ranking.${column}`)}
					</th>
				))}
				{robust && (
					<th scope="col" data-column="chance">
						{text("ranking.chance", { n: scenario.robustness.first })}
					</th>
				)}
			</tr>
		</thead>
	);
}
