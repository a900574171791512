import { describe, expect, test } from "vitest";
import { expectShown, readQuery } from "./desk";
import { expectAxeClean, openPage, ready, waitUntil } from "./driver";
import { DESK_BY_SVG, PAINTERS } from "./painters";

test.each([
	{ painter: "svg", step: 1 },
	{ painter: "gl", step: 4 },
])(
	"toggling any value of any facet keeps map ($painter), table and counts equal, and every facet sums to what is shown",
	async ({ painter, step }) => {
		const { page } = await openPage({
			path: `?lang=zh&painter=${painter}`,
			viewport: { width: 1280, height: 720 },
		});
		await ready(page);
		await expectShown(page, 332);
		const boxes = page.locator('fieldset ul input[type="checkbox"]');
		const many = await boxes.count();
		expect(many).toBeGreaterThan(30);
		for (let at = 0; at < many; at += step) {
			const label = boxes.nth(at).locator("xpath=ancestor::label");
			const count = Number((await label.locator('[class*="count"]').textContent())?.replace(/\D/g, ""));
			await boxes.nth(at).check();
			await expectShown(page, count);
			// Every other facet's values sum to what is shown; the chosen one's to what it would be without the choice.
			const sums = await page.locator('fieldset [class*="sum"] span:last-child').allTextContents();
			expect(sums.map(Number).filter((sum) => sum !== count && sum !== 332)).toEqual([]);
			await boxes.nth(at).uncheck();
		}
		await expectShown(page, 332);
		expect(readQuery(page)).not.toContain("management");
	},
	180_000,
);

test("the eleven sub-district counts sum to 332, and a bar filters by its sub-district", async () => {
	const { page } = await openPage({ path: DESK_BY_SVG, viewport: { width: 1280, height: 720 } });
	await ready(page);
	const bars = page.locator('[role="tabpanel"] ol button[aria-pressed]');
	const counts = (await bars.locator('[class*="figure"]').allTextContents()).map(Number);
	expect(counts).toHaveLength(11);
	expect(counts.reduce((sum, one) => sum + one, 0)).toBe(332);
	await bars.nth(2).click();
	await expectShown(page, counts[2] ?? -1);
	expect(await bars.nth(2).getAttribute("aria-pressed")).toBe("true");
	await expectAxeClean(page);
});

describe.each(PAINTERS)("painted by $painter", ({ webgl }) => {
	test("two facets narrow together, and clearing all brings everything back", async () => {
		const { page } = await openPage({ webgl, path: "?lang=zh&management=unmanaged&renovation=planned" });
		await ready(page);
		const shown = Number(await page.locator("main").getAttribute("data-shown"));
		expect(shown).toBeGreaterThan(0);
		expect(shown).toBeLessThan(14);
		await page.getByRole("button", { name: "清除全部" }).first().click();
		await expectShown(page, 332);
	});
});

test("the numbers of the header are doors: what is not placed opens an empty list that says so", async () => {
	const { page } = await openPage({ path: DESK_BY_SVG });
	await ready(page);
	await page.getByRole("button", { name: "未上图 0" }).click();
	await expectShown(page, 0);
	await page.getByText("没有符合条件的小区").waitFor();
	await expectAxeClean(page);
	await page.getByRole("button", { name: "332 个小区" }).click();
	await expectShown(page, 332);
});

test("an indicator's number opens into the compounds behind it, and into those it left out", async () => {
	const { page } = await openPage({
		path: "?lang=en&indicator=parking_deficit&painter=svg",
		viewport: { width: 1280, height: 720 },
	});
	await ready(page);
	const doors = page.locator('[role="tabpanel"] p button');
	const read = async (at: number) => Number((await doors.nth(at).textContent())?.replace(/\D/g, ""));
	const [behind, leftOut] = [await read(0), await read(1)];
	expect(leftOut).toBeGreaterThan(0);
	await doors.nth(1).click();
	await expectShown(page, leftOut);
	await page.goBack();
	await expectShown(page, 332);
	await doors.nth(0).click();
	await expectShown(page, behind);
	await waitUntil("the link names the part", async () =>
		readQuery(page).includes("part=parking_deficit.behind"),
	);
});
