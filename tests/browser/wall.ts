import type { Page } from "playwright-core";
import { waitUntil } from "./driver";

/** What `<main>` of the wall says of itself. */
export async function readWall(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() => ({ ...document.querySelector("main")?.dataset }) as Record<string, string>);
}

/** Ids of the scenes in their order. */
export async function listScenes(page: Page): Promise<readonly string[]> {
	return ((await readWall(page)).scenes ?? "").split(" ");
}

/** Waits until the map stands where a scene looks. */
export async function expectScene(page: Page, scene: string): Promise<void> {
	let last: Record<string, string> = {};
	await waitUntil(`the scene ${scene}`, async () => {
		last = await readWall(page);
		return last.scene === scene && last.still === "true";
	}).catch((error: Error) => {
		throw new Error(`${error.message} It stands at ${last.scene}, still: ${last.still}.`);
	});
}

/** Waits until figures have counted up and lists have found their size. */
export async function settled(page: Page): Promise<void> {
	await waitUntil("nothing is counting", () =>
		page.evaluate(() => document.querySelector("[data-running]") === null),
	);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/**
 * What is wrong with the letters of the wall as it stands: text that is cut off by its own box or the window, sticks out of its part, or lies over
 * other text of the panels; text on the map is the painters' own matter.
 */
export function findTextFaults(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const faults: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > root.clientWidth) faults.push("the page scrolls sideways");
		const words: { text: string; box: DOMRect; part: string }[] = [];
		for (const part of document.querySelectorAll<HTMLElement>("[data-part]:not([data-part=map])")) {
			if (getComputedStyle(part).visibility === "hidden") continue;
			const frame = part.getBoundingClientRect();
			const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const text = node.textContent?.trim() ?? "";
				const holder = node.parentElement;
				if (text === "" || !holder?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
					continue;
				// What only a reader hears, and what scrolls in a list that was opened.
				if (holder.closest("[data-scroller], [data-hidden-text], option, select")) continue;
				const range = document.createRange();
				range.selectNodeContents(node);
				for (const box of range.getClientRects()) {
					if (box.width < 2 || box.height < 2) continue;
					const style = getComputedStyle(holder);
					if (style.clipPath !== "none" && holder.clientWidth <= 1) continue;
					words.push({ text, box, part: part.dataset.part ?? "" });
					const slack = 1.5;
					if (box.left < frame.left - slack || box.right > frame.right + slack)
						faults.push(`${part.dataset.part}: “${text}” sticks out sideways`);
					if (box.top < frame.top - slack || box.bottom > frame.bottom + slack)
						faults.push(`${part.dataset.part}: “${text}” sticks out above or below`);
				}
			}
		}
		for (const [at, one] of words.entries()) {
			for (const other of words.slice(at + 1)) {
				const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
				const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
				// Line boxes are higher than letters; a fifth of a line is where letters begin to touch.
				if (across > 2 && down > 0.35 * Math.min(one.box.height, other.box.height))
					faults.push(`${one.part}: “${one.text}” lies over “${other.text}”`);
			}
		}
		return [...new Set(faults)].slice(0, 12);
	});
}

/** The middle of a compound's symbol as the SVG painter drew it, CSS pixels; `null`: not on the screen, or under something. */
export function findSymbol(page: Page, id: string): Promise<readonly [x: number, y: number] | null> {
	return page.evaluate((compound) => {
		const symbol = document.querySelector(`[data-layer="compounds"] [data-id="${compound}"]`);
		if (!symbol) return null;
		const { x, y, width, height } = symbol.getBoundingClientRect();
		return [x + width / 2, y + height / 2] as const;
	}, id);
}
