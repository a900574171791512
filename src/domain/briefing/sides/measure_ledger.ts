import { QUANTITIES, type Quantity } from "../../records";
import type { Side, Years } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { measureProjects } from "../measures/measure_projects";
import type { LedgerRow, SideFacts } from "../side_facts";

/** The finished projects of some years and their twelve quantities, each beside what a document prints of the same years. */
export function measureLedger(
	{ years }: Extract<Side, { readonly kind: "ledger" }>,
	context: BriefingContext,
): SideFacts {
	if (context.town.records.projects === null) return { kind: "missing", why: "projects" };
	const measure = (quantity: Quantity | null) =>
		measureProjects({ of: "projects", quantity, years, status: ["done"] }, context);
	const rows = QUANTITIES.map(
		(quantity): LedgerRow => ({
			quantity,
			...measure(quantity),
			asPrinted: findPrinted(quantity, years, context),
		}),
	);
	return { kind: "ledger", years, projects: measure(null).opened, rows };
}

function findPrinted(
	quantity: Quantity,
	[from, to]: Years,
	{ printed, focus }: BriefingContext,
): string | null {
	if (focus !== null) return null;
	const found = printed.find(
		(one) => one.quantity === quantity && one.years[0] === from && one.years[1] === to,
	);
	return found?.asPrinted ?? null;
}
