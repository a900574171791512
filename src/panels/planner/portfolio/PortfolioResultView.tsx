import type {
	Portfolio,
	PortfolioInput,
	PortfolioResult,
	Proof,
} from "../../../domain/selection/portfolio/portfolio";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { ChosenTable } from "./ChosenTable";
import styles from "./portfolio.module.css";
import { formatWan, formatWorth, nameCompound } from "./portfolio_props";
import { sayConflict } from "./say_conflict";

export type Found = Extract<PortfolioResult, { readonly kind: "found" }>;

interface ResultProps extends PlannerProps {
	readonly result: PortfolioResult;
	/** What the result was made from. */
	readonly from: PortfolioInput;
}

/** The chosen portfolio with its proof, or why there is none. */
export function PortfolioResultView(props: ResultProps) {
	const { result, speech } = props;
	if (result.kind === "infeasible") return <Conflicts {...props} conflicts={result.conflicts} />;
	if (result.kind === "undecided")
		return <p className={panel.warning}>{speech.text("portfolio.undecided")}</p>;
	return <FoundView {...props} found={result} />;
}

/** Of this share of the list and more, the gates are what leaves too little to choose from. */
const MOSTLY = 0.5;

function Conflicts(props: ResultProps & { readonly conflicts: readonly string[] }) {
	const { conflicts, from, plan, speech } = props;
	const { text } = speech;
	if (conflicts.length === 0) return <p className={panel.warning}>{text("portfolio.infeasibleUnknown")}</p>;
	const shut = from.leftOut.filter(({ why }) => why === "gate").length;
	return (
		<div className={panel.warning} role="status">
			<p>{text("portfolio.infeasible")}</p>
			<ul className={styles.conflicts}>
				{conflicts.map((id) => (
					<li key={id}>{sayConflict(id, { input: from, plan, speech })}</li>
				))}
			</ul>
			{shut > plan.appraisals.length * MOSTLY && <p>{text("portfolio.openGates")}</p>}
		</div>
	);
}

function FoundView(props: ResultProps & { readonly found: Found }) {
	const { found, from, plan, speech, onFrame } = props;
	const { text } = speech;
	const { best, proof, next } = found;
	const value = formatWorth(best.value, from.objective);
	return (
		<section className={styles.part} aria-labelledby="portfolio-result">
			<h3 id="portfolio-result" className={panel.section}>
				{text("portfolio.result")}
			</h3>
			<p className={styles.headline}>
				<span className={panel.figure}>{value}</span>{" "}
				<span className={panel.unit}>{text(`portfolio.value.${from.objective}`)}</span>
			</p>
			<p>
				<button type="button" className={panel.door} onClick={() => onFrame(best.ids)}>
					{text("portfolio.sums", { n: best.ids.length, cost: formatWan(best.costWan) })}
				</button>
			</p>
			<p className={proof.kind === "proven" ? undefined : panel.warning}>{sayProof(proof, text)}</p>
			<p className={panel.quiet}>
				{text(`portfolio.valueAbout.${from.objective}`)}
				<br />
				{sayGreedy(found, text)}
			</p>
			<dl className={styles.facts}>
				<dt>{text("portfolio.slack")}</dt>
				<dd>
					{formatWan(best.slackWan)} <span className={panel.unit}>{text("portfolio.wan")}</span>
				</dd>
				<dt>{text("portfolio.next")}</dt>
				<dd>
					{next === null
						? text("portfolio.next.none")
						: text("portfolio.next.more", {
								name: nameCompound({ plan }, next.id),
								wan: formatWan(next.moreWan),
							})}
				</dd>
			</dl>
			<ChosenTable {...props} found={found} />
		</section>
	);
}

/** Whether anything better can exist, and how much. */
function sayProof(proof: Proof, text: PlannerSpeech["text"]): string {
	return proof.kind === "proven"
		? text(`portfolio.proof.${proof.by}`)
		: text(`portfolio.proof.gap.${proof.by}`, { gap: formatNumber(proof.gap * 100, 2) });
}

function sayGreedy({ best, greedy }: Found, text: PlannerSpeech["text"]): string {
	if (greedy === null) return text("portfolio.greedy.none");
	const less = formatNumber(measureLess(greedy, best) * 100, 2);
	return Number(less) === 0 ? text("portfolio.greedy.same") : text("portfolio.greedy.less", { less });
}

/** Share of the best value that another portfolio lacks, 0–1. */
function measureLess(one: Portfolio, best: Portfolio): number {
	return best.value > 0 ? (best.value - one.value) / best.value : 0;
}
