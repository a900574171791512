import type { Gate, GateVerdict } from "./gate";

/**
 * Not renovated within the last n years: passed when the year of the data minus the year of renovation is at least n. A renovation under way
 * fails, a planned one passes: it is what is being decided. Unknown where the state is not recorded, or the year of a finished renovation.
 */
export const recent: Gate = {
	id: "recent",
	check: ({ renovation, renovatedYear }, { recent: { years } }, year) => {
		if (renovation === "unknown") return say("unknown", "recent_unrecorded");
		if (renovation === "underway") return say("failed", "recent_underway");
		if (renovation !== "done") return say("passed", "recent_never");
		if (renovatedYear === null) return say("unknown", "recent_year_unrecorded", { years });
		const values = { renovated: renovatedYear, years, opens: renovatedYear + years };
		return year - renovatedYear >= years
			? say("passed", "recent_long_ago", values)
			: say("failed", "recent_lately", values);
	},
};

function say(
	state: GateVerdict["state"],
	reason: GateVerdict["reason"],
	values: GateVerdict["values"] = {},
): GateVerdict {
	return { gate: "recent", state, reason, values };
}
