import { groupBy } from "../../group";
import { findIndicator } from "../../indicators";
import type { Subdistrict } from "../../records";
import type { Side } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { measureGroup } from "../measures/measure_indicator";
import { listCompounds } from "../narrow";
import type { LeagueColumn, SideFacts } from "../side_facts";

/**
 * The sub-districts by some indicators, the greatest of the first one on top, equal ones in the district's own order, those without a value last. Under a
 * filter by sub-district only the chosen ones have a row. Unknown indicators are passed over.
 */
export function measureLeague(
	{ indicators }: Extract<Side, { readonly kind: "league" }>,
	context: BriefingContext,
): SideFacts {
	const { records } = context.town;
	if (records.compounds.length === 0) return { kind: "missing", why: "compounds" };
	const groups = groupBy(listCompounds(context), (one) => one.subdistrict);
	const found = indicators.flatMap((id) => findIndicator(id) ?? []);
	const asked = listAsked(context);
	const cellsOf = (one: Subdistrict) =>
		found.map((indicator) => measureGroup(indicator, groups.get(one.id) ?? [], context));
	const rows = asked.map((subdistrict) => ({ subdistrict, cells: cellsOf(subdistrict) }));
	// A stable sort keeps the district's order among equals.
	rows.sort((a, b) => compareValues(a.cells[0]?.value ?? null, b.cells[0]?.value ?? null));
	const columns = found.map(
		({ id, unit }, at): LeagueColumn => ({
			indicator: id,
			unit,
			cells: rows.flatMap(({ cells }) => {
				const cell = cells[at];
				return cell ? [{ value: cell.value, opened: cell.opened }] : [];
			}),
		}),
	);
	return { kind: "league", rows: rows.map((row) => row.subdistrict), columns };
}

function listAsked({ town, filters, compound }: BriefingContext): readonly Subdistrict[] {
	const own = compound === null ? null : town.compoundById.get(compound)?.subdistrict;
	return town.records.district.subdistricts.filter(
		({ id }) =>
			(filters.subdistrict.length === 0 || filters.subdistrict.includes(id)) && (own === null || own === id),
	);
}

function compareValues(a: number | null, b: number | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return b - a;
}
