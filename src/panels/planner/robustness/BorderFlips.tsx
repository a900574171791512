import { useMemo } from "react";
import type { Appraisal, Plan } from "../../../domain/selection/ranking/plan";
import { type BorderFlip, findBorderFlips } from "../../../domain/selection/robustness/border_flips";
import { flipPair } from "../../../domain/selection/robustness/flip_weights";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { listScope, rankScope, type Scope } from "./robust_rows";
import styles from "./robustness.module.css";

interface BorderFlipsProps {
	readonly plan: Plan;
	readonly scope: Scope;
	/** The compound that is asked about; `null`: nobody is selected. */
	readonly selected: string | null;
	/** Its name, also when it is not on the shortlist. */
	readonly selectedName: string;
	readonly speech: PlannerSpeech;
}

/** Of the ways to cross the border, those worth reading out. */
const SHOWN_FLIPS = 3;

/** What would take the selected compound across the border of the first places, and how near the two at the border are to changing places. */
export function BorderFlips(props: BorderFlipsProps) {
	const { text } = props.speech;
	return (
		<section className={styles.part} aria-labelledby="robustness-drop">
			<h3 id="robustness-drop" className={panel.section}>
				{text("robustness.drop")}
			</h3>
			<p className={panel.quiet}>{text("robustness.dropAbout")}</p>
			<SelectedFlips {...props} />
			<h4 className={styles.minor}>{text("robustness.border")}</h4>
			<BorderPair {...props} />
		</section>
	);
}

interface Table {
	readonly members: readonly Appraisal[];
	readonly rows: readonly (readonly number[])[];
	readonly weights: readonly number[];
}

function makeTable(plan: Plan, scope: Scope): Table {
	const members = listScope(plan, scope);
	return {
		members,
		// The readings are of every criterion; those without weight change nothing.
		rows: members.map((one) => plan.counted.map(({ id }) => readNeed(one, id))),
		weights: plan.counted.map((one) => one.weight),
	};
}

function readNeed(one: Appraisal, criterion: string): number {
	return one.readings.find((reading) => reading.criterion === criterion)?.need ?? 0;
}

function SelectedFlips({ plan, scope, selected, selectedName: name, speech }: BorderFlipsProps) {
	const { text } = speech;
	const { first } = plan.scenario.robustness;
	const { method } = plan.scenario;
	const found = useMemo(() => {
		const table = makeTable(plan, scope);
		const index = table.members.findIndex((one) => one.compound.id === selected);
		return index === -1 ? null : { table, flips: findBorderFlips({ ...table, method, first }, index) };
	}, [plan, scope, selected, method, first]);
	if (selected === null) return <p>{text("robustness.dropNobody")}</p>;
	if (!found) {
		return (
			<p>{text(plan.byId.has(selected) ? "robustness.dropShut" : "robustness.dropUnlisted", { name })}</p>
		);
	}
	const rank = rankScope(plan, scope).get(selected) ?? 0;
	const [now, firm] = rank <= first ? (["isIn", "firmIn"] as const) : (["isOut", "firmOut"] as const);
	if (found.flips.length === 0) return <p>{text(`robustness.${firm}`, { name, rank, first })}</p>;
	return (
		<>
			<p>{text(`robustness.${now}`, { name, rank, first })}</p>
			<ol className={styles.flips}>
				{found.flips.slice(0, SHOWN_FLIPS).map((flip) => (
					<li key={flip.criterion}>
						{sayFlip(flip, plan, text)}
						<span className={panel.quiet}>
							{text("robustness.flipRival", { name: found.table.members[flip.rival]?.compound.name ?? "" })}
						</span>
					</li>
				))}
			</ol>
		</>
	);
}

function sayFlip(
	{ criterion, from, to }: Pick<BorderFlip, "criterion" | "from" | "to">,
	plan: Plan,
	text: PlannerSpeech["text"],
): string {
	const id = plan.counted[criterion]?.id;
	if (!id) throw new Error(`No criterion ${criterion} of ${plan.counted.length}.`);
	return text(to >= from ? "robustness.flipUp" : "robustness.flipDown", {
		criterion: text(`criteria.name.${id}`),
		from: formatNumber(from * 100, 1),
		to: formatNumber(to * 100, 1),
	});
}

interface Border {
	/** By how much the last of the first places is ahead of the next. */
	readonly lead: number;
	/** What turns the two round; `null`: no single weight does. */
	readonly flip: Pick<BorderFlip, "criterion" | "from" | "to"> | null;
	readonly better: string;
	readonly worse: string;
}

/** The two at the border of the first places; `null` when nobody stands behind it. */
function findBorder(plan: Plan, scope: Scope): Border | null {
	const { method, robustness } = plan.scenario;
	const { members, rows, weights } = makeTable(plan, scope);
	const [one, other] = [members[robustness.first - 1], members[robustness.first]];
	if (!one || !other) return null;
	const pair = rows.slice(robustness.first - 1, robustness.first + 1);
	const scoreOf = (each: Appraisal) => (method === "sum" ? each.score : each.closeness) ?? 0;
	return {
		lead: scoreOf(one) - scoreOf(other),
		flip: method === "sum" ? findPairFlip(pair, weights) : findTopsisFlip(pair, weights),
		better: one.compound.name,
		worse: other.compound.name,
	};
}

function findPairFlip(rows: Table["rows"], weights: Table["weights"]): Border["flip"] {
	const { nearest } = flipPair({ rows, weights }, 0, 1);
	if (!nearest || nearest.share === null) return null;
	const { criterion, share } = nearest;
	return { criterion, from: weights[criterion] ?? 0, to: share };
}

function findTopsisFlip(rows: Table["rows"], weights: Table["weights"]): Border["flip"] {
	return findBorderFlips({ rows, weights, method: "topsis", first: 1 }, 0)[0] ?? null;
}

/** Scores nearer than this are printed alike. */
const HAIR = 1e-12;

function BorderPair({ plan, scope, speech: { text } }: BorderFlipsProps) {
	const { first } = plan.scenario.robustness;
	const border = useMemo(() => findBorder(plan, scope), [plan, scope]);
	if (!border) return <p>{text("robustness.borderNone", { n: first + 1 })}</p>;
	const { lead, flip, better, worse } = border;
	const facts = { last: first, next: first + 1, better, worse, lead: formatNumber(lead, 4) };
	if (lead < HAIR) return <p>{text("robustness.borderTie", facts)}</p>;
	return (
		<>
			<p>{text("robustness.borderLead", facts)}</p>
			<p>{flip ? sayFlip(flip, plan, text) : text("robustness.borderFirm")}</p>
			<p className={panel.quiet}>{text(`robustness.borderMethod.${plan.scenario.method}`)}</p>
		</>
	);
}
