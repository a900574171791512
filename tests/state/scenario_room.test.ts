import { afterEach, expect, test, vi } from "vitest";
import { tryRoom } from "../../src/state/scenario_room";
import { makeMemoryStore } from "./memory_store";

afterEach(() => vi.unstubAllGlobals());

test("a browser that keeps but will not say how much room is left has no trouble", async () => {
	vi.stubGlobal("navigator", { storage: { estimate: () => Promise.reject(new TypeError("opaque origin")) } });
	expect(await tryRoom(makeMemoryStore())).toEqual({ trouble: null, detail: "", roomBytes: null });
});
