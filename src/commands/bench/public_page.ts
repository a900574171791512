import type { Browser, CDPSession, Page } from "playwright-core";
import { launchBrowser } from "../browser";
import { BUILT_PUBLIC, buildEdition } from "../build";
import { serve } from "../serve";

const ROUNDS = 5;
/** A slow mobile network, as Lighthouse simulates it, and a processor a quarter as fast: an old phone. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWDOWN = 4;
const PHONE = { width: 360, height: 640 };
/** After the last step, until what it caused has been painted and reported. */
const SETTLE_MS = 1_500;

/** What a visit measured; milliseconds, bytes on the wire. */
interface Visit {
	readonly firstPaintMs: number;
	/** Largest contentful paint. */
	readonly lcpMs: number;
	/** When search, list and card answer. */
	readonly readyMs: number;
	/** Longest interaction to the next paint of the session. */
	readonly inpMs: number;
	/** Cumulative layout shift. */
	readonly cls: number;
	readonly bytes: number;
}

/** Kept by the script below for the page's whole life. */
interface Observed {
	lcp: number;
	cls: number;
	inp: number;
}

/** Runs in the page before anything else. */
function observe(): void {
	const kept: Observed = { lcp: 0, cls: 0, inp: 0 };
	Object.assign(globalThis, { observed: kept });
	const watch = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
			type,
			buffered: true,
			...more,
		});
	watch("largest-contentful-paint", (entry) => {
		kept.lcp = entry.startTime;
	});
	watch("layout-shift", (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!hadRecentInput) kept.cls += value;
	});
	watch(
		"event",
		(entry) => {
			const { interactionId } = entry as PerformanceEntry & { interactionId: number };
			if (interactionId > 0) kept.inp = Math.max(kept.inp, entry.duration);
		},
		{ durationThreshold: 16 },
	);
}

async function countBytes(session: CDPSession): Promise<() => number> {
	let bytes = 0;
	await session.send("Network.enable");
	session.on("Network.loadingFinished", ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	return () => bytes;
}

async function waitForReady(page: Page): Promise<void> {
	for (;;) {
		const isReady = () => document.querySelector("#root main") !== null && !document.getElementById("first");
		if (await page.evaluate(isReady)) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** Somebody looks for a compound, reads its card, goes back, narrows the list and looks at the map. */
async function use(page: Page): Promise<void> {
	const box = page.getByRole("searchbox");
	await box.tap();
	await page.keyboard.type("lh", { delay: 120 });
	await page.getByRole("heading", { name: "查到的小区" }).waitFor();
	await page.locator("main ol > li a[data-id]").filter({ visible: true }).first().tap();
	await page.getByRole("button", { name: "返回列表" }).first().tap();
	await box.fill("");
	await page.getByRole("button", { name: "筛选" }).first().tap();
	await page.getByRole("checkbox").first().tap();
	await page.getByRole("button", { name: "只看列表" }).tap();
	await page.waitForTimeout(SETTLE_MS);
}

async function visit(browser: Browser, url: string): Promise<Visit> {
	const context = await browser.newContext({
		viewport: PHONE,
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		locale: "zh-CN",
		serviceWorkers: "block",
	});
	try {
		// tsx gives functions their names by a helper that the page does not have.
		await context.addInitScript({ content: "globalThis.__name = (one) => one;" });
		await context.addInitScript(observe);
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const bytesSoFar = await countBytes(session);
		await session.send("Network.emulateNetworkConditions", NETWORK);
		await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
		await page.goto(url);
		await waitForReady(page);
		const bytes = bytesSoFar();
		const readyMs = await page.evaluate(() => performance.now());
		await use(page);
		const seen = await page.evaluate(() => ({
			...(globalThis as unknown as { observed: Observed }).observed,
			paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
		}));
		return { firstPaintMs: seen.paint, lcpMs: seen.lcp, readyMs, inpMs: seen.inp, cls: seen.cls, bytes };
	} finally {
		await context.close();
	}
}

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The find page on an old phone: what comes first, what can be used when, how quickly it answers, what moves, what it weighs. Times also as multiples of the first paint. */
export async function bench(): Promise<void> {
	await buildEdition({ edition: "public", outDir: BUILT_PUBLIC });
	const { url, close } = await serve({ root: BUILT_PUBLIC, port: 0, host: "127.0.0.1" });
	const browser = await launchBrowser({ webgl: false });
	await visit(browser, url);
	const visits: Visit[] = [];
	for (let round = 0; round < ROUNDS; round++) visits.push(await visit(browser, url));
	const of = (key: keyof Visit) => median(visits.map((one) => one[key]));
	const first = of("firstPaintMs");
	const times = [
		["first paint", of("firstPaintMs")],
		["largest paint (LCP)", of("lcpMs")],
		["search, list and card answer", of("readyMs")],
		["slowest interaction (INP)", of("inpMs")],
	] as const;
	console.log(`slow 4G, processor ${SLOWDOWN}× slower, ${PHONE.width}×${PHONE.height}, median of ${ROUNDS}`);
	for (const [name, ms] of times)
		console.log(`${name.padEnd(32)}${ms.toFixed(0).padStart(8)} ms  × ${(ms / first).toFixed(2)}`);
	console.log(`${"layout shift (CLS)".padEnd(32)}${of("cls").toFixed(4).padStart(8)}`);
	console.log(`${"bytes until it answers".padEnd(32)}${(of("bytes") / 1000).toFixed(1).padStart(8)} kB`);
	await browser.close();
	await close();
}
