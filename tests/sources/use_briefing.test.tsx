import { QueryClient } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { makeKeptOrigin } from "../../src/sources/origin";
import { photoAddress } from "../../src/sources/photo_address";
import { useBriefing } from "../../src/sources/use_briefing";

const both = (word: string) => ({ zh: word, en: word });
const BRIEFING = { title: both("汇报"), scenes: [{ id: "one", title: both("甲"), text: both("一句") }] };

async function load(content: unknown) {
	const files = new Map(content === undefined ? [] : [["briefing.json", content]]);
	const origin = makeKeptOrigin("kept", async () => files);
	const client = new QueryClient();
	const { result } = renderHook(() => useBriefing(client, origin));
	await waitFor(() => expect(result.current.pending).toBe(false));
	return result.current.briefing;
}

test("a briefing of the right shape is given whole, what it leaves out filled in", async () => {
	expect(await load(BRIEFING)).toMatchObject({
		secondsPerScene: 20,
		scenes: [{ id: "one", claims: [], side: null }],
	});
});

test.each([
	["the folder lists none", null],
	["its file could not be had", undefined],
	["a scene is not what it should be", { ...BRIEFING, scenes: [{ id: "one" }] }],
])("there is none where %s, and nobody waits for it", async (_, content) => {
	expect(await load(content)).toBeNull();
});

test("while nobody knows where the files are had from it is on its way", () => {
	const { result } = renderHook(() => useBriefing(new QueryClient(), null));
	expect(result.current).toEqual({ briefing: null, pending: true });
});

test("a picture lies beside the published files", () => {
	expect(photoAddress("a.svg")).toBe("./data/photos/a.svg");
});
