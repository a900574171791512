import type { Criterion } from "./criterion";

/**
 * 1 where nobody manages the compound, 0 where a company, a work unit, the owners or the community does. Where the management type is not
 * recorded, a recorded property service answers; else unknown. The anchors are the two answers.
 */
export const noManagement: Criterion = {
	id: "no_management",
	unit: "yesNo",
	digits: 0,
	difficulty: 3,
	renovationClass: "uplift",
	file: "compounds",
	anchors: { standard: 0, worst: 1 },
	bounds: { min: 0, max: 1, step: 1 },
	internalOnly: false,
	read: ({ management, propertyService }) => {
		if (management === "unmanaged") return 1;
		if (management !== "unknown") return 0;
		// Without a property service a compound of unknown management may still be looked after by its owners.
		return propertyService ? 0 : null;
	},
};
