import { formatNumber } from "../../../text/format";
import { numberFigure } from "./ReportFigure";
import { Missing, ReportSection } from "./ReportSection";
import { numberTable, type PaperRow, ReportTable } from "./ReportTable";
import type { ReportFacts } from "./report_facts";
import { listNames, nameCompound, sayPlace, sayShare } from "./say";

interface CoverageProps {
	readonly facts: ReportFacts;
	readonly coverage: NonNullable<ReportFacts["coverage"]>;
}

/** Where new cameras or parking sites would serve most, and that nothing better is known. */
export function CoveragePart({ facts }: { readonly facts: ReportFacts }) {
	const { coverage, speech } = facts;
	const { text } = speech;
	return (
		<ReportSection id="coverage" facts={facts}>
			{coverage ? (
				<Covered facts={facts} coverage={coverage} />
			) : (
				<Missing facts={facts} step={text("page.step.coverage")} />
			)}
		</ReportSection>
	);
}

function Covered({ facts, coverage }: CoverageProps) {
	const { scenario, speech, outline } = facts;
	const { text } = speech;
	const { input, result } = coverage;
	const { sites, weigh, gridM } = scenario.coverage;
	const unit = sayUnit(facts, coverage);
	return (
		<>
			<p>
				{text(`report.coverage.${input.what}`, {
					count: input.count,
					reach: formatNumber(input.reachM),
					unit,
				})}
				{text("report.space")}
				{text(`report.coverage.sites.${sites}`, { grid: gridM })}
				{input.what === "cameras" && text("report.space") + text(`report.coverage.weigh.${weigh}`)}
			</p>
			<SumTable facts={facts} coverage={coverage} />
			{result.exact.sites.length > 0 && <SiteTable facts={facts} coverage={coverage} />}
			<p>
				{result.gap === null || result.gap === 0
					? text("report.coverage.proven")
					: text("report.coverage.gap", { gap: sayShare(result.gap, 2) })}
				{text("report.space")}
				{sayMinimum(facts, coverage)}
				{outline.figures.has("map") &&
					text("report.space") + text("report.coverage.figure", { n: numberFigure(facts, "map") })}
			</p>
		</>
	);
}

function sayUnit({ scenario, speech: { text } }: ReportFacts, { input }: CoverageProps["coverage"]): string {
	if (input.what === "parking") return text("unit.spaces");
	return text(scenario.coverage.weigh === "households" ? "unit.households" : "criteria.unit.entrances");
}

function sayMinimum({ speech: { text } }: ReportFacts, { result }: CoverageProps["coverage"]): string {
	const { minimum } = result;
	return text(minimum.proven ? "report.coverage.minimum" : "report.coverage.minimumUpTo", {
		n: minimum.count,
		least: minimum.atLeast,
	});
}

/** Before, with the greedy choice, and with the exact one. */
function SumTable({ facts, coverage }: CoverageProps) {
	const { text } = facts.speech;
	const { input, result } = coverage;
	const { demands, coveredBefore, total } = input;
	const weigh = (indices: readonly number[]) =>
		indices.reduce((sum, at) => sum + (demands[at]?.weight ?? 0), 0);
	const makeRow = (key: string, name: string, amount: number): PaperRow => ({
		key,
		cells: [name, formatNumber(amount), sayShare(total > 0 ? amount / total : null)],
	});
	return (
		<ReportTable
			id="coverage"
			facts={facts}
			title={text("report.coverage.title")}
			columns={[
				{ name: text("report.coverage.item") },
				{ name: sayUnit(facts, coverage) },
				{ name: text("report.coverage.share") },
			]}
			rows={[
				makeRow("before", text("report.coverage.before"), coveredBefore),
				makeRow("greedy", text("report.coverage.greedy"), coveredBefore + result.greedy.covered),
				makeRow("exact", text("report.coverage.exact"), coveredBefore + result.exact.covered),
				makeRow("uncovered", text("report.coverage.uncovered"), total - coveredBefore - result.exact.covered),
				makeRow("beyond", text("report.coverage.beyond"), weigh(result.outOfReach)),
				{ key: "total", total: true, cells: [text("report.coverage.total"), formatNumber(total), ""] },
			]}
			about={text("report.coverage.leftOut", { n: input.leftOut.length })}
		/>
	);
}

/** The proposed sites in the order of what each serves, and whom. */
function SiteTable({ facts, coverage }: CoverageProps) {
	const { text } = facts.speech;
	const { input, result } = coverage;
	return (
		<ReportTable
			id="sites"
			facts={facts}
			title={text("report.sites.title", { n: result.exact.sites.length })}
			columns={[
				{ name: text("report.sites.number") },
				{ name: text("report.sites.at"), text: "short" },
				{ name: text("report.sites.position"), text: "short" },
				{ name: sayUnit(facts, coverage) },
				{ name: text("report.sites.serves"), text: "long" },
			]}
			rows={result.exact.sites.flatMap((at, order) => {
				const site = input.sites[at];
				if (!site) return [];
				const served = result.exact.served.filter((one) => one.site === at);
				const compounds = new Set(served.flatMap(({ demand }) => input.demands[demand]?.compound ?? []));
				const [lng, lat] = site.position;
				return {
					key: site.id,
					cells: [
						formatNumber(order + 1),
						site.compound === null
							? text("report.sites.grid")
							: `${nameCompound(facts, site.compound)} · ${sayPlace(facts, site.compound)}`,
						`${lng.toFixed(6)}, ${lat.toFixed(6)}`,
						formatNumber(served.reduce((sum, { amount }) => sum + amount, 0)),
						listNames(facts, [...compounds]),
					],
				};
			})}
			about={text("report.sites.about", { table: numberTable(facts, "coverage") })}
		/>
	);
}
