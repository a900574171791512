import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAxeClean, openPage, ready, waitUntil } from "./driver";
import { readPdf } from "./pdf";

/** The question put of a compound that was not chosen. */
const ASK = "为什么不选它？";
const DESK = "?mode=planner&painter=svg&lang=zh";

/** The page as a person at the keyboard has it: every act is a key on what has the focus. */
class Planner {
	constructor(readonly page: Page) {}

	get step(): Locator {
		return this.page.locator("#planner-step");
	}

	/** Goes to a step by the arrow keys of the tabs. */
	async go(name: string): Promise<void> {
		const tab = this.page.getByRole("tab", { name });
		await this.page.getByRole("tab", { selected: true }).focus();
		await this.page.keyboard.press("Home");
		for (let moved = 0; moved < 12; moved++) {
			if ((await tab.getAttribute("aria-selected")) === "true") return;
			await this.page.keyboard.press("ArrowRight");
		}
		throw new Error(`The arrow keys do not reach the step ${name}.`);
	}

	async press(what: Locator, key = "Enter"): Promise<void> {
		await what.focus();
		await this.page.keyboard.press(key);
	}

	async tick(name: string | RegExp): Promise<void> {
		await this.press(this.step.getByRole("checkbox", { name }).first(), "Space");
	}

	async type(what: Locator, text: string): Promise<void> {
		await what.focus();
		await this.page.keyboard.press("Control+A");
		await this.page.keyboard.type(text);
		await this.page.keyboard.press("Tab");
	}

	/** Waits until the step says something. */
	async says(words: string | RegExp, withinMs = 30_000): Promise<void> {
		await this.step.getByText(words).first().waitFor({ timeout: withinMs });
	}

	async shows(count: number): Promise<void> {
		await waitUntil(`${count} are shortlisted`, async () => {
			const shown = await this.page.evaluate(() => document.querySelector("main")?.dataset.shown);
			return Number(shown) === count;
		});
	}
}

async function openPlanner(path = DESK): Promise<Planner> {
	const { page } = await openPage({ path, viewport: { width: 1440, height: 900 } });
	await ready(page);
	return new Planner(page);
}

/** From all compounds to some dozens: a facet, an area drawn by arrow keys, what unknown does, one step back. */
async function shortlist(planner: Planner): Promise<void> {
	const { page, step } = planner;
	await planner.shows(332);
	await planner.tick(/^未改造/);
	await planner.shows(292);
	await planner.press(step.getByRole("button", { name: "矩形" }));
	await page.getByRole("application", { name: /矩形/ }).waitFor();
	for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press("ArrowUp");
	for (let pressed = 0; pressed < 8; pressed++) await page.keyboard.press("ArrowLeft");
	await page.keyboard.press("Enter");
	for (let pressed = 0; pressed < 10; pressed++) await page.keyboard.press("ArrowDown");
	for (let pressed = 0; pressed < 16; pressed++) await page.keyboard.press("ArrowRight");
	await page.keyboard.press("Enter");
	await waitUntil("the area narrows the list", async () => (await readShown(page)) < 292);
	const inside = await readShown(page);
	expect(inside).toBeGreaterThan(20);
	expect(await sumAccount(step)).toBe(332);
	await expectAxeClean(page);
	await page.keyboard.press("Control+Z");
	await planner.shows(292);
	await page.keyboard.press("Control+Shift+Z");
	await planner.shows(inside);
}

function readShown(page: Page): Promise<number> {
	return page.evaluate(() => Number(document.querySelector("main")?.dataset.shown));
}

/** What came in, what stayed out, and what nobody can say, added up. */
async function sumAccount(step: Locator): Promise<number> {
	const said = ((await step.getByRole("status").first().textContent()) ?? "").replace(/\s/g, "");
	const [total, ...parts] = [...said.matchAll(/\d+/g)].map(Number);
	expect(total).toBe(332);
	return parts.reduce((sum, part) => sum + part, 0);
}

/** Three judgements that go round in a circle, the repair the page proposes, and the weights that come of it. */
async function judge(planner: Planner): Promise<void> {
	const { step } = planner;
	await planner.go("权重");
	await planner.press(step.getByText("两两比较（层次分析法 AHP）"));
	for (const name of ["屋面破损", "排水破损", "线路老化"]) await planner.tick(name);
	const pairs = [
		["屋面破损与排水破损哪项更重要", "End"],
		["屋面破损与线路老化哪项更重要", "Home"],
		["排水破损与线路老化哪项更重要", "End"],
	] as const;
	for (const [name, key] of pairs) {
		const slider = step.getByRole("slider", { name });
		for (let turned = 0; turned < 3 && !(await slider.isVisible()); turned++)
			await planner.press(step.getByRole("button", { name: "下一对" }));
		await planner.press(slider, key);
	}
	await planner.says(/CR > 0\.10/);
	await expectAxeClean(planner.page);
	await planner.press(step.getByRole("button", { name: "采用修正" }));
	await planner.says(/CR ≤ 0\.10/);
	await planner.press(step.getByRole("button", { name: "用作权重", exact: true }));
	await planner.says("已用作权重。");
}

/** A choice under quotas, proven, and why another compound is not in it. */
async function choose(planner: Planner): Promise<void> {
	const { page, step } = planner;
	await planner.go("组合");
	await planner.says("结果与现有条件一致。");
	await planner.type(step.getByRole("spinbutton", { name: "每个街道至多" }), "2");
	await planner.says(/已证明最优/);
	await planner.says("结果与现有条件一致。");
	await expectAxeClean(page);
	const chosen = await page.evaluate(
		() => document.querySelectorAll('[data-layer="chosen"] [data-id]').length,
	);
	const listed = await step
		.getByRole("region", { name: "入选" })
		.getByRole("rowheader")
		.getByRole("button")
		.count();
	expect(listed).toBeGreaterThanOrEqual(6);
	if (chosen > 0) expect(chosen).toBe(listed);
	const rows = page.getByRole("grid").locator("tr[data-id]");
	await planner.press(rows.filter({ hasText: "可入选", hasNotText: "年" }).first());
	const why = step.getByRole("region", { name: "为什么不选它" });
	await planner.press(why.getByRole("button", { name: ASK }));
	await why
		.getByText(/总价值|没有合乎条件的组合/)
		.first()
		.waitFor();
}

test("from 332 to a printed report by keyboard alone, kept over a reload, compared and exported", async () => {
	const planner = await openPlanner();
	const { page, step } = planner;
	await shortlist(planner);
	await planner.go("门槛");
	const open = step.getByRole("button", { name: /^全部门槛，全部通过/ });
	const before = await open.textContent();
	await planner.tick("不在拆迁范围");
	await waitUntil("the gate lets more in", async () => (await open.textContent()) !== before);
	await planner.tick("不在拆迁范围");
	await expectAxeClean(page);
	await judge(planner);
	await planner.go("稳健性");
	await planner.says("已抽取 10 000 次。");
	await expectAxeClean(page);
	await choose(planner);
	await planner.go("覆盖");
	await planner.says(/精确解已证明最优/);
	await expectAxeClean(page);
	await planner.go("公平与目标");
	await expectAxeClean(page);

	await planner.go("方案");
	await planner.type(step.getByRole("textbox", { name: "名称" }), "第一稿");
	await page.getByText("已保存").first().waitFor();
	const kept = await readShown(page);
	await page.reload();
	await ready(page);
	await planner.shows(kept);
	await planner.go("方案");
	expect(await step.getByRole("textbox", { name: "名称" }).inputValue()).toBe("第一稿");
	await planner.press(step.getByRole("button", { name: "复制当前方案" }));
	await planner.go("权重");
	await planner.press(step.getByRole("button", { name: "各项相等" }));
	await planner.go("方案");
	await page.getByText("已保存").first().waitFor();
	for (const one of await step.getByRole("checkbox", { name: /^比较“/ }).all())
		await planner.press(one, "Space");
	await planner.says("逐项差异");
	await planner.says(/屋面破损/);
	await expectAxeClean(page);

	await planner.go("论证报告");
	await planner.press(step.getByRole("button", { name: "全部计算" }));
	await expectAxeClean(page);
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		planner.press(step.getByRole("button", { name: /^CSV/ })),
	]);
	const csv = readFileSync(await download.path(), "utf8");
	expect(csv.startsWith("\uFEFF")).toBe(true);
	expect(csv).toContain("演示数据");
	await planner.press(step.getByRole("link", { name: /打开报告/ }));
	await page.locator("main[data-missing='']").waitFor({ timeout: 60_000 });
	await ready(page);
	await expectAxeClean(page);
	const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
	expect(pdf.text).toContain("论证报告");
	expect(pdf.text).toContain("演示数据");
}, 240_000);
