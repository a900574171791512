import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser";
import { BUILT, buildProduct } from "../build";
import { serve } from "../serve";

const MARKS = ["first-picture", "map-ready"] as const;
const ROUNDS = 5;
const GIVE_UP_MS = 60_000;
/** How many times slower the processor is made: once as it is, once like an office machine's. */
const SLOWDOWNS = [1, 4] as const;

interface Visit {
	readonly url: string;
	readonly slowdown: number;
}

/** Milliseconds from the start of the navigation to each mark, in a context without any cache; null for a mark that never came. */
async function measureMarks(browser: Browser, { url, slowdown }: Visit): Promise<(number | null)[]> {
	const context = await browser.newContext({
		viewport: { width: 1366, height: 768 },
		// The first page is Chinese; in another language the desk does not begin with its picture.
		locale: "zh-CN",
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
	const read = () =>
		page.evaluate(
			(names) => names.map((name) => performance.getEntriesByName(name, "mark")[0]?.startTime ?? null),
			[...MARKS],
		);
	await page.goto(url);
	const endMs = performance.now() + GIVE_UP_MS;
	let marks = await read();
	while (marks.includes(null) && performance.now() < endMs) {
		await new Promise((resolve) => setTimeout(resolve, 100));
		marks = await read();
	}
	await context.close();
	return marks;
}

function median(values: readonly number[]): number | null {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

function printMarks(rounds: readonly (readonly (number | null)[])[], slowdown: number): void {
	const medians = MARKS.map((_, index) =>
		median(rounds.map((marks) => marks[index] ?? null).filter((ms) => ms !== null)),
	);
	for (const [index, name] of MARKS.entries()) {
		const ms = medians[index] ?? null;
		const first = medians[0] ?? null;
		const ratio = ms === null || first === null ? "—" : (ms / first).toFixed(2);
		const label = slowdown === 1 ? name : `${name}, processor ${slowdown}× slower`;
		console.log(
			`${label.padEnd(38)}${ms === null ? "never came" : `${ms.toFixed(0).padStart(8)} ms`}  × ${ratio}`,
		);
	}
}

/** Cold time to the two marks, and how many times the first the second takes. */
export async function bench(): Promise<void> {
	await buildProduct();
	const { url, close } = await serve({ root: BUILT, port: 0, host: "127.0.0.1" });
	const browser = await launchBrowser({ webgl: true });
	// A browser that has just started is busy with itself.
	await measureMarks(browser, { url, slowdown: 1 });
	for (const slowdown of SLOWDOWNS) {
		const rounds: (number | null)[][] = [];
		for (let round = 0; round < ROUNDS; round++) rounds.push(await measureMarks(browser, { url, slowdown }));
		printMarks(rounds, slowdown);
	}
	await browser.close();
	await close();
}
