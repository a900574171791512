import type { Page } from "playwright-core";
import { waitUntil } from "./driver";
import { rows, untilReady } from "./public_page";

/** A state of the public edition that a reader can reach, the same in both languages. */
export interface PublicState {
	readonly name: string;
	/** Below the edition's folder, or below `en/`. */
	readonly path: string;
	/** From the opened page on. Words are not looked for, since they differ by language. */
	readonly go?: (page: Page) => Promise<unknown>;
}

/** A compound whose renovation is done, with what was done there. */
export const DONE = "C119";

/** Types into the search box and waits until so many are found. */
async function type(page: Page, query: string, [least, most]: readonly [number, number]): Promise<void> {
	await page.getByRole("searchbox").fill(query);
	await waitUntil(`${query} is looked for`, async () => {
		const n = await rows(page).count();
		return n >= least && n <= most;
	});
}

async function openCard(page: Page): Promise<void> {
	for (const fold of await page.locator("main article summary").all()) await fold.click();
	await page.locator("main article svg").last().waitFor();
}

/** Where the state does not need the whole list the sub-district is chosen: axe looks at what is hidden, too. */
const FIND: readonly PublicState[] = [
	{ name: "the find page", path: "" },
	{
		name: "filters unfolded and chosen",
		path: "?sub=huguo&reno=planned,done",
		go: (page) => page.locator("main button[data-needs-script][aria-expanded]").click(),
	},
	{ name: "what a search found", path: "?sub=huashan", go: (page) => type(page, "by", [1, 60]) },
	{ name: "a search that finds nothing", path: "?sub=huguo", go: (page) => type(page, "qqqqqqzzzz", [0, 0]) },
	{ name: "an open card, all of it unfolded", path: `?sel=${DONE}&sub=daguan`, go: openCard },
	{ name: "a card that the filters hide", path: `?sel=${DONE}&sub=xizhu` },
	{ name: "the list alone", path: "?show=list" },
];

const READ: readonly PublicState[] = [
	{ name: "a compound's page", path: `c/${DONE}/` },
	{ name: "a sub-district's page", path: "s/huguo/" },
	{ name: "the statistics", path: "statistics/" },
	{ name: "data and method", path: "about/" },
	{ name: "the accessibility statement", path: "accessibility/" },
];

/** Every state that looks different. The first ones need the script. */
export const STATES: readonly PublicState[] = [
	...FIND.map((state) => ({
		...state,
		go: async (page: Page) => {
			await untilReady(page);
			await state.go?.(page);
		},
	})),
	...READ,
];
