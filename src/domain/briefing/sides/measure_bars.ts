import { listFacetValues, passes } from "../../facets";
import { DEFAULT_VIEW, type Filters } from "../../view";
import type { Side } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { listCompounds } from "../narrow";
import { openCount, rowOfCompound } from "../open_rows";
import type { Bar, SideFacts } from "../side_facts";

/**
 * How many compounds of the scene bear each value of a facet, in the order of the facet, what is not recorded last; under a filter of
 * this facet only the chosen ones. The bars add up to the scene's compounds.
 */
export function measureBars(
	{ by }: Extract<Side, { readonly kind: "bars" }>,
	context: BriefingContext,
): SideFacts {
	const { records } = context.town;
	const group = listCompounds(context);
	if (records.compounds.length === 0) return { kind: "missing", why: "compounds" };
	const chosen: readonly string[] = context.filters[by];
	const values = listFacetValues(records.compounds, records.district)[by];
	const asked = values.filter((value) => chosen.length === 0 || chosen.includes(value));
	const bars = asked.map((value): Bar => {
		// A filter of one value is the one place that knows which value a compound has.
		const only: Filters = { ...DEFAULT_VIEW.filters, [by]: [value] };
		const rows = group.filter((one) => passes(one, only)).map((one) => rowOfCompound(one.id, context.town));
		return { id: value, label: null, opened: openCount(rows), value: rows.length, of: group.length };
	});
	return { kind: "bars", by, bars };
}
