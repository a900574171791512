import type { Gate } from "./gate";

/** Not on the list for demolition. Unknown where the record does not say. */
export const demolition: Gate = {
	id: "demolition",
	check: ({ demolition: listed }) => {
		if (listed === null)
			return { gate: "demolition", state: "unknown", reason: "demolition_unrecorded", values: {} };
		return listed
			? { gate: "demolition", state: "failed", reason: "demolition_yes", values: {} }
			: { gate: "demolition", state: "passed", reason: "demolition_no", values: {} };
	},
};
