import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { BUILT } from "../../src/commands/build";
import { expectShown } from "./desk";
import { atEnd, expectAxeClean, openPage, ready, waitUntil } from "./driver";
import { DESK_BY_SVG, expectPainter, lookAtMap } from "./painters";

const DATA = join(BUILT, "data");

/** The published files with one of them changed. */
function spoil(file: string, change: (text: string) => string): string {
	const folder = mkdtempSync(join(tmpdir(), "spoilt-"));
	atEnd(() => rmSync(folder, { recursive: true }));
	cpSync(DATA, folder, { recursive: true });
	writeFileSync(join(folder, file), change(readFileSync(join(DATA, file), "utf8")));
	return folder;
}

const answer =
	(file: string, status: number, body = "") =>
	(page: Page) =>
		page.route(`**/data/${file}`, (route) => route.fulfill({ status, body }));

/** What may come in place of the cameras, and what is then said. */
const CAMERA_FILES = [
	{ what: "missing", status: 404, body: "", said: "文件不存在" },
	{ what: "a server's error", status: 500, body: "", said: "服务器出错" },
	{ what: "empty", status: 200, body: "", said: "文件是空的" },
	{ what: "a web page", status: 200, body: "<!doctype html><p>login", said: "收到的是网页" },
	{ what: "cut short", status: 200, body: '[{"id":"K1",', said: "文件不完整" },
	{ what: "of another shape", status: 200, body: '{"cameras":[]}', said: "不是所需的格式" },
];

test.each([
	// A failing status is said in the console as well, by the browser; what the page reads itself is not.
	{ files: CAMERA_FILES.filter(({ status }) => status !== 200), path: DESK_BY_SVG, expected: ["console"] },
	{ files: CAMERA_FILES.filter(({ status }) => status === 200), path: "?lang=zh", expected: [] },
] as const)(
	"a camera file that cannot be used is named and the rest lives, and another try brings the layer once the file is mended ($path)",
	async ({ files, path, expected }) => {
		let [file] = files;
		const { page } = await openPage({
			path: `${path}&layers=cameras,links`,
			init: (opened) =>
				opened.route("**/data/cameras.json", (route) => (file ? route.fulfill(file) : route.continue())),
			expected,
		});
		await ready(page);
		const retry = page.getByRole("button", { name: "重试摄像头" });
		for (const next of files) {
			file = next;
			if (next !== files[0]) await retry.first().click();
			await page.getByText(next.said).first().waitFor();
			await expectShown(page, 332);
		}
		await expectAxeClean(page);
		file = undefined;
		await retry.first().click();
		await retry.first().waitFor({ state: "detached" });
	},
);

test("without the compounds no number is claimed, the ground is shown and another try offered", async () => {
	let mended = false;
	const { page } = await openPage({
		path: DESK_BY_SVG,
		init: (opened) =>
			opened.route("**/data/compounds.json", (route) =>
				mended ? route.continue() : route.fulfill({ status: 404 }),
			),
		expected: ["console"],
	});
	await ready(page);
	expect(await page.locator("main").getAttribute("data-total")).toBe("");
	// Neither the header nor the legend nor the map may say “none” of what is not known.
	expect(await page.getByText("0 个小区").count()).toBe(0);
	expect(await page.getByText("专业化物业").count()).toBe(0);
	await expectAxeClean(page);
	mended = true;
	await page.getByRole("button", { name: "重试小区" }).first().click();
	await expectShown(page, 332);
});

test("without the district the page says which file is missing and offers another try", async () => {
	const { page } = await openPage({
		path: DESK_BY_SVG,
		init: answer("district.json", 404, ""),
		expected: ["console"],
	});
	await page.getByRole("button", { name: /重试/ }).waitFor();
	await expectAxeClean(page);
});

test("two malformed records are listed and the other 330 shown", async () => {
	const dataDir = spoil("compounds.json", (text) => {
		const rows = JSON.parse(text);
		rows[3].position = [1000, "north"];
		rows[5].management = "pirates";
		return JSON.stringify(rows);
	});
	const { page } = await openPage({ path: DESK_BY_SVG, dataDir, viewport: { width: 1280, height: 720 } });
	await ready(page);
	await expectShown(page, 330);
	await page.getByText(/应有 332/).waitFor();
	await page.getByRole("tab", { name: "说明" }).click();
	await page.getByText("C004").first().waitFor();
	await page.getByText("C006").first().waitFor();
	await expectAxeClean(page);
});

test("an area of an unknown kind costs the ground, never the compounds", async () => {
	const dataDir = spoil("ground.json", (text) => text.replace('"MultiPolygon"', '"Blob"'));
	expect(readFileSync(join(dataDir, "ground.json"), "utf8")).toContain('"Blob"');
	const { page } = await openPage({ path: DESK_BY_SVG, dataDir });
	await ready(page);
	await page.getByRole("button", { name: "重试底图边界" }).first().waitFor();
	await expectShown(page, 332);
});

/** Takes the graphics of a canvas away, and gives them back after a while when they shall come back. */
const loseContext = (page: Page, selector: string, back: boolean) =>
	page.evaluate(
		([where, restore]) => {
			const canvas = document.querySelector<HTMLCanvasElement>(where);
			const lost = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
			if (!lost) throw new Error(`No canvas to lose at ${where}.`);
			lost.loseContext();
			if (restore) setTimeout(() => lost.restoreContext(), 300);
		},
		[selector, back] as const,
	);

describe("graphics that are lost come back with all layers", () => {
	test("on the map's own canvas", async () => {
		const { page } = await openPage({ path: "?lang=zh&layers=cameras,parking,links" });
		await ready(page);
		await expectShown(page, 332);
		const before = await lookAtMap(page);
		await loseContext(page, ".maplibregl-canvas", true);
		// Meanwhile the map is no blank.
		await page.locator('[data-painter="svg"][data-drawn="332"]').waitFor();
		await expectPainter(page, "gl");
		await expectShown(page, 332);
		await waitUntil("the picture is the same", async () => (await lookAtMap(page)) === before);
	});

	test("on the overlay's canvas", async () => {
		const { page } = await openPage({ path: "?lang=zh&layers=cameras,parking,links" });
		await ready(page);
		const overlay = "canvas:not(.maplibregl-canvas)";
		const before = await lookAtMap(page);
		const lost = await page.locator(overlay).elementHandle();
		await loseContext(page, overlay, false);
		await waitUntil("a new canvas shows the same", async () => {
			const isNew = await page.evaluate(([old, where]) => document.querySelector(where) !== old, [
				lost,
				overlay,
			] as const);
			return isNew && (await page.locator(overlay).count()) === 1 && (await lookAtMap(page)) === before;
		});
	});
});

test("graphics that stay away are tried again, given up after the third failure, and tried anew when asked", async () => {
	const { page } = await openPage({
		path: "?lang=zh&layers=cameras",
		viewport: { width: 1280, height: 720 },
		expected: ["console"],
	});
	await ready(page);
	const lost = await page.locator(".maplibregl-canvas").elementHandle();
	await loseContext(page, ".maplibregl-canvas", false);
	await page.locator('[data-painter="svg"][data-drawn="332"]').waitFor();
	await page.getByRole("status").getByText("正在恢复").waitFor();
	await expectPainter(page, "gl");
	expect(await page.evaluate((old) => document.querySelector(".maplibregl-canvas") !== old, lost)).toBe(true);
	await loseContext(page, ".maplibregl-canvas", false);
	await allowWebGl(page, false);
	// Each new canvas fails to begin, which makes two and three.
	await page.getByRole("status").getByText("多次中断").waitFor();
	await expectPainter(page, "svg");
	await expectShown(page, 332);
	await expectAxeClean(page);
	await allowWebGl(page, true);
	await page.getByRole("button", { name: "再试显卡绘制" }).click();
	await expectPainter(page, "gl");
	await expectShown(page, 332);
	expect(await page.getByText("多次中断").count()).toBe(0);
}, 120_000);

/** Has the browser refuse WebGL from now on, or give it again. */
const allowWebGl = (page: Page, allowed: boolean) =>
	page.evaluate((given) => {
		const own = HTMLCanvasElement.prototype as { getContext: unknown };
		const kept = window as unknown as { getContext: (this: HTMLCanvasElement, type: string) => unknown };
		kept.getContext ??= own.getContext as typeof kept.getContext;
		own.getContext = given
			? kept.getContext
			: function (this: HTMLCanvasElement, type: string) {
					return type.startsWith("webgl") ? null : kept.getContext.call(this, type);
				};
	}, allowed);

/** Opens the page with a script refused until it is let through. */
async function openWithout(script: RegExp) {
	let refused = true;
	const { page } = await openPage({
		path: "?lang=zh",
		viewport: { width: 1280, height: 720 },
		expected: ["console"],
		init: (opened) => opened.route(script, (route) => (refused ? route.abort() : route.continue())),
	});
	await ready(page);
	return {
		page,
		letThrough() {
			refused = false;
		},
	};
}

test("overlays whose program cannot be fetched are said to be missing, and another try paints them", async () => {
	const { page, letThrough } = await openWithout(/\/deck-[\w-]+\.js$/);
	await expectShown(page, 332);
	const bare = await lookAtMap(page);
	await page.getByRole("checkbox", { name: "摄像头", exact: true }).check();
	const alert = page.getByRole("alert");
	await alert.getByText("叠加图层没有画出来").waitFor();
	await expectAxeClean(page);
	// Without an overlay asked for, none is missing.
	await page.getByRole("checkbox", { name: "摄像头", exact: true }).uncheck();
	await alert.waitFor({ state: "detached" });
	await page.getByRole("checkbox", { name: "摄像头", exact: true }).check();
	await alert.waitFor();
	letThrough();
	await alert.getByRole("button", { name: "重试" }).click();
	await alert.waitFor({ state: "detached" });
	await waitUntil("the cameras are painted", async () => (await lookAtMap(page)) !== bare);
	expect(await page.locator("canvas:not(.maplibregl-canvas)").count()).toBe(1);
});

test("where the graphics card's program cannot be fetched SVG paints, and another try brings the graphics card", async () => {
	const { page, letThrough } = await openWithout(/\/MapView-[\w-]+\.js$/);
	await page.getByRole("status").getByText("没有下载成功").waitFor();
	await expectPainter(page, "svg");
	await expectShown(page, 332);
	letThrough();
	await page.getByRole("button", { name: "再试显卡绘制" }).click();
	await expectPainter(page, "gl");
	await expectShown(page, 332);
});

test("a map none of whose programs can be fetched is said to be missing, and another try brings it", async () => {
	const { page, letThrough } = await openWithout(/\/(Svg)?MapView-[\w-]+\.js$/);
	await page.getByText("地图程序没有下载成功").waitFor();
	await expectAxeClean(page);
	letThrough();
	await page.getByRole("alert").getByRole("button", { name: "重试" }).click();
	await expectPainter(page, "gl");
	await expectShown(page, 332);
});
