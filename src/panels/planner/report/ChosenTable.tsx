import { formatNumber } from "../../../text/format";
import { type PaperRow, ReportTable } from "./ReportTable";
import type { ReportFacts } from "./report_facts";
import { nameCompound, sayPlace, sayScore, sayWan } from "./say";

interface ChosenProps {
	readonly facts: ReportFacts;
	readonly found: NonNullable<ReportFacts["found"]>;
}

/** The chosen compounds by year, what each costs and earns, and the sum of every year. */
export function ChosenTable({ facts, found }: ChosenProps) {
	const { text } = facts.speech;
	const { ids, years, value, costWan } = found.best;
	const present = [...new Set(years)].sort((a, b) => a - b);
	const total: PaperRow = {
		key: "sum",
		total: true,
		cells: [
			text("print.sum"),
			"",
			"",
			sumHouseholds(facts, ids),
			"",
			sayWan(costWan),
			formatNumber(value, 2),
			"",
		],
	};
	return (
		<ReportTable
			id="chosen"
			facts={facts}
			title={text("report.chosen.title", { n: ids.length })}
			columns={[
				{ name: text("report.chosen.year") },
				{ name: text("table.name"), text: "name" },
				{ name: text("facet.subdistrict"), text: "short" },
				{ name: text("table.households") },
				{ name: text("report.ranking.score") },
				{ name: text("report.chosen.cost") },
				{ name: text("report.chosen.value") },
				{ name: text("report.chosen.worth") },
			]}
			rows={[...present.flatMap((year) => listYear(facts, found, year)), total]}
			about={text("report.chosen.about")}
		/>
	);
}

function listYear(facts: ReportFacts, { best, worth }: ChosenProps["found"], year: number): PaperRow[] {
	const { text } = facts.speech;
	const candidates = new Map(facts.problem.candidates.map((one) => [one.id, one]));
	const ids = best.ids.filter((_, at) => best.years[at] === year);
	const rows = ids.map((id): PaperRow => {
		const one = candidates.get(id);
		const earned = worth[best.ids.indexOf(id)] ?? null;
		return {
			key: id,
			cells: [
				text("report.year", { n: year }),
				nameCompound(facts, id),
				sayPlace(facts, id),
				formatNumber(one?.households ?? null),
				sayScore(one?.score ?? null),
				one ? sayWan(one.costWan) + (one.costAssumed ? text("report.assumed") : "") : "—",
				formatNumber(one?.value ?? null, 2),
				earned === null ? text("report.needed") : formatNumber(earned, 2),
			],
		};
	});
	const known = ids.flatMap((id) => candidates.get(id) ?? []);
	const sums = {
		cost: known.reduce((sum, { costWan }) => sum + costWan, 0),
		value: known.reduce((sum, { value }) => sum + value, 0),
	};
	const name = text("report.chosen.yearSum", { n: year });
	const cells = [
		name,
		"",
		"",
		sumHouseholds(facts, ids),
		"",
		sayWan(sums.cost),
		formatNumber(sums.value, 2),
		"",
	];
	return [...rows, { key: `year ${year}`, total: true, cells }];
}

/** Households of those whose number is recorded; “—” when none is. */
function sumHouseholds({ plan }: ReportFacts, ids: readonly string[]): string {
	const known = ids.flatMap((id) => plan.town.compoundById.get(id)?.households ?? []);
	return formatNumber(known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0));
}
