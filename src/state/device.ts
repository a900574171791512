import { useSyncExternalStore } from "react";
import type { Lang, Theme } from "../domain/view";

const DARK = "(prefers-color-scheme: dark)";

/** The theme the device asks for; follows it while the page is open. */
export function useDeviceTheme(): Theme {
	return useSyncExternalStore(subscribeDark, () => (window.matchMedia(DARK).matches ? "dark" : "light"));
}

function subscribeDark(listener: () => void): () => void {
	const query = window.matchMedia(DARK);
	query.addEventListener("change", listener);
	return () => query.removeEventListener("change", listener);
}

/** The first language of the device that the product speaks; Chinese when it speaks none. */
export function readDeviceLang(languages: readonly string[]): Lang {
	for (const tag of languages) {
		if (/^zh\b/i.test(tag)) return "zh";
		if (/^en\b/i.test(tag)) return "en";
	}
	return "zh";
}

/** The language the device asks for. */
export function useDeviceLang(): Lang {
	return readDeviceLang(navigator.languages);
}

const NARROW = "(max-width: 47.99rem)";

/** Whether the window is as narrow as a phone's; it is not where there is none to ask. */
export function useNarrow(): boolean {
	return useSyncExternalStore(subscribeNarrow, () => askNarrow()?.matches ?? false);
}

function askNarrow(): MediaQueryList | null {
	return typeof globalThis.matchMedia === "function" ? globalThis.matchMedia(NARROW) : null;
}

function subscribeNarrow(listener: () => void): () => void {
	const query = askNarrow();
	query?.addEventListener("change", listener);
	return () => query?.removeEventListener("change", listener);
}
