import { expect, test } from "vitest";
import { expectShown, readQuery } from "./desk";
import { expectAxeClean, openPage, ready, waitUntil } from "./driver";

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

test("pointing at a compound names it, clicking it opens its card, clicking the ground closes it", async () => {
	const { page } = await openPage({
		path: "?lang=zh&at=102.69968,25.05602,18&sel=C002",
		viewport: { width: 1280, height: 720 },
	});
	await ready(page);
	const map = await page.locator(".maplibregl-map").boundingBox();
	if (!map) throw new Error("There is no map.");
	const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
	await page.mouse.move(x, y);
	await page.getByText("圆山后巷185号院").last().waitFor();
	await page.mouse.click(x, y);
	await waitUntil("it is selected", async () => readQuery(page).includes("sel=C001"));
	await page.mouse.click(x + 150, y + 60);
	await waitUntil("nothing is selected", async () => !readQuery(page).includes("sel="));
});

test("a row under the pointer is marked on the map and a symbol under the pointer in the table", async () => {
	const { page } = await openPage({
		path: "?lang=zh&at=102.69968,25.05602,18",
		viewport: { width: 1280, height: 720 },
	});
	await ready(page);
	const map = await page.locator(".maplibregl-map").boundingBox();
	if (!map) throw new Error("There is no map.");
	await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
	await page.locator('tr[data-id="C001"][data-hovered]').waitFor();
});
