import type { Side } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { type ChosenSite, listSites } from "../list_sites";
import { openCount, rowOfCompound } from "../open_rows";
import type { SideFacts } from "../side_facts";

/** The chosen next sites year by year, every year of the plan; its first is the year after the data. Missing while nothing was chosen. */
export function measureNextSites(
	_side: Extract<Side, { readonly kind: "sites" }>,
	context: BriefingContext,
): SideFacts {
	const sites = listSites(context);
	const { choice, town } = context;
	if (sites === null || choice?.result.kind !== "found") return { kind: "missing", why: "sites" };
	const lastYear = Number(town.records.district.dataDate.slice(0, 4));
	const years = Array.from({ length: choice.plan.scenario.portfolio.years }, (_, at) => {
		const own = sites.filter((one) => one.year === at + 1);
		const rows = own.map(({ id }) => rowOfCompound(id, town));
		return { year: lastYear + at + 1, opened: openCount(rows), costWan: sumCosts(own) };
	});
	return {
		kind: "sites",
		years,
		budgetWan: choice.budgetWan,
		proven: choice.result.proof.kind === "proven",
		scenario: choice.name,
	};
}

/** A year without a site costs nothing; one with a site of unknown cost an unknown amount. */
function sumCosts(sites: readonly ChosenSite[]): number | null {
	let sum = 0;
	for (const { costWan } of sites) {
		if (costWan === null) return null;
		sum += costWan;
	}
	return sum;
}
