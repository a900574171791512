import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useWakeLock } from "../../src/state/use_wake_lock";

/** A screen that can be kept awake, or says no. */
function makeScreen() {
	const locks: { released: boolean; lose: () => void; release: () => Promise<void> }[] = [];
	const screen = { refuses: false, asked: 0 };
	const request = () => {
		screen.asked += 1;
		if (screen.refuses) return Promise.reject(new DOMException("battery", "NotAllowedError"));
		const target = new EventTarget();
		const lock = Object.assign(target, {
			released: false,
			lose: () => {
				lock.released = true;
				target.dispatchEvent(new Event("release"));
			},
			release: async () => lock.lose(),
		});
		locks.push(lock);
		return Promise.resolve(lock);
	};
	Object.defineProperty(navigator, "wakeLock", { configurable: true, value: { request } });
	return { locks, screen };
}

let visibility: DocumentVisibilityState = "visible";

beforeEach(() => {
	vi.useFakeTimers();
	visibility = "visible";
	vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
});

afterEach(() => {
	vi.useRealTimers();
	Reflect.deleteProperty(navigator, "wakeLock");
});

const settle = () => act(async () => void (await vi.advanceTimersByTimeAsync(0)));

test("the screen is kept awake, and let go when nobody wants it any more", async () => {
	const { locks } = makeScreen();
	const { result, rerender } = renderHook(({ on }) => useWakeLock(on), { initialProps: { on: true } });
	expect(result.current).toBe("asking");
	await settle();
	expect(result.current).toBe("held");
	rerender({ on: false });
	await settle();
	expect(result.current).toBe("off");
	expect(locks.map((one) => one.released)).toEqual([true]);
});

test("a page that was out of sight asks anew when it comes back", async () => {
	const { locks, screen } = makeScreen();
	const { result } = renderHook(() => useWakeLock(true));
	await settle();
	visibility = "hidden";
	act(() => locks[0]?.lose());
	await act(async () => void (await vi.advanceTimersByTimeAsync(5_000)));
	expect([result.current, screen.asked]).toEqual(["asking", 1]);
	visibility = "visible";
	act(() => void document.dispatchEvent(new Event("visibilitychange")));
	await settle();
	expect([result.current, screen.asked]).toEqual(["held", 2]);
});

test("what is refused is said, and asked for again later", async () => {
	const { screen } = makeScreen();
	screen.refuses = true;
	const { result } = renderHook(() => useWakeLock(true));
	await settle();
	expect(result.current).toBe("refused");
	screen.refuses = false;
	await act(async () => void (await vi.advanceTimersByTimeAsync(60_000)));
	expect(result.current).toBe("held");
});

test("where there is no such thing it is said, and nothing goes on waiting", () => {
	const { result, unmount } = renderHook(() => useWakeLock(true));
	expect(result.current).toBe("unsupported");
	unmount();
	expect(vi.getTimerCount()).toBe(0);
});

test("a lock that comes when nobody wants it any more is given back", async () => {
	const { locks } = makeScreen();
	renderHook(() => useWakeLock(true)).unmount();
	await settle();
	expect(locks.map((one) => one.released)).toEqual([true]);
});
