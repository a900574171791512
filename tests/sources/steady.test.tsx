import { QueryClient } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { useSecondAsking } from "../../src/sources/file_query";
import { makeReleaseOrigin } from "../../src/sources/origin";
import { useSteadyRecords } from "../../src/sources/use_steady_records";
import { useRelease } from "../../src/sources/watch_release";
import { TOY_RECORDS } from "../fixtures/toy_town";

const { district, compounds, ground, cameras, parking, projects, account } = TOY_RECORDS;
const FILES = { district, compounds, ground, cameras, parking, projects, account };

const server = setupServer(
	...Object.entries(FILES).map(([file, body]) =>
		http.get(`*/data/${file}.json`, () => HttpResponse.json(structuredClone(body) as never)),
	),
);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function show(first: string) {
	const client = new QueryClient();
	return renderHook(
		({ hash }: { readonly hash: string }) => useSteadyRecords(client, makeReleaseOrigin(hash)),
		{ initialProps: { hash: first } },
	);
}

describe("a screen that shows records for days", () => {
	test("shows the old set until the new one has come whole, and never half of each", async () => {
		const { result, rerender } = show("one");
		await waitFor(() => expect(result.current.loading).toBe(false));
		const before = result.current.town;
		const fewer = compounds.slice(1);
		server.use(http.get("*/data/compounds.json", () => HttpResponse.json(fewer as never)));
		rerender({ hash: "two" });
		expect(result.current.town).toBe(before);
		await waitFor(() => expect(result.current.town).not.toBe(before));
		expect(result.current.town?.records.compounds).toHaveLength(compounds.length - 1);
		expect(result.current.town?.records.cameras).toHaveLength(cameras?.length ?? 0);
	});

	test("keeps the old set where a file of the new one cannot be had, and says which", async () => {
		const { result, rerender } = show("one");
		await waitFor(() => expect(result.current.loading).toBe(false));
		const before = result.current.town;
		server.use(http.get("*/data/cameras.json", () => new HttpResponse("", { status: 500 })));
		rerender({ hash: "two" });
		await waitFor(() => expect(result.current.late).toMatchObject([{ file: "cameras", kind: "server" }]));
		expect(result.current.town).toBe(before);
		expect(result.current.problems).toEqual([]);
	});

	test("shows what there is where nothing stood before, and names what is missing", async () => {
		server.use(http.get("*/data/cameras.json", () => new HttpResponse("", { status: 404 })));
		const { result } = show("one");
		await waitFor(() => expect(result.current.loading).toBe(false));
		expect(result.current.town?.records.cameras).toBeNull();
		expect(result.current.problems).toMatchObject([{ file: "cameras" }]);
		expect(result.current.late).toEqual([]);
	});
});

describe("the next set of records", () => {
	test("is asked for by the name of its release, so that no copy of an older one can be taken for it", async () => {
		const asked: string[] = [];
		server.use(
			http.get("*/data/compounds.json", ({ request }) => {
				asked.push(new URL(request.url).search);
				return HttpResponse.json(compounds as never);
			}),
		);
		const { result } = show("two & three");
		await waitFor(() => expect(result.current.loading).toBe(false));
		expect(asked).toEqual(["?release=two%20%26%20three"]);
	});

	test("may lack what the set before it lacked already", async () => {
		server.use(http.get("*/data/cameras.json", () => new HttpResponse("", { status: 404 })));
		const { result, rerender } = show("one");
		await waitFor(() => expect(result.current.loading).toBe(false));
		const before = result.current.town;
		rerender({ hash: "two" });
		expect(result.current.town).toBe(before);
		await waitFor(() => expect(result.current.current).toBe(true));
		expect(result.current.town).not.toBe(before);
		expect(result.current.late).toEqual([]);
	});

	test("waits for what belongs to it", async () => {
		const client = new QueryClient();
		const { result, rerender } = renderHook(
			({ hash, held }) => useSteadyRecords(client, makeReleaseOrigin(hash), held),
			{ initialProps: { hash: "one", held: false } },
		);
		await waitFor(() => expect(result.current.loading).toBe(false));
		const before = result.current.town;
		rerender({ hash: "two", held: true });
		await waitFor(() => expect(client.isFetching()).toBe(0));
		expect(result.current).toMatchObject({ town: before, current: false });
		rerender({ hash: "two", held: false });
		expect(result.current.current).toBe(true);
		expect(result.current.town).not.toBe(before);
	});

	test("is asked for once more where the server failed in between, as soon as it is heard again", async () => {
		const client = new QueryClient();
		const { result, rerender } = renderHook(
			({ hash, heardAtMs }) => {
				const origin = makeReleaseOrigin(hash);
				useSecondAsking(client, origin, heardAtMs);
				return useSteadyRecords(client, origin);
			},
			{ initialProps: { hash: "one", heardAtMs: 1 } },
		);
		await waitFor(() => expect(result.current.loading).toBe(false));
		const before = result.current.town;
		server.use(http.get("*/data/cameras.json", () => new HttpResponse("", { status: 500 }), { once: true }));
		rerender({ hash: "two", heardAtMs: 2 });
		await waitFor(() => expect(result.current.late).toHaveLength(1));
		expect(result.current.town).toBe(before);
		rerender({ hash: "two", heardAtMs: 3 });
		await waitFor(() => expect(result.current.current).toBe(true));
		expect(result.current.town).not.toBe(before);
	});
});

describe("what the server serves is asked for again and again", () => {
	const answer = (hash: string) =>
		server.use(http.get("*/release.json", () => HttpResponse.json({ contentHash: hash })));

	test("another hash is heard at the next turn, and silence keeps the last one", async () => {
		answer("one");
		const { result, unmount } = renderHook(() => useRelease(40));
		await waitFor(() => expect(result.current.hash).toBe("one"));
		answer("two");
		await waitFor(() => expect(result.current.hash).toBe("two"));
		server.use(http.get("*/release.json", () => HttpResponse.error()));
		await waitFor(() => expect(result.current.reachable).toBe(false));
		expect(result.current).toMatchObject({ hash: "two", heardAtMs: expect.any(Number) });
		unmount();
	});

	test("a machine that finds its network again does not wait for the next turn", async () => {
		server.use(http.get("*/release.json", () => HttpResponse.error()));
		const { result, unmount } = renderHook(() => useRelease(1e6));
		await waitFor(() => expect(result.current.reachable).toBe(false));
		answer("three");
		act(() => void window.dispatchEvent(new Event("online")));
		await waitFor(() => expect(result.current).toMatchObject({ hash: "three", reachable: true }));
		unmount();
	});

	test("a machine that loses its network says so at once", async () => {
		answer("four");
		const { result, unmount } = renderHook(() => useRelease(1e6));
		await waitFor(() => expect(result.current.hash).toBe("four"));
		server.use(http.get("*/release.json", () => HttpResponse.error()));
		act(() => void window.dispatchEvent(new Event("offline")));
		await waitFor(() => expect(result.current).toMatchObject({ hash: "four", reachable: false }));
		unmount();
	});

	test("what was not answered is asked again after seconds, what was answered only at its turn", async () => {
		vi.useFakeTimers({ shouldAdvanceTime: true });
		let asked = 0;
		server.use(
			http.get("*/release.json", () => {
				asked++;
				return asked < 3 ? HttpResponse.error() : HttpResponse.json({ contentHash: "five" });
			}),
		);
		const { result, unmount } = renderHook(() => useRelease(300_000));
		await waitFor(() => expect(result.current.reachable).toBe(false));
		await act(() => vi.advanceTimersByTimeAsync(20_000));
		await waitFor(() => expect(asked).toBe(2));
		await act(() => vi.advanceTimersByTimeAsync(20_000));
		await waitFor(() => expect(result.current).toMatchObject({ hash: "five", reachable: true }));
		await act(() => vi.advanceTimersByTimeAsync(290_000));
		expect(asked).toBe(3);
		await act(() => vi.advanceTimersByTimeAsync(20_000));
		await waitFor(() => expect(asked).toBe(4));
		unmount();
		vi.useRealTimers();
	});

	test("a server that keeps silent for seconds is not taken for one that was heard", async () => {
		vi.useFakeTimers({ shouldAdvanceTime: true });
		let open = (): void => undefined;
		const opened = new Promise<void>((resolve) => {
			open = resolve;
		});
		server.use(
			http.get("*/release.json", async () => {
				await opened;
				return HttpResponse.json({ contentHash: "late" });
			}),
		);
		const { result, unmount } = renderHook(() => useRelease(1e6));
		expect(result.current.reachable).toBe(true);
		await act(() => vi.advanceTimersByTimeAsync(3_000));
		expect(result.current).toMatchObject({ hash: null, reachable: false });
		open();
		await waitFor(() => expect(result.current).toMatchObject({ hash: "late", reachable: true }));
		unmount();
		vi.useRealTimers();
	});

	test.each([
		["an error page", () => new HttpResponse("<html>", { status: 200 })],
		["another program's answer", () => HttpResponse.json({ ok: true })],
		["a refusal", () => new HttpResponse("", { status: 403 })],
	])("%s is no answer", async (_, given) => {
		server.use(http.get("*/release.json", given));
		const { result, unmount } = renderHook(() => useRelease(1e6));
		await waitFor(() => expect(result.current.reachable).toBe(false));
		expect(result.current.hash).toBeNull();
		unmount();
	});

	test("nobody asks where nobody wants to know", async () => {
		const asked = vi.spyOn(globalThis, "fetch");
		renderHook(() => useRelease(null));
		expect(asked).not.toHaveBeenCalled();
	});
});
