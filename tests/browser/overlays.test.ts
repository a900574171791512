import { describe, expect, test } from "vitest";
import { expectShown, readQuery } from "./desk";
import { expectAxeClean, openPage, ready, waitUntil } from "./driver";
import { CANVAS, findMiddle, lookAtMap, PAINTERS } from "./painters";

test("deck.gl is fetched only when an overlay is shown", async () => {
	const asked: string[] = [];
	const { page } = await openPage({
		path: "?lang=zh",
		viewport: { width: 1280, height: 720 },
		init: async (opened) => opened.on("request", (request) => asked.push(request.url())),
	});
	await ready(page);
	const fetched = () => asked.some((url) => /\/deck-[\w-]+\.js$/.test(url));
	expect(fetched()).toBe(false);
	await page.getByRole("checkbox", { name: "摄像头", exact: true }).check();
	await waitUntil("deck.gl is fetched", async () => fetched());
	await page.getByRole("checkbox", { name: "停车位" }).check();
	await page.getByRole("checkbox", { name: "最近摄像头连线" }).check();
	await waitUntil("the link has all three", async () =>
		readQuery(page).includes("layers=cameras,parking,links"),
	);
	await expectShown(page, 332);
	await expectAxeClean(page);
});

describe.each(PAINTERS)("painted by $painter", ({ webgl }) => {
	test("pointing at a compound names it, clicking it opens its card, clicking the ground closes it", async () => {
		const { page } = await openPage({
			webgl,
			path: "?lang=zh&at=102.69968,25.05602,18&sel=C002",
			viewport: { width: 1280, height: 720 },
		});
		await ready(page);
		const [x, y] = await findMiddle(page);
		await page.mouse.move(x, y);
		await page.getByText("圆山后巷185号院").last().waitFor();
		await page.mouse.click(x, y);
		await waitUntil("it is selected", async () => readQuery(page).includes("sel=C001"));
		await page.mouse.click(x + 150, y + 60);
		await waitUntil("nothing is selected", async () => !readQuery(page).includes("sel="));
	});

	test("a row under the pointer is marked on the map and a symbol under the pointer in the table", async () => {
		const { page } = await openPage({
			webgl,
			path: "?lang=zh&at=102.69968,25.05602,18",
			viewport: { width: 1280, height: 720 },
		});
		await ready(page);
		const [x, y] = await findMiddle(page);
		await page.mouse.move(x, y);
		await page.locator('tr[data-id="C001"][data-hovered]').waitFor();
	});

	test("each overlay paints something of its own, and without them the map is as it was", async () => {
		const { page } = await openPage({ webgl, path: "?lang=zh", viewport: { width: 1280, height: 720 } });
		await ready(page);
		await expectShown(page, 332);
		const bare = await lookAtMap(page);
		const seen = [bare];
		for (const name of ["摄像头", "停车位", "最近摄像头连线"]) {
			const box = page.getByRole("checkbox", { name, exact: true });
			await box.check();
			await waitUntil(`${name} is painted`, async () => {
				const now = await lookAtMap(page);
				if (seen.includes(now)) return false;
				seen.push(now);
				return true;
			});
			await box.uncheck();
			await waitUntil(`${name} is gone`, async () => (await lookAtMap(page)) === bare);
		}
	});

	test("near by, pointing at a camera says where it stands and whether it works", async () => {
		const { page } = await openPage({
			webgl,
			path: "?lang=zh&layers=cameras&at=102.70384,25.043234,19",
			viewport: { width: 1280, height: 720 },
		});
		await ready(page);
		const [x, y] = await findMiddle(page);
		let step = 0;
		await waitUntil("the camera is described", async () => {
			step = 1 - step;
			await page.mouse.move(x + step, y);
			return (await page.getByText("摄像头 · 出入口").count()) > 0;
		});
	});

	test("the browser's back to an address without a place brings the home view, which again follows the window", async () => {
		const { page } = await openPage({ webgl, path: "?lang=zh", viewport: { width: 1280, height: 720 } });
		await ready(page);
		await expectShown(page, 332);
		const home = await lookAtMap(page);
		await page.getByRole("checkbox", { name: /无人管理/ }).check();
		await expectShown(page, 110);
		await page.locator(CANVAS).focus();
		for (let press = 0; press < 6; press += 1) await page.keyboard.press("ArrowRight");
		await waitUntil("the place is in the link", async () => readQuery(page).includes("at="));
		await page.getByRole("checkbox", { name: /专业化物业/ }).check();
		await page.goBack();
		await page.goBack();
		await expectShown(page, 332);
		expect(readQuery(page)).toBe("?lang=zh");
		await waitUntil("the map looks as at first", async () => (await lookAtMap(page)) === home);
		await page.setViewportSize({ width: 1100, height: 640 });
		await expectShown(page, 332);
		expect(readQuery(page)).toBe("?lang=zh");
	});

	test("a choice made while the map moves does not cut the movement short", async () => {
		const { page } = await openPage({
			webgl,
			path: "?lang=zh&at=102.7,25.05,12",
			viewport: { width: 1280, height: 720 },
			reducedMotion: "no-preference",
		});
		await ready(page);
		const readZoom = () => Number(/at=[^&]*,([\d.]+)/.exec(readQuery(page))?.[1]);
		await page.evaluate(async () => {
			document.querySelector<HTMLButtonElement>('button[aria-label="放大"]')?.click();
			// About the middle of the movement.
			await new Promise((resolve) => setTimeout(resolve, 100));
			document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
		});
		await waitUntil("a whole level nearer", async () => readZoom() === 13);
	});
});
