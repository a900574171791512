/** So many versions of a scenario are kept. */
export const MOST_SCENARIO_VERSIONS = 20;
/** The newest of them are never thinned: what was done just now is what somebody wants back. */
const NEWEST_KEPT = 8;

interface Dated {
	readonly savedAtMs: number;
}

/**
 * The versions that stay, newest first as they came. While there are too many, the one goes that lies nearest to its neighbours in time, never
 * one of the newest eight nor the eldest: so the last minutes are there in detail, and the weeks before them in outline.
 */
export function thinVersions<T extends Dated>(versions: readonly T[]): readonly T[] {
	const kept = [...versions];
	while (kept.length > MOST_SCENARIO_VERSIONS) kept.splice(findCrowded(kept), 1);
	return kept;
}

function findCrowded(versions: readonly Dated[]): number {
	const gapMs = (at: number) => (versions[at - 1]?.savedAtMs ?? 0) - (versions[at + 1]?.savedAtMs ?? 0);
	let crowded = NEWEST_KEPT;
	for (let at = NEWEST_KEPT + 1; at < versions.length - 1; at++) if (gapMs(at) < gapMs(crowded)) crowded = at;
	return crowded;
}
