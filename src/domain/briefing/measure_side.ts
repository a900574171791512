import type { Side } from "./briefing";
import type { BriefingContext } from "./briefing_context";
import type { SideFacts } from "./side_facts";
import { measureBars } from "./sides/measure_bars";
import { measureCompare } from "./sides/measure_compare";
import { measureDifficulties } from "./sides/measure_difficulties";
import { measureLeague } from "./sides/measure_league";
import { measureLedger } from "./sides/measure_ledger";
import { measureNextSites } from "./sides/measure_next_sites";
import { measurePrintedTable } from "./sides/measure_printed_table";
import { measureTracker } from "./sides/measure_tracker";

type Measurer<Kind extends Side["kind"]> = (
	side: Extract<Side, { readonly kind: Kind }>,
	context: BriefingContext,
) => SideFacts;

/** A kind without its line does not compile. */
const MEASURERS: { readonly [Kind in Side["kind"]]: Measurer<Kind> } = {
	bars: measureBars,
	league: measureLeague,
	ledger: measureLedger,
	difficulties: measureDifficulties,
	tracker: measureTracker,
	sites: measureNextSites,
	compare: measureCompare,
	published: measurePrintedTable,
};

/** What stands beside the map of a scene, computed; `missing` with the reason when what it needs could not be had. */
export function measureSide(side: Side, context: BriefingContext): SideFacts {
	// The table pairs each kind with its function; the compiler does not follow a pair through a look-up.
	const measureIt = MEASURERS[side.kind] as (one: Side, its: BriefingContext) => SideFacts;
	return measureIt(side, context);
}
