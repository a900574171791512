import type { Page } from "playwright-core";
import { expect } from "vitest";
import { waitUntil } from "./driver";

/** The numbers a person can read at three places, which must be one number. */
interface Shown {
	readonly said: number;
	readonly rows: number;
	readonly drawn: number;
}

/** What `<main>` says is shown, the place of the table's last row when scrolled to its end, and how many symbols the map has painted. */
function readShown(page: Page): Promise<Shown> {
	return page.evaluate(() => {
		const readLastRow = () => {
			document.querySelector("[data-scroller]")?.scrollTo({ top: 1e7 });
			const rows = [...document.querySelectorAll('[role="grid"] tr[data-id]')];
			return Math.max(0, ...rows.map((row) => Number(row.getAttribute("aria-rowindex")) - 1));
		};
		return {
			said: Number(document.querySelector("main")?.dataset.shown),
			rows: readLastRow(),
			drawn: Number(document.querySelector<HTMLElement>("[data-drawn]")?.dataset.drawn),
		};
	});
}

/** Waits until main, table and map all show a number of compounds; everything of the sample is placed and in the home view. */
export async function expectShown(page: Page, wanted: number): Promise<void> {
	let last: Shown | null = null;
	const agree = async () => {
		last = await readShown(page);
		return last.said === wanted && last.rows === wanted && last.drawn === wanted;
	};
	await waitUntil(`${wanted} shown everywhere`, agree, 10_000).catch(() =>
		expect(last).toEqual({ said: wanted, rows: wanted, drawn: wanted }),
	);
}

/** The query of the address bar. */
export function readQuery(page: Page): string {
	return new URL(page.url()).search;
}

/** Whether something of the page sticks out sideways, and what. */
export function findOverflow(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.querySelectorAll<HTMLElement>("body *")]
			.filter((one) => one.getBoundingClientRect().right > width + 1)
			.slice(0, 5)
			.map((one) => `${one.tagName} ${one.className}`);
	});
}
