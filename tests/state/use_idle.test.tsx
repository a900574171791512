import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useIdle } from "../../src/state/use_idle";

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

/** jsdom knows no pointer events of its own. */
function move(screenX: number) {
	act(() => void window.dispatchEvent(new MouseEvent("pointermove", { screenX, screenY: 1 })));
}

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

test("nobody near for a while is idle, and a movement ends it at once", () => {
	const { result } = renderHook(() => useIdle(4_000));
	wait(3_999);
	expect(result.current).toBe(false);
	wait(1);
	expect(result.current).toBe(true);
	move(10);
	expect(result.current).toBe(false);
	wait(3_000);
	move(20);
	wait(3_000);
	expect(result.current).toBe(false);
	wait(1_000);
	expect(result.current).toBe(true);
});

test("a pointer that lies still while the page changes beneath it is nobody", () => {
	const { result } = renderHook(() => useIdle(4_000));
	move(10);
	wait(4_000);
	move(10);
	expect(result.current).toBe(true);
});

test("a key is somebody", () => {
	const { result } = renderHook(() => useIdle(4_000));
	wait(4_000);
	act(() => void window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" })));
	expect(result.current).toBe(false);
});

test("nothing is left behind", () => {
	renderHook(() => useIdle(4_000)).unmount();
	expect(vi.getTimerCount()).toBe(0);
});
