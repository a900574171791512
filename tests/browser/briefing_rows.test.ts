import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage, ready, waitUntil } from "./driver";
import { expectScene, findSymbol, nextFrame, readWall } from "./wall";

/** How far from the middle a compound may come to stand that the map was sent to, CSS pixels. */
const NEAR_PX = 2;

/** The middle of what is seen of the map: above the legend, which lies on its lower edge. */
function findMiddle(page: Page): Promise<readonly [x: number, y: number]> {
	return page.evaluate(() => {
		const map = document.querySelector("[data-painter]")?.getBoundingClientRect() ?? new DOMRect();
		const legend = document.querySelector("[data-part=legend] > section")?.getBoundingClientRect();
		const foot = legend && legend.top < map.bottom ? legend.top : map.bottom;
		return [map.x + map.width / 2, (map.y + foot) / 2] as const;
	});
}

test("a row of a number's list brings its compound into the middle of the map above the legend", async () => {
	const { page } = await openPage({
		path: "?mode=briefing&lang=zh&painter=svg&scene=unmanaged",
		viewport: { width: 1366, height: 768 },
	});
	await ready(page);
	await expectScene(page, "unmanaged");
	await page.locator("[data-claim]").first().press("Enter");
	const rows = page.locator("[data-row]");
	await rows.first().waitFor();
	const seen = new Set<string>();
	for (const at of [0, 3]) {
		const row = rows.nth(at);
		const id = (await row.getAttribute("data-row")) ?? "";
		await row.click();
		await waitUntil(`${id} is picked`, async () => (await readWall(page)).sel === id);
		await nextFrame(page);
		const [x, y] = (await findSymbol(page, id)) ?? [Number.NaN, Number.NaN];
		const [middleX, middleY] = await findMiddle(page);
		expect(Math.abs(x - middleX), `${id}, across`).toBeLessThanOrEqual(NEAR_PX);
		expect(Math.abs(y - middleY), `${id}, up and down`).toBeLessThanOrEqual(NEAR_PX);
		seen.add(id);
	}
	expect(seen.size).toBe(2);
	await page.keyboard.press("Escape");
	await rows.first().waitFor({ state: "detached" });
});
