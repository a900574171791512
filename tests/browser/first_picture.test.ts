import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BUILT } from "../../src/commands/build";
import { listLoads, measureLoad } from "../../src/commands/loads";
import { openPage, ready, waitUntil } from "./driver";

/** Bytes a cold visit may cost, compressed: what runs before the desk answers, and the page with its picture. */
const MOST_SCRIPT = 120_000;
const MOST_PAGE = 40_000;

test("what is loaded first stays as small as was promised", () => {
	const [first] = listLoads(BUILT);
	if (!first) throw new Error("The build loads nothing.");
	expect(first.files.every((file) => file.endsWith(".js"))).toBe(true);
	expect(measureLoad(BUILT, first).br).toBeLessThanOrEqual(MOST_SCRIPT);
	expect(brotliCompressSync(readFileSync(join(BUILT, "index.html"))).length).toBeLessThanOrEqual(MOST_PAGE);
});

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where the map stands, its symbols by id, and where the header and the source line are; `null` for what is not there. */
interface Picture {
	readonly boxes: Readonly<Record<string, Box | null>>;
	readonly symbols: Readonly<Record<string, readonly [number, number]>>;
}

function readPicture(page: Page): Promise<Picture> {
	return page.evaluate(() => {
		const desk = document.querySelector("#first") ?? document.querySelector("#root");
		const find = {
			header: desk?.querySelector("header"),
			main: desk?.querySelector("main"),
			map: document.querySelector("#first-picture") ?? document.querySelector("[data-painter]"),
			section: desk?.querySelector("section:has(#first-picture), section:has([data-painter])"),
		};
		const boxes = Object.entries(find).map(([name, element]) => {
			const box = element?.getBoundingClientRect();
			return [name, box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null];
		});
		const uses = [...document.querySelectorAll("#first-picture use, [data-painter=svg] use")];
		const symbols = uses.flatMap((use) => {
			const id = use.getAttribute("data-id");
			const { x, y, width, height } = use.getBoundingClientRect();
			return id === null || width === 0 ? [] : [[id, [x + width / 2, y + height / 2]]];
		});
		return { boxes: Object.fromEntries(boxes), symbols: Object.fromEntries(symbols) };
	});
}

/** What the browser tells of a layout shift. */
interface Shift {
	readonly value: number;
	readonly sources: readonly { readonly node: Node | null }[];
}

interface Gate {
	readonly open: () => void;
	readonly shut: (page: Page, files: RegExp) => Promise<void>;
}

/** Holds back what is asked for until it is opened. */
function makeGate(): Gate {
	let open: () => void = () => undefined;
	const opened = new Promise<void>((resolve) => {
		open = resolve;
	});
	return {
		open: () => open(),
		async shut(page, files) {
			await page.route(files, async (route) => {
				await opened;
				await route.continue();
			});
		},
	};
}

function expectNear(after: Picture, before: Picture): void {
	for (const [name, box] of Object.entries(before.boxes)) {
		const now = after.boxes[name];
		expect([name, box === null, now === null || now === undefined]).toEqual([name, false, false]);
		// On a phone the page below the map is longer once the list is there.
		for (const side of ["x", "y", "width"] as const) {
			expect(Math.abs((now?.[side] ?? 0) - (box?.[side] ?? 0)), `${name} ${side}`).toBeLessThanOrEqual(1);
		}
		if (name !== "main") expect(Math.abs((now?.height ?? 0) - (box?.height ?? 0))).toBeLessThanOrEqual(1);
	}
	for (const [id, [x, y]] of Object.entries(before.symbols)) {
		const [nowX, nowY] = after.symbols[id] ?? [0, 0];
		expect(Math.hypot(nowX - x, nowY - y), id).toBeLessThanOrEqual(1.5);
	}
}

test.each([
	["a phone", { width: 390, height: 844 }, "light"],
	["a tablet", { width: 820, height: 1180 }, "dark"],
	["a laptop", { width: 1366, height: 768 }, "light"],
] as const)(
	"on %s the map takes the place of its picture, and nothing moves",
	async (_name, viewport, colorScheme) => {
		const scripts = makeGate();
		const painter = makeGate();
		const { page } = await openPage({
			// The other painter tells where each of its symbols stands; where the graphics card puts them is compared elsewhere.
			path: "?painter=svg",
			early: true,
			viewport,
			colorScheme,
			init: async (opened) => {
				await opened.addInitScript(() => {
					const shifts = document as unknown as { shifted: unknown[] };
					shifts.shifted = [];
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries() as unknown as Shift[]) {
							const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : ""));
							shifts.shifted.push([entry.value, moved.map((html) => html.slice(0, 80))]);
						}
					}).observe({ type: "layout-shift", buffered: true });
				});
				await painter.shut(opened, /SvgMapView.*\.js$/);
				await scripts.shut(opened, /index-.*\.js$/);
			},
		});
		await waitUntil("the first page is painted", () =>
			page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length > 0),
		);
		const before = await readPicture(page);
		expect(Object.keys(before.symbols)).toHaveLength(332);
		scripts.open();
		await waitUntil("the desk stands", () => page.evaluate(() => document.querySelector("#first") === null));
		const between = await readPicture(page);
		expect(Object.keys(between.symbols)).toHaveLength(332);
		expectNear(between, before);
		painter.open();
		await ready(page);
		expect(await page.locator("#first-picture").count()).toBe(0);
		expectNear(await readPicture(page), before);
		expect(await page.evaluate(() => (document as unknown as { shifted: unknown[] }).shifted)).toEqual([]);
		const marks = await page.evaluate(() =>
			["first-picture", "map-ready"].map(
				(name) => performance.getEntriesByName(name, "mark")[0]?.startTime ?? 0,
			),
		);
		expect(marks[0]).toBeGreaterThan(0);
		expect(marks[1]).toBeGreaterThan(marks[0] ?? 0);
	},
);

test("with scripts off a compound is found and one reads who manages it, on a phone too", async () => {
	const { page } = await openPage({ scripts: false, path: "#C001", viewport: { width: 390, height: 844 } });
	expect(await page.locator("#first-picture use[data-id]").count()).toBeGreaterThanOrEqual(332);
	expect(await page.title()).toContain("一张图");
	await page.getByRole("heading", { name: "一张图" }).first().waitFor();
	expect(await page.getByRole("banner").textContent()).toContain("332 个小区");
	await page.getByRole("list", { name: "管理类型" }).getByText("无人管理").waitFor();
	const main = await page.getByRole("main").textContent();
	expect(main).toContain("显示 332 个小区，共 332 个");
	expect(main).toContain("审图号");
	expect(await page.getByRole("button").count()).toBe(0);
	expect(await page.getByRole("checkbox").count()).toBe(0);
	const compounds: readonly { id: string; name: string; manager: string | null }[] = JSON.parse(
		readFileSync(join(BUILT, "data/compounds.json"), "utf8"),
	);
	expect(await page.locator("#plain tr[id]").count()).toBe(compounds.length);
	const managed = compounds.find(({ manager }) => manager !== null);
	const row = page.getByRole("row").filter({ hasText: managed?.name ?? "" });
	expect(await row.first().textContent()).toContain(managed?.manager);
	// The place of the link is in sight, and nothing sticks out sideways.
	await page.locator("#C001").waitFor({ state: "visible" });
	expect((await page.locator("#C001").boundingBox())?.y).toBeLessThan(844);
	const widest = await page.locator("#plain").boundingBox();
	expect(widest?.width).toBeLessThanOrEqual(390);
});

test("where the script cannot be had the first page goes on standing", async () => {
	const { page } = await openPage({
		init: (opened) => opened.route(/\.js$/, (route) => route.abort()),
		expected: ["console"],
	});
	await page.waitForLoadState("load");
	expect(Object.keys((await readPicture(page)).symbols)).toHaveLength(332);
});

test("a link to another view shows no picture of the opening one, and missing data are said", async () => {
	const painter = makeGate();
	const { page, url } = await openPage({
		path: "?color=renovation",
		init: (opened) => painter.shut(opened, /(MapView|SvgMapView).*\.js$/),
		expected: ["console"],
	});
	await page.getByRole("tablist").waitFor();
	expect(await page.locator("#first, #first-picture").count()).toBe(0);
	painter.open();
	await page.route(/district\.json/, (route) => route.abort());
	await page.goto(new URL("/", url).href);
	await page.getByRole("alert").waitFor();
	expect(await page.locator("#first").count()).toBe(0);
});
