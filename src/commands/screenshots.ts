import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, requireBrowser } from "./browser";
import { BUILT, BUILT_PUBLIC, buildEdition, buildProduct } from "./build";
import { ROOT } from "./root";
import { dropLedger } from "./screenshots/drop_ledger";
import { openPortfolio } from "./screenshots/open_portfolio";
import { isPublicReady, searchPublic } from "./screenshots/search_public";
import { serve } from "./serve";

interface Picture {
	readonly name: string;
	/** What follows the address, as a link would carry it. */
	readonly path: string;
	readonly viewport: { readonly width: number; readonly height: number };
	readonly scheme: "light" | "dark";
	readonly isTouch?: boolean;
	/** Of the public edition. */
	readonly isPublic?: boolean;
	/** What a person does before the picture is taken. */
	readonly prepare?: (page: Page) => Promise<void>;
}

const LAPTOP = { width: 1366, height: 768 };

const PICTURES: readonly Picture[] = [
	{ name: "laptop_light_zh", path: "?lang=zh&theme=light", viewport: LAPTOP, scheme: "light" },
	{ name: "laptop_dark_en", path: "?lang=en&theme=dark&color=renovation", viewport: LAPTOP, scheme: "dark" },
	{
		name: "desk_light_zh",
		path: "?lang=zh&theme=light&layers=cameras",
		viewport: { width: 1920, height: 1080 },
		scheme: "light",
	},
	{
		name: "phone_light_zh",
		path: "?lang=zh&theme=light",
		viewport: { width: 390, height: 844 },
		scheme: "light",
		isTouch: true,
	},
	{
		name: "steward_light_zh",
		path: "?mode=steward&lang=zh&theme=light",
		viewport: { width: 1366, height: 1500 },
		scheme: "light",
		prepare: dropLedger,
	},
	{
		name: "planner_light_zh",
		path: "?mode=planner&lang=zh&theme=light&sel=C012",
		viewport: { width: 1440, height: 900 },
		scheme: "light",
		prepare: openPortfolio,
	},
	{
		name: "briefing_cameras_zh",
		path: "?mode=briefing&lang=zh&scene=cameras",
		viewport: { width: 1920, height: 1080 },
		scheme: "dark",
		// The cameras come a moment after the map.
		prepare: (page) => page.waitForTimeout(3_000),
	},
	{
		name: "briefing_league_32x9_zh",
		path: "?mode=briefing&lang=zh&scene=league",
		viewport: { width: 3840, height: 1080 },
		scheme: "dark",
		// The columns come a moment after the map.
		prepare: (page) => page.waitForTimeout(5_000),
	},
	{
		name: "public_card_phone_zh",
		path: "?sel=C119",
		viewport: { width: 390, height: 844 },
		scheme: "light",
		isTouch: true,
		isPublic: true,
	},
	{
		name: "public_search_zh",
		path: "",
		viewport: LAPTOP,
		scheme: "light",
		isPublic: true,
		prepare: searchPublic,
	},
	{
		name: "print_a4_zh",
		path: "?print=a4&lang=zh",
		viewport: { width: 1000, height: 1320 },
		scheme: "light",
	},
	{
		name: "wall_dark_zh",
		path: "?lang=zh&theme=dark",
		viewport: { width: 3840, height: 2160 },
		scheme: "dark",
	},
];

const FOLDER = join(ROOT, "docs/pictures");
/** A 4K picture in software GL takes its time. */
const READY_WITHIN_MS = 120_000;

async function takePicture(browser: Browser, base: string, picture: Picture): Promise<string> {
	const { name, path, viewport, scheme, isTouch = false } = picture;
	const context = await browser.newContext({
		viewport,
		colorScheme: scheme,
		hasTouch: isTouch,
		isMobile: isTouch,
		deviceScaleFactor: isTouch ? 2 : 1,
		reducedMotion: "reduce",
		locale: "zh-CN",
		timezoneId: "Asia/Shanghai",
	});
	const page = await context.newPage();
	await page.goto(new URL(path, base).href);
	const isReady = () =>
		picture.isPublic
			? isPublicReady(page)
			: page.evaluate(() => document.querySelector("main")?.dataset.ready === "true");
	const endMs = performance.now() + READY_WITHIN_MS;
	while (!(await isReady())) {
		if (performance.now() > endMs) throw new Error(`${path} was not ready within ${READY_WITHIN_MS} ms.`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	await picture.prepare?.(page);
	const file = join(FOLDER, `${name}.png`);
	await page.screenshot({ path: file, timeout: READY_WITHIN_MS });
	await context.close();
	return file;
}

/** `npm run screenshots` takes all pictures, `npm run screenshots -- NAME …` those named. */
async function takePictures(wanted: readonly string[]): Promise<void> {
	const problem = requireBrowser();
	if (problem !== null) throw new Error(problem);
	await buildProduct();
	await buildEdition({ edition: "public", outDir: BUILT_PUBLIC });
	mkdirSync(FOLDER, { recursive: true });
	const { url, close } = await serve({ root: BUILT, port: 0, host: "127.0.0.1" });
	const served = await serve({ root: BUILT_PUBLIC, port: 0, host: "127.0.0.1" });
	const browser = await launchBrowser({ webgl: true });
	try {
		for (const picture of PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
			console.log(await takePicture(browser, picture.isPublic ? served.url : url, picture));
		}
	} finally {
		await browser.close();
		await close();
		await served.close();
	}
}

await takePictures(process.argv.slice(2));
