import type { ReactNode } from "react";
import { COMPARED } from "../../../domain/selection/ranking/compare";
import type { Appraisal } from "../../../domain/selection/ranking/plan";
import { formatNumber } from "../../../text/format";
import { nameSubdistrict } from "../../../text/labels";
import { CompoundSymbol } from "../../CompoundSymbol";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { Comparison } from "./Comparison";
import styles from "./ExplainPanel.module.css";
import { GateReasons } from "./GateReasons";
import { StepDetails } from "./StepDetails";
import { Waterfall } from "./Waterfall";

interface ExplainProps extends PlannerProps {
	/** Ids of the compounds held against each other, in the order they were added. */
	readonly compared: readonly string[];
	readonly onCompare: (ids: readonly string[]) => void;
	/** Why it was not chosen. */
	readonly children?: ReactNode;
}

/** Digits of scores and closeness, 0–1. */
const DIGITS = 3;

/** Where the score of the selected compound comes from, whether it can be selected, and some compounds beside each other. */
export default function ExplainPanel(props: ExplainProps) {
	const { scene, plan, speech } = props;
	const { text } = speech;
	const compound = scene.selection?.compound ?? null;
	const appraisal = compound && plan.byId.get(compound.id);
	return (
		<section className={styles.explain} aria-labelledby="explain-title">
			<h2 id="explain-title" className={panel.title}>
				{text("ranking.explain.title")}
			</h2>
			{compound === null && <p className={panel.quiet}>{text("ranking.explain.none")}</p>}
			{compound && !appraisal && <p>{text("ranking.explain.outside", { name: compound.name })}</p>}
			{appraisal && <Explained {...props} appraisal={appraisal} />}
			<Comparison {...props} />
		</section>
	);
}

function Explained(props: ExplainProps & { readonly appraisal: Appraisal }) {
	const { appraisal, speech, children, scene } = props;
	const { compound } = appraisal;
	return (
		<>
			<header className={styles.head}>
				<CompoundSymbol management={compound.management} renovation={compound.renovation} view={scene.view} />
				<h3 className={styles.name}>{compound.name}</h3>
				<span className={panel.quiet}>{nameSubdistrict(compound.subdistrict, speech)}</span>
			</header>
			<Facts {...props} />
			<CompareSwitch {...props} />
			<GateReasons appraisal={appraisal} speech={speech} />
			{children}
			<Waterfall appraisal={appraisal} speech={speech} />
			<StepDetails key={compound.id} appraisal={appraisal} speech={speech} />
		</>
	);
}

/** The score with everything that qualifies it. */
function Facts({ appraisal, plan, scenario, speech: { text } }: ExplainProps & { appraisal: Appraisal }) {
	const { score, closeness, interval, confidence, rank, otherRank } = appraisal;
	const [bySum, byCloseness] = scenario.method === "sum" ? [rank, otherRank] : [otherRank, rank];
	const total = formatNumber(plan.appraisals.length);
	const sayRank = (place: number | null) =>
		place === null ? formatNumber(null) : text("ranking.explain.ofTotal", { rank: place, total });
	const facts = [
		[text("ranking.explain.score"), formatNumber(score, DIGITS), sayRank(bySum)],
		[text("ranking.explain.closeness"), formatNumber(closeness, DIGITS), sayRank(byCloseness)],
		[
			text("ranking.explain.interval"),
			score === null ? formatNumber(null) : interval.map((end) => formatNumber(end, DIGITS)).join("–"),
			"",
		],
		[text("ranking.explain.confidence"), `${formatNumber(100 * confidence)}\u2009%`, ""],
	] as const;
	return (
		<dl className={styles.facts}>
			{facts.map(([name, figure, more]) => (
				<div key={name}>
					<dt className={panel.quiet}>{name}</dt>
					<dd>
						<span className={panel.figure}>{figure}</span>
						{more !== "" && <span className={panel.unit}>{` ${more}`}</span>}
					</dd>
				</div>
			))}
		</dl>
	);
}

/** Puts the compound beside others, or takes it away. */
function CompareSwitch(props: ExplainProps & { readonly appraisal: Appraisal }) {
	const { appraisal, compared, onCompare, speech } = props;
	const { text } = speech;
	const { id } = appraisal.compound;
	const within = compared.includes(id);
	const full = !within && compared.length >= COMPARED.max;
	const next = within ? compared.filter((one) => one !== id) : [...compared, id];
	return (
		<p className={styles.switch}>
			<button type="button" className={panel.button} disabled={full} onClick={() => onCompare(next)}>
				{text(within ? "ranking.compare.remove" : "ranking.compare.add")}
			</button>
			{full && <span className={panel.quiet}>{text("ranking.compare.full", { n: COMPARED.max })}</span>}
		</p>
	);
}
