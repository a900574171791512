import { releaseProxy } from "comlink";
import { expect, test, vi } from "vitest";
import { thenLetGo } from "../../src/state/told_callback";

/** A callback of the other side, as a worker has it. */
function makeTold() {
	const letGo = vi.fn();
	return { letGo, tell: Object.assign(vi.fn(), { [releaseProxy]: letGo }) };
}

test("what a work was to tell is let go of when the work has ended, and not before", async () => {
	const { letGo, tell } = makeTold();
	const work = thenLetGo(async (share: number, told: (share: number) => void) => {
		told(share);
		expect(letGo).not.toHaveBeenCalled();
		return 2 * share;
	});
	expect(await work(0.5, tell)).toBe(1);
	expect(tell).toHaveBeenCalledWith(0.5);
	expect(letGo).toHaveBeenCalledOnce();
});

test("also when it failed, whose reason is told as it is", async () => {
	const { letGo, tell } = makeTold();
	const work = thenLetGo(async (_: () => void) => Promise.reject(new Error("no solver")));
	await expect(work(tell)).rejects.toThrow("no solver");
	expect(letGo).toHaveBeenCalledOnce();
});

test("a callback of this side needs no letting go", async () => {
	expect(await thenLetGo(async (_: () => void) => 1)(() => undefined)).toBe(1);
});
