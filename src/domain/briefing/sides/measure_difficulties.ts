import type { Side } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { divideByCriterion } from "../measures/measure_criterion";
import { listCompounds } from "../narrow";
import { openCount, rowOfCompound } from "../open_rows";
import type { Bar, SideFacts } from "../side_facts";

/** How many compounds of the scene suffer from each of some difficulties, the most frequent first; each of those of which it is recorded. */
export function measureDifficulties(
	{ items }: Extract<Side, { readonly kind: "difficulties" }>,
	context: BriefingContext,
): SideFacts {
	const group = listCompounds(context);
	if (context.town.records.compounds.length === 0) return { kind: "missing", why: "compounds" };
	const bars = items.map(({ label, criterion, bound }): Bar => {
		const { worse, better, unknown } = divideByCriterion({ criterion, bound }, group, context);
		const rows = worse.map((one) => rowOfCompound(one.id, context.town));
		const leftOut = unknown.map((one) => one.id);
		return {
			id: `${criterion}:${bound}`,
			label,
			opened: openCount(rows, leftOut),
			value: rows.length,
			of: rows.length + better.length,
		};
	});
	return { kind: "difficulties", bars: bars.sort((a, b) => b.value - a.value) };
}
