import type { LeftOut } from "../../../domain/selection/portfolio/portfolio";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import styles from "./portfolio.module.css";
import type { PortfolioProps } from "./portfolio_props";

const WHY: readonly LeftOut["why"][] = ["gate", "forced-out", "score", "households", "cost"];

/** The shortlist is candidates and what is left out, by reason; each number is a door. */
export function CandidateAccount({ input, plan, speech: { text }, onFrame }: PortfolioProps) {
	const leftOut = WHY.map((why) => ({
		words: text(`portfolio.why.${why}`),
		ids: input.leftOut.filter((one) => one.why === why).map(({ id }) => id),
	}));
	const parts = [
		{ words: text("portfolio.account.candidates"), ids: input.candidates.map(({ id }) => id) },
		...leftOut.filter(({ ids }) => ids.length > 0),
	];
	return (
		<section aria-labelledby="portfolio-account">
			<h3 id="portfolio-account" className={panel.section}>
				{text("portfolio.account")}
			</h3>
			<p className={panel.quiet}>
				{text("portfolio.account.total", { n: formatNumber(plan.appraisals.length) })} =
			</p>
			<dl className={styles.account}>
				{parts.map(({ words, ids }) => (
					<div key={words}>
						<dt>{words}</dt>
						<dd>
							<button
								type="button"
								className={panel.door}
								disabled={ids.length === 0}
								aria-label={text("portfolio.frame.count", { words: `${words} ${ids.length}` })}
								onClick={() => onFrame(ids)}
							>
								{formatNumber(ids.length)}
							</button>
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
