import { describe, expect, test } from "vitest";
import { expectAxeClean, openPage, ready, waitUntil } from "./driver";
import { expectScene, findSymbol, findTextFaults, listScenes, readWall, settled } from "./wall";

/** Every family of layout, plain and odd; `picked` is clicked two pixels beside the middle of its symbol. */
const WALLS = [
	{ width: 1920, height: 1080 },
	{ width: 3840, height: 2160 },
	{ width: 2560, height: 1080 },
	{ width: 7680, height: 2160 },
	{ width: 5760, height: 1080 },
	{ width: 1600, height: 1200 },
	{ width: 6656, height: 1792 },
] as const;

const PICKED = "C164";

describe("on walls of every shape", () => {
	test("no letters are cut, covered or outside their part, and what is clicked is what is drawn there", async () => {
		const { page } = await openPage({ path: "?mode=briefing&lang=zh&painter=svg", viewport: WALLS[0] });
		await ready(page);
		const scenes = await listScenes(page);
		for (const wall of WALLS) {
			await page.setViewportSize(wall);
			await page.keyboard.press("Home");
			await expectScene(page, scenes[0] ?? "");
			for (const scene of scenes) {
				await page.keyboard.press(scene === scenes[0] ? "Home" : "PageDown");
				await expectScene(page, scene);
				await settled(page);
				expect(await findTextFaults(page), `${wall.width}×${wall.height} ${scene}`).toEqual([]);
			}
			await page.keyboard.press("Home");
			await expectScene(page, scenes[0] ?? "");
			const at = await findSymbol(page, PICKED);
			if (!at) throw new Error(`${PICKED} is not on a wall of ${wall.width}×${wall.height}.`);
			for (const [dx, dy] of [
				[0, 0],
				[2, 0],
				[0, -2],
			] as const) {
				await page.mouse.click(at[0] + dx, at[1] + dy);
				await waitUntil(`${PICKED} is picked`, async () => (await readWall(page)).sel === PICKED);
			}
		}
	}, 240_000);
});

test("every number opens into as many rows as it says, every scene is clean, and a question is answered", async () => {
	const { page } = await openPage({
		path: "?mode=briefing&lang=zh&painter=svg",
		viewport: { width: 1366, height: 768 },
	});
	await ready(page);
	for (const scene of await listScenes(page)) {
		await expectScene(page, scene);
		await settled(page);
		await expectAxeClean(page);
		for (const claim of await page.locator("[data-claim]").all()) {
			const figure = ((await claim.locator("[data-figure]").textContent()) ?? "").replace(/\D/g, "");
			await claim.press("Enter");
			const list = page.locator("[data-rows]");
			await list.waitFor();
			if ((await list.getAttribute("data-how")) === "count")
				expect(await list.getAttribute("data-rows"), scene).toBe(figure);
			await page.keyboard.press("Escape");
			await list.waitFor({ state: "detached" });
		}
		await page.keyboard.press("PageDown");
	}
	await page.keyboard.press("Home");
	await page.keyboard.press("/");
	await page.getByRole("combobox").fill("lh");
	await page.keyboard.press("Enter");
	await page.locator('[data-focus="subdistrict/lianhua"]').waitFor();
	expect(Number((await readWall(page)).shown)).toBeLessThan(332);
	await page.keyboard.press("Escape");
	await waitUntil("all are shown again", async () => (await readWall(page)).shown === "332");
}, 180_000);

test("the tour goes on by itself, stands at a touch, and comes back to its scene after a reload", async () => {
	const { page, context } = await openPage({
		path: "?mode=briefing&lang=zh&painter=svg&tour=yes",
		viewport: { width: 1024, height: 640 },
		init: (fresh) => fresh.clock.install(),
	});
	await ready(page);
	const [first = "", second = "", third = ""] = await listScenes(page);
	await expectScene(page, first);
	await page.clock.runFor(61_000);
	await waitUntil("the second scene or a later one", async () => (await readWall(page)).scene !== first);
	await page.keyboard.press("Home");
	await page.keyboard.press("PageDown");
	await expectScene(page, second);
	await page.clock.runFor(50_000);
	expect((await readWall(page)).scene, "nobody is hurried on after a touch").toBe(second);
	await page.reload();
	await ready(page);
	await expectScene(page, second);
	expect(new URL(page.url()).searchParams.get("tour")).toBe("yes");
	expect(third).not.toBe("");
	expect(context.pages()).toHaveLength(1);
}, 120_000);

test("a presenter's window and the wall go together, and the wall goes on without it", async () => {
	const { page, context, url } = await openPage({
		path: "?mode=briefing&lang=zh&painter=svg",
		viewport: { width: 1024, height: 640 },
	});
	await ready(page);
	const [first = "", second = "", third = ""] = await listScenes(page);
	const presenter = await context.newPage();
	await presenter.goto(`${url}&window=presenter`);
	await presenter.getByRole("button", { name: "下一场景" }).first().click();
	await expectScene(page, second);
	await page.keyboard.press("PageDown");
	await expectScene(page, third);
	await waitUntil("the presenter sees the wall's scene", () =>
		presenter.evaluate((scene) => document.querySelector("main")?.dataset.scene === scene, third),
	);
	await expectAxeClean(presenter);
	await presenter.close();
	await page.keyboard.press("Home");
	await expectScene(page, first);
}, 120_000);

test("without a network the wall goes on, opens again, and takes newer data when the server is back", async () => {
	const { page, context } = await openPage({
		path: "?mode=briefing&lang=zh&painter=svg&scene=cameras",
		viewport: { width: 1024, height: 640 },
		expected: ["console"],
	});
	await ready(page);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
	await waitUntil("the page is kept", () =>
		page.evaluate(
			() => navigator.serviceWorker.controller !== null || caches.keys().then((keys) => keys.length > 0),
		),
	);
	await context.setOffline(true);
	await page.keyboard.press("PageDown");
	const { scene = "" } = await readWall(page);
	await expectScene(page, scene);
	await page.reload();
	await ready(page);
	await expectScene(page, scene);
	await context.setOffline(false);
}, 120_000);
