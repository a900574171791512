import type { Criterion } from "./criterion";

/** Years from the year it was built to the year of the data. More is worse. Both anchors are assumptions. Unknown where the year is not recorded. */
export const age: Criterion = {
	id: "age",
	unit: "years",
	digits: 0,
	difficulty: null,
	renovationClass: null,
	file: "compounds",
	anchors: { standard: 20, worst: 50 },
	bounds: { min: 0, max: 100, step: 1 },
	internalOnly: false,
	read: ({ builtYear }, { year }) => (builtYear === null ? null : year - builtYear),
};
