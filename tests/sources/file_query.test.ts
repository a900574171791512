import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeFileQuery } from "../../src/sources/file_query";
import { makeKeptOrigin, makeReleaseOrigin, type Origin, PUBLISHED } from "../../src/sources/origin";

const SOON_MS = 15_000;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("fetch", async () => new Response("[]", { headers: { "content-type": "application/json" } }));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Reads a file of an origin once, for nobody who goes on looking; how many are held after a while. */
async function countHeld(origin: Origin): Promise<number> {
	const client = new QueryClient();
	const query = makeFileQuery(origin)("compounds", () => ({ value: [], bad: [] }) as never);
	await client.fetchQuery(query);
	await vi.advanceTimersByTimeAsync(SOON_MS);
	return client.getQueryCache().getAll().length;
}

test("the files of a release nobody shows any more go soon: a wall is handed many", async () => {
	expect(await countHeld(makeReleaseOrigin("another"))).toBe(0);
});

test("the published files and a version of one's own stay over a look at another page", async () => {
	expect(await countHeld(PUBLISHED)).toBe(1);
	expect(await countHeld(makeKeptOrigin("v1", async () => new Map([["compounds.json", []]])))).toBe(1);
});
