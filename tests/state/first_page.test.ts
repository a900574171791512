import { afterEach, expect, test } from "vitest";
import {
	beginFirstPage,
	isOpening,
	leaveFirstPage,
	readFirstRecords,
	takeFirstPicture,
} from "../../src/state/first_page";
import { readLink } from "../../src/state/link";

function stand(query: string): void {
	window.history.replaceState(null, "", `/${query}`);
	document.body.innerHTML = `<div id="first" data-records="abc"><div id="first-picture"></div></div>`;
}

afterEach(() => {
	document.body.innerHTML = "";
	delete document.documentElement.dataset.theme;
	window.history.replaceState(null, "", "/");
});

test.each(["", "?theme=dark", "?painter=svg", "?nothing=1", "?color=nonsense"])(
	"%j asks for what the first page shows",
	(query) => expect(isOpening(readLink(query))).toBe(true),
);

test.each([
	"?mode=steward",
	"?print=a4",
	"?lang=en",
	"?color=renovation",
	"?sel=C001",
	"?management=owners",
	"?layers=cameras",
	"?indicator=households",
	"?at=102.7,25.1,13",
])("%j asks for something else", (query) => expect(isOpening(readLink(query))).toBe(false));

test("a wall is dark before anything is on it, its other windows are as the device asks", () => {
	stand("?mode=briefing");
	beginFirstPage();
	expect(document.documentElement.dataset.theme).toBe("dark");
	delete document.documentElement.dataset.theme;
	stand("?mode=briefing&window=presenter");
	beginFirstPage();
	expect(document.documentElement.dataset.theme).toBeUndefined();
});

test("a wall's own page is the briefing where its address says nothing, and what it says where it does", () => {
	document.documentElement.dataset.mode = "briefing";
	stand("?scene=cameras");
	beginFirstPage();
	expect(readLink(window.location.search)).toMatchObject({ mode: "briefing", scene: "cameras" });
	stand("?mode=planner");
	beginFirstPage();
	expect(window.location.search).toBe("?mode=planner");
	delete document.documentElement.dataset.mode;
});

test("the first page takes the theme of the link, and stays", () => {
	stand("?theme=dark");
	beginFirstPage();
	expect(document.documentElement.dataset.theme).toBe("dark");
	expect(readFirstRecords()).toBe("abc");
});

test("where nobody says a theme, the style sheet is left to ask the device", () => {
	stand("");
	beginFirstPage();
	expect(document.documentElement.dataset.theme).toBeUndefined();
});

test("the first page goes at once where the link asks for something else", () => {
	stand("?sel=C001");
	beginFirstPage();
	expect(readFirstRecords()).toBeNull();
	expect(takeFirstPicture()).toBeNull();
});

test("a page without a first page is left as it is", () => {
	document.body.innerHTML = "<p>desk</p>";
	leaveFirstPage();
	expect(document.body.innerHTML).toBe("<p>desk</p>");
});
