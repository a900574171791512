import type { Gate } from "./gate";

/** Safety of the structure: the surveyed grade is not among those refused. Unknown where no grade is recorded. */
export const structure: Gate = {
	id: "structure",
	check: ({ structureGrade: grade }, { structure: { refused } }) => {
		if (grade === null)
			return { gate: "structure", state: "unknown", reason: "structure_unrecorded", values: {} };
		return refused.includes(grade)
			? { gate: "structure", state: "failed", reason: "structure_refused", values: { grade } }
			: { gate: "structure", state: "passed", reason: "structure_sound", values: { grade } };
	},
};
