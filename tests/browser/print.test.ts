import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { BUILT } from "../../src/commands/build";
import { makePdf } from "../../src/commands/print/make_pdf";
import { expectAxeClean, openPage, ready, waitUntil } from "./driver";
import { type ReadPdf, readPdf } from "./pdf";

const PATIENCE_MS = 120_000;

/** What `<main>` says of the compounds. */
async function readCounts(page: Page) {
	await waitUntil("main says that it is ready", () =>
		page.evaluate(() => document.querySelector("main")?.dataset.ready === "true"),
	);
	const { total, placed, shown } = await page.evaluate(() => ({
		...document.querySelector("main")?.dataset,
	}));
	return { total, placed, shown };
}

/** The sub-districts the desk counts, each with its number. */
function readAreas(page: Page): Promise<readonly (readonly [name: string, count: string])[]> {
	return page.evaluate(() => {
		const rows = [...document.querySelectorAll('[aria-labelledby="facet-subdistrict"] li label')];
		return rows.map((row) => {
			const [name = "", count = ""] = [...row.querySelectorAll("span")].map((one) => one.textContent ?? "");
			return [name, count] as const;
		});
	});
}

/** Whatever of the sheets sticks out of the room their margins leave: printed, it would shrink the page and falsify its scale. */
function findStickingOut(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll("main article")].flatMap((sheet) => {
			const { paddingRight } = getComputedStyle(sheet);
			const edge = sheet.getBoundingClientRect().right - Number.parseFloat(paddingRight);
			return [...sheet.querySelectorAll("*")]
				.filter((one) => !one.closest("svg") && one.getBoundingClientRect().right > edge + 1)
				.map((one) => `${one.tagName} ${(one.textContent ?? "").slice(0, 30)}`);
		}),
	);
}

/** The scale bar as it lies on the page: how far its figures stand apart, mm, and how many steps it has. */
function measureBar(words: ReadPdf["words"]) {
	const unit = words.findIndex(({ text }) => text === "千米");
	const zero = words.findLastIndex(({ text }, at) => at < unit && text === "0");
	const [from, to] = [words[unit - 3], words[unit - 2]];
	return { step: (((to?.left ?? 0) - (from?.left ?? 0)) * 25.4) / 72, steps: unit - 1 - zero };
}

const listed = (text: string) => text.match(/\bC\d{3}\b/g) ?? [];

describe("the document for paper", { timeout: PATIENCE_MS }, () => {
	test("is on A4 what the map is on the screen: numbers, every compound, the true scale, and the way back", async () => {
		const { page, url } = await openPage({
			path: "?lang=zh&print=a4&theme=dark",
			viewport: { width: 1280, height: 720 },
		});
		const counts = await readCounts(page);
		expect(counts).toEqual({ total: "332", placed: "332", shown: "332" });
		const bar = await page
			.locator("[data-length-mm]")
			.evaluate((one) => ({ ...(one as SVGElement).dataset }));
		const { sizesMm, text, fonts, words, code } = readPdf(
			await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
		);
		expect(new Set(sizesMm)).toEqual(new Set(["210 × 297"]));
		expect(text.replaceAll(" ", "")).toContain(`第1页/共${sizesMm.length}页`);
		expect(listed(text).length).toBe(332);
		expect(text).toMatch(/合计\s+332\s+30\s+140\s+45\s+7\s+110\s+0/);
		expect(fonts.filter(({ embedded, unicode }) => !embedded || !unicode)).toEqual([]);
		expect(code).toBe(url.replace("&print=a4", ""));
		const { step, steps } = measureBar(words);
		expect(step * steps).toBeCloseTo(Number(bar.lengthMm), 0);
		await page.getByRole("link", { name: "回到地图" }).click();
		await waitUntil("the desk stands again", async () => !page.url().includes("print="));
	});

	test("holds on A3, made by the command, what the desk shows under the same filters", async () => {
		const query = "lang=zh&management=unmanaged&indicator=unmanaged_share&layers=cameras&painter=svg";
		const { page } = await openPage({ path: `?${query}`, viewport: { width: 1280, height: 720 } });
		const counts = await readCounts(page);
		const areas = await readAreas(page);
		const address = new URL(`https://map.example/old/?${query}&print=a3`);
		const { sizesMm, text, code } = readPdf(await makePdf({ address, root: BUILT }));
		expect(new Set(sizesMm)).toEqual(new Set(["420 × 297"]));
		expect(listed(text).length).toBe(Number(counts.shown));
		expect(areas.length).toBe(11);
		for (const [name, count] of areas) expect(text).toMatch(new RegExp(`${name}\\s+${count}\\s`));
		expect(text).toContain("管理类型：无人管理");
		expect(new URL(code ?? "").searchParams.get("management")).toBe("unmanaged");
		expect(code?.startsWith("https://map.example/old/?")).toBe(true);
	});

	test("can be used by everybody on the screen", async () => {
		const { page } = await openPage({ path: "?lang=zh&print=a4&management=community&indicator=compounds" });
		await ready(page);
		await expectAxeClean(page);
	});

	test("keeps within its margins in the longer language with everything shown", async () => {
		const everything =
			"layers=cameras,parking,links&indicator=entrance_coverage&size=households&sel=C004&lang=en";
		const { page } = await openPage({
			path: `?${everything}&print=a4`,
			viewport: { width: 1700, height: 900 },
		});
		await ready(page);
		expect(await findStickingOut(page)).toEqual([]);
		await page.getByRole("link", { name: "A3 landscape" }).click();
		await waitUntil("the broad sheet", async () => page.url().includes("print=a3"));
		expect(await findStickingOut(page)).toEqual([]);
	});
});
