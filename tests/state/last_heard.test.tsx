import { renderHook } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { useLastHeard } from "../../src/state/use_last_heard";

beforeEach(() => localStorage.clear());

const hear = (ms: number | null) => renderHook(() => useLastHeard(ms)).result.current;

test("when the server was heard is remembered for the next opening, and forgotten by nobody who hears nothing", () => {
	expect(hear(null)).toBeNull();
	expect(hear(1_700_000_000_000)).toBe(1_700_000_000_000);
	expect(hear(null)).toBe(1_700_000_000_000);
	expect(hear(null)).toBe(1_700_000_000_000);
});

test.each(["", "{}", '"yesterday"', "-5", "null", "NaN"])(
	"another program's %j under the name is no moment",
	(value) => {
		localStorage.setItem("one-map-heard", value);
		expect(hear(null)).toBeNull();
	},
);

test("a device that may keep nothing says what was heard since the page was opened", () => {
	const forbidden = () => {
		throw new DOMException("forbidden", "SecurityError");
	};
	vi.spyOn(Storage.prototype, "getItem").mockImplementation(forbidden);
	vi.spyOn(Storage.prototype, "setItem").mockImplementation(forbidden);
	expect(hear(7)).toBe(7);
	expect(hear(null)).toBeNull();
	vi.restoreAllMocks();
});
