import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

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
