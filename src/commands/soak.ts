import type { Page } from "playwright-core";
import { launchBrowser, requireBrowser } from "./browser";
import { findBuild } from "./print/find_build";
import { RefusedPrint } from "./print/refused_print";
import { serve } from "./serve";
import { disturb } from "./soak/disturb";
import { type Hold, measureHold } from "./soak/hold";
import { BadOption, readSoakOptions, type SoakOptions, USAGE } from "./soak/options";
import { measureSlope } from "./soak/slope";

const COUNTED = ["nodes", "listeners", "canvases", "workers"] as const;
/** Rounds before anything is held against the page: every part has been fetched, every cache filled. */
const WARM_ROUNDS = 2;
const READY_WITHIN_MS = 120_000;

async function run(options: SoakOptions): Promise<number> {
	const problem = requireBrowser();
	if (problem !== null) throw new BadOption(problem);
	const root = await findBuild(options.root);
	const { url, close } = await serve({ root, port: 0, host: "127.0.0.1" });
	const browser = await launchBrowser({ webgl: options.painter === "gl" });
	try {
		const { width, height, motion, painter } = options;
		const context = await browser.newContext({
			viewport: { width, height },
			locale: "zh-CN",
			reducedMotion: motion ? "no-preference" : "reduce",
		});
		const page = await context.newPage();
		const errors: string[] = [];
		page.on("pageerror", (error) => errors.push(error.message));
		await page.goto(`${url}?mode=briefing&painter=${painter}`);
		const rounds = await soak(page, options);
		return judge(rounds, errors);
	} finally {
		await browser.close();
		await close();
	}
}

/** Round after round through all scenes, until time and changes are reached; what was held after each. */
async function soak(page: Page, options: SoakOptions): Promise<Hold[]> {
	const { minutes, changes } = options;
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const scenes = await listScenes(page);
	const between = await disturb(page, options);
	const rounds: Hold[] = [];
	const endMs = performance.now() + minutes * 60_000;
	let done = 0;
	console.log(
		`${scenes.length} scenes a round.\nround  changes     heap MB    nodes  listeners  canvases  workers`,
	);
	while (performance.now() < endMs || done < changes || rounds.length < WARM_ROUNDS + 2) {
		for (const scene of [...scenes.slice(1), ...scenes.slice(0, 1)]) {
			await page.keyboard.press(scene === scenes[0] ? "Home" : "PageDown");
			await waitForScene(page, scene);
			await openAndClose(page);
			done += 1;
		}
		await between(rounds.length);
		const held = await measureHold(page, session);
		rounds.push(held);
		console.log(printRound(rounds.length, done, held));
	}
	return rounds;
}

/** Ids of the scenes in their order, once the wall stands. */
async function listScenes(page: Page): Promise<readonly string[]> {
	await waitUntil(page, "the first scene", () => document.querySelector("main")?.dataset.ready === "true");
	return page.evaluate(() => (document.querySelector("main")?.dataset.scenes ?? "").split(" "));
}

async function waitForScene(page: Page, scene: string): Promise<void> {
	const endMs = performance.now() + READY_WITHIN_MS;
	const read = () =>
		page.evaluate(() => ({ ...document.querySelector("main")?.dataset }) as Record<string, string>);
	for (;;) {
		const { scene: shown, still } = await read();
		if (shown === scene && still === "true") return;
		if (performance.now() > endMs) throw new Error(`The scene ${scene} did not stand within two minutes.`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

/** Opens the first number of the scene into its rows and closes it again. */
async function openAndClose(page: Page): Promise<void> {
	const number = page.locator("[data-claim]").first();
	if ((await number.count()) === 0) return;
	await number.press("Enter");
	await page.locator("[data-rows]").first().waitFor();
	await page.keyboard.press("Escape");
}

async function waitUntil(page: Page, what: string, ask: () => boolean): Promise<void> {
	const endMs = performance.now() + READY_WITHIN_MS;
	while (!(await page.evaluate(ask))) {
		if (performance.now() > endMs) throw new Error(`${what} did not stand within two minutes.`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

function printRound(
	round: number,
	done: number,
	{ heapBytes, nodes, listeners, canvases, workers }: Hold,
): string {
	const columns = [(heapBytes / 1e6).toFixed(2), nodes, listeners, canvases, workers];
	const widths = [12, 9, 11, 10, 9];
	return `${String(round).padStart(5)}${String(done).padStart(9)}${columns.map((one, at) => String(one).padStart(widths[at] ?? 0)).join("")}`;
}

/** 0 when nothing countable has grown since the warm rounds. The heap's slope is stated, not judged: an engine frees it when it likes. */
function judge(rounds: readonly Hold[], errors: readonly string[]): number {
	const settled = rounds.slice(WARM_ROUNDS);
	console.log(`\nfrom round ${WARM_ROUNDS + 1} on, a round:`);
	const kilobytes = measureSlope(settled.map((one) => one.heapBytes)) / 1e3;
	console.log(`  heap       ${kilobytes >= 0 ? "+" : ""}${kilobytes.toFixed(1)} kB`);
	const grown = COUNTED.filter((what) => {
		const values = settled.map((one) => one[what]);
		const slope = measureSlope(values);
		console.log(`  ${what.padEnd(10)} ${slope.toFixed(3)}  (${values[0]} → ${values.at(-1)})`);
		return (values.at(-1) ?? 0) > (values[0] ?? 0) && slope > 0;
	});
	for (const error of errors) console.error(`error on the page: ${error}`);
	if (grown.length > 0) console.error(`\nGrown 有增长: ${grown.join(", ")}.`);
	else console.log("\nNothing countable has grown. 节点、监听器、画布、线程没有增长。");
	return grown.length > 0 || errors.length > 0 ? 1 : 0;
}

async function runSafely(): Promise<number> {
	try {
		const options = readSoakOptions(process.argv.slice(2));
		if (options !== null) return await run(options);
		console.log(USAGE);
		return 0;
	} catch (error) {
		if (!(error instanceof BadOption || error instanceof RefusedPrint)) throw error;
		console.error(`${error.message}\n\n${USAGE}`);
		return 2;
	}
}

process.exitCode = await runSafely();
