import type { Page } from "playwright-core";

/** The least width and height of what a finger presses, CSS px. */
const TARGET_PX = 44;

/** What can be pressed in the page as it stands and is smaller than a fingertip. A link within a line of text, whose height the line gives, is none. */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
	return page.evaluate((leastPx) => {
		const isInLine = (one: Element) => {
			if (getComputedStyle(one).display !== "inline") return false;
			const around = one.closest("p, li, td, dd, figcaption, label, small")?.textContent?.trim() ?? "";
			return around.length > (one.textContent?.trim().length ?? 0);
		};
		const listBoxes = (one: Element) => {
			const label = one instanceof HTMLInputElement ? one.closest("label") : null;
			return (label ?? one).getBoundingClientRect();
		};
		return (
			[...document.querySelectorAll("main *, header *, footer *, nav *")]
				.filter((one) => one.matches("a[href], button, input, summary, select, [role=listbox]"))
				.filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
				// The picture's own symbols: a finger means the nearest of them, wherever it comes down.
				.filter((one) => one.closest("svg") === null && !isInLine(one))
				.map((one) => ({ one, box: listBoxes(one) }))
				.filter(({ box }) => box.width > 1 && box.height > 1)
				.filter(({ box }) => Math.min(box.width, box.height) < leastPx - 0.5)
				.map(
					({ one, box }) =>
						`${one.tagName} “${one.textContent?.trim().slice(0, 20)}” ${box.width.toFixed(0)}×${box.height.toFixed(0)}`,
				)
		);
	}, TARGET_PX);
}

/** Text that its own box cuts off. Boxes that scroll, and what is kept for screen readers, cut nothing off. */
export function findCutText(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>("body *")]
			.filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
			.filter((one) => {
				const { overflowX, overflowY, clipPath, display } = getComputedStyle(one);
				if (clipPath !== "none" || display === "inline" || !one.checkVisibility()) return false;
				const isCutAcross = overflowX === "hidden" && one.scrollWidth > one.clientWidth + 1;
				return isCutAcross || (overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1);
			})
			.map((one) => `${one.tagName}.${one.className}: ${one.textContent?.trim().slice(0, 30)}`),
	);
}

/** What sticks out sideways of the page; tables and the map may scroll within boxes of their own. */
export function findSidewaysScroll(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll<HTMLElement>("body *")]
			.filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
			.slice(0, 5)
			.map((one) => `${one.tagName}.${one.className}`);
	});
}

/** Chinese words on an English page, and English sentences on a Chinese one, that no `lang` tells a screen reader of. */
export function findUnmarkedWords(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const isEnglish = document.documentElement.lang === "en";
		const foreign = isEnglish ? /\p{Script=Han}/u : /[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}/;
		const tag = isEnglish ? "zh" : "en";
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found = new Set<string>();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			// Names of documents, and a term in brackets behind its translation, are the same in every language.
			const said = (node.textContent ?? "").replace(/[（(“][^)）”]*[)）”]|\S+〔\d+〕\d+号/g, "");
			const holder = node.parentElement;
			if (!foreign.test(said) || !holder || holder.closest("script, svg, [aria-hidden=true]")) continue;
			if (holder.closest("[lang]")?.getAttribute("lang")?.startsWith(tag) !== true)
				found.add(`${holder.tagName}: ${said.trim().slice(0, 60)}`);
		}
		return [...found].slice(0, 12);
	});
}

/** The letter, word, line and paragraph spacing of WCAG 2.2, 1.4.12, for every text of the page. */
export async function spaceText(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.insertRule(
			"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
		);
		sheet.insertRule("p { margin-block-end: 2em !important; }");
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});
}

/** What a walk by the Tab key through the page comes to. */
export interface FocusWalk {
	readonly stops: number;
	/** Stops at which nothing shows where the focus is. */
	readonly unseen: readonly string[];
	/** Stops that something else lies over, all of them. */
	readonly covered: readonly string[];
}

/** Goes through the page by the Tab key, `most` stops or until the focus leaves it, and looks at each stop. */
export async function walkFocus(page: Page, most: number): Promise<FocusWalk> {
	const unseen: string[] = [];
	const covered: string[] = [];
	let stops = 0;
	for (; stops < most; stops++) {
		await page.keyboard.press("Tab");
		const seen = await lookAtFocus(page);
		if (seen === null) break;
		if (!seen.isMarked) unseen.push(seen.name);
		if (seen.isCovered) covered.push(seen.name);
	}
	return { stops, unseen, covered };
}

function lookAtFocus(page: Page) {
	return page.evaluate(() => {
		const one = document.activeElement;
		if (!one || one === document.body) return null;
		const marks = [one, one.parentElement, one.querySelector("*")].filter((each) => each !== null);
		const isMarked = marks.some((each) => {
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
			return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
		});
		const { left, top, right, bottom } = one.getBoundingClientRect();
		const isOnTop = (x: number, y: number) => {
			const hit = document.elementFromPoint(x, y);
			return hit !== null && (one.contains(hit) || hit.contains(one) || hit.closest("label")?.contains(one));
		};
		// A stop larger than the window is looked at where it is in sight.
		const fractions = [0.1, 0.3, 0.5, 0.7, 0.9];
		const xs = fractions.map(
			(f) => Math.max(left, 0) + f * (Math.min(right, innerWidth) - Math.max(left, 0)),
		);
		const ys = fractions.map(
			(f) => Math.max(top, 0) + f * (Math.min(bottom, innerHeight) - Math.max(top, 0)),
		);
		// What lets the pointer through to what lies below it, as the map's list does, lies above it all the same.
		const isOver = getComputedStyle(one).pointerEvents === "none";
		const isCovered = !isOver && !xs.some((x) => ys.some((y) => isOnTop(x, y)));
		const name = `${one.tagName} ${(one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 30)}`;
		return { name, isMarked, isCovered };
	});
}
