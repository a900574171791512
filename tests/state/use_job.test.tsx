import { act, renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { CoverageInput, CoverageResult } from "../../src/domain/selection/coverage/coverage";
import { JobStopped, type SelectionClient } from "../../src/state/selection_client";
import { useJob } from "../../src/state/use_job";

const input = { what: "cameras" } as CoverageInput;
const answer = { gap: 0 } as CoverageResult;

/** A client whose one job ends when the test says so. */
function makeClient() {
	const job = {
		tell: (_share: number) => undefined as unknown,
		finish: (_result: unknown) => undefined as unknown,
		fail: (_error: Error) => undefined as unknown,
	};
	const client = {
		start: (_name: string, _input: unknown, onProgress: (share: number) => void) => {
			const done = new Promise((resolve, reject) => Object.assign(job, { finish: resolve, fail: reject }));
			job.tell = onProgress;
			return { done, stop: () => job.fail(new JobStopped()) };
		},
	} as unknown as SelectionClient;
	return { client, job };
}

const show = (client: SelectionClient, first = input) =>
	renderHook(({ asked }) => useJob(client, "coverage", { input: asked, auto: false }), {
		initialProps: { asked: first },
	});

test("a job tells how far it is and then its answer, and what it told late changes nothing", async () => {
	const { client, job } = makeClient();
	const { result } = show(client);
	act(() => result.current.run());
	act(() => job.tell(0.5));
	expect(result.current).toMatchObject({ state: "running", progress: 0.5, result: null });
	await act(async () => job.finish(answer));
	act(() => job.tell(0.9));
	expect(result.current).toMatchObject({ state: "idle", result: answer, stale: false });
});

test("an answer to another question stays in sight and says so", async () => {
	const { client, job } = makeClient();
	const { result, rerender } = show(client);
	act(() => result.current.run());
	await act(async () => job.finish(answer));
	rerender({ asked: { ...input } });
	expect(result.current).toMatchObject({ result: answer, from: input, stale: true });
});

test("who stops a job has none, and nothing failed; what breaks says what was met", async () => {
	const { client, job } = makeClient();
	const { result } = show(client);
	act(() => result.current.run());
	await act(async () => result.current.stop());
	expect(result.current).toMatchObject({ state: "idle", failure: null });
	act(() => result.current.run());
	await act(async () => job.fail(new Error("no memory")));
	expect(result.current).toMatchObject({ state: "failed", failure: "Error: no memory" });
});

test("a job that is wanted starts by itself once its question has rested", async () => {
	vi.useFakeTimers();
	const { client, job } = makeClient();
	const { result } = renderHook(() => useJob(client, "coverage", { input, auto: true }));
	expect(result.current.state).toBe("idle");
	act(() => vi.advanceTimersByTime(1000));
	expect(result.current.state).toBe("running");
	await act(async () => job.finish(answer));
	expect(result.current.result).toBe(answer);
	vi.useRealTimers();
});
