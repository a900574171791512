import { addMonths } from "../../selection/equity/months";
import type { Town } from "../../town";
import type { Side } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { openCount, rowOfCompound } from "../open_rows";
import type { SideFacts, TrackerPoint } from "../side_facts";
import { trackTargets } from "../track_targets";

/** Where the commitment on property service stands and how it came there. Without targets, or where nobody of the baseline lies in the part spoken of, it is missing. */
export function measureTracker(
	{ since }: Extract<Side, { readonly kind: "tracker" }>,
	context: BriefingContext,
): SideFacts {
	const tracked = trackTargets(context);
	const service = tracked?.progress.service;
	if (!tracked || !service) return { kind: "missing", why: "targets" };
	const { targets, progress, served, unserved } = tracked;
	const { town } = context;
	const { frozenOn } = targets.baseline;
	const from = since ?? frozenOn;
	const open = (ids: readonly string[], leftOut: readonly string[] = []) =>
		openCount(
			ids.map((id) => rowOfCompound(id, town)),
			leftOut,
		);
	return {
		kind: "tracker",
		targets,
		service,
		years: progress.projects ?? [],
		course: followMonths(served, town, frozenOn),
		since: from,
		moved: open(
			served.filter((id) => (readSince(id, town) ?? "") > from),
			served.filter((id) => readSince(id, town) === null),
		),
		served: open(served, service.unknown),
		unserved: open(unserved),
	};
}

function readSince(id: string, town: Town): string | null {
	return town.compoundById.get(id)?.serviceSince ?? null;
}

/** A day after the data is the record's mistake; whoever is served now is counted by the data's month. */
function followMonths(served: readonly string[], town: Town, frozenOn: string): readonly TrackerPoint[] {
	const { dataDate } = town.records.district;
	const last = dataDate.slice(0, 7);
	const months = listMonths(frozenOn, dataDate);
	const started = served.map((id) => readSince(id, town)?.slice(0, 7) ?? "");
	return months.map((month) => ({
		month,
		served: month === last ? served.length : started.filter((one) => one <= month).length,
	}));
}

/** From the month of one day to that of another, both included; the latter alone when it lies before. */
function listMonths(from: string, to: string): readonly string[] {
	const last = to.slice(0, 7);
	const months: string[] = [];
	for (let month = addMonths(from, 0); month < last; month = addMonths(from, months.length))
		months.push(month);
	return [...months, last];
}
