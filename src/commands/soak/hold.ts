import type { CDPSession, Page } from "playwright-core";

/** What a browser holds for a page at a moment, after a forced collection of everything nobody needs. */
export interface Hold {
	readonly heapBytes: number;
	readonly nodes: number;
	readonly listeners: number;
	readonly canvases: number;
	readonly workers: number;
}

/** What the browser holds for a page now. Collected twice: what the first collection finalises, only the second frees. */
export async function measureHold(page: Page, session: CDPSession): Promise<Hold> {
	for (let times = 0; times < 2; times++) await session.send("HeapProfiler.collectGarbage");
	const { metrics } = await session.send("Performance.getMetrics");
	const read = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
	const canvases = await page.evaluate(() => document.querySelectorAll("canvas").length);
	return {
		heapBytes: read("JSHeapUsedSize"),
		nodes: read("Nodes"),
		listeners: read("JSEventListeners"),
		canvases,
		workers: page.workers().length,
	};
}
