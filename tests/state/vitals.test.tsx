import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readStarts, useTellVitals, useVitals } from "../../src/state/vitals";

const MEASURED = {
	scene: "overview",
	painter: "gl",
	drawn: { widthPx: 7680, heightPx: 2160 },
	native: { widthPx: 7680, heightPx: 2160 },
	lostContexts: 0,
	dataDate: "2019-05-31",
	release: "abc",
	heardAtMs: 5,
	reachable: true,
	wakeLock: "held",
	keeping: "kept",
} as const;

beforeEach(() => {
	localStorage.clear();
	vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test("a wall says how it fares when it is opened and every ten seconds, and when it was opened", () => {
	let scene = "overview";
	const { unmount } = renderHook(() => useTellVitals(() => ({ ...MEASURED, scene })));
	const read = () => JSON.parse(localStorage.getItem("one-map-vitals") ?? "null");
	expect(read()).toMatchObject({ ...MEASURED, atMs: Date.now() });
	scene = "cameras";
	act(() => void vi.advanceTimersByTime(10_000));
	expect(read()).toMatchObject({ scene: "cameras" });
	expect(readStarts()).toHaveLength(1);
	unmount();
	scene = "parking";
	act(() => void vi.advanceTimersByTime(30_000));
	expect(read()).toMatchObject({ scene: "cameras" });
});

test("another window follows what the wall says", () => {
	const { result } = renderHook(() => useVitals());
	expect(result.current).toBeNull();
	const said = { ...MEASURED, atMs: 1, startedAtMs: 0, heapBytes: null };
	localStorage.setItem("one-map-vitals", JSON.stringify(said));
	act(() => void window.dispatchEvent(new StorageEvent("storage")));
	expect(result.current).toEqual(said);
});

test.each(["", "{", "[]", '{"scene":1}'])("what is no wall's word is nothing known: %s", (text) => {
	localStorage.setItem("one-map-vitals", text);
	localStorage.setItem("one-map-starts", text);
	const { result } = renderHook(() => useVitals());
	expect(result.current).toBeNull();
	expect(readStarts()).toEqual([]);
});

test("the openings of the last times are kept, no more than twenty", () => {
	localStorage.setItem("one-map-starts", JSON.stringify(Array.from({ length: 30 }, (_, at) => at)));
	renderHook(() => useTellVitals(() => MEASURED));
	expect(readStarts()).toHaveLength(20);
	expect(readStarts().at(-1)).toBe(Math.round(performance.timeOrigin));
});
