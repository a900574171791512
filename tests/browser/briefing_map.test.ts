import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { atEnd, openPage, ready, waitUntil } from "./driver";
import { expectPainter } from "./painters";
import { nextFrame } from "./wall";

const SMALL = { width: 640, height: 420 };
const LOSSES = 20;
const OVERLAY = "canvas:not(.maplibregl-canvas)";

/** Takes the graphics of a canvas away and marks the canvas; gives them back at once when they shall come back. */
const loseContext = (page: Page, selector: string, back: boolean) =>
	page.evaluate(
		([where, restore]) => {
			const canvas = document.querySelector<HTMLCanvasElement>(where);
			const lost = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
			if (!canvas || !lost) throw new Error(`No canvas to lose at ${where}.`);
			canvas.dataset.lost = "true";
			lost.loseContext();
			if (restore) setTimeout(() => lost.restoreContext(), 0);
		},
		[selector, back] as const,
	);

const another = (page: Page) =>
	waitUntil("there is another canvas of the map's size", () =>
		page.evaluate((where) => {
			const [first, ...others] = document.querySelectorAll<HTMLCanvasElement>(where);
			const width = document.querySelector("[data-painter]")?.clientWidth ?? 0;
			return others.length === 0 && first?.dataset.lost === undefined && first?.width === width;
		}, OVERLAY),
	);

/** The next canvas that is put on the map loses its graphics at the moment it takes the map's size, before anything is drawn on it. */
const loseNext = (page: Page) =>
	page.evaluate(() => {
		const { prototype } = HTMLCanvasElement;
		const own = Object.getOwnPropertyDescriptor(prototype, "width");
		Object.defineProperty(prototype, "width", {
			...own,
			set(this: HTMLCanvasElement, px: number) {
				own?.set?.call(this, px);
				if (!this.isConnected || px <= 300 || this.dataset.lost !== undefined) return;
				Object.defineProperty(prototype, "width", own ?? {});
				this.dataset.lost = "true";
				this.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
			},
		});
	});

describe("on a wall that stays up, graphics that are lost twenty times come back twenty times", () => {
	test("on the map's own canvas", async () => {
		const { page } = await openPage({ path: "?lang=zh&painter=gl", viewport: SMALL });
		await ready(page);
		for (let nth = 0; nth < LOSSES; nth++) {
			await loseContext(page, ".maplibregl-canvas", true);
			await page.locator('[data-painter="svg"]').waitFor();
			await expectPainter(page, "gl");
		}
		await page.locator('[data-painter="gl"][data-drawn="332"]').waitFor();
		expect(await page.locator("canvas").count()).toBe(1);
	}, 240_000);

	test("on the overlay's canvas, each time on another one, and then on both at the same moment, and none is left behind", async () => {
		const { page } = await openPage({ path: "?lang=zh&painter=gl&layers=cameras", viewport: SMALL });
		await ready(page);
		for (let nth = 0; nth < LOSSES; nth++) {
			await loseContext(page, OVERLAY, false);
			await another(page);
		}
		for (let nth = 0; nth < 3; nth++) {
			await loseContext(page, OVERLAY, false);
			await loseContext(page, ".maplibregl-canvas", true);
			await page.locator('[data-painter="svg"]').waitFor();
			await expectPainter(page, "gl");
		}
		await another(page);
		expect(await page.locator("canvas").count()).toBe(2);
	}, 240_000);

	test("and on an overlay's canvas that had only just been put there", async () => {
		const { page } = await openPage({ path: "?lang=zh&painter=gl&layers=cameras", viewport: SMALL });
		await ready(page);
		await loseNext(page);
		await loseContext(page, OVERLAY, false);
		await another(page);
		await nextFrame(page);
		await another(page);
	});
});

test("the map of the wall is drawn with every pixel the screen has, also when the window moves to a finer one", async () => {
	const { page, context } = await openPage({
		path: "?mode=briefing&lang=zh&painter=gl",
		viewport: SMALL,
	});
	await ready(page);
	const map = page.locator("[data-painter]").first();
	const readSizes = () =>
		map.evaluate((one) => ({
			canvas: one.dataset.canvas,
			native: one.dataset.native,
			css: [one.clientWidth, one.clientHeight] as const,
		}));
	const plain = await readSizes();
	expect(plain.canvas).toBe(`${plain.css[0]}x${plain.css[1]}`);
	const client = await context.newCDPSession(page);
	atEnd(() => client.detach().catch(() => undefined));
	await client.send("Emulation.setDeviceMetricsOverride", { ...SMALL, deviceScaleFactor: 2, mobile: false });
	// A browser on a desk says so itself; this one only does when its window is resized.
	await page.evaluate(() => window.dispatchEvent(new Event("resize")));
	await waitUntil("the canvas has four times as many pixels", async () => {
		const { canvas, native, css } = await readSizes();
		return canvas === native && native === `${2 * css[0]}x${2 * css[1]}`;
	});
});
