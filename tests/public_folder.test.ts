import { describe, expect, test } from "vitest";
import { findBadLinks, findBadMarkup } from "./public_folder";

const PAGE = `<html lang="zh-CN" data-root="../"><title>统计 · 玩县</title><main id="content"><h1>统计</h1><h2 id="a">一</h2></main>`;
const files = new Set(["index.html", "statistics/index.html", "assets/a.css"]);

describe("planted faults of a page are found", () => {
	test("a page in order has none", () => {
		expect(findBadMarkup("statistics/index.html", PAGE)).toEqual([]);
		expect(
			findBadLinks("statistics/index.html", `<a href="../">x</a><a href="#a">y</a><i id="a">`, files),
		).toEqual([]);
	});

	test.each([
		["another language", PAGE.replace("zh-CN", "en")],
		["another way up", PAGE.replace("../", "./")],
		["two first headings", PAGE.replace("h2", "h1")],
		["a level skipped", PAGE.replace("h2", "h3")],
		["an id twice", PAGE.replace('id="a"', 'id="content"')],
		["a style attribute", PAGE.replace("<h1>", '<h1 style="color:red">')],
		["no title", PAGE.replace("统计 · 玩县", "")],
	])("%s", (_what, html) => {
		expect(findBadMarkup("statistics/index.html", html)).toHaveLength(1);
	});

	test.each([
		"../about/",
		"#nowhere",
		"javascript:alert(1)",
		"//elsewhere.example/",
		"http://elsewhere.example/",
		"../assets/b.css",
	])("a link to %s", (href) => {
		expect(findBadLinks("statistics/index.html", `<a href="${href}">x</a>`, files)).toHaveLength(1);
	});
});
