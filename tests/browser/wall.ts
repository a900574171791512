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
		// Boxes that cut off what does not fit into them.
		const listCuts = (from: Element, part: Element): DOMRect[] => {
			const { clipPath, overflowX } = getComputedStyle(from);
			if (clipPath !== "none") return [new DOMRect()];
			const own = overflowX === "visible" ? [] : [from.getBoundingClientRect()];
			return from === part || !from.parentElement ? own : [...own, ...listCuts(from.parentElement, part)];
		};
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
				const style = getComputedStyle(holder);
				for (const line of range.getClientRects()) {
					if (line.width < 2 || line.height < 2) continue;
					// The box of a line is higher than its letters by what the font keeps free above and below them.
					const free = Math.max(0, (line.height - Number.parseFloat(style.fontSize)) / 2);
					const box = new DOMRect(line.x, line.y + free, line.width, line.height - 2 * free);
					const cuts = listCuts(holder, part);
					// What only a reader hears.
					if (cuts.some(({ width }) => width <= 1)) continue;
					words.push({ text, box, part: part.dataset.part ?? "" });
					const slack = 1.5;
					const isIn = (cut: DOMRect) =>
						box.left >= cut.left - slack &&
						box.right <= cut.right + slack &&
						box.top >= cut.top - slack &&
						box.bottom <= cut.bottom + slack;
					if (!cuts.every(isIn)) faults.push(`${part.dataset.part}: “${text}” is cut off`);
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
				// A tenth of a letter's height is what no letter uses to the full.
				if (across > 2 && down > 0.1 * Math.min(one.box.height, other.box.height))
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

export async function nextFrame(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What moves on the page by itself and would come to its end, and when that is, milliseconds from its beginning. */
export function listMoving(page: Page): Promise<{ name: string; endMs: number }[]> {
	return page.evaluate(() =>
		document
			.getAnimations()
			.filter(({ playState }) => playState === "running")
			.map(({ id, effect }) => ({
				name: `${id} ${(effect as KeyframeEffect | null)?.target?.className}`,
				endMs: Number(effect?.getComputedTiming().endTime),
			})),
	);
}

/** Looks at every frame from now on. What it gives tells what of the wall was missing, or stood elsewhere, in any of them. */
export async function watchFlicker(page: Page): Promise<() => Promise<readonly string[]>> {
	await page.evaluate(() => {
		const main = document.querySelector("main");
		const look = () => ({
			page: document.querySelector("main") === main,
			ready: main?.dataset.ready,
			scene: main?.dataset.scene,
			claims: document.querySelectorAll("[data-claim]").length,
			counting: document.querySelectorAll("[data-running]").length,
			painters: document.querySelectorAll("[data-painter]").length,
			marks: document.querySelectorAll('[data-layer="compounds"] [data-id]').length > 300,
		});
		const first = JSON.stringify(look());
		const faults = new Set<string>();
		const watch = () => {
			const now = JSON.stringify(look());
			if (now !== first) faults.add(`${now} and not ${first}`);
			(window as unknown as { flicker: string[] }).flicker = [...faults];
			requestAnimationFrame(watch);
		};
		watch();
	});
	return () => page.evaluate(() => (window as unknown as { flicker: string[] }).flicker);
}

/** The compounds on the screen that have the most room around them, with the middles of their symbols, CSS pixels. */
export function listLonely(page: Page, count = 5): Promise<{ id: string; x: number; y: number }[]> {
	return page.evaluate((most) => {
		const all = [...document.querySelectorAll<SVGElement>('[data-layer="compounds"] [data-id]')].map(
			(one) => {
				const { x, y, width, height } = one.getBoundingClientRect();
				return { id: one.dataset.id ?? "", x: x + width / 2, y: y + height / 2 };
			},
		);
		const room = ({ id, x, y }: (typeof all)[number]) =>
			Math.min(...all.map((one) => (one.id === id ? Infinity : Math.hypot(one.x - x, one.y - y))));
		const isOpen = ({ x, y }: (typeof all)[number]) =>
			document.elementFromPoint(x, y)?.closest("[data-painter]") != null;
		const open = all.filter(isOpen).map((one) => ({ ...one, room: room(one) }));
		return open.sort((a, b) => b.room - a.room).slice(0, most);
	}, count);
}
