import { useEffect, useState } from "react";

/** Whether the screen is kept awake. `off`: nobody asked; `asking`: not known yet; `unsupported`: not in this browser, or not without a secure address. */
export type WakeState = "off" | "asking" | "held" | "refused" | "unsupported";

/** After a refusal it is asked again: a notebook may be plugged in. */
const AGAIN_MS = 60_000;
/** What was taken away while the page is in sight is asked for again, but not in a circle. */
const SOON_MS = 1_000;

/** Keeps the screen awake while `on`. The browser lets go of it whenever the page is out of sight, so that it is asked for anew. */
export function useWakeLock(on: boolean): WakeState {
	const [state, setState] = useState<WakeState>(on ? "asking" : "off");
	useEffect(() => {
		if (!on) {
			setState("off");
			return;
		}
		const keeper = keepAwake(setState);
		return () => keeper.stop();
	}, [on]);
	return state;
}

function keepAwake(tell: (state: WakeState) => void) {
	const lock = readWakeLock();
	let held: WakeLockSentinel | null = null;
	let busy = false;
	let gone = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const askIn = (delayMs: number) => {
		clearTimeout(timer);
		if (!gone) timer = setTimeout(ask, delayMs);
	};
	const take = (got: WakeLockSentinel) => {
		if (gone) {
			got.release().catch(ignore);
			return;
		}
		held = got;
		got.addEventListener("release", onRelease);
		tell("held");
	};
	const ask = () => {
		if (gone || busy || held || !lock || document.visibilityState !== "visible") return;
		busy = true;
		const refuse = () => {
			if (!gone) tell("refused");
			askIn(AGAIN_MS);
		};
		lock
			.request("screen")
			.then(take)
			.catch(refuse)
			.finally(() => {
				busy = false;
			});
	};
	const onRelease = () => {
		held = null;
		if (!gone) tell("asking");
		askIn(SOON_MS);
	};
	tell(lock ? "asking" : "unsupported");
	ask();
	document.addEventListener("visibilitychange", ask);
	const stop = () => {
		gone = true;
		clearTimeout(timer);
		document.removeEventListener("visibilitychange", ask);
		held?.release().catch(ignore);
	};
	return { stop };
}

/** A lock that cannot be given back is gone already. */
function ignore(): null {
	return null;
}

/** `null` where there is none: over plain http, say. */
function readWakeLock(): WakeLock | null {
	return "wakeLock" in navigator ? navigator.wakeLock : null;
}
