import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { BUILT } from "../../src/commands/build";
import { expectShown } from "./desk";
import { atEnd, expectAxeClean, openPage, ready, waitUntil } from "./driver";

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

describe("a camera file that cannot be used is named, and the rest lives", () => {
	test.each([
		{ what: "missing", status: 404, body: "", said: "文件不存在" },
		{ what: "a server's error", status: 500, body: "", said: "服务器出错" },
		{ what: "empty", status: 200, body: "", said: "文件是空的" },
		{ what: "a web page", status: 200, body: "<!doctype html><p>login", said: "收到的是网页" },
		{ what: "cut short", status: 200, body: '[{"id":"K1",', said: "文件不完整" },
		{ what: "of another shape", status: 200, body: '{"cameras":[]}', said: "不是所需的格式" },
	])("$what", async ({ status, body, said }) => {
		const { page } = await openPage({
			path: "?lang=zh&layers=cameras,links",
			init: answer("cameras.json", status, body),
			expected: status === 200 ? [] : ["console"],
		});
		await ready(page);
		await page.getByText(said).first().waitFor();
		await expectShown(page, 332);
	});
});

test("trying again brings the layer back once the file is mended", async () => {
	let mended = false;
	const { page } = await openPage({
		path: "?lang=zh",
		init: (opened) =>
			opened.route("**/data/cameras.json", (route) =>
				mended ? route.continue() : route.fulfill({ status: 503 }),
			),
		expected: ["console"],
	});
	await ready(page);
	const retry = page.getByRole("button", { name: "重试摄像头" });
	await retry.first().waitFor();
	await expectAxeClean(page);
	mended = true;
	await retry.first().click();
	await retry.first().waitFor({ state: "detached" });
});

test("without the compounds no number is claimed, the ground is shown and another try offered", async () => {
	let mended = false;
	const { page } = await openPage({
		path: "?lang=zh",
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
		path: "?lang=zh",
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
	const { page } = await openPage({ path: "?lang=zh", dataDir, viewport: { width: 1280, height: 720 } });
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
	const { page } = await openPage({ path: "?lang=zh", dataDir });
	await ready(page);
	await page.getByRole("button", { name: "重试底图边界" }).first().waitFor();
	await expectShown(page, 332);
});

test("without WebGL a sentence says so, and the table is whole", async () => {
	const { page } = await openPage({ path: "?lang=zh", webgl: false, expected: ["console"] });
	await ready(page);
	await page.getByText("WebGL 2").waitFor();
	expect(await page.locator("main").getAttribute("data-shown")).toBe("332");
	await page.locator('[role="grid"] tr[data-id]').first().click();
	await page.getByRole("tab", { name: "小区", selected: true }).waitFor();
	await expectAxeClean(page);
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

/** The map as it is on the screen. */
const lookAtMap = async (page: Page) =>
	(await page.locator(".maplibregl-map").first().screenshot()).toString("base64");

describe("graphics that are lost come back with all layers within five seconds", () => {
	test("on the map's own canvas", async () => {
		const { page } = await openPage({ path: "?lang=zh&layers=cameras,parking,links" });
		await ready(page);
		await expectShown(page, 332);
		const before = await lookAtMap(page);
		await page.evaluate(() => document.querySelector("[data-drawn]")?.setAttribute("data-drawn", "lost"));
		await loseContext(page, ".maplibregl-canvas", true);
		await waitUntil(
			"the symbols are back and the picture is the same",
			async () => {
				const drawn = await page.locator("[data-drawn]").getAttribute("data-drawn");
				return drawn === "332" && (await lookAtMap(page)) === before;
			},
			5_000,
		);
	});

	test("on the overlay's canvas", async () => {
		const { page } = await openPage({ path: "?lang=zh&layers=cameras,parking,links" });
		await ready(page);
		const overlay = "canvas:not(.maplibregl-canvas)";
		const before = await lookAtMap(page);
		const lost = await page.locator(overlay).elementHandle();
		await loseContext(page, overlay, false);
		await waitUntil(
			"a new canvas shows the same",
			async () => {
				const isNew = await page.evaluate(([old, where]) => document.querySelector(where) !== old, [
					lost,
					overlay,
				] as const);
				return isNew && (await page.locator(overlay).count()) === 1 && (await lookAtMap(page)) === before;
			},
			5_000,
		);
	});
});

test("graphics that stay away are said, and another try brings the map back", async () => {
	const { page } = await openPage({ path: "?lang=zh&layers=cameras" });
	await ready(page);
	await expectShown(page, 332);
	await loseContext(page, ".maplibregl-canvas", false);
	await page.getByText("显卡连接中断").waitFor({ timeout: 10_000 });
	expect(await page.locator("[data-drawn]").count()).toBe(0);
	await expectAxeClean(page);
	await page.getByRole("alert").getByRole("button", { name: "重试" }).click();
	await expectShown(page, 332);
	expect(await page.getByRole("alert").count()).toBe(0);
});

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

test("a map whose program cannot be fetched is said to be missing, and another try brings it", async () => {
	const { page, letThrough } = await openWithout(/\/MapView-[\w-]+\.js$/);
	await page.getByText("地图程序没有下载成功").waitFor();
	await expectAxeClean(page);
	letThrough();
	await page.getByRole("alert").getByRole("button", { name: "重试" }).click();
	await expectShown(page, 332);
});
