import { NotKept, type VersionStore } from "./versions";

/** Whether there is room for scenarios, found out before anything could be lost. */
export interface Room {
	/** `null`: a trial was kept. */
	readonly trouble: "full" | "refused" | null;
	readonly detail: string;
	/** What the browser says is left; `null`: it does not say. */
	readonly roomBytes: number | null;
}

/** Less than this is nearly nothing: a scenario with its versions and steps takes some hundred kilobytes, the data of the steward some megabytes. */
export const TIGHT_BYTES = 5_000_000;
/** As large as a scenario with all its steps may well be. */
const TRIAL_BYTES = 500_000;
const TRIAL = "plans trial";

/** Keeps a trial and lets it go again. */
export async function tryRoom(store: VersionStore): Promise<Room> {
	const roomBytes = await estimateRoom();
	try {
		await store.change(TRIAL, () => ({ put: [[TRIAL, new Uint8Array(TRIAL_BYTES)]], drop: [] }));
		await store.change(TRIAL, () => ({ put: [], drop: [TRIAL] }));
		return { trouble: null, detail: "", roomBytes };
	} catch (error) {
		return { ...nameTrouble(error), roomBytes };
	}
}

/** Why something was not kept, in two words. */
export function nameTrouble(error: unknown): {
	readonly trouble: "full" | "refused";
	readonly detail: string;
} {
	if (!(error instanceof NotKept)) return { trouble: "refused", detail: String(error) };
	return { trouble: error.trouble === "full" ? "full" : "refused", detail: error.detail };
}

async function estimateRoom(): Promise<number | null> {
	// Missing on a page that is not served securely, as on many intranets.
	if (typeof navigator.storage?.estimate !== "function") return null;
	// One that will not say how much is left may keep all the same: the trial finds out.
	const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
	return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
