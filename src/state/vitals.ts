import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import * as v from "valibot";
import { keepValue, readKept } from "./kept_value";

const size = v.object({ widthPx: v.number(), heightPx: v.number() });

const vitalsSchema = v.object({
	/** When the wall said it, and when its page was opened, milliseconds since 1970. */
	atMs: v.number(),
	startedAtMs: v.number(),
	scene: v.string(),
	painter: v.nullable(v.string()),
	/** Pixels the map is drawn with, and those the screen has for it. */
	drawn: v.nullable(size),
	native: v.nullable(size),
	/** Graphics contexts lost since the page was opened. */
	lostContexts: v.number(),
	/** Day of the data, the release they came with, when the server was last heard of. */
	dataDate: v.string(),
	release: v.nullable(v.string()),
	heardAtMs: v.nullable(v.number()),
	reachable: v.boolean(),
	wakeLock: v.string(),
	keeping: v.string(),
	/** Bytes of the script's memory, where the browser tells. */
	heapBytes: v.nullable(v.number()),
});

/** How a wall fares, as it last said itself. */
export type Vitals = v.InferOutput<typeof vitalsSchema>;

const KEY = "one-map-vitals";
const STARTS_KEY = "one-map-starts";
/** Openings that are remembered: enough to see that a machine restarts every night. */
const MOST_STARTS = 20;
const EVERY_MS = 10_000;

const startsSchema = v.array(v.number());

/** When the wall's page was opened, the last times, newest last. */
export function readStarts(): readonly number[] {
	return readKept(STARTS_KEY, startsSchema) ?? [];
}

type Measured = Omit<Vitals, "atMs" | "startedAtMs" | "heapBytes">;

/** Tells other windows of this browser every ten seconds how the wall fares. */
export function useTellVitals(measure: () => Measured): void {
	const latest = useRef(measure);
	useEffect(() => {
		latest.current = measure;
	});
	useEffect(() => {
		const startedAtMs = Math.round(performance.timeOrigin);
		const starts = readStarts().filter((one) => one !== startedAtMs);
		keepValue(STARTS_KEY, [...starts, startedAtMs].slice(-MOST_STARTS));
		const tell = () =>
			keepValue(KEY, { ...latest.current(), atMs: Date.now(), startedAtMs, heapBytes: readHeap() });
		tell();
		const timer = setInterval(tell, EVERY_MS);
		return () => clearInterval(timer);
	}, []);
}

function readHeap(): number | null {
	const { memory } = performance as Performance & { readonly memory?: { readonly usedJSHeapSize: number } };
	return memory?.usedJSHeapSize ?? null;
}

/** How the wall of this browser fares, followed while it says something; `null`: none ever did. */
export function useVitals(): Vitals | null {
	const text = useSyncExternalStore(subscribe, readText);
	const [kept, setKept] = useState<{ readonly text: string; readonly vitals: Vitals | null } | null>(null);
	if (kept?.text !== text) {
		const next = { text, vitals: readKept(KEY, vitalsSchema) };
		setKept(next);
		return next.vitals;
	}
	return kept.vitals;
}

function readText(): string {
	try {
		return localStorage.getItem(KEY) ?? "";
	} catch {
		return "";
	}
}

function subscribe(listener: () => void): () => void {
	window.addEventListener("storage", listener);
	return () => window.removeEventListener("storage", listener);
}
