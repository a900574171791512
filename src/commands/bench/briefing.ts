import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../browser";
import { BUILT, buildProduct } from "../build";
import { serve } from "../serve";

const RUNS = 3;
const READY_WITHIN_MS = 60_000;
const WALL = { width: 1920, height: 1080 };

/** How long a wall takes from the address to its first scene, from one scene to the next, and from a question to its numbers, by either painter. */
export async function bench(): Promise<void> {
	await buildProduct();
	const { url, close } = await serve({ root: BUILT, port: 0, host: "127.0.0.1" });
	const browser = await launchBrowser({ webgl: true });
	const desk = await medianOf(() => measureOpening(browser, `${url}?painter=svg&color=renovation`));
	const print = (what: string, ms: number) =>
		console.log(`${what.padEnd(58)}${ms.toFixed(0).padStart(8)} ms  × ${(ms / desk).toFixed(2)} the desk`);
	print("the desk with its map as SVG, without a first picture", desk);
	for (const painter of ["svg", "gl"]) {
		const address = `${url}?mode=briefing&lang=zh&painter=${painter}`;
		print(`first scene, painter ${painter}`, await medianOf(() => measureOpening(browser, address)));
		const page = await open(browser, address);
		print(`next scene, without a journey, painter ${painter}`, await measureScenes(page));
		print(`question → numbers, painter ${painter}`, await measureQuestion(page));
		await page.close();
	}
	await browser.close();
	await close();
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
	const times: number[] = [];
	for (let run = 0; run < RUNS; run++) times.push(await measure());
	return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}

async function open(browser: Browser, address: string): Promise<Page> {
	const page = await browser.newPage({ viewport: WALL, locale: "zh-CN", reducedMotion: "reduce" });
	await page.goto(address);
	await until(page, "true", "ready");
	return page;
}

/** Nothing is kept from the run before: each page has a browser context of its own. */
async function measureOpening(browser: Browser, address: string): Promise<number> {
	const startMs = performance.now();
	const page = await open(browser, address);
	const tookMs = performance.now() - startMs;
	await page.close();
	return tookMs;
}

/** Waits until `<main>` says something of itself. */
async function until(page: Page, value: string, key: string): Promise<void> {
	const endMs = performance.now() + READY_WITHIN_MS;
	const read = () => page.evaluate((name) => document.querySelector("main")?.dataset[name], key);
	while ((await read()) !== value) {
		if (performance.now() > endMs) throw new Error(`<main> did not say ${key}=${value} within a minute.`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

async function measureScenes(page: Page): Promise<number> {
	const scenes = await page.evaluate(() => (document.querySelector("main")?.dataset.scenes ?? "").split(" "));
	const startMs = performance.now();
	for (const scene of scenes.slice(1)) {
		await page.keyboard.press("PageDown");
		await until(page, scene, "scene");
		await until(page, "true", "still");
	}
	const meanMs = (performance.now() - startMs) / (scenes.length - 1);
	await page.keyboard.press("Home");
	await until(page, scenes[0] ?? "", "scene");
	return meanMs;
}

/** From the choice of a sub-district to fewer compounds shown. */
async function measureQuestion(page: Page): Promise<number> {
	const all = await page.evaluate(() => document.querySelector("main")?.dataset.shown);
	await page.keyboard.press("/");
	await page.getByRole("combobox").fill("lh");
	await page.getByRole("option").first().waitFor();
	const startMs = performance.now();
	await page.keyboard.press("Enter");
	while ((await page.evaluate(() => document.querySelector("main")?.dataset.shown)) === all)
		await new Promise((resolve) => setTimeout(resolve, 5));
	return performance.now() - startMs;
}
