import type { Page } from "playwright-core";

/** Has the planner choose, and waits until the choice stands on the map. */
export async function openPortfolio(page: Page): Promise<void> {
	await page.click("#step-portfolio");
	await page.locator("#planner-step table").first().waitFor();
	// The flags come with the next painted frames.
	await page.waitForTimeout(3_000);
}
