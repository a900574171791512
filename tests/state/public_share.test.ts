import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readPlace } from "../../src/state/public_place";
import { canShare, copyText, ownAddress, share } from "../../src/state/public_share";

const root = document.documentElement;
const what = { title: "翠苑", url: "https://example.org/c/E1/" };

/** A browser with or without a way to share or to copy. */
function give(name: "share" | "clipboard", value: unknown): void {
	Object.defineProperty(navigator, name, { value, configurable: true });
}

afterEach(() => {
	for (const name of ["share", "clipboard"]) Reflect.deleteProperty(navigator, name);
	Reflect.deleteProperty(document, "execCommand");
	delete root.dataset.root;
	delete root.dataset.release;
	document.body.replaceChildren();
});

describe("the device's own sheet", () => {
	test("is not offered where there is none", async () => {
		expect(canShare()).toBe(false);
		expect(await share(what)).toBe("failed");
	});

	test("tells what became of it: shared, closed by the reader, or refused", async () => {
		const sheet = vi.fn<(given: unknown) => Promise<void>>(() => Promise.resolve());
		give("share", sheet);
		expect(canShare()).toBe(true);
		expect(await share(what)).toBe("shared");
		expect(sheet).toHaveBeenCalledWith(what);
		sheet.mockRejectedValueOnce(new DOMException("closed", "AbortError"));
		expect(await share(what)).toBe("cancelled");
		sheet.mockRejectedValueOnce(new DOMException("no tap", "NotAllowedError"));
		expect(await share(what)).toBe("failed");
	});
});

describe("copying", () => {
	let copied: string[] = [];
	beforeEach(() => {
		copied = [];
	});
	/** What the browser would copy: the selected part of the field with the focus. */
	const copySelection = () => {
		const field = document.activeElement;
		if (field instanceof HTMLTextAreaElement)
			copied.push(field.value.slice(field.selectionStart, field.selectionEnd));
		return true;
	};
	const allow = (execCommand: () => boolean) =>
		Object.defineProperty(document, "execCommand", { value: execCommand, configurable: true });

	test("goes to the clipboard where the browser has one", async () => {
		give("clipboard", { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
		expect(await copyText("甲")).toBe(true);
		expect(copied).toEqual(["甲"]);
	});

	test.each([
		["there is no clipboard, as over plain http", undefined],
		[
			"the clipboard is not allowed",
			{ writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
		],
	])("goes by selection where %s, and the focus goes back", async (_, clipboard) => {
		if (clipboard) give("clipboard", clipboard);
		allow(copySelection);
		const button = document.body.appendChild(document.createElement("button"));
		button.focus();
		expect(await copyText("乙")).toBe(true);
		expect(copied).toEqual(["乙"]);
		expect(document.activeElement).toBe(button);
		expect(document.querySelector("textarea")).toBeNull();
	});

	test("says so when it cannot be done at all", async () => {
		expect(await copyText("丙")).toBe(false);
		allow(() => false);
		expect(await copyText("丙")).toBe(false);
		expect(document.querySelector("textarea")).toBeNull();
	});
});

describe("a page's own address", () => {
	test("is that below the edition's folder, without what this page's link carries", () => {
		root.dataset.root = "../";
		history.replaceState(null, "", "/onemap/en/?sel=W1#list");
		expect(ownAddress("c/E1/")).toBe(`${location.origin}/onemap/c/E1/`);
		expect(ownAddress("en/c/E1/")).toBe(`${location.origin}/onemap/en/c/E1/`);
		root.dataset.root = "./";
		history.replaceState(null, "", "/onemap/?sub=west");
		expect(ownAddress("?sel=E1")).toBe(`${location.origin}/onemap/?sel=E1`);
		expect(ownAddress("")).toBe(`${location.origin}/onemap/`);
	});

	test.each(["https://evil.example/", "//evil.example/", "/", "../x/", ".."])(
		"never leads elsewhere, whatever %s the page says",
		(said) => {
			root.dataset.root = said;
			expect(readPlace().root).toBe("./");
		},
	);

	test("knows what the page was built with, if it says so", () => {
		expect(readPlace()).toEqual({ root: "./", built: null });
		root.dataset.root = "../../";
		root.dataset.release = "abc";
		expect(readPlace()).toEqual({ root: "../../", built: "abc" });
	});
});
