import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectShown, findOverflow } from "./desk";
import { expectAxeClean, openPage, ready, waitUntil } from "./driver";
import { DESK_BY_SVG } from "./painters";
import {
	type Chosen,
	makeHostileFiles,
	makeLongCsv,
	makeMessyCsv,
	makeSmallCsv,
	makeSwappedWorkbook,
} from "./steward_files";

const STEWARD = `${DESK_BY_SVG}&mode=steward`;
const LAPTOP = { width: 1366, height: 768 };

async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
	await page
		.locator("input[type=file]")
		.first()
		.setInputFiles([...files]);
}

const approve = (page: Page) => page.getByRole("button", { name: "批准，作为工作数据" });

/** Nothing is being read, and what is shown is what would be approved. */
async function settled(page: Page): Promise<void> {
	const texts = ["正在读取", "正在与现有数据比较", "正在打开现有数据"];
	await waitUntil("nothing is being read", async () => {
		const counts = await Promise.all(texts.map((one) => page.getByText(one).count()));
		return counts.every((count) => count === 0);
	});
}

async function stateDatum(page: Page, name: RegExp): Promise<void> {
	await page.getByRole("radio", { name }).check();
	await settled(page);
}

async function approveNow(page: Page, version: number): Promise<void> {
	await settled(page);
	await approve(page).click();
	await page.getByText(`已批准为 v${version}`).waitFor();
}

async function toMap(page: Page): Promise<void> {
	await page.getByRole("link", { name: "回到地图" }).click();
	await ready(page);
}

test("a messy ledger in GB18030, first in the wrong datum: advised, put right, approved, on the map, kept over a reload, and back", async () => {
	const { page } = await openPage({ path: DESK_BY_SVG, viewport: LAPTOP });
	await ready(page);
	await page.getByRole("link", { name: "数据维护" }).click();
	await ready(page);
	await expectAxeClean(page);

	await choose(page, makeMessyCsv());
	await page.getByText("先选定坐标系：街道台账.csv").waitFor();
	expect(await approve(page).isDisabled()).toBe(true);
	expect(await page.getByRole("cell", { name: "𠮷" }).count()).toBe(1);
	await page.getByRole("option", { name: "GB18030 / GBK（自动识别）" }).waitFor({ state: "attached" });
	await expectAxeClean(page);

	await stateDatum(page, /^WGS84/);
	await page.getByRole("button", { name: "另一种坐标系明显更合适（街道台账.csv：GCJ-02）" }).click();
	expect(await page.evaluate(() => document.activeElement?.id)).toBe("step-datum");
	expect(await page.getByRole("note").filter({ hasText: "GCJ-02" }).count()).toBe(1);
	await expectAxeClean(page);
	await stateDatum(page, /^GCJ-02/);
	await page.getByRole("note").filter({ hasText: "GCJ-02" }).waitFor({ state: "detached" });

	await page.getByText("小区 334 个，比应有的 332 个多 2 个。").waitFor();
	await page.getByText("新增 2 条").click();
	await page.getByText("新增1号院").waitFor();
	await page.getByText("有 1 行被剔除").waitFor();
	await expectAxeClean(page);
	await approveNow(page, 1);
	await expectAxeClean(page);

	await toMap(page);
	await expectShown(page, 334);
	await page.getByText("正在显示本浏览器的工作数据 v1，非已发布数据").waitFor();
	await expectAxeClean(page);
	await page.reload();
	await ready(page);
	await expectShown(page, 334);
	expect(await page.getByText("𠮷").count()).toBeGreaterThan(0);

	await page.getByRole("link", { name: "数据维护" }).first().click();
	await page.getByRole("button", { name: "改用 已发布数据" }).click();
	await page.getByText("已改回发布的数据").waitFor();
	await toMap(page);
	await expectShown(page, 332);
	expect(await page.getByText("工作数据").count()).toBe(0);
}, 240_000);

test("a workbook with longitude and latitude exchanged: put right and said; a column is given its meaning by keyboard alone", async () => {
	const { page } = await openPage({ path: STEWARD, viewport: LAPTOP });
	await ready(page);
	await choose(page, makeSwappedWorkbook());
	await page.getByText("先选定坐标系：出入口普查.xlsx").waitFor();
	await settled(page);
	const rule = page.getByRole("combobox", { name: /^规则/ });
	expect((await rule.locator("option").allTextContents()).join()).toContain("swapped-position (40)");

	const head = page.getByLabel("“甲乙丙”列对应");
	const reached = () => head.evaluate((one) => one === document.activeElement);
	for (let at = 0; at < 60 && !(await reached()); at++) await page.keyboard.press("Tab");
	expect(await reached(), "the head is reached with Tab").toBe(true);
	await page.keyboard.press("End");
	await settled(page);
	expect(await head.inputValue()).toBe(await head.locator("option").last().getAttribute("value"));
	await page.getByText("人工指定").waitFor();

	const radio = page.getByRole("radio", { name: /^WGS84/ });
	const onRadio = () => page.evaluate(() => document.activeElement?.matches("fieldset input[type=radio]"));
	for (let at = 0; at < 60 && !(await onRadio()); at++) await page.keyboard.press("Tab");
	await page.keyboard.press("Space");
	await settled(page);
	expect(await radio.isChecked()).toBe(true);
	const onApprove = () => approve(page).evaluate((one) => one === document.activeElement);
	for (let at = 0; at < 90 && !(await onApprove()); at++) await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.getByText("已批准为 v1").waitFor();
	await toMap(page);
	await expectShown(page, 332);
}, 240_000);

test("a mapping kept under a name is offered again for such a file", async () => {
	const { page } = await openPage({ path: STEWARD, viewport: LAPTOP });
	await ready(page);
	await choose(page, makeSwappedWorkbook());
	await settled(page);
	await page.getByLabel("“甲乙丙”列对应").selectOption("note");
	await settled(page);
	await page.getByLabel("把当前对应存为").fill("普查表");
	await page.keyboard.press("Enter");
	await page.getByText("正在使用已存的对应“普查表”").waitFor();
	await settled(page);
	await page.getByRole("button", { name: "放弃" }).click();
	await page.getByRole("button", { name: "确定放弃这些文件" }).click();
	await page.reload();
	await ready(page);
	await choose(page, makeSwappedWorkbook());
	await page.getByRole("button", { name: "使用已存的对应“普查表”" }).click();
	await settled(page);
	expect(await page.getByLabel("“甲乙丙”列对应").inputValue()).toBe("note");
}, 180_000);

test("a long reading can be stopped, and what was said is kept", async () => {
	const { page } = await openPage({ path: STEWARD, viewport: LAPTOP });
	await ready(page);
	await choose(page, makeLongCsv());
	await page.getByRole("button", { name: "停止" }).click();
	await page.getByText("读取已停止，文件和选择都保留着").waitFor();
	expect(await approve(page).isDisabled()).toBe(true);
	await expectAxeClean(page);
	await page.getByRole("button", { name: "移除 很长.csv" }).click();
	await choose(page, makeSmallCsv("小.csv", "N100"));
	await page.getByText("先选定坐标系：小.csv").waitFor();
}, 180_000);

test("files that mean harm are named with what to do, run nothing, and the others go on", async () => {
	const { page } = await openPage({ path: STEWARD, viewport: LAPTOP });
	await ready(page);
	await choose(page, ...makeHostileFiles(), makeSmallCsv("小区.csv", "N100"));
	await settled(page);
	for (const name of ["小区炸弹.xlsx", "小区网页.xls", "小区空.csv"]) {
		const row = page.getByRole("row").filter({ hasText: name }).first();
		await row.getByText("无法读取").waitFor();
	}
	expect(await page.locator("img[src=x]").count()).toBe(0);
	await page.getByRole("button", { name: "小区.csv", exact: true }).click();
	await stateDatum(page, /^WGS84/);
	await expectAxeClean(page);
	await approveNow(page, 1);
}, 180_000);

test("a reload in the middle asks first, and leaves what was approved and nothing half approved", async () => {
	const { page } = await openPage({ path: STEWARD, viewport: LAPTOP });
	await ready(page);
	await choose(page, makeSmallCsv("一.csv", "N101"));
	await stateDatum(page, /^WGS84/);
	await approveNow(page, 1);
	await choose(page, makeSmallCsv("二.csv", "N102"));
	await page.getByText("先选定坐标系：二.csv").waitFor();
	let asked = 0;
	page.on("dialog", (dialog) => {
		asked += 1;
		return dialog.accept();
	});
	await page.reload();
	await ready(page);
	expect(asked).toBe(1);
	await page.getByText("还没有文件。").waitFor();
	expect(await page.getByRole("list", { name: "版本" }).getByRole("listitem").count()).toBe(2);
	await toMap(page);
	await expectShown(page, 333);
}, 180_000);

test("what one window approves the other shows, and its draft is held against it", async () => {
	const { page, context, url } = await openPage({ path: STEWARD, viewport: LAPTOP });
	await ready(page);
	await choose(page, makeSmallCsv("一.csv", "N101"));
	await stateDatum(page, /^WGS84/);
	await page.getByText("小区 333 个").waitFor();
	const other = await context.newPage();
	await other.goto(url);
	await ready(other);
	await choose(other, makeSmallCsv("二.csv", "N102"));
	await stateDatum(other, /^WGS84/);
	await approveNow(other, 1);
	await page.getByText("本浏览器的工作数据 v1").waitFor();
	await page.getByText("小区 334 个").waitFor();
	await approveNow(page, 2);
}, 180_000);

describe("a browser that keeps nothing", () => {
	test("shows the published map, and says on the steward's page that nothing can be kept", async () => {
		const { page } = await openPage({
			path: DESK_BY_SVG,
			viewport: LAPTOP,
			init: (one) =>
				one.addInitScript(() => {
					IDBFactory.prototype.open = () => {
						throw new DOMException("Refused.", "SecurityError");
					};
				}),
		});
		await ready(page);
		await expectShown(page, 332);
		await page.getByRole("link", { name: "数据维护" }).click();
		await page.getByText("本浏览器不允许保存数据").waitFor();
		await choose(page, makeSmallCsv("一.csv", "N101"));
		await stateDatum(page, /^WGS84/);
		await approve(page).click();
		await page.getByText("本浏览器不能保存，没有任何更改").waitFor();
		const saved = page.waitForEvent("download");
		await page.getByRole("button", { name: "另存为文件夹（zip）" }).click();
		expect((await saved).suggestedFilename()).toMatch(/^data-\d{4}-\d\d-\d\d\.zip$/);
		await expectAxeClean(page);
	}, 180_000);
});

for (const viewport of [
	{ width: 360, height: 740 },
	{ width: 1920, height: 1080 },
]) {
	test(`at ${viewport.width} px nothing sticks out, in either language and theme, and axe finds nothing`, async () => {
		const { page } = await openPage({ path: "?mode=steward&lang=en&theme=dark", viewport });
		await ready(page);
		expect(await findOverflow(page)).toEqual([]);
		await choose(page, makeMessyCsv(), makeSwappedWorkbook());
		await page.getByText(/State the datum first/).waitFor();
		await page.getByText("2 added", { exact: true }).click();
		expect(await findOverflow(page)).toEqual([]);
		await expectAxeClean(page);
		await page.getByRole("button", { name: "中文" }).click();
		await page.getByRole("button", { name: "浅色" }).click();
		await page.locator("html[data-theme=light][lang=zh-CN]").waitFor();
		expect(await findOverflow(page)).toEqual([]);
		await expectAxeClean(page);
	}, 180_000);
}
