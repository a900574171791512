import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KEYS, readDigit, readKey } from "../../../../src/panels/briefing/moving/keys";
import { isTaken } from "../../../../src/panels/briefing/moving/typing";
import { presenterWords } from "../../../../src/text/briefing/presenter";

describe("keys", () => {
	test("arrows, page keys and the keys of a remote turn over", () => {
		expect(["ArrowRight", "PageDown", "ArrowLeft", "PageUp", "Home", "End"].map(readKey)).toEqual([
			"next",
			"next",
			"previous",
			"previous",
			"first",
			"last",
		]);
		expect([".", "b", "B", "f", "t", "o", "p", "/", "?", "Escape", " "].map(readKey)).toEqual([
			"black",
			"black",
			"black",
			"fullScreen",
			"tourToggle",
			"operator",
			"presenter",
			"question",
			"operator",
			"close",
			"space",
		]);
		expect(["Enter", "Tab", "a", "Shift"].map(readKey)).toEqual([null, null, null, null]);
	});

	test("no key asks for two things, and each is in the help with words", () => {
		const keys = KEYS.flatMap((row) => row.keys);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { word, caps } of KEYS) {
			expect(presenterWords.zh[word]).not.toBe("");
			expect(caps.length).toBeGreaterThan(0);
		}
	});
});

describe("digits", () => {
	test("a digit means its scene at once where no second one can follow, and waits where one can", () => {
		expect(readDigit("", "3", 9)).toEqual({ place: 3, pending: "" });
		expect(readDigit("", "2", 13)).toEqual({ place: 2, pending: "" });
		expect(readDigit("", "1", 13)).toEqual({ place: null, pending: "1" });
		expect(readDigit("1", "2", 13)).toEqual({ place: 12, pending: "" });
	});

	test("two digits that name no scene together mean the second one alone", () => {
		expect(readDigit("1", "9", 13)).toEqual({ place: 9, pending: "" });
		expect(readDigit("", "0", 13)).toEqual({ place: null, pending: "" });
		expect(readDigit("", "8", 5)).toEqual({ place: null, pending: "" });
	});

	test("every scene can be typed", () => {
		fc.assert(
			fc.property(
				fc
					.integer({ min: 1, max: 99 })
					.chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count }))),
				([count, wanted]) => {
					let pending = "";
					let place: number | null = null;
					for (const digit of String(wanted)) ({ place, pending } = readDigit(pending, digit, count));
					expect(place ?? Number(pending)).toBe(wanted);
				},
			),
		);
	});
});

describe("who has a use for a key", () => {
	const press = (element: Element, key: string) => {
		document.body.replaceChildren(element);
		let taken = false;
		const look = (event: KeyboardEvent) => {
			taken = isTaken(event);
		};
		window.addEventListener("keydown", look);
		element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
		window.removeEventListener("keydown", look);
		return taken;
	};
	const make = (name: string, role?: string) => {
		const element = document.createElement(name);
		if (role) element.setAttribute("role", role);
		return element;
	};

	test("a field keeps its letters and arrows, but not Escape", () => {
		expect(["t", "ArrowLeft", " ", "1"].map((key) => press(make("input"), key))).toEqual([
			true,
			true,
			true,
			true,
		]);
		expect(press(make("textarea"), "Escape")).toBe(false);
		expect(press(make("div", "listbox"), "ArrowDown")).toBe(true);
	});

	test("a button keeps the space bar and nothing else", () => {
		expect(press(make("button"), " ")).toBe(true);
		expect(press(make("button"), "ArrowRight")).toBe(false);
		expect(press(make("div"), " ")).toBe(false);
	});

	test("an open dialog keeps everything", () => {
		const dialog = make("dialog");
		dialog.setAttribute("open", "");
		expect(press(dialog, "ArrowRight")).toBe(true);
		document.body.replaceChildren();
	});
});
