import type { Criterion } from "./criterion";

/** Elderly residents ÷ residents, 0–1. More counts more. Both anchors are assumptions. Unknown where either is not recorded or nobody lives there. */
export const elderlyShare: Criterion = {
	id: "elderly_share",
	unit: "share",
	digits: 3,
	difficulty: null,
	renovationClass: null,
	file: "compounds",
	anchors: { standard: 0.1, worst: 0.35 },
	bounds: { min: 0, max: 1, step: 0.01 },
	internalOnly: false,
	read: ({ elderly, residents }) => (elderly === null || !residents ? null : elderly / residents),
};
