import type { Page, Route } from "playwright-core";
import type { SoakOptions } from "./options";

/** A graphics card that is given back is given back soon, but never at once. */
const GONE_MS = 100;
const BACK_WITHIN_MS = 60_000;
/** Everything that is read anew when another release is served ends with it. */
const LAST_READ = /\/data\/briefing\.json(\?|$)/;

type Asked = Pick<SoakOptions, "refresh" | "losses" | "painter">;

/** What is done to a page between two rounds; rejects where the page does not get over it. */
export async function disturb(
	page: Page,
	{ refresh, losses, painter }: Asked,
): Promise<(round: number) => Promise<void>> {
	const renew = refresh ? await serveReleases(page) : null;
	return async (round) => {
		await renew?.(round);
		if (losses && painter === "gl") await loseGraphics(page);
	};
}

/** From now on the server's release is called what the round is; the page is told that it should ask. */
async function serveReleases(page: Page): Promise<(round: number) => Promise<void>> {
	let hash = "0";
	const answer = async (route: Route) => {
		const real = await route.fetch();
		await route.fulfill({ response: real, json: { ...(await real.json()), contentHash: hash } });
	};
	await page.context().route("**/release.json", answer);
	return async (round) => {
		hash = `soak ${round}`;
		const read = page.waitForResponse((response) => LAST_READ.test(response.url()), {
			timeout: BACK_WITHIN_MS,
		});
		await page.evaluate(() => window.dispatchEvent(new Event("online")));
		await read;
	};
}

/** Every canvas loses its graphics and is offered them again; until the map is painted by them anew. */
async function loseGraphics(page: Page): Promise<void> {
	await page.evaluate(async (goneMs) => {
		const lost = [...document.querySelectorAll("canvas")].map((canvas) =>
			canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context"),
		);
		for (const one of lost) one?.loseContext();
		await new Promise((resolve) => setTimeout(resolve, goneMs));
		for (const one of lost) one?.restoreContext();
	}, GONE_MS);
	const endMs = performance.now() + BACK_WITHIN_MS;
	while (!(await isPaintedByGraphics(page))) {
		if (performance.now() > endMs) throw new Error("The map was not painted again within a minute.");
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

function isPaintedByGraphics(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const painters = [...document.querySelectorAll<HTMLElement>("[data-painter]")];
		return painters.length === 1 && painters[0]?.dataset.painter === "gl" && !!painters[0].dataset.drawn;
	});
}
