import { makeNearestIndex, type Nearest } from "./nearest";
import type { Camera, Compound } from "./records";

/** How far a camera at an entrance may stand from it and still watch it, metres (`domain.md` §5). */
export const ENTRANCE_REACH_M = 15;

/** How working cameras watch one compound. */
export interface CameraWatch {
	/** Nearest working camera to the label point; `null` when the compound is not placed or no camera works. */
	readonly nearest: Nearest<Camera> | null;
	/** Surveyed entrances with a working camera within reach. */
	readonly entrancesSeen: number;
}

/** The watch over every compound. A camera whose status is not recorded does not count as working. */
export function measureWatch(
	compounds: readonly Compound[],
	cameras: readonly Camera[],
): ReadonlyMap<string, CameraWatch> {
	const index = makeNearestIndex(cameras.filter((camera) => camera.status === "working"));
	const seen = (compound: Compound) =>
		compound.entrancePositions.filter((at) => {
			const nearest = index.find(at);
			return nearest !== null && nearest.distanceM <= ENTRANCE_REACH_M;
		}).length;
	return new Map(
		compounds.map((one) => [
			one.id,
			{ nearest: one.position && index.find(one.position), entrancesSeen: seen(one) },
		]),
	);
}

/**
 * Watched entrances of a compound: those a working camera stands near, or those the steward verified, whichever is more (they may be
 * different entrances, so it is the least there can be), never more than there are. `null` when the number of entrances is
 * not recorded, or when not all of them were surveyed and none was verified: an entrance nobody looked at is not an unwatched one.
 */
export function countWatchedEntrances(compound: Compound, watch: CameraWatch | undefined): number | null {
	if (compound.entrances === null) return null;
	const surveyed = watch !== undefined && compound.entrancePositions.length >= compound.entrances;
	if (!surveyed && compound.entrancesVerified === null) return null;
	const counted = Math.max(watch?.entrancesSeen ?? 0, compound.entrancesVerified ?? 0);
	return Math.min(compound.entrances, counted);
}
