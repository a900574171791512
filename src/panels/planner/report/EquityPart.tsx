import type { ByIncome, Equity } from "../../../domain/selection/equity/equity";
import { formatNumber } from "../../../text/format";
import { nameSubdistrict } from "../../../text/labels";
import { Plot } from "../charts/Plot";
import { ReportFigure } from "./ReportFigure";
import { NoChoice, ReportSection } from "./ReportSection";
import { type PaperRow, ReportTable } from "./ReportTable";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";
import { sayScore, sayShare } from "./say";

interface EquityProps {
	readonly facts: ReportFacts;
	readonly equity: Equity;
}

/** Whether what remains lies more evenly after the choice than before, and whom it helps. */
export function EquityPart({ facts }: { readonly facts: ReportFacts }) {
	const { equity, speech } = facts;
	const { text } = speech;
	return (
		<ReportSection id="equity" facts={facts}>
			{equity ? (
				<>
					<p>{text("report.equity.rule")}</p>
					<AreaTable facts={facts} equity={equity} />
					<LorenzFigure facts={facts} equity={equity} />
					<IncomeTable facts={facts} equity={equity} />
				</>
			) : (
				<NoChoice facts={facts} />
			)}
		</ReportSection>
	);
}

function AreaTable({ facts, equity }: EquityProps) {
	const { text } = facts.speech;
	const { before, after, leftOut } = equity;
	const rows = before.areas.map(({ subdistrict, households, needPerHousehold }): PaperRow => {
		const left = after.areas.find((one) => one.subdistrict === subdistrict)?.needPerHousehold ?? null;
		return {
			key: subdistrict,
			cells: [
				nameSubdistrict(subdistrict, facts.speech),
				formatNumber(households),
				sayScore(needPerHousehold),
				sayScore(left),
			],
		};
	});
	const gini: PaperRow = {
		key: "gini",
		total: true,
		cells: [text("report.equity.gini"), "", sayScore(before.gini), sayScore(after.gini)],
	};
	return (
		<ReportTable
			id="equity"
			facts={facts}
			title={text("report.equity.title")}
			columns={[
				{ name: text("facet.subdistrict") },
				{ name: text("table.households") },
				{ name: text("report.equity.before") },
				{ name: text("report.equity.after") },
			]}
			rows={[...rows, gini]}
			about={text("report.equity.leftOut", { n: leftOut.length })}
		/>
	);
}

function LorenzFigure({ facts, equity }: EquityProps) {
	const { text } = facts.speech;
	const percent = (value: number) => formatNumber(value * 100);
	const curves = [
		{ id: "before", points: equity.before.curve, dash: "5 3" },
		{ id: "after", points: equity.after.curve, dash: undefined },
	] as const;
	return (
		<ReportFigure id="lorenz" facts={facts} title={text("report.lorenz.title")}>
			<div className={styles.plot}>
				<Plot
					label={text("report.lorenz.title")}
					widthPx={440}
					heightPx={260}
					x={{ domain: [0, 1], label: text("report.lorenz.people"), format: percent }}
					y={{ domain: [0, 1], label: text("report.lorenz.need"), format: percent }}
				>
					{(x, y) => (
						<>
							<path d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} stroke="var(--hairline)" fill="none" />
							{curves.map(({ id, points, dash }) => (
								<path
									key={id}
									d={points
										.map((point, at) => `${at === 0 ? "M" : "L"}${x(point.people)} ${y(point.held)}`)
										.join("")}
									stroke="currentColor"
									strokeWidth={1.6}
									strokeDasharray={dash}
									fill="none"
								/>
							))}
						</>
					)}
				</Plot>
			</div>
		</ReportFigure>
	);
}

function IncomeTable({ facts, equity }: EquityProps) {
	const { text } = facts.speech;
	const { medianShare, help, need, helpByHousehold, needByHousehold } = equity.lowIncome;
	const makeRow = (key: string, name: string, of: ByIncome): PaperRow => {
		const sum = of.low + of.other + of.unknown;
		const share = (part: number) => sayShare(sum > 0 ? part / sum : null);
		return { key, cells: [name, share(of.low), share(of.other), share(of.unknown)] };
	};
	return (
		<ReportTable
			id="lowIncome"
			facts={facts}
			title={text("report.income.title")}
			columns={[
				{ name: text("report.income.of") },
				{ name: text("report.income.low") },
				{ name: text("report.income.other") },
				{ name: text("report.income.unknown") },
			]}
			rows={[
				makeRow("help", text("report.income.help"), help),
				makeRow("need", text("report.income.need"), need),
				makeRow("helpBy", text("report.income.helpByHousehold"), helpByHousehold),
				makeRow("needBy", text("report.income.needByHousehold"), needByHousehold),
			]}
			about={text("report.income.about", { median: sayShare(medianShare) })}
		/>
	);
}
