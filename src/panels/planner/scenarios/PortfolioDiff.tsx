import { useMemo } from "react";
import { makePortfolioInput } from "../../../domain/selection/portfolio/portfolio_input";
import type { Scenario } from "../../../domain/selection/scenarios/scenario";
import { usePortfolioPair } from "../../../state/use_portfolio_pair";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import { sayFailure } from "../say_failure";
import type { ComparisonProps } from "./Comparison";
import styles from "./Scenarios.module.css";
import { nameCompound } from "./say_diff";

type PortfolioDiffProps = ComparisonProps & { readonly a: Scenario; readonly b: Scenario };

/** Which compounds the portfolios of two scenarios choose; computed when asked, for it may take seconds. */
export function PortfolioDiff(props: PortfolioDiffProps) {
	const { a, b, planOf, speech } = props;
	const { text } = speech;
	const inputs = useMemo(
		() => [makePortfolioInput(planOf(a)), makePortfolioInput(planOf(b))] as const,
		[a, b, planOf],
	);
	const { state, results, failure, run, stop } = usePortfolioPair(inputs);
	const running = state === "running";
	return (
		<div className={styles.part}>
			<div className={styles.buttons}>
				<button type="button" className={panel.button} disabled={running} onClick={run}>
					{text("scenarios.chosenCompare")}
				</button>
				{running && (
					<button type="button" className={panel.plain} onClick={stop}>
						{text("scenarios.stop")}
					</button>
				)}
				<span role="status">{running && text("scenarios.chosenComputing")}</span>
			</div>
			{failure !== null && (
				<p className={panel.warning}>{text("scenarios.chosenFailed", { why: sayFailure(failure, text) })}</p>
			)}
			{results && <Chosen {...props} results={results} />}
		</div>
	);
}

type Results = NonNullable<ReturnType<typeof usePortfolioPair>["results"]>;

function Chosen(props: PortfolioDiffProps & { readonly results: Results }) {
	const { a, b, results, speech } = props;
	const { text } = speech;
	const [first, second] = results;
	const hopeless = [a, b].filter((_, at) => results[at]?.kind !== "found");
	if (first.kind !== "found" || second.kind !== "found")
		return hopeless.map(({ id, name }) => <p key={id}>{text("scenarios.chosenInfeasible", { name })}</p>);
	const [mine, theirs] = [first.best.ids, second.best.ids];
	const both = mine.filter((id) => theirs.includes(id));
	const unproven = [a, b].filter((_, at) => [first, second][at]?.proof.kind !== "proven");
	return (
		<>
			{both.length === mine.length && both.length === theirs.length ? (
				<p>{text("scenarios.chosenSame", { n: formatNumber(both.length) })}</p>
			) : (
				<>
					<Names {...props} title={text("scenarios.chosenBoth")} ids={both} />
					<Names
						{...props}
						title={text("scenarios.chosenOnly", { name: a.name })}
						ids={mine.filter((id) => !both.includes(id))}
					/>
					<Names
						{...props}
						title={text("scenarios.chosenOnly", { name: b.name })}
						ids={theirs.filter((id) => !both.includes(id))}
					/>
				</>
			)}
			{unproven.length > 0 && (
				<p>{text("scenarios.chosenUnproven", { names: unproven.map(({ name }) => name).join("、") })}</p>
			)}
		</>
	);
}

interface NamesProps extends Pick<ComparisonProps, "plan" | "onFrame" | "speech"> {
	readonly title: string;
	readonly ids: readonly string[];
}

function Names({ title, ids, plan, onFrame, speech: { text } }: NamesProps) {
	if (ids.length === 0) return null;
	return (
		<>
			<h5 className={panel.quiet}>
				{title}{" "}
				<button type="button" className={panel.door} onClick={() => onFrame(ids)}>
					{text("scenarios.showAll", { n: formatNumber(ids.length) })}
				</button>
			</h5>
			<p>{ids.map((id) => nameCompound(id, plan.town)).join("、")}</p>
		</>
	);
}
