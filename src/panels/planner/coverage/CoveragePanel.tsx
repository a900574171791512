import { useMemo } from "react";
import type { Outcome } from "../../../state/use_job";
import panel from "../../panel.module.css";
import { JobBar } from "../JobBar";
import type { PlannerProps } from "../planner_props";
import styles from "./Coverage.module.css";
import { CoverageAccount } from "./CoverageAccount";
import { CoverageCurve } from "./CoverageCurve";
import { CoverageFigures } from "./CoverageFigures";
import { CoverageSettings } from "./CoverageSettings";
import { readCoverage } from "./coverage_facts";
import { SiteList } from "./SiteList";

type CoveragePanelProps = PlannerProps & { readonly outcome: Outcome<"coverage"> };

/** Where new cameras or parking sites would serve most, how sure that is and what stays uncovered. */
export default function CoveragePanel(props: CoveragePanelProps) {
	const { speech, outcome, plan, onFrame } = props;
	const { text } = speech;
	const { result, from } = outcome;
	const facts = useMemo(() => (result && from ? readCoverage(from, result) : null), [result, from]);
	return (
		<section className={styles.panel} aria-labelledby="coverage-title">
			<h2 id="coverage-title" className={panel.title}>
				{text("coverage.title")}
			</h2>
			<p className={panel.quiet}>{text("coverage.about")}</p>
			<CoverageSettings {...props} from={from} />
			<JobBar outcome={outcome} speech={speech} what={speech.text("coverage.title")} />
			{outcome.result?.by === "own" && <p className={panel.notice}>{speech.text("coverage.own")}</p>}
			{facts && (
				<>
					<CoverageAccount facts={facts} speech={speech} onFrame={onFrame} />
					{facts.input.demands.length === 0 ? (
						<p className={panel.notice}>{text("coverage.nothing")}</p>
					) : (
						<>
							<CoverageFigures facts={facts} speech={speech} onFrame={onFrame} />
							<SiteList facts={facts} town={plan.town} speech={speech} onFrame={onFrame} />
							<CoverageCurve facts={facts} speech={speech} />
						</>
					)}
				</>
			)}
		</section>
	);
}
