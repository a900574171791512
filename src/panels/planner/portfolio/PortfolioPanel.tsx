import { useMemo } from "react";
import { makePortfolioInput } from "../../../domain/selection/portfolio/portfolio_input";
import type { Outcome } from "../../../state/use_job";
import panel from "../../panel.module.css";
import { JobBar } from "../JobBar";
import { BoundList } from "./BoundList";
import { CandidateAccount } from "./CandidateAccount";
import { ParetoSection } from "./ParetoSection";
import { PortfolioResultView } from "./PortfolioResultView";
import { PortfolioSettings } from "./PortfolioSettings";
import styles from "./portfolio.module.css";
import { WhyNot, type WhyNotProps } from "./WhyNot";

interface PortfolioPanelProps extends WhyNotProps {
	readonly pareto: Outcome<"pareto">;
}

/** What can be done with the money: the best choice, its proof, what stands next, why not another, and choices that are more even. */
export default function PortfolioPanel(props: PortfolioPanelProps) {
	const { plan, outcome, speech } = props;
	const { text } = speech;
	const input = useMemo(() => makePortfolioInput(plan), [plan]);
	return (
		<section className={styles.panel} aria-labelledby="portfolio-title">
			<header>
				<h2 id="portfolio-title" className={panel.title}>
					{text("portfolio.title")}
				</h2>
				<p className={panel.quiet}>{text("portfolio.about")}</p>
			</header>
			<PortfolioSettings {...props} input={input} />
			<BoundList {...props} input={input} />
			<CandidateAccount {...props} input={input} />
			<JobBar outcome={outcome} speech={speech} what={text("portfolio.title")} />
			{outcome.result !== null && outcome.from !== null && (
				<PortfolioResultView {...props} result={outcome.result} from={outcome.from} />
			)}
			<WhyNot {...props} />
			<ParetoSection {...props} />
		</section>
	);
}
