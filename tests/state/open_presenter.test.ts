import { expect, test, vi } from "vitest";
import { DEFAULT_LINK, readLink } from "../../src/state/link";
import { openPresenter } from "../../src/state/open_presenter";

const LINK = {
	...DEFAULT_LINK,
	mode: "briefing",
	scene: "two",
	tour: true,
	theme: "dark",
	lang: "en",
} as const;

test("the presenter's window opens beside the wall, at its scene, in the device's own light", () => {
	const open = vi.spyOn(window, "open").mockReturnValue({ focus: () => undefined } as Window);
	expect(openPresenter(LINK)).toBe(true);
	const [address] = open.mock.calls[0] ?? [];
	const { origin, pathname, search } = new URL(String(address));
	expect(origin + pathname).toBe(window.location.origin + window.location.pathname);
	expect(readLink(search)).toMatchObject({
		window: "presenter",
		scene: "two",
		tour: false,
		theme: null,
		lang: "en",
	});
});

test("a browser that blocks it is found out", () => {
	vi.spyOn(window, "open").mockReturnValue(null);
	expect(openPresenter(LINK)).toBe(false);
});
