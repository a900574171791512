import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const root = document.documentElement;
const attributes = () => ({ ...root.dataset });

/** The module as a page that has just been opened has it. */
async function openPage() {
	vi.resetModules();
	const { useReading } = await import("../../src/state/public_reading");
	return renderHook(() => useReading());
}

beforeEach(() => {
	localStorage.clear();
	for (const name of ["theme", "large", "contrast"]) delete root.dataset[name];
});
afterEach(() => vi.restoreAllMocks());

describe("how somebody reads", () => {
	test("is as the device has it until something is chosen", async () => {
		const { result } = await openPage();
		expect(result.current[0]).toEqual({ theme: null, large: false, contrast: false });
		expect(attributes()).toEqual({});
	});

	test("holds at once, and again when the page is opened anew", async () => {
		const first = await openPage();
		act(() => first.result.current[1]({ large: true, theme: "dark" }));
		act(() => first.result.current[1]({ contrast: true }));
		expect(attributes()).toEqual({ theme: "dark", large: "", contrast: "more" });
		first.unmount();
		for (const name of ["theme", "large", "contrast"]) delete root.dataset[name];
		const { result } = await openPage();
		expect(result.current[0]).toEqual({ theme: "dark", large: true, contrast: true });
		expect(attributes()).toEqual({ theme: "dark", large: "", contrast: "more" });
		act(() => result.current[1]({ theme: null, large: false, contrast: false }));
		expect(attributes()).toEqual({});
	});

	test("holds for the visit where the device keeps nothing", async () => {
		const refuse = () => {
			throw new DOMException("denied", "SecurityError");
		};
		vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
		vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
		const { result } = await openPage();
		act(() => result.current[1]({ large: true }));
		expect(result.current[0].large).toBe(true);
		expect(attributes()).toEqual({ large: "" });
	});

	test("follows a change made in another tab", async () => {
		const { result } = await openPage();
		act(() => result.current[1]({ large: true }));
		const [key = ""] = Object.keys(localStorage);
		localStorage.setItem(key, JSON.stringify({ theme: "light", large: false, contrast: false }));
		act(() => void window.dispatchEvent(new StorageEvent("storage", { key })));
		expect(result.current[0]).toEqual({ theme: "light", large: false, contrast: false });
	});

	test.each([
		"{",
		"null",
		"[]",
		`{"theme":"<b>","large":"yes","contrast":1}`,
		`{"__proto__":{"large":true}}`,
	])("is not what something else left on the device: %s", async (left) => {
		const first = await openPage();
		act(() => first.result.current[1]({ large: true }));
		const [key = ""] = Object.keys(localStorage);
		first.unmount();
		localStorage.setItem(key, left);
		const { result } = await openPage();
		expect(result.current[0]).toEqual({ theme: null, large: false, contrast: false });
	});
});
