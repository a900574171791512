import { useState } from "react";
import type { RobustnessResult, Verdict } from "../../../domain/selection/robustness/robustness";
import type { Outcome } from "../../../state/use_job";
import { formatNumber } from "../../../text/format";
import { Choices } from "../../Choices";
import panel from "../../panel.module.css";
import { JobBar } from "../JobBar";
import type { PlannerProps } from "../planner_props";
import { BorderFlips } from "./BorderFlips";
import { RobustnessSettings } from "./RobustnessSettings";
import { RobustnessTable } from "./RobustnessTable";
import { listRobustRows, listScope, type RobustRow, type Scope } from "./robust_rows";
import styles from "./robustness.module.css";
import { TornadoTable } from "./TornadoTable";
import { VerdictSign } from "./VerdictSign";

type RobustnessPanelProps = PlannerProps & { readonly outcome: Outcome<"robustness"> };

/** How many of the list are read out; the rest is counted. */
const SHOWN_ROWS = 20;
const VERDICTS = ["solid", "fragile", "out"] as const satisfies readonly Verdict[];
const SCOPES = ["all", "open"] as const satisfies readonly Scope[];

/** Whether the ranking stands when weights and unknown values are drawn at random, and what would change it. */
export default function RobustnessPanel(props: RobustnessPanelProps) {
	const { plan, scene, speech, outcome } = props;
	const { text } = speech;
	const { first } = plan.scenario.robustness;
	const [scope, setScope] = useState<Scope>("all");
	const empty = plan.counted.length === 0 || plan.appraisals.length === 0;
	return (
		<section className={styles.panel} aria-labelledby="robustness-title">
			<h2 id="robustness-title" className={panel.title}>
				{text("robustness.title")}
			</h2>
			<p className={panel.quiet}>{text("robustness.about", { first })}</p>
			<RobustnessSettings {...props} />
			{empty ? (
				<p className={panel.notice}>{text("robustness.nothing")}</p>
			) : (
				<JobBar
					outcome={outcome}
					speech={speech}
					what={text("robustness.title")}
					done={text("robustness.done", { n: formatNumber(outcome.result?.draws ?? null) })}
				/>
			)}
			{!empty && (
				<Choices<Scope>
					label={text("robustness.scope")}
					choices={SCOPES.map((value) => ({
						value,
						label: text(`robustness.scope.${value}`, { n: formatNumber(listScope(plan, value).length) }),
					}))}
					chosen={scope}
					onChoose={setScope}
				/>
			)}
			{outcome.result && !empty && <Results {...props} result={outcome.result} scope={scope} />}
			{!empty && (
				<BorderFlips
					plan={plan}
					scope={scope}
					selected={scene.selection?.compound.id ?? null}
					selectedName={scene.selection?.compound.name ?? ""}
					speech={speech}
				/>
			)}
		</section>
	);
}

type ResultsProps = RobustnessPanelProps & { readonly result: RobustnessResult; readonly scope: Scope };

function Results(props: ResultsProps) {
	const { plan, speech, change, scene, outcome, result, scope } = props;
	const { text } = speech;
	// A result of other settings is read with the places it was made for.
	const first = outcome.from?.first ?? plan.scenario.robustness.first;
	const rows = listRobustRows(plan, result, scope);
	const shown = rows.slice(0, SHOWN_ROWS);
	const rest = rows[SHOWN_ROWS];
	return (
		<>
			<section className={styles.part} aria-labelledby="robustness-table">
				<Verdicts {...props} rows={rows} />
				<p className={panel.quiet}>{text("robustness.verdictAbout", { first })}</p>
				<h3 id="robustness-table" className={panel.section}>
					{text("robustness.table", { n: shown.length })}
				</h3>
				{rows.length === 0 ? (
					<p>{text("robustness.noneOpen")}</p>
				) : (
					<RobustnessTable
						rows={shown}
						first={first}
						speech={speech}
						onSelect={(sel) => change({ sel })}
						selected={scene.view.sel}
					/>
				)}
				{rest && (
					<p className={panel.quiet}>
						{text("robustness.rest", {
							n: formatNumber(rows.length - SHOWN_ROWS),
							share: formatNumber(rest.standing.firstShare * 100, 1),
						})}
					</p>
				)}
			</section>
			<section className={styles.part} aria-labelledby="robustness-tornado">
				<h3 id="robustness-tornado" className={panel.section}>
					{text("robustness.tornado")}
				</h3>
				<p className={panel.quiet}>{text("robustness.tornadoAbout", { first })}</p>
				<TornadoTable bars={result.tornado} speech={speech} />
			</section>
		</>
	);
}

/** The verdicts counted; together with those a gate keeps out they are all that were drawn. */
function Verdicts({
	rows,
	plan,
	result,
	speech: { text },
	onFrame,
}: ResultsProps & { readonly rows: readonly RobustRow[] }) {
	// A result of an earlier shortlist may know fewer, or others.
	const known = result.compounds.filter((one) => plan.byId.has(one.id)).length;
	const shut = known - rows.length;
	return (
		<ul className={styles.verdicts}>
			{VERDICTS.map((verdict) => {
				const ids = rows.filter((row) => row.standing.verdict === verdict).map((row) => row.compound.id);
				const name = text(`robustness.verdict.${verdict}`);
				return (
					<li key={verdict}>
						<button
							type="button"
							className={panel.door}
							disabled={ids.length === 0}
							aria-label={text("robustness.open", { verdict: name, n: formatNumber(ids.length) })}
							onClick={() => onFrame(ids)}
						>
							<VerdictSign verdict={verdict} />
							<span>{name}</span>
							<span className={panel.figure}>{formatNumber(ids.length)}</span>
						</button>
					</li>
				);
			})}
			{shut > 0 && <li className={panel.quiet}>{text("robustness.shut", { n: formatNumber(shut) })}</li>}
			<li className={panel.quiet}>{text("robustness.sum", { n: formatNumber(known) })}</li>
		</ul>
	);
}
