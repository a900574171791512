import { describe, expect, test } from "vitest";
import { expectShown, readQuery } from "./desk";
import { openPage, ready, waitUntil } from "./driver";
import { DESK_BY_SVG, PAINTERS } from "./painters";

test("a fresh page has a bare address, and nothing but a choice changes it", async () => {
	const { page } = await openPage();
	await ready(page);
	expect(readQuery(page)).toBe("");
});

test("back and forward undo and redo each choice", async () => {
	const { page } = await openPage({ path: DESK_BY_SVG, viewport: { width: 1280, height: 720 } });
	await ready(page);
	await page.getByRole("checkbox", { name: /无人管理/ }).check();
	await expectShown(page, 110);
	await page.getByRole("radio", { name: "改造状态" }).check({ force: true });
	await waitUntil("the colour is in the link", async () => readQuery(page).includes("color=renovation"));
	await page.goBack();
	await waitUntil("the colour is undone", async () => !readQuery(page).includes("color="));
	await page.goBack();
	await expectShown(page, 332);
	await page.goForward();
	await expectShown(page, 110);
});

describe.each(PAINTERS)("painted by $painter", ({ webgl }) => {
	test("a link opens the same picture for another person: filters, selection, language, theme and place", async () => {
		const path =
			"?color=renovation&indicator=unmanaged_share&layers=cameras&management=unmanaged&sel=C001&lang=en&theme=dark&at=102.7,25.05,15";
		const { page } = await openPage({ webgl, path, viewport: { width: 1280, height: 720 } });
		await ready(page);
		expect(
			await page.evaluate(() => ({
				...document.documentElement.dataset,
				lang: document.documentElement.lang,
			})),
		).toEqual({
			theme: "dark",
			lang: "en",
		});
		expect(await page.locator("main").getAttribute("data-shown")).toBe("110");
		await page.getByRole("tab", { name: "Compound", selected: true }).waitFor();
		expect(readQuery(page)).toContain("sel=C001");
		const before = readQuery(page);
		await page.reload();
		await ready(page);
		expect(readQuery(page)).toBe(before);
	});
});

test("a hostile link opens the default view", async () => {
	const { page } = await openPage({
		path: "?sel=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&subdistrict=nowhere&indicator=__proto__&at=999,999,99",
	});
	await ready(page);
	await expectShown(page, 332);
});
