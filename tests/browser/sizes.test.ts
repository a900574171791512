import { expect, test } from "vitest";
import { findOverflow } from "./desk";
import { expectAxeClean, openPage, ready } from "./driver";

/** Both painters stand in the same boxes; where the picture is large the one that needs no graphics card is the quicker on a processor. */
const SIZES = [
	{ width: 360, height: 740, painter: "svg" },
	{ width: 768, height: 1024, painter: "svg" },
	{ width: 1366, height: 768, painter: "gl" },
	{ width: 1920, height: 1080, painter: "svg" },
	{ width: 3840, height: 2160, painter: "svg" },
];

for (const { painter, ...viewport } of SIZES) {
	test(`at ${viewport.width} px nothing sticks out, in either language and theme, and axe finds nothing`, async () => {
		const { page } = await openPage({
			path: `?lang=en&theme=dark&sel=C004&indicator=camera_coverage&painter=${painter}`,
			viewport,
		});
		await ready(page);
		expect(await findOverflow(page)).toEqual([]);
		await expectAxeClean(page);
		await page.getByRole("button", { name: "中文" }).click();
		await page.getByRole("button", { name: "浅色" }).click();
		await page.locator("html[data-theme=light][lang=zh-CN]").waitFor();
		await page.getByRole("region", { name: "小区地图" }).waitFor();
		expect(await findOverflow(page)).toEqual([]);
		await expectAxeClean(page);
	});
}

test("on a phone every panel is a tap away and clean", async () => {
	const { page } = await openPage({ path: "?lang=zh&painter=svg", viewport: { width: 360, height: 740 } });
	await ready(page);
	const tabs = page.getByRole("tab");
	expect(await tabs.count()).toBe(5);
	// The list is there from the start; it comes into sight when it is asked for again.
	for (const tab of (await tabs.all()).reverse()) {
		await tab.click();
		const top = (await page.getByRole("tabpanel").boundingBox())?.y ?? Number.NaN;
		expect(top, "the panel begins where it can be read").toBeLessThan(740 * 0.6 + 1);
		expect(await findOverflow(page)).toEqual([]);
		await expectAxeClean(page);
	}
});

test("what has to be stated stands in every view: approval number, date, source, that the data are made up", async () => {
	const { page } = await openPage({ path: "?lang=zh&painter=svg", viewport: { width: 360, height: 740 } });
	await ready(page);
	for (const viewport of [
		{ width: 360, height: 740 },
		{ width: 1366, height: 768 },
	]) {
		await page.setViewportSize(viewport);
		for (const words of ["审图号：未取得（内部演示）", "数据日期", "演示数据", "示意边界"]) {
			expect(await page.getByText(words).first().isVisible(), words).toBe(true);
		}
	}
});
