import { expect, test } from "vitest";
import type { Compound } from "../../src/domain/records";
import { EDITIONS } from "../../src/editions";
import { liftStyles } from "../../src/first_page/lift_styles";
import { renderFirstPage } from "../../src/first_page/render";
import { readFolder } from "../../src/intake";
import { readerOf } from "../intake/toy_folder";

const edition = EDITIONS.internal(readFolder(readerOf()));
const files = new Map(
	[...edition].map(([name, value]) => [name.replace(/\.json$/, ""), JSON.parse(JSON.stringify(value))]),
);
const compounds: readonly Compound[] = files.get("compounds");
const { desk: rendered, list: renderedList } = renderFirstPage(files);
if (!rendered) throw new Error("The toy folder opens with no map.");

function parse(markup: string): HTMLElement {
	return new DOMParser().parseFromString(markup, "text/html").body;
}

test("the page shows every placed compound once, and says how many there are", () => {
	const page = parse(rendered.page);
	const placed = compounds.filter(({ position }) => position !== null);
	const steps = page.querySelectorAll('g[data-layer="compounds"]').length;
	expect(page.querySelectorAll("use")).toHaveLength(steps * placed.length);
	expect(rendered.symbols).toBe(placed.length);
	expect(page.querySelector("header")?.textContent).toContain(`${compounds.length} 个小区`);
	expect(page.querySelector("main")?.textContent).toContain(`共 ${compounds.length} 个`);
});

test("every symbol refers to an image of the page, and no id stands twice", () => {
	const page = parse(rendered.page);
	const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const use of page.querySelectorAll("use")) expect(ids).toContain(use.getAttribute("href")?.slice(1));
});

test("it says that the records are made up, their date, and the state of the approval", () => {
	const words = parse(rendered.page).textContent;
	expect(words).toContain("演示数据");
	expect(words).toContain("审图号");
	expect(words).toContain("2019-05-31");
});

test("nothing on it can be pressed, and nothing breaks the policy", () => {
	const page = parse(rendered.page);
	expect(page.querySelectorAll("button, input, select, a, script")).toHaveLength(0);
	expect(page.querySelectorAll("[style], style")).toHaveLength(0);
	expect(rendered.css).toContain("[data-lifted=");
});

test("its headings go down one step at a time, and everything stands in a named part of one main page", () => {
	const check = (page: HTMLElement) => {
		const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
		expect(levels[0]).toBe(1);
		for (const [at, level] of levels.slice(1).entries())
			expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
		expect(page.querySelectorAll("main")).toHaveLength(1);
		const plain = page.querySelector("#plain");
		expect(plain?.tagName).toMatch(/SECTION|MAIN/);
		expect(page.querySelector(`#${plain?.getAttribute("aria-labelledby")}`)?.tagName).toBe("H2");
	};
	check(parse(rendered.page + renderedList));
	check(parse(renderFirstPage(new Map([...files, ["ground", null]])).list));
});

test("colours of the theme are left to the style sheet", () => {
	expect(rendered.page).not.toMatch(/(fill|stroke)="#/);
	const used = [...rendered.page.matchAll(/var\((--fluid-\d+)\)/g)].map(([, name]) => name);
	for (const name of new Set(used)) expect(rendered.css).toContain(`${name}:`);
});

test("the list holds every compound with who manages it, found by its id", () => {
	const list = parse(`<div>${renderedList}</div>`);
	for (const one of compounds) {
		const row = list.querySelector(`tr[id="${one.id}"]`);
		expect(row?.querySelector("th")?.textContent).toBe(one.name);
		expect(row?.textContent).toContain(one.manager ?? "—");
	}
	expect(list.querySelectorAll('th[scope="row"]')).toHaveLength(compounds.length);
	const sums = [...list.querySelectorAll('th[scope="rowgroup"]')].map((one) =>
		Number(/（(\d+) 个）/.exec(one.textContent ?? "")?.[1]),
	);
	expect(sums.reduce((all, one) => all + one, 0)).toBe(compounds.length);
});

test("names are words and never markup", () => {
	const hostile = compounds.map((one) => ({ ...one, name: `<img src=x onerror="a">&"'` }));
	const list = parse(renderFirstPage(new Map([...files, ["compounds", hostile]])).list);
	expect(list.querySelectorAll("img")).toHaveLength(0);
	expect(list.querySelector('th[scope="row"]')?.textContent).toBe(`<img src=x onerror="a">&"'`);
});

test("data without a ground or without compounds open without a picture, but with their title and list; what is no data is refused", () => {
	const groundless = renderFirstPage(new Map([...files, ["ground", null]]));
	expect(groundless.desk).toBeNull();
	expect(groundless.title).not.toBe("");
	expect(parse(groundless.list).querySelectorAll("tr[id]")).toHaveLength(compounds.length);
	const empty = renderFirstPage(new Map([...files, ["compounds", []]]));
	expect(empty.desk).toBeNull();
	expect(parse(empty.list).querySelectorAll("tr[id]")).toHaveLength(0);
	expect(() => renderFirstPage(new Map([...files, ["compounds", null]]))).toThrow("compounds.json");
});

test("equal style attributes become one rule, and entities the signs they stand for", () => {
	const { markup, css } = liftStyles(
		'<a style="x:1">b</a><i style="x:1"></i><u style="y:&quot;&amp;&quot;"></u>',
	);
	expect(markup).toBe('<a data-lifted="0">b</a><i data-lifted="0"></i><u data-lifted="1"></u>');
	expect(css).toBe('[data-lifted="0"]{x:1}\n[data-lifted="1"]{y:"&"}');
});
