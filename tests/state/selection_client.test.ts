import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CoverageInput } from "../../src/domain/selection/coverage/coverage";
import { JobStopped, makeSelectionClient, WorkerMissing } from "../../src/state/selection_client";

const input = { what: "cameras" } as CoverageInput;
const ignore = () => undefined;

/** A worker that never answers, and fails when the test says so. */
class SilentWorker extends EventTarget {
	static readonly started: SilentWorker[] = [];
	ended = false;

	constructor() {
		super();
		SilentWorker.started.push(this);
	}

	postMessage() {
		return undefined;
	}

	terminate() {
		this.ended = true;
	}

	fail(message?: string) {
		this.dispatchEvent(Object.assign(new Event("error"), message === undefined ? {} : { message }));
	}
}

beforeEach(() => {
	SilentWorker.started.length = 0;
	vi.stubGlobal("Worker", SilentWorker);
});
afterEach(() => void vi.unstubAllGlobals());

test("a script that does not come is said to be missing, and another try asks for it anew", async () => {
	const client = makeSelectionClient();
	const first = client.start("coverage", input, ignore);
	SilentWorker.started[0]?.fail();
	await expect(first.done).rejects.toThrow(WorkerMissing);
	const second = client.start("coverage", input, ignore);
	expect(SilentWorker.started).toHaveLength(2);
	SilentWorker.started[1]?.fail("no memory");
	await expect(second.done).rejects.toThrow("no memory");
	expect(SilentWorker.started.map(({ ended }) => ended)).toEqual([true, true]);
});

test("a new job of a kind ends the one under way; of another kind it does not", async () => {
	const client = makeSelectionClient();
	const first = client.start("coverage", input, ignore);
	const other = client.start("portfolio", {} as never, ignore);
	const second = client.start("coverage", input, ignore);
	await expect(first.done).rejects.toThrow(JobStopped);
	expect(SilentWorker.started.map(({ ended }) => ended)).toEqual([true, false, false]);
	second.stop();
	other.stop();
	await expect(Promise.allSettled([second.done, other.done])).resolves.toMatchObject([
		{ status: "rejected" },
		{ status: "rejected" },
	]);
	expect(SilentWorker.started.every(({ ended }) => ended)).toBe(true);
});
