import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { BUILT_PUBLIC } from "../../src/commands/build";
import type {
	PublicCompound,
	PublicDistrict,
	PublicProject,
	PublicSum,
} from "../../src/domain/public_records";
import { openPage, waitUntil } from "./driver";

function readData<T>(name: string): T {
	return JSON.parse(readFileSync(join(BUILT_PUBLIC, "data", `${name}.json`), "utf8"));
}

/** What the page is about, read by another way than the page's own. */
export function readPublished() {
	return {
		district: readData<PublicDistrict>("district"),
		compounds: readData<readonly PublicCompound[]>("compounds"),
		projects: readData<readonly PublicProject[]>("projects"),
		sums: readData<readonly PublicSum[]>("sums"),
	};
}

type Options = NonNullable<Parameters<typeof openPage>[0]>;

/** Opens a page of the public edition. */
export async function openPublic(options: Options = {}): Promise<Page> {
	const { page } = await openPage({ root: BUILT_PUBLIC, webgl: false, ...options });
	return page;
}

/** Waits until the script has taken the find page over. */
export async function untilReady(page: Page): Promise<void> {
	await waitUntil("the script has taken the page over", () =>
		page.evaluate(
			() => document.querySelector("#root main") !== null && document.getElementById("first") === null,
		),
	);
}

/** Waits until the map is painted in place of its picture. */
export async function untilMapped(page: Page): Promise<void> {
	await untilReady(page);
	await waitUntil("the map is painted", () =>
		page.evaluate(() => Number(document.querySelector<HTMLElement>("[data-drawn]")?.dataset.drawn) > 0),
	);
}

/** The lines of the list that can be seen: the whole list stays in the page, hidden, while somebody searches. */
export const rows = (page: Page) => page.locator("main ol > li:has(a[data-id])").filter({ visible: true });

/** More stops than any way to anything on a page takes; whoever needs more has lost the way. */
const MOST_STOPS = 420;

/** Goes to something by the Tab key alone, from where the focus is. Throws when it is never reached. */
export async function reach(page: Page, to: Locator): Promise<void> {
	const target = await to.first().elementHandle({ timeout: 10_000 });
	for (let stop = 0; stop <= MOST_STOPS; stop++) {
		if (await page.evaluate((one) => one === document.activeElement, target)) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`The keyboard never comes to ${to}.`);
}

/** Goes to something by the Tab key and presses it. */
export async function press(page: Page, to: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
	await reach(page, to);
	await page.keyboard.press(key);
}
