import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { listHostileLinks, listOddLinks } from "../fixtures/hostile_links";
import { expectAxeClean, waitUntil } from "./driver";
import { openPublic, readPublished, rows, untilMapped, untilReady } from "./public_page";

const maps = (page: Page) => page.locator("[data-drawn], #first svg, #map svg, canvas").count();

/** Lets a file come changed. */
const change =
	(file: string, edit: (text: string) => string) =>
	(page: Page): Promise<unknown> =>
		page.route(new RegExp(`/${file}$`), async (route: Route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: edit(await response.text()) });
		});

const edit = (patch: object) => (text: string) => JSON.stringify({ ...JSON.parse(text), ...patch });

/** Each with what the page says of it. */
const SHUT = [
	{
		what: "without release.json",
		init: (page: Page) => page.route(/\/release\.json$/, (route) => route.fulfill({ status: 404 })),
		says: "缺少发布说明文件",
		expected: ["console"],
	},
	{
		what: "when it is not JSON",
		init: change("release\\.json", () => "<!doctype html>"),
		says: "发布说明文件读不出来",
	},
	{
		what: "when it is another edition's",
		init: change("release\\.json", edit({ edition: "internal" })),
		says: "发布说明不是公众版的",
	},
	{
		what: "when its own sum is wrong",
		init: change("release\\.json", edit({ contentHash: "0".repeat(64) })),
		says: "数据文件与发布说明不一致",
	},
	{
		what: "when somebody gave the map a longer life",
		init: change("release\\.json", edit({ validUntil: "2099-12-31" })),
		says: "网页和数据不是同一次发布的",
	},
	{
		what: "when it claims an approval number",
		init: change("release\\.json", edit({ approval: "云S（2026）000 号" })),
		says: "网页和数据不是同一次发布的",
	},
	{
		what: "when one compound was changed behind its back",
		init: change("compounds\\.json", (text) => text.replace("unmanaged", "commercial")),
		says: "数据文件与发布说明不一致",
	},
	{
		what: "when the ground was changed behind its back",
		init: change("ground\\.json", (text) => `${text} `),
		says: "数据文件与发布说明不一致",
	},
	{
		what: "when page and data are not of one build",
		init: change("", (html) => html.replace(/data-release="[0-9a-f]{8}/, 'data-release="00000000')),
		says: "网页和数据不是同一次发布的",
	},
	{
		what: "the day after its last",
		init: (page: Page) => page.clock.setFixedTime(new Date("2090-01-01T00:00:00Z")),
		says: "地图的有效期已过",
	},
] as const;

describe("the map is not drawn, the reason is said and the list stands", () => {
	test.for(SHUT)("$what", async ({ init, says, ...more }) => {
		const page = await openPublic({ init, ...("expected" in more && { expected: more.expected }) });
		await untilReady(page);
		const { compounds } = readPublished();
		await page.getByText(says).first().waitFor();
		expect(await maps(page)).toBe(0);
		expect(await rows(page).count()).toBe(compounds.length);
	});

	test("and the list is as good as ever", async () => {
		const page = await openPublic({ init: SHUT[2].init });
		await untilReady(page);
		await page.getByText(SHUT[2].says).first().waitFor();
		await page.getByRole("searchbox").fill("cuihu");
		await waitUntil("the search works", async () => (await rows(page).count()) < 60);
		await expectAxeClean(page);
	});

	test("and it is drawn where all is in order", async () => {
		const page = await openPublic();
		await untilMapped(page);
		expect(await maps(page)).toBeGreaterThan(0);
	});
});

/** Servers and browsers refuse longer ones by themselves. */
const isSent = (link: string) => link.length < 20_000;

test("two hundred hostile links open the default view and reach no foreign host", {
	timeout: 300_000,
}, async () => {
	const page = await openPublic();
	await untilMapped(page);
	const read = () =>
		page.evaluate(() => ({
			rows: document.querySelectorAll("main ol > li a[data-id]").length,
			cards: document.querySelectorAll("main article").length,
			chosen: document.querySelectorAll("main input:checked").length,
			host: location.host,
			scripts: document.scripts.length,
		}));
	const usual = await read();
	const { origin } = new URL(page.url());
	const links = listHostileLinks("C001").filter(isSent);
	expect(links.length).toBeGreaterThan(200);
	const odd: unknown[] = [];
	page.on("dialog", (dialog) => odd.push(dialog.message()));
	const judge = async (link: string) => {
		const now = await read();
		if (JSON.stringify(now) !== JSON.stringify(usual)) odd.push([link.slice(0, 80), now]);
	};
	for (const link of links) {
		await page.evaluate(async (way) => {
			history.pushState(null, "", way);
			dispatchEvent(new PopStateEvent("popstate"));
			await new Promise((done) => setTimeout(done));
		}, link);
		await judge(link);
	}
	// Opened anew it is read by the same way, as the odd ones show and some of those made alike.
	for (const link of [
		...listOddLinks("C001").filter(isSent),
		...links.filter((_, place) => place % 24 === 0),
	]) {
		await page.goto(`${origin}/${link}`, { waitUntil: "commit" });
		await untilReady(page);
		await judge(link);
	}
	expect(odd).toEqual([]);
});

describe("what has to be stated", () => {
	const PATHS = ["", "?sel=C119", "?show=list", "c/C119/", "s/huguo/", "statistics/", "about/", "en/c/C119/"];

	test.for(PATHS)("stands at the bottom left of /%s, on screen and on paper", async (path) => {
		const page = await openPublic({ path });
		if (!path.endsWith("/")) await untilReady(page);
		const words = path.startsWith("en/")
			? ["Map approval", "2019-05-31", "Synthetic"]
			: ["审图号", "2019-05-31", "演示数据"];
		for (const media of ["screen", "print"] as const) {
			await page.emulateMedia({ media });
			const footer = page.locator("footer[data-page-source]");
			for (const word of words) expect(await footer.textContent(), media).toContain(word);
			await footer.scrollIntoViewIfNeeded();
			const box = await footer.boundingBox();
			expect(box?.width).toBeGreaterThan(0);
			const letters = await footer.evaluate((one) => {
				const range = document.createRange();
				range.selectNodeContents(one);
				return range.getBoundingClientRect().left;
			});
			expect(letters, "at the left").toBeLessThan(1024 / 3);
		}
	});

	test("there is nothing to be located by, to send a file with or to write to others with", async () => {
		const page = await openPublic({ path: "?sel=C119" });
		await untilMapped(page);
		expect(await page.locator("input[type=file], textarea, [contenteditable], form[action]").count()).toBe(0);
		expect(await page.locator("input:not([type=search]):not([type=checkbox])").count()).toBe(0);
		const allowed = await page.evaluate(async () =>
			(await fetch(location.href)).headers.get("permissions-policy"),
		);
		if (allowed !== null) expect(allowed).toContain("geolocation=()");
	});
});
