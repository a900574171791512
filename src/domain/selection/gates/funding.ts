import type { Gate } from "./gate";

/** Old enough for the funds: built in the given year or before. Unknown where the year is not recorded. */
export const funding: Gate = {
	id: "funding",
	check: ({ builtYear: built }, { funding: { latestBuiltYear: latest } }) => {
		if (built === null)
			return { gate: "funding", state: "unknown", reason: "funding_unrecorded", values: { latest } };
		return built <= latest
			? { gate: "funding", state: "passed", reason: "funding_eligible", values: { built, latest } }
			: { gate: "funding", state: "failed", reason: "funding_too_new", values: { built, latest } };
	},
};
