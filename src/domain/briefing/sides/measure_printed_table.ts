import type { Side } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import type { SideFacts } from "../side_facts";

/** The table of the district's document as printed; nothing narrows it. Missing when the folder has none. */
export function measurePrintedTable(
	_side: Extract<Side, { readonly kind: "published" }>,
	{ town }: BriefingContext,
): SideFacts {
	const table = town.records.district.published;
	return table ? { kind: "published", table } : { kind: "missing", why: "published" };
}
