import { useId, useMemo } from "react";
import type { WhyNot as Answer, PortfolioInput } from "../../../domain/selection/portfolio/portfolio";
import { makePortfolioInput } from "../../../domain/selection/portfolio/portfolio_input";
import type { Outcome } from "../../../state/use_job";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import { JobBar } from "../JobBar";
import type { PlannerProps } from "../planner_props";
import { Names } from "./Names";
import styles from "./portfolio.module.css";
import { formatWorth, nameCompound, setPortfolio } from "./portfolio_props";

export interface WhyNotProps extends PlannerProps {
	readonly outcome: Outcome<"portfolio">;
	readonly whyNot: Outcome<"whyNot">;
	/** Asks what choosing a compound would mean. */
	readonly onAsk: (id: string) => void;
}

/** Why the selected compound is chosen or not, and what choosing it would push out. */
export function WhyNot(props: WhyNotProps) {
	const { scene, plan, speech } = props;
	const { text } = speech;
	const id = scene.view.sel;
	// It stands in this panel and beside the score at once.
	const titleId = useId();
	return (
		<section className={styles.part} aria-labelledby={titleId}>
			<h3 id={titleId} className={panel.section}>
				{text("portfolio.whyNot.title")}
			</h3>
			{id === null ? (
				<p className={panel.quiet}>{text("portfolio.whyNot.nobody")}</p>
			) : plan.byId.has(id) ? (
				<Listed {...props} id={id} />
			) : (
				<p>{text("portfolio.whyNot.unlisted", { name: nameCompound(props, id) })}</p>
			)}
		</section>
	);
}

type OneProps = WhyNotProps & { readonly id: string };

function Listed(props: OneProps) {
	const { id, plan, outcome, whyNot, speech, onAsk } = props;
	const { text } = speech;
	const name = nameCompound(props, id);
	const input = useMemo(() => makePortfolioInput(plan), [plan]);
	const left = input.leftOut.find((one) => one.id === id);
	if (left)
		return <p>{text("portfolio.whyNot.leftOut", { name, why: text(`portfolio.why.${left.why}`) })}</p>;
	const { result, from } = outcome;
	if (result === null || from === null) return <p>{text("portfolio.whyNot.noResult")}</p>;
	const at = result.kind === "found" ? result.best.ids.indexOf(id) : -1;
	if (result.kind === "found" && at >= 0)
		return (
			<p>{sayChosen(props, { worth: result.worth[at] ?? null, year: result.best.years[at] ?? 1, from })}</p>
		);
	const answer = whyNot.from?.id === id && !whyNot.stale ? whyNot.result : null;
	if (answer !== null && whyNot.from !== null)
		return <AnswerView {...props} answer={answer} problem={whyNot.from.problem} />;
	if (whyNot.state !== "idle")
		return <JobBar outcome={whyNot} speech={speech} what={text("portfolio.whyNot.title")} />;
	return (
		<button type="button" className={panel.button} onClick={() => onAsk(id)}>
			{text("portfolio.whyNot.ask")}
		</button>
	);
}

interface Chosen {
	readonly worth: number | null;
	readonly year: number;
	readonly from: PortfolioInput;
}

function sayChosen(props: OneProps, { worth, year, from }: Chosen): string {
	const { text } = props.speech;
	const name = nameCompound(props, props.id);
	if (worth === null) return text("portfolio.whyNot.chosenNeeded", { name, year });
	const said = `${formatWorth(Math.abs(worth), from.objective)} ${text(`portfolio.value.${from.objective}`)}`;
	return text(worth < 0 ? "portfolio.whyNot.chosenForced" : "portfolio.whyNot.chosen", {
		name,
		year,
		worth: said,
	});
}

interface AnswerProps extends OneProps {
	readonly answer: Answer;
	readonly problem: PortfolioInput;
}

function AnswerView(props: AnswerProps) {
	const { answer, problem, id, speech, edit } = props;
	const { text } = speech;
	const name = nameCompound(props, id);
	if (answer.because !== null || answer.lost === null || answer.portfolio === null)
		return <p>{text("portfolio.whyNot.infeasible", { name })}</p>;
	const { lost, portfolio } = answer;
	const whole = portfolio.value + lost;
	const unit = text(`portfolio.value.${problem.objective}`);
	const share = formatNumber(whole > 0 ? (lost / whole) * 100 : 0, 2);
	const figure = formatWorth(lost, problem.objective);
	return (
		<>
			<p>
				{Number(figure) <= 0
					? text("portfolio.whyNot.same", { name })
					: text("portfolio.whyNot.lost", { name, lost: `${figure} ${unit}`, share })}
			</p>
			<Moved {...props} title={text("portfolio.whyNot.out")} ids={answer.out} />
			<Moved {...props} title={text("portfolio.whyNot.joining")} ids={answer.joining} />
			<p>
				<button
					type="button"
					className={panel.button}
					onClick={() => setPortfolio(edit, (one) => ({ forcedIn: [...one.forcedIn, id] }))}
				>
					{text("portfolio.whyNot.force")}
				</button>
			</p>
		</>
	);
}

function Moved({
	title,
	ids,
	plan,
	change,
}: AnswerProps & { readonly title: string; readonly ids: readonly string[] }) {
	if (ids.length === 0) return null;
	return (
		<div>
			<h4 className={panel.quiet}>{title}</h4>
			<Names ids={ids} plan={plan} change={change} />
		</div>
	);
}
