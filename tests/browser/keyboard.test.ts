import { describe, expect, test } from "vitest";
import { expectShown, readQuery } from "./desk";
import { expectAxeClean, openPage, ready, waitUntil } from "./driver";
import { CANVAS, DESK_BY_SVG, PAINTERS } from "./painters";

const DESK = { path: "?lang=zh", viewport: { width: 1280, height: 800 } };

test("by keyboard alone: skip to the list, walk it, open a card, read it, close it", async () => {
	const { page } = await openPage({ ...DESK, path: DESK_BY_SVG });
	await ready(page);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await waitUntil("the third compound is selected", async () => readQuery(page).includes("sel=C003"));
	await page.getByRole("tab", { name: "小区", selected: true }).waitFor();
	await page.getByRole("heading", { name: /原医药供应站家属院/ }).waitFor();
	await expectAxeClean(page);
	await page.keyboard.press("Escape");
	await waitUntil("nothing is selected", async () => !readQuery(page).includes("sel="));
});

test("by keyboard alone: filter, shade by an indicator, switch an overlay, sort", async () => {
	const { page } = await openPage({ ...DESK, path: DESK_BY_SVG });
	await ready(page);
	await page.getByRole("checkbox", { name: /业主自管/ }).focus();
	await page.keyboard.press("Space");
	await expectShown(page, 45);
	await page.getByRole("combobox", { name: "地图上显示的指标" }).focus();
	await page.keyboard.press("End");
	await waitUntil("the indicator is chosen", async () =>
		readQuery(page).includes("indicator=parking_deficit"),
	);
	await page.getByRole("checkbox", { name: "摄像头", exact: true }).focus();
	await page.keyboard.press("Space");
	await waitUntil("the overlay is on", async () => readQuery(page).includes("layers=cameras"));
	await page.getByRole("button", { name: /^户数/ }).focus();
	await page.keyboard.press("Enter");
	await waitUntil("the table is sorted", async () => readQuery(page).includes("sort=households"));
	await expectAxeClean(page);
});

describe.each(PAINTERS)("painted by $painter", ({ webgl }) => {
	test("by keyboard alone: the map moves, zooms and comes home", async () => {
		const { page } = await openPage({ ...DESK, webgl });
		await ready(page);
		await page.locator(CANVAS).focus();
		await page.keyboard.press("=");
		await waitUntil("the map has zoomed", async () => readQuery(page).includes("at="));
		const near = readQuery(page);
		await page.keyboard.press("ArrowLeft");
		await waitUntil("the map has moved", async () => readQuery(page) !== near);
		await page.getByRole("button", { name: "全部小区" }).focus();
		await page.keyboard.press("Enter");
		await expectShown(page, 332);
	});

	test("every place the keyboard stops at is visible when it stops there", async () => {
		const { page } = await openPage({ ...DESK, webgl });
		await ready(page);
		for (let stop = 0; stop < 60; stop++) {
			await page.keyboard.press("Tab");
			const seen = await page.evaluate(() => {
				const at = document.activeElement;
				if (!at || at === document.body) return "body";
				const box = at.getBoundingClientRect();
				// What cannot be seen itself is marked round it, or on what follows it.
				const isMarked = (of: Element | null | undefined, pseudo?: string) => {
					if (!of) return false;
					const { opacity, outlineStyle, boxShadow } = getComputedStyle(of, pseudo);
					return opacity !== "0" && (outlineStyle !== "none" || boxShadow !== "none");
				};
				const marked =
					[at, at.parentElement, at.closest("label")].some((each) => isMarked(each)) ||
					isMarked(at.nextElementSibling, "::after");
				const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
				return marked && inside ? "seen" : `${at.tagName} ${at.className} ${at.textContent?.slice(0, 20)}`;
			});
			expect(["seen", "body"]).toContain(seen);
		}
	});
});
