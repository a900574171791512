import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAxeClean, openPage, ready } from "./driver";

/** What is under the button “export picture” once a format is chosen. */
async function exportAs(page: Page, format: string): Promise<Download> {
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("radio", { name: format }).check();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: "导出图片" }).click(),
	]);
	return download;
}

async function readBytes(download: Download): Promise<Buffer> {
	return readFileSync(await download.path());
}

/** What an exported SVG holds, read by a parser. */
function readSvg(page: Page, source: string) {
	return page.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
		const list = (selector: string) => [...parsed.querySelectorAll(selector)];
		return {
			broken: parsed.querySelector("parsererror") !== null,
			symbols: new Set(list('[data-layer="compounds"] [data-id]').map((one) => one.getAttribute("data-id")))
				.size,
			cameras: list('[data-layer="cameras"] [data-id]').length,
			clusters: list('[data-layer="parking-counts"] text').map((one) => one.textContent),
			legend: list('[data-section="management"] [data-count]').map((one) =>
				Number(one.getAttribute("data-count")),
			),
			foot: parsed.querySelector('[data-part="foot"]')?.textContent ?? "",
			foreign: list("script, image, foreignObject, style, [href^=http]").length,
		};
	}, source);
}

/** Size of a PNG by its own header, and how many of its pixels have each of some colours, `rrggbb`. */
async function readPng(page: Page, bytes: Buffer, colors: readonly string[]) {
	const counted = await page.evaluate(
		async ([encoded, wanted]) => {
			const data = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
			const image = await createImageBitmap(new Blob([data], { type: "image/png" }));
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext("2d");
			context?.drawImage(image, 0, 0);
			const { data: pixels } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
			const counts = new Map(wanted.map((color) => [Number.parseInt(color, 16), 0]));
			for (let at = 0; at < pixels.length; at += 4) {
				const color = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
				const count = counts.get(color);
				if (count !== undefined) counts.set(color, count + 1);
			}
			return [...counts.values()];
		},
		[bytes.toString("base64"), colors] as const,
	);
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), counted };
}

test("the present map is kept as a picture: as SVG every symbol and count of the screen, as PNG in the size one chose", async () => {
	const { page } = await openPage({ path: "?layers=cameras,parking,links&lang=zh&theme=light" });
	await ready(page);
	await page.getByRole("button", { name: "打印·导出" }).click();
	await page.getByRole("dialog", { name: "打印与导出" }).waitFor();
	await expectAxeClean(page);

	const svg = await exportAs(page, "SVG，矢量");
	expect(svg.suggestedFilename()).toMatch(/_\d{4}-\d\d-\d\d_演示数据\.svg$/);
	const { broken, symbols, cameras, clusters, legend, foot, foreign } = await readSvg(
		page,
		(await readBytes(svg)).toString("utf8"),
	);
	const shown = Number(await page.locator("main").getAttribute("data-shown"));
	expect([broken, foreign, symbols]).toEqual([false, 0, shown]);
	expect(legend.reduce((sum, count) => sum + count, 0)).toBe(shown);
	expect(foot).toContain("演示数据");
	expect(foot).toContain("审图号");
	// What the graphics card draws above the map on the screen is in the picture too.
	expect(cameras).toBeGreaterThan(100);
	expect(clusters.length).toBeGreaterThan(1);

	const png = await exportAs(page, "PNG，3840 × 2160");
	expect(png.suggestedFilename()).toMatch(/_演示数据_3840x2160\.png$/);
	// The ground of page, district and neighbours, the ink of letters, the red of the unmanaged, the plates of parking.
	const colors = ["f7f5f0", "ffffff", "ece8e0", "1f2933", "8c0000"];
	const picture = await readPng(page, await readBytes(png), colors);
	expect([picture.width, picture.height]).toEqual([3840, 2160]);
	const [paper, district, neighbour, ink, unmanaged] = picture.counted;
	for (const ground of [paper, district, neighbour]) expect(ground).toBeGreaterThan(300_000);
	for (const mark of [ink, unmanaged]) expect(mark).toBeGreaterThan(2_000);

	await page.keyboard.press("Escape");
	await page.getByRole("dialog").waitFor({ state: "detached" });
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("打印·导出");
}, 120_000);
