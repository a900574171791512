import type { BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../browser";
import { serve } from "../serve";
import { RefusedPrint } from "./refused_print";

interface Job {
	readonly address: URL;
	/** The built folder that answers in the address's place. */
	readonly root: string;
}

/** A machine that builds and tests at the same time takes its time. */
const READY_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 50;

/** The document at an address as PDF, served from a built folder on this machine: nothing leaves it. Fails with a `RefusedPrint` when it cannot be painted. */
export async function makePdf({ address, root }: Job): Promise<Buffer> {
	const { url, close } = await serve({ root, port: 0, host: "127.0.0.1" });
	const browser = await launchBrowser({ webgl: false }).catch(async (error: Error) => {
		await close();
		const [why] = error.message.split("\n");
		throw new RefusedPrint(
			"浏览器没有启动：请检查 CHROME_PATH 是否指向 Chromium 或 Chrome。",
			`The browser did not start; see that CHROME_PATH points at a Chromium or Chrome: ${why}`,
		);
	});
	try {
		const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1700, height: 1200 } });
		await answerFrom(context, address, url);
		const page = await context.newPage();
		await page.goto(address.href);
		await waitUntilPainted(page);
		return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
	} finally {
		await browser.close();
		await close();
	}
}

/** The page believes to be where its link says, so that it prints that address; what it asks for comes from here. */
async function answerFrom(context: BrowserContext, address: URL, served: string): Promise<void> {
	const folder = new URL(".", address).href;
	await context.route("**/*", async (route) => {
		const wanted = route.request().url();
		if (!wanted.startsWith(folder)) return route.abort();
		// Whatever the page is called there, here it is the only one.
		const asked = route.request().isNavigationRequest() ? "" : wanted.slice(folder.length);
		const response = await route.fetch({ url: served + asked });
		return route.fulfill({ response });
	});
}

async function waitUntilPainted(page: Page): Promise<void> {
	const endMs = performance.now() + READY_WITHIN_MS;
	const ask = () =>
		page.evaluate(() => ({ ...(document.querySelector("main")?.dataset ?? {}) }) as Record<string, string>);
	for (;;) {
		const { ready, known } = await ask();
		if (known === "false") {
			throw new RefusedPrint("小区数据未能读取。", "The records of the compounds could not be read.");
		}
		if (ready === "true") return;
		if (performance.now() > endMs) {
			const seen = (await page.evaluate(() => document.body.textContent ?? "")).trim().slice(0, 200);
			throw new RefusedPrint(`页面没有画完：${seen}`, `The page was not painted: ${seen}`);
		}
		await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
	}
}
