import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { waitUntil } from "./driver";
import { openPublic, press, reach, readPublished, rows, untilMapped, untilReady } from "./public_page";

type Published = ReturnType<typeof readPublished>;

/** What residents come for. Every one is done by keyboard alone, whatever the page looks like; each starts at the top of the page. */
interface Task {
	readonly name: string;
	/** What follows the address. */
	readonly path?: string;
	run(page: Page, published: Published): Promise<void>;
}

const card = (page: Page) => page.locator("main article");
const textOf = async (one: Locator) => (await one.textContent()) ?? "";

async function says(page: Page, text: string): Promise<void> {
	await waitUntil(`the card says “${text}”`, async () => (await textOf(card(page))).includes(text));
}

async function search(page: Page, typed: string): Promise<void> {
	await reach(page, page.getByRole("searchbox"));
	await page.keyboard.type(typed);
	await waitUntil("the list is narrowed", async () => (await rows(page).count()) < 120);
}

async function open(page: Page, name: string): Promise<void> {
	await press(page, rows(page).getByRole("link", { name: new RegExp(name) }));
	await says(page, name);
}

async function tick(page: Page, label: RegExp): Promise<void> {
	const fold = page.getByRole("button", { name: /^筛选/ });
	if ((await fold.getAttribute("aria-expanded")) !== "true") await press(page, fold);
	await press(page, page.getByRole("checkbox", { name: label }), "Space");
}

const countShown = async (page: Page) =>
	Number(
		/\d+ 个小区中的 (\d+) 个|^(\d+) 个小区/
			.exec(await textOf(page.locator("main p").filter({ hasText: "个小区" }).first()))
			?.slice(1)
			.find(Boolean),
	);

async function counts(page: Page, expected: number): Promise<void> {
	await waitUntil(`${expected} are counted`, async () => (await countShown(page)) === expected);
	expect(await rows(page).count()).toBe(expected);
}

const find = (published: Published, id: string) => {
	const one = published.compounds.find((compound) => compound.id === id);
	if (!one) throw new Error(`No compound ${id}.`);
	return one;
};

/** A compound whose renovation is done, with what was done there. */
const DONE = "C119";

const TASKS: readonly Task[] = [
	{
		name: "find a compound by its name",
		async run(page, published) {
			const { name } = find(published, DONE);
			await search(page, name.slice(0, 6));
			await open(page, name);
		},
	},
	{
		name: "find it by another name",
		async run(page, published) {
			const { alias, name } = find(published, DONE);
			await search(page, alias ?? "");
			await open(page, name);
		},
	},
	{
		name: "find it by the initials of its pinyin",
		async run(page, published) {
			await search(page, "sfzqcc");
			await open(page, find(published, DONE).name);
		},
	},
	{
		name: "find it with one letter wrong",
		async run(page, published) {
			await search(page, "市纺织机材厂");
			await open(page, find(published, DONE).name);
		},
	},
	{
		name: "find those along a road",
		async run(page, published) {
			const { address } = find(published, "C001");
			const road = (address ?? "").replace(/\d.*/, "");
			await search(page, road);
			const along = published.compounds.filter((one) => one.address?.includes(road));
			expect(await rows(page).count()).toBeGreaterThanOrEqual(along.length);
		},
	},
	{
		name: "read who manages it",
		path: `?sel=${DONE}`,
		run: (page) => says(page, "单位自管"),
	},
	{
		name: "read whom to call",
		path: `?sel=${DONE}`,
		async run(page, { district }) {
			await reach(page, card(page).getByRole("link", { name: district.officeLine ?? "" }));
		},
	},
	{
		name: "read when it was renovated and what was done",
		path: `?sel=${DONE}`,
		async run(page, { projects }) {
			const project = projects.find((one) => one.compound === DONE);
			await says(page, String(project?.finishedYear));
			await says(page, String(project?.quantities.renovatedSqm));
		},
	},
	{
		name: "narrow the list to one sub-district",
		async run(page, { compounds }) {
			await tick(page, /^护国街道/);
			await counts(page, compounds.filter((one) => one.subdistrict === "huguo").length);
		},
	},
	{
		name: "narrow it to compounds nobody manages",
		async run(page, { compounds }) {
			await tick(page, /^无人管理/);
			await counts(page, compounds.filter((one) => one.management === "unmanaged").length);
		},
	},
	{
		name: "ask for two things at once",
		async run(page, { compounds }) {
			await tick(page, /^护国街道/);
			await tick(page, /^已列入计划/);
			await counts(
				page,
				compounds.filter((one) => one.subdistrict === "huguo" && one.renovation === "planned").length,
			);
		},
	},
	{
		name: "take one condition away again",
		path: "?sub=huguo&reno=planned",
		async run(page, { compounds }) {
			await press(page, page.getByRole("button", { name: "去掉条件：已列入计划" }));
			await counts(page, compounds.filter((one) => one.subdistrict === "huguo").length);
		},
	},
	{
		name: "take all conditions away",
		path: "?sub=huguo&reno=planned",
		async run(page, { compounds }) {
			await press(page, page.getByRole("button", { name: "清除全部条件" }));
			await counts(page, compounds.length);
		},
	},
	{
		name: "go from a compound to a similar one",
		path: `?sel=${DONE}`,
		async run(page) {
			const before = await textOf(card(page).getByRole("heading").first());
			await press(page, card(page).locator("ol a[data-id]"));
			await waitUntil(
				"another card",
				async () => (await textOf(card(page).getByRole("heading").first())) !== before,
			);
		},
	},
	{
		name: "go back from a card to the list",
		path: `?sel=${DONE}`,
		async run(page) {
			await press(page, page.getByRole("button", { name: "返回列表" }));
			await waitUntil("the card is closed", async () => (await card(page).count()) === 0);
		},
	},
	{
		name: "copy the address of a compound's own page",
		path: `?sel=${DONE}`,
		async run(page) {
			await press(page, page.getByRole("button", { name: "复制链接" }));
			await waitUntil("it is said", async () =>
				/链接已复制|没有复制成功/.test(await textOf(page.locator("main"))),
			);
			expect(await page.locator(`main a[href$="/c/${DONE}/"]`).count()).toBeGreaterThan(0);
		},
	},
	{
		name: "report an error: three keys, and everything is filled in",
		path: `?sel=${DONE}`,
		async run(page, { district }) {
			await press(page, card(page).locator("summary").filter({ hasText: "报告更正" }));
			const link = card(page).getByRole("link", { name: "管理单位", exact: true });
			await reach(page, link);
			const href = new URL((await link.getAttribute("href")) ?? "");
			expect(href.protocol).toBe("mailto:");
			const body = href.searchParams.get("body") ?? "";
			for (const part of [DONE, "管理单位", district.dataDate]) expect(body).toContain(part);
		},
	},
	{
		name: "read how a whole sub-district stands",
		async run(page, { sums }) {
			await press(page, page.getByRole("link", { name: "护国街道情况" }));
			await page.waitForURL(/\/s\/huguo\/$/);
			const sum = sums.find((one) => one.subdistrict === "huguo");
			expect(await textOf(page.locator("main"))).toContain(String(sum?.compounds));
		},
	},
	{
		name: "read the statistics of the district",
		async run(page, { compounds }) {
			await press(page, page.getByRole("link", { name: "统计", exact: true }));
			await page.waitForURL(/\/statistics\/$/);
			expect(await textOf(page.locator("main"))).toContain(String(compounds.length));
		},
	},
	{
		name: "read the page in English, with larger letters",
		async run(page) {
			await press(page, page.locator("header summary"));
			await press(page, page.getByRole("button", { name: "大字" }));
			expect(await page.locator("html[data-large]").count()).toBe(1);
			await press(page, page.getByRole("link", { name: "English" }));
			await page.waitForURL(/\/en\/(\?|$)/);
			expect(await page.locator("html[lang=en][data-large]").count()).toBe(1);
		},
	},
];

const WAYS = [
	{ way: "by keyboard beside the map", list: false, options: {} },
	{
		way: "by keyboard in the list alone, 320 px wide, in forced colours",
		list: true,
		options: {
			viewport: { width: 320, height: 640 },
			init: (page: Page) => page.emulateMedia({ forcedColors: "active" }),
		},
	},
] as const;

describe.for(WAYS)("$way", ({ list, options }) => {
	test("twenty tasks", { timeout: 300_000 }, async () => {
		const published = readPublished();
		expect(TASKS).toHaveLength(20);
		const page = await openPublic(options);
		const home = page.url();
		const failed: string[] = [];
		for (const { name, path = "", run } of TASKS) {
			const asked = new URLSearchParams(path);
			if (list) asked.set("show", "list");
			await page.evaluate(() => localStorage.clear());
			await page.goto(`${home}?${asked}`);
			await untilReady(page);
			await run(page, published).catch((error: Error) => failed.push(`${name}: ${error.message}`));
		}
		expect(failed).toEqual([]);
	});
});

test("the map's own list leads by arrows to a compound, says where it lies, and opens it", async () => {
	const page = await openPublic({ viewport: { width: 1024, height: 700 } });
	await untilMapped(page);
	const box = page.getByRole("listbox");
	await reach(page, box);
	const active = () => textOf(page.getByRole("option"));
	const first = await active();
	await page.keyboard.press("ArrowDown");
	await waitUntil("another compound", async () => (await active()) !== first);
	const spoken = page.getByRole("status").filter({ hasText: first });
	expect(await textOf(spoken)).toMatch(/约 \d|紧挨着/);
	const name = await active();
	await page.keyboard.press("Enter");
	await says(page, name);
});

test("without scripts a compound is found in the list, read, reported and followed, and the rest of the pages is there", async () => {
	const page = await openPublic({ scripts: false });
	const { compounds, district } = readPublished();
	expect(await rows(page).count()).toBe(compounds.length);
	expect(await page.locator("svg a, svg use").count()).toBeGreaterThan(0);
	await page.locator(`main ol a[href$="c/${DONE}/"]`).click();
	await page.waitForURL(/\/c\/C119\/$/);
	expect(await textOf(page.locator("main"))).toContain("单位自管");
	await page.locator("summary").filter({ hasText: "报告更正" }).click();
	expect(await page.getByRole("link", { name: "管理单位", exact: true }).getAttribute("href")).toMatch(
		/^mailto:/,
	);
	await page.getByRole("link", { name: "English" }).click();
	await page.waitForURL(/\/en\/c\/C119\/$/);
	expect(await page.locator("html").getAttribute("lang")).toBe("en");
	for (const way of ["statistics/", "about/", "accessibility/"]) {
		await page.goto(new URL(`../../../${way}`, page.url()).href.replace("/en/", "/"));
		expect(await textOf(page.locator("h1"))).not.toBe("");
		expect(await textOf(page.locator("footer"))).toContain(district.dataDate);
		await page.goBack();
	}
});
