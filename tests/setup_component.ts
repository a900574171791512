import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeEach, expect, vi } from "vitest";

// A second, the usual, is short for a page whose parts are still being fetched while the machine does something else. A file before this one may have looked at what is hidden.
configure({ asyncUtilTimeout: 10_000, defaultHidden: false });

let said: unknown[][] = [];

beforeEach(() => {
	said = [];
	for (const method of ["error", "warn"] as const) {
		vi.spyOn(console, method).mockImplementation((...parts) => {
			said.push(parts);
		});
	}
});

afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
	expect(said, "nothing is said on the console").toEqual([]);
});

// The next file of this worker finds the document and the globals as a fresh page would have them.
afterAll(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	document.body.replaceChildren();
	for (const { name } of [...document.documentElement.attributes])
		document.documentElement.removeAttribute(name);
	sessionStorage.clear();
	localStorage.clear();
	history.replaceState(null, "", "/");
});
