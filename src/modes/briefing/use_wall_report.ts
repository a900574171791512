import { type RefObject, useCallback } from "react";
import { countLostContexts } from "../../map/lost_contexts";
import type { MapHandle } from "../../map/map_handle";
import type { WakeState } from "../../state/use_wake_lock";
import { useTellVitals } from "../../state/vitals";
import type { BriefingWork } from "./work";

interface ReportInput {
	readonly work: BriefingWork;
	readonly handle: RefObject<MapHandle | null>;
	/** Id of the present scene. */
	readonly at: string;
	readonly wake: WakeState;
}

/** Tells other windows how the wall fares; gives the way to ask how finely its map is drawn. */
export function useWallReport({
	work,
	handle,
	at,
	wake,
}: ReportInput): () => ReturnType<MapHandle["pixels"]> {
	const readPixels = useCallback(() => handle.current?.pixels() ?? null, [handle]);
	useTellVitals(() => {
		const pixels = readPixels();
		return {
			scene: at,
			painter: document.querySelector<HTMLElement>("[data-painter]")?.dataset.painter ?? null,
			drawn: pixels?.drawn ?? null,
			native: pixels?.native ?? null,
			lostContexts: countLostContexts(),
			dataDate: work.town.records.district.dataDate,
			release: work.news?.hash ?? null,
			heardAtMs: work.news?.heardAtMs ?? null,
			reachable: work.news?.reachable ?? true,
			wakeLock: wake,
			keeping: work.keeping,
		};
	});
	return readPixels;
}
