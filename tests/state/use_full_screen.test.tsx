import { act, renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useFullScreen } from "../../src/state/use_full_screen";

/** A browser that can fill the screen, or refuses to; jsdom cannot. */
function makeScreen({ refuses = false } = {}) {
	let filled: Element | null = null;
	const fill = async (element: Element | null) => {
		if (refuses) throw new TypeError("not now");
		filled = element;
		document.dispatchEvent(new Event("fullscreenchange"));
	};
	const define = (on: object, name: string, more: PropertyDescriptor) =>
		Object.defineProperty(on, name, { configurable: true, ...more });
	define(document, "fullscreenEnabled", { value: true });
	define(document, "fullscreenElement", { get: () => filled });
	define(document, "exitFullscreen", { value: () => fill(null) });
	define(document.documentElement, "requestFullscreen", { value: () => fill(document.documentElement) });
}

afterEach(() => {
	for (const name of ["fullscreenEnabled", "fullscreenElement", "exitFullscreen"])
		Reflect.deleteProperty(document, name);
	Reflect.deleteProperty(document.documentElement, "requestFullscreen");
});

test("the page fills the screen and leaves it again", async () => {
	makeScreen();
	const { result } = renderHook(() => useFullScreen());
	expect(result.current.state).toBe("off");
	await act(async () => result.current.toggle());
	expect(result.current.state).toBe("on");
	await act(async () => result.current.toggle());
	expect(result.current.state).toBe("off");
});

test("a browser that refuses leaves everything as it is", async () => {
	makeScreen({ refuses: true });
	const { result } = renderHook(() => useFullScreen());
	await act(async () => result.current.toggle());
	expect(result.current.state).toBe("off");
});

test("where it cannot be had it is said", () => {
	expect(renderHook(() => useFullScreen()).result.current.state).toBe("impossible");
});
