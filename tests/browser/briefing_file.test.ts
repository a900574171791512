import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../src/commands/browser";
import { ROOT } from "../../src/commands/root";
import { ready, waitUntil } from "./driver";
import { type Troubles, watchContext, watchPage } from "./watch";

const folder = mkdtempSync(join(tmpdir(), "briefing-file-"));
const file = join(folder, "briefing.html");

beforeAll(() => {
	const made = spawnSync(
		process.execPath,
		["--import", "tsx", "src/commands/build_briefing_file.ts", "--out", file],
		{ cwd: ROOT, encoding: "utf8" },
	);
	expect(made.status, made.stderr).toBe(0);
	expect(made.stdout).toContain("MB");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file as from a stick: opened from the disk, the network away; every address it asks for is noted. */
async function openFile(query: string, look: (page: Page) => Promise<void>) {
	const browser = await launchBrowser({ webgl: true });
	try {
		const context = await browser.newContext({
			viewport: { width: 1024, height: 640 },
			offline: true,
			reducedMotion: "reduce",
			locale: "zh-CN",
		});
		const troubles: Troubles = await watchContext(context, new URL("file:///").origin);
		const page = await context.newPage();
		watchPage(page, troubles);
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await page.goto(pathToFileURL(file).href + query);
		await ready(page);
		await look(page);
		const outside = asked.filter((address) => !/^(data|blob):/.test(address));
		return { troubles, outside };
	} finally {
		await browser.close();
	}
}

const NOTHING = { policy: [], console: [], errors: [] };

function readMain(page: Page) {
	return page.evaluate(() => ({
		scene: document.querySelector("main")?.dataset.scene ?? "",
		scenes: (document.querySelector("main")?.dataset.scenes ?? "").split(" "),
		painter: document.querySelector<HTMLElement>("[data-painter]")?.dataset.painter ?? "",
	}));
}

describe("the briefing as one file, opened from a disk without network", () => {
	test("shows its first scene by the graphics card, and asks for nothing but itself", async () => {
		const { troubles, outside } = await openFile("", async (page) => {
			const { scene, scenes, painter } = await readMain(page);
			expect(scene).toBe(scenes[0]);
			expect(painter).toBe("gl");
		});
		expect(outside).toHaveLength(1);
		expect(troubles).toMatchObject(NOTHING);
	});

	test("goes through every scene where SVG paints", async () => {
		const { troubles, outside } = await openFile("?painter=svg", async (page) => {
			const { scenes } = await readMain(page);
			expect(scenes.length).toBeGreaterThanOrEqual(10);
			for (const wanted of scenes) {
				await waitUntil(`scene ${wanted} stands`, async () => (await readMain(page)).scene === wanted);
				await ready(page);
				await page.keyboard.press("ArrowRight");
			}
		});
		expect(outside).toHaveLength(1);
		expect(troubles).toMatchObject(NOTHING);
	});
});
