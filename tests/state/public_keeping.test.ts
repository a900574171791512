import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useNewRelease } from "../../src/state/public_keeping";

class FakeWorker extends EventTarget {
	state = "installing";
	readonly heard: unknown[] = [];
	postMessage(message: unknown) {
		this.heard.push(message);
	}
	become(state: string) {
		this.state = state;
		this.dispatchEvent(new Event("statechange"));
	}
}
class FakeRegistration extends EventTarget {
	waiting: FakeWorker | null = null;
	installing: FakeWorker | null = null;
	readonly update = vi.fn(() => Promise.resolve());
	/** A worker of another release is met and fetches its files. */
	meet(): FakeWorker {
		this.installing = new FakeWorker();
		this.dispatchEvent(new Event("updatefound"));
		return this.installing;
	}
}
class FakeContainer extends EventTarget {
	controller: FakeWorker | null = null;
	readonly registration = new FakeRegistration();
	readonly register = vi.fn((_script: string) => Promise.resolve(this.registration));
	/** Another worker serves the page from now on. */
	change() {
		this.controller = new FakeWorker();
		this.dispatchEvent(new Event("controllerchange"));
	}
}

let workers: FakeContainer;
const reload = vi.fn();

beforeEach(() => {
	workers = new FakeContainer();
	reload.mockReset();
	Object.defineProperty(navigator, "serviceWorker", { value: workers, configurable: true });
	vi.stubGlobal("isSecureContext", true);
	vi.stubGlobal("location", { reload, search: "", pathname: "/", hash: "" });
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	Reflect.deleteProperty(navigator, "serviceWorker");
});

async function open() {
	const hook = renderHook(() => useNewRelease("../"));
	await act(async () => {
		await Promise.resolve();
	});
	return hook.result;
}

describe("a newer release", () => {
	test("is none on the first visit, although a worker takes the page over then", async () => {
		const result = await open();
		expect(workers.register).toHaveBeenCalledWith("../service_worker.js");
		const first = workers.registration.meet();
		act(() => first.become("installed"));
		act(() => workers.change());
		expect(result.current.waiting).toBe(false);
		expect(reload).not.toHaveBeenCalled();
	});

	test("that lay ready already, or becomes so while the page is open, waits to be taken", async () => {
		workers.controller = new FakeWorker();
		workers.registration.waiting = new FakeWorker();
		expect((await open()).current.waiting).toBe(true);
		workers.registration.waiting = null;
		const later = await open();
		expect(later.current.waiting).toBe(false);
		const coming = workers.registration.meet();
		act(() => coming.become("redundant"));
		expect(later.current.waiting).toBe(false);
		act(() => coming.become("installed"));
		expect(later.current.waiting).toBe(true);
		expect(reload).not.toHaveBeenCalled();
	});

	test("is taken once however often it is asked for: the worker is told, and when it has taken over the page is loaded anew", async () => {
		workers.controller = new FakeWorker();
		const waiting = new FakeWorker();
		workers.registration.waiting = waiting;
		const result = await open();
		act(() => result.current.take());
		act(() => result.current.take());
		expect(waiting.heard).toEqual([{ type: "SKIP_WAITING" }]);
		expect(reload).not.toHaveBeenCalled();
		act(() => workers.change());
		expect(reload).toHaveBeenCalledTimes(1);
	});

	test("that a second window took waits here: the page is never changed under its reader", async () => {
		workers.controller = new FakeWorker();
		const result = await open();
		act(() => workers.change());
		expect(result.current.waiting).toBe(true);
		expect(reload).not.toHaveBeenCalled();
		act(() => result.current.take());
		expect(reload).toHaveBeenCalledTimes(1);
	});

	test("is looked for when the reader comes back to the page", async () => {
		await open();
		act(() => void document.dispatchEvent(new Event("visibilitychange")));
		expect(workers.registration.update).toHaveBeenCalledTimes(1);
	});
});

describe("a page goes on as it is", () => {
	test("where the browser keeps nothing, or the page came by plain http", async () => {
		vi.stubGlobal("isSecureContext", false);
		expect((await open()).current.waiting).toBe(false);
		expect(workers.register).not.toHaveBeenCalled();
		Reflect.deleteProperty(navigator, "serviceWorker");
		vi.stubGlobal("isSecureContext", true);
		expect((await open()).current.waiting).toBe(false);
	});

	test("where the browser refuses to keep it", async () => {
		workers.register.mockRejectedValueOnce(new DOMException("refused", "SecurityError"));
		expect((await open()).current.waiting).toBe(false);
	});
});

test("the page knows when the device has no network, and when it has one again", async () => {
	const line = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
	const result = await open();
	expect(result.current.offline).toBe(true);
	line.mockReturnValue(true);
	act(() => void window.dispatchEvent(new Event("online")));
	expect(result.current.offline).toBe(false);
});
