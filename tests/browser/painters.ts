import type { Page } from "playwright-core";
import { waitUntil } from "./driver";

/** Both painters as a reader meets them: the graphics card, and SVG in a browser that has no WebGL. */
export const PAINTERS = [
	{ painter: "gl", webgl: true },
	{ painter: "svg", webgl: false },
] as const;

/** The desk where it is not asked which painter paints: the one that needs no graphics card is the quicker on a processor. */
export const DESK_BY_SVG = "?lang=zh&painter=svg";

/** What the reader points at and the keyboard stops at, whatever paints it. */
export const CANVAS = '[data-painter] [role="region"]';

/** The map as it is on the screen. */
export async function lookAtMap(page: Page): Promise<string> {
	return (await page.locator("[data-painter]").first().screenshot()).toString("base64");
}

/** The middle of the map, CSS pixels of the page. */
export async function findMiddle(page: Page): Promise<readonly [x: number, y: number]> {
	const box = await page.locator("[data-painter]").first().boundingBox();
	if (!box) throw new Error("There is no map.");
	return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Waits until one painter alone has the map. */
export async function expectPainter(page: Page, painter: "gl" | "svg"): Promise<void> {
	await waitUntil(`${painter} paints alone`, () =>
		page.evaluate(
			(name) =>
				[...document.querySelectorAll<HTMLElement>("[data-painter]")]
					.map((one) => one.dataset.painter)
					.join() === name,
			painter,
		),
	);
}
