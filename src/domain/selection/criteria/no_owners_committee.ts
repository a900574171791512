import type { Criterion } from "./criterion";

/** 1 where the owners have no committee, 0 where they have one. The anchors are the two answers. Unknown where it is not recorded. */
export const noOwnersCommittee: Criterion = {
	id: "no_owners_committee",
	unit: "yesNo",
	digits: 0,
	difficulty: 3,
	renovationClass: "uplift",
	file: "compounds",
	anchors: { standard: 0, worst: 1 },
	bounds: { min: 0, max: 1, step: 1 },
	internalOnly: false,
	read: ({ ownersCommittee }) => (ownersCommittee === null ? null : Number(!ownersCommittee)),
};
