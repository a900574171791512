import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useLiveLine } from "../../src/state/public_spoken";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test("only the last of quick sentences is said, once the reader pauses", () => {
	const { result } = renderHook(() => useLiveLine(400));
	for (const sentence of ["12 个", "3 个", "1 个"]) {
		act(() => result.current[1](sentence));
		pass(100);
	}
	expect(result.current[0]).toBe("");
	pass(400);
	expect(result.current[0]).toBe("1 个");
});

test("the same sentence twice is a change, which a screen reader notices", () => {
	const { result } = renderHook(() => useLiveLine());
	const lines = [1, 2, 3].map(() => {
		act(() => result.current[1]("没有了"));
		pass(0);
		return result.current[0];
	});
	expect(lines[1]).not.toBe(lines[0]);
	expect(lines[2]).not.toBe(lines[1]);
	expect(new Set(lines.map((line) => line.replace("\u200b", "")))).toEqual(new Set(["没有了"]));
});

test("nothing is said after the page is left", () => {
	const { result, unmount } = renderHook(() => useLiveLine(400));
	act(() => result.current[1]("太晚"));
	unmount();
	expect(vi.getTimerCount()).toBe(0);
});
