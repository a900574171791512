import { useCallback, useSyncExternalStore } from "react";
import { DEFAULT_READING, type Reading } from "../domain/public/view";
import { applyReading, keepReading, readReading } from "./public_reading_store";

const listeners = new Set<() => void>();
/** What holds for this visit, whether or not the device keeps it; `null` until somebody asks. */
let present: Reading | null = null;

function readPresent(): Reading {
	present ??= readReading();
	return present;
}

function tell(reading: Reading): void {
	present = reading;
	applyReading(reading);
	for (const listener of listeners) listener();
}

// Another page of the edition in another tab may have changed it.
function onKept(): void {
	tell(readReading());
}

function subscribe(listener: () => void): () => void {
	if (listeners.size === 0) window.addEventListener("storage", onKept);
	listeners.add(listener);
	applyReading(readPresent());
	return () => {
		listeners.delete(listener);
		if (listeners.size === 0) window.removeEventListener("storage", onKept);
	};
}

/** How the reader wants to read and the way to change it: applied to the document at once, kept on the device where it keeps anything, else for this visit. */
export function useReading(): [reading: Reading, change: (patch: Partial<Reading>) => void] {
	const reading = useSyncExternalStore(subscribe, readPresent, () => DEFAULT_READING);
	const change = useCallback((patch: Partial<Reading>) => {
		const next = { ...readPresent(), ...patch };
		keepReading(next);
		tell(next);
	}, []);
	return [reading, change];
}
