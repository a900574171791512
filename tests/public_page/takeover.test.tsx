import { beforeEach, describe, expect, test, vi } from "vitest";
import { leaveFirstPage, readTyped, waitForWord, watchWords } from "../../src/public_page/first_page";

function stand(): { readonly next: HTMLElement; readonly find: (where: string) => HTMLElement } {
	document.body.innerHTML = `
		<div id="root"><input id="search" type="search"><a data-id="A" href="./c/A/">A</a><a data-id="B" href="./c/B/">B</a></div>
		<div id="first"><input id="search" type="search"><a data-id="A" href="./c/A/">A</a><a data-id="B" href="./c/B/">B</a></div>`;
	const find = (where: string) => {
		const found = document.querySelector<HTMLElement>(where);
		if (!found) throw new Error(where);
		return found;
	};
	return { next: find("#root"), find };
}

beforeEach(() => {
	vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

describe("the page that takes the place of its static twin", () => {
	test("finds what was typed before it came", () => {
		const { find } = stand();
		(find("#first input") as HTMLInputElement).value = "翠湖";
		expect(readTyped()).toBe("翠湖");
	});

	test("keeps the caret in the search box where it was", () => {
		const { next, find } = stand();
		const [before, after] = ["#first input", "#root input"].map((one) => find(one) as HTMLInputElement);
		if (!before || !after) throw new Error("no box");
		before.value = after.value = "翠湖路";
		before.focus();
		before.setSelectionRange(1, 2);
		leaveFirstPage(next);
		expect(document.activeElement).toBe(after);
		expect([after.selectionStart, after.selectionEnd]).toEqual([1, 2]);
		expect(document.getElementById("first")).toBeNull();
	});

	test("keeps the focus on the line somebody had come to", () => {
		const { next, find } = stand();
		find('#first a[href="./c/B/"]').focus();
		leaveFirstPage(next);
		expect(document.activeElement).toBe(find('#root a[href="./c/B/"]'));
	});

	test("stays where the reader had scrolled to", () => {
		const { next } = stand();
		vi.stubGlobal("scrollY", 480);
		leaveFirstPage(next);
		expect(window.scrollTo).toHaveBeenCalledWith(0, 480);
	});

	test("keeps the line in sight where it stood, should the lines above it now be higher", () => {
		const { next, find } = stand();
		vi.stubGlobal("scrollY", 480);
		const scrollBy = vi.spyOn(window, "scrollBy").mockImplementation(() => undefined);
		// Both pages stand for a moment, one below the other: 2000 px of the new one are above.
		for (const [where, top] of [
			["#first", 2000 - 480],
			['#first a[href="./c/A/"]', 2000 - 90],
			['#first a[href="./c/B/"]', 2000 + 12],
			['#root a[href="./c/B/"]', 52],
		] as const)
			find(where).getBoundingClientRect = () => new DOMRect(0, top, 100, 60);
		leaveFirstPage(next);
		expect(scrollBy).toHaveBeenCalledWith(0, 40);
	});

	test("waits until a character that is being spelled has been chosen", () => {
		const { find } = stand();
		watchWords();
		const box = find("#first input");
		box.focus();
		box.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
		const then = vi.fn();
		waitForWord(then);
		expect(then).not.toHaveBeenCalled();
		box.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
		expect(then).toHaveBeenCalledOnce();
	});

	test("does not wait for anybody who is not typing", () => {
		stand();
		const then = vi.fn();
		waitForWord(then);
		expect(then).toHaveBeenCalledOnce();
	});
});
