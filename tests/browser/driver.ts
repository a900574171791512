import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, expect } from "vitest";
import { launchBrowser } from "../../src/commands/browser";
import { BUILT } from "../../src/commands/build";
import { serve } from "../../src/commands/serve";
import { type Troubles, watchContext, watchPage } from "./watch";

interface PageOptions {
	/** What follows the origin, for instance `?lang=en`. */
	readonly path?: string;
	readonly viewport?: { readonly width: number; readonly height: number };
	readonly colorScheme?: "light" | "dark";
	readonly reducedMotion?: "reduce" | "no-preference";
	/** Published files that take the place of `/data/*`. */
	readonly dataDir?: string;
	/** Another folder than the built product. */
	readonly root?: string;
	/** An address that something else serves, instead of `root`. */
	readonly origin?: string;
	/** False: a browser in which no WebGL context can be had. */
	readonly webgl?: boolean;
	/** False: a browser that runs no scripts. */
	readonly scripts?: boolean;
	/** True: goes on as soon as the page has begun to come, for tests that hold back a part of it. */
	readonly early?: boolean;
	/** Runs before anything is loaded: routes that fail, a script to add. */
	readonly init?: (page: Page) => Promise<unknown>;
	/** The troubles this test is about; they are then not held against it. */
	readonly expected?: readonly (keyof Troubles)[];
}

interface Opened {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly troubles: Troubles;
	readonly url: string;
}

/** Small, because software GL paints every pixel on the processor. */
const VIEWPORT = { width: 1024, height: 640 };
const READY_WITHIN_MS = 30_000;

const browsers = new Map<boolean, Promise<Browser>>();
const endings: (() => unknown)[] = [];
let watched: { readonly troubles: Troubles; readonly expected: readonly (keyof Troubles)[] }[] = [];

function getBrowser(webgl: boolean): Promise<Browser> {
	const known = browsers.get(webgl);
	if (known) return known;
	const launched = launchBrowser({ webgl });
	browsers.set(webgl, launched);
	return launched;
}

async function startServer({ root, dataDir, origin }: PageOptions): Promise<string> {
	if (origin !== undefined) return origin;
	const overlay = dataDir === undefined ? {} : { dataDir };
	const { url, close } = await serve({ root: root ?? BUILT, ...overlay, port: 0, host: "127.0.0.1" });
	endings.push(close);
	return url;
}

/** Does something after the test, when every page opened since is closed. */
export function atEnd(end: () => unknown): void {
	endings.push(end);
}

/** Opens a page of the built product in a context of its own. What must not happen is checked after the test. */
export async function openPage(options: PageOptions = {}): Promise<Opened> {
	const base = await startServer(options);
	const browser = await getBrowser(options.webgl ?? true);
	const context = await browser.newContext({
		viewport: options.viewport ?? VIEWPORT,
		colorScheme: options.colorScheme ?? "light",
		reducedMotion: options.reducedMotion ?? "reduce",
		locale: "zh-CN",
		timezoneId: "Asia/Shanghai",
		javaScriptEnabled: options.scripts ?? true,
	});
	endings.push(async () => {
		for (const page of context.pages()) await page.unrouteAll({ behavior: "ignoreErrors" });
		await context.unrouteAll({ behavior: "ignoreErrors" });
		await context.close();
	});
	const troubles = await watchContext(context, new URL(base).origin);
	watched.push({ troubles, expected: options.expected ?? [] });
	const page = await context.newPage();
	watchPage(page, troubles);
	await options.init?.(page);
	const url = new URL(options.path ?? "", base).href;
	await page.goto(url, { waitUntil: options.early === true ? "commit" : "load" });
	return { page, context, troubles, url };
}

/** Asks again until the answer is true. (`waitForFunction` with a string cannot run under the policy.) */
export async function waitUntil(
	what: string,
	ask: () => Promise<boolean>,
	withinMs = READY_WITHIN_MS,
): Promise<void> {
	const endMs = performance.now() + withinMs;
	while (!(await ask())) {
		if (performance.now() > endMs) throw new Error(`Not within ${withinMs} ms: ${what}.`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** Waits until data and map are painted. */
export async function ready(page: Page): Promise<void> {
	await waitUntil("main says that it is ready", () =>
		page.evaluate(() => document.querySelector("main")?.dataset.ready === "true"),
	);
}

/** What axe looks at: all rules, or those named; all of the page, or not what a selector names. */
interface AxeScope {
	readonly rules?: readonly string[];
	readonly except?: string;
}

/** A violation in few words. */
interface Found {
	readonly id: string;
	readonly help: string;
	readonly where: readonly string[];
}

/** The hundreds of marks of a painted map, which are kept from readers since the table says the same: axe would look at each of them for nothing. */
const MARKS = 'svg[aria-hidden="true"]:has(> [data-layer]) *';

/** What axe finds in the page as it stands. It is brought into the page once: to do so anew takes as long as to look. */
export async function runAxe(page: Page, { rules, except }: AxeScope = {}): Promise<readonly Found[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
	const exclude = except === undefined ? [MARKS] : [MARKS, except];
	return page.evaluate(lookByAxe, { exclude, rules: rules ?? null });
}

/** Runs in the page. */
async function lookByAxe(asked: { exclude: readonly string[]; rules: readonly string[] | null }) {
	const context = { include: ["html"], exclude: asked.exclude.map((selector) => [selector]) };
	// Of what is in order one example a rule is described; every violation is.
	const options: axe.RunOptions = { resultTypes: ["violations"] };
	if (asked.rules) options.runOnly = [...asked.rules];
	const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, options);
	return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
}

/** No rule of axe finds anything in the page as it stands. */
export async function expectAxeClean(page: Page, scope?: AxeScope): Promise<void> {
	expect(await runAxe(page, scope)).toEqual([]);
}

afterEach(async () => {
	for (const end of endings.splice(0).reverse()) await end();
	const held = watched;
	watched = [];
	for (const { troubles, expected } of held) {
		const unexpected = Object.entries(troubles).filter(([kind]) => !expected.some((one) => one === kind));
		expect(Object.fromEntries(unexpected.filter(([, list]) => list.length > 0))).toEqual({});
	}
});

afterAll(async () => {
	for (const launched of browsers.values()) await (await launched).close();
	browsers.clear();
});
