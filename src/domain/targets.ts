import type { Bilingual } from "./records";

/** What was promised and by when, as `targets.json` states it. */
export interface Targets {
	readonly citation: Bilingual;
	/** At least so many renovation projects each year. */
	readonly projectsPerYear: number;
	/** Share (0–1) of the baseline to be under property service. */
	readonly serviceShare: number;
	/** First day of the term and the day it ends, `YYYY-MM-DD`. */
	readonly startsOn: string;
	readonly dueOn: string;
	/** Ids of the compounds that were unmanaged in the pilot sub-districts on the frozen day; never re-based. */
	readonly baseline: { readonly frozenOn: string; readonly compounds: readonly string[] };
	/** The standard a compound is measured against, in the order of the six scores. */
	readonly standard: readonly Bilingual[];
}
