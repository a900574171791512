import type { Page } from "playwright-core";

/** Whether the script of the public page has taken it over, and its map is painted. */
export function isPublicReady(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const drawn = Number(document.querySelector<HTMLElement>("[data-drawn]")?.dataset.drawn);
		return document.getElementById("first") === null && drawn > 0;
	});
}

/** Has a resident look for a compound by the initials of its name. */
export async function searchPublic(page: Page): Promise<void> {
	await page.getByRole("searchbox").fill("byl");
	// The list answers at once, the map when the reader pauses.
	await page.waitForTimeout(1_500);
}
