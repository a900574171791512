import type { Compound } from "../../records";
import type { Criterion } from "./criterion";

/** The six parts of the standard 五好一满意, each 0–100. */
const PARTS = [
	"publicOrder",
	"environment",
	"discipline",
	"service",
	"administration",
	"satisfaction",
] as const satisfies readonly (keyof Compound)[];

/**
 * How far a compound falls short of the standard 五好一满意: the mean of 100 − score over the six parts, 0–100. More is worse. Both anchors are
 * assumptions. Unknown unless all six are recorded: a mean of some would favour whoever left out the bad ones.
 */
export const standardShortfall: Criterion = {
	id: "standard_shortfall",
	unit: "points",
	digits: 1,
	difficulty: null,
	renovationClass: "uplift",
	file: "compounds",
	anchors: { standard: 20, worst: 60 },
	bounds: { min: 0, max: 100, step: 1 },
	internalOnly: false,
	read: (one) => {
		let missing = 0;
		for (const part of PARTS) {
			const score = one[part];
			if (score === null) return null;
			missing += 100 - score;
		}
		return missing / PARTS.length;
	},
};
