import { useId } from "react";
import { KEPT_REMOVED } from "../../../state/scenario_shelf";
import type { ScenarioDesk, ScenarioNote } from "../../../state/use_scenarios";
import { formatNumber } from "../../../text/format";
import { formatMoment } from "../../../text/format_moment";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Scenarios.module.css";

interface ScenarioListProps {
	readonly desk: ScenarioDesk;
	readonly text: PlannerText;
	/** Ids of those to be compared. */
	readonly ticked: readonly string[];
	readonly onTick: (ids: readonly string[]) => void;
}

/** Every scenario of this browser, with ways to open, compare, remove and bring back. */
export function ScenarioList({ desk, text, ticked, onTick }: ScenarioListProps) {
	const id = useId();
	const tick = (one: string, on: boolean) =>
		onTick(on ? [...ticked, one] : ticked.filter((other) => other !== one));
	return (
		<section className={styles.part} aria-labelledby={id}>
			<div className={styles.head}>
				<h3 id={id} className={panel.section}>
					{text("scenarios.list")}
				</h3>
				<span className={panel.quiet}>{text("scenarios.count", { n: desk.list.length })}</span>
			</div>
			<ul className={styles.list}>
				{desk.list.map((one) => (
					<Row
						key={one.id}
						one={one}
						text={text}
						ticked={ticked.includes(one.id)}
						onTick={(on) => tick(one.id, on)}
						desk={desk}
					/>
				))}
			</ul>
			<div className={styles.buttons}>
				<button type="button" className={panel.button} onClick={desk.create}>
					{text("scenarios.create")}
				</button>
				<button type="button" className={panel.button} onClick={desk.duplicate}>
					{text("scenarios.duplicate")}
				</button>
			</div>
			<p className={panel.quiet}>{text("scenarios.listAbout")}</p>
			<Removed desk={desk} text={text} />
		</section>
	);
}

interface RowProps {
	readonly one: ScenarioNote;
	readonly text: PlannerText;
	readonly ticked: boolean;
	readonly onTick: (on: boolean) => void;
	readonly desk: ScenarioDesk;
}

function Row({ one, text, ticked, onTick, desk }: RowProps) {
	const name = one.name.trim() || text("scenarios.unnamed");
	return (
		<li className={styles.row} aria-current={one.open}>
			<label className={styles.tick}>
				<input type="checkbox" checked={ticked} onChange={(event) => onTick(event.target.checked)} />
				<span className={panel.hidden}>{text("scenarios.compareOne", { name })}</span>
			</label>
			<div className={styles.which}>
				{one.open ? (
					<strong className={styles.name}>{name}</strong>
				) : (
					<button
						type="button"
						className={`${panel.plain} ${styles.name}`}
						aria-label={text("scenarios.openOne", { name })}
						onClick={() => void desk.open(one.id)}
					>
						{name}
					</button>
				)}
				<span className={panel.quiet}>
					{[
						one.open ? text("scenarios.current") : "",
						one.author,
						text("scenarios.dataOf", { date: one.data.dataDate }),
						one.unsaved
							? text("scenarios.unsaved")
							: one.savedAtMs === null
								? ""
								: formatMoment(one.savedAtMs),
					]
						.filter((part) => part !== "")
						.join(" · ")}
				</span>
			</div>
			<button
				type="button"
				className={panel.plain}
				aria-label={text("scenarios.removeOne", { name })}
				onClick={() => void desk.remove(one.id)}
			>
				{text("scenarios.remove")}
			</button>
		</li>
	);
}

function Removed({ desk, text }: Pick<ScenarioListProps, "desk" | "text">) {
	if (desk.removed.length === 0) return null;
	return (
		<details>
			<summary className={styles.summary}>
				{text("scenarios.removedList", { n: formatNumber(desk.removed.length) })}
			</summary>
			<ul className={styles.list}>
				{desk.removed.map(({ id, name }) => (
					<li key={id} className={styles.row}>
						<span className={styles.which}>{name.trim() || text("scenarios.unnamed")}</span>
						<button
							type="button"
							className={panel.plain}
							aria-label={text("scenarios.bringBackOne", { name })}
							onClick={() => void desk.bringBack(id)}
						>
							{text("scenarios.bringBack")}
						</button>
					</li>
				))}
			</ul>
			<p className={panel.quiet}>{text("scenarios.removedAbout", { n: KEPT_REMOVED })}</p>
		</details>
	);
}
