import type { Project } from "../../records";
import type { Town } from "../../town";
import type { Years } from "../briefing";

/** Whether a project belongs to some years; `null`: to any. */
export function isInYears({ year }: Project, years: Years | null): boolean {
	return years === null || (year >= years[0] && year <= years[1]);
}

/** What the ledger says of where a thing came from. */
type Origin = "brought" | "other" | "unknown";

/**
 * Tells whether things were brought by projects that were finished in some years. Without years everything is meant. A thing without a project is not known to
 * have come by one. `unknown`: its project is not in the ledger, or whether that was finished is not recorded.
 */
export function makeOriginTest(
	town: Town,
	years: Years | null,
): (thing: { readonly project: string | null }) => Origin {
	if (years === null) return () => "brought";
	const byId = new Map((town.records.projects ?? []).map((one) => [one.id, one]));
	return ({ project }) => {
		if (project === null) return "other";
		const found = byId.get(project);
		if (!found) return "unknown";
		if (!isInYears(found, years)) return "other";
		if (found.status === "unknown") return "unknown";
		return found.status === "done" ? "brought" : "other";
	};
}
