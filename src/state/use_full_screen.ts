import { type RefObject, useCallback, useSyncExternalStore } from "react";

/** Whether the page fills the screen. `impossible`: this browser does not let it. */
export type FullScreenState = "on" | "off" | "impossible";

export interface FullScreen {
	readonly state: FullScreenState;
	readonly toggle: () => void;
}

/** The whole screen for a part of the page, or for all of it. */
export function useFullScreen(part?: RefObject<HTMLElement | null>): FullScreen {
	const state = useSyncExternalStore(subscribe, readState);
	const toggle = useCallback(() => {
		// A browser that refuses says so itself, and everything stays as it is.
		if (document.fullscreenElement) document.exitFullscreen().catch(stay);
		else (part?.current ?? document.documentElement).requestFullscreen().catch(stay);
	}, [part]);
	return { state, toggle };
}

function stay(): null {
	return null;
}

function readState(): FullScreenState {
	if (!document.fullscreenEnabled) return "impossible";
	return document.fullscreenElement ? "on" : "off";
}

function subscribe(listener: () => void): () => void {
	document.addEventListener("fullscreenchange", listener);
	return () => document.removeEventListener("fullscreenchange", listener);
}
