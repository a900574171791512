import { expect, test } from "vitest";
import { expectShown, readQuery } from "./desk";
import { expectAxeClean, openPage, ready, waitUntil } from "./driver";
import { CANVAS, expectPainter, findMiddle, lookAtMap } from "./painters";

const VIEWPORT = { width: 1280, height: 720 };
const GRAPHICS = /\/(MapView|maplibre-gl-worker|deck)-[\w-]+\.js$/;
const VECTORS = /\/SvgMapView-[\w-]+\.js$/;

/** The page with the addresses it asks for. */
async function openWatched(options: Parameters<typeof openPage>[0]) {
	const asked: string[] = [];
	const { page } = await openPage({
		viewport: VIEWPORT,
		...options,
		init: async (opened) => opened.on("request", (request) => asked.push(request.url())),
	});
	return { page, hasAsked: (file: RegExp) => asked.some((url) => file.test(url)) };
}

test("without WebGL a person finds a compound on the map, reads who manages it, filters, shades and overlays", async () => {
	const { page, hasAsked } = await openWatched({ path: "?lang=zh&at=102.69968,25.05602,18", webgl: false });
	await ready(page);
	await page.getByRole("status").getByText("这台设备不能使用 WebGL").waitFor();
	await expectPainter(page, "svg");
	await expectAxeClean(page);
	const [x, y] = await findMiddle(page);
	await page.mouse.click(x, y);
	await page.getByRole("tab", { name: "小区", selected: true }).waitFor();
	await page.getByRole("heading", { name: /圆山后巷185号院/ }).waitFor();
	expect(await page.getByRole("tabpanel").getByText("无人管理").count()).toBeGreaterThan(0);
	await page.getByRole("button", { name: "关闭提示" }).click();
	expect(await page.getByText("这台设备不能使用 WebGL").count()).toBe(0);
	await page.getByRole("button", { name: "全部小区" }).click();
	await expectShown(page, 332);
	await page.getByRole("checkbox", { name: /业主自管/ }).check();
	await expectShown(page, 45);
	const bare = await lookAtMap(page);
	for (const name of ["摄像头", "停车位", "最近摄像头连线"])
		await page.getByRole("checkbox", { name, exact: true }).check();
	await waitUntil("the overlays are painted", async () => (await lookAtMap(page)) !== bare);
	await page.getByRole("button", { name: "深色" }).click();
	await page.locator("html[data-theme=dark]").waitFor();
	await expectShown(page, 45);
	await expectAxeClean(page);
	expect(hasAsked(GRAPHICS)).toBe(false);
});

test("without WebGL the map is dragged, wheeled, clicked twice and framed by a box, and the link says where it is", async () => {
	const { page } = await openWatched({ path: "?lang=zh&at=102.7,25.05,13", webgl: false });
	await ready(page);
	const [x, y] = await findMiddle(page);
	const readPlace = () => /at=([\d.]+),([\d.]+),([\d.]+)/.exec(readQuery(page))?.slice(1).map(Number) ?? [];
	const moved = async (what: string, deed: () => Promise<unknown>) => {
		const before = readQuery(page);
		await deed();
		await waitUntil(`the link has followed: ${what}`, async () => readQuery(page) !== before);
		return readPlace();
	};
	const [lng = 0, , zoom] = await moved("a drag", async () => {
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 60, y, { steps: 4 });
		await page.mouse.move(x - 100, y, { steps: 4 });
		await page.mouse.up();
	});
	// A hundred pixels of a world of 512 × 2¹³.
	expect(lng - 102.7).toBeCloseTo((100 * 360) / (512 * 2 ** 13), 4);
	expect(zoom).toBe(13);
	// A drag is no click.
	expect(readQuery(page)).not.toContain("sel=");
	const [, , wheeled = 0] = await moved("the wheel", () => page.mouse.wheel(0, -300));
	expect(wheeled).toBeGreaterThan(13);
	const [, , twice = 0] = await moved("two clicks", () => page.mouse.dblclick(x, y));
	expect(twice).toBeCloseTo(wheeled + 1, 1);
	const [, , boxed = 0] = await moved("a box", async () => {
		await page.keyboard.down("Shift");
		await page.mouse.move(x - 50, y - 30);
		await page.mouse.down();
		await page.mouse.move(x + 50, y + 30, { steps: 4 });
		await page.mouse.up();
		await page.keyboard.up("Shift");
	});
	expect(boxed).toBeGreaterThan(twice + 1);
});

test("the link chooses the painter, and a painter that is not needed is not fetched", async () => {
	const { page, hasAsked } = await openWatched({ path: "?lang=zh&painter=svg" });
	await ready(page);
	await expectPainter(page, "svg");
	// Who asked for it is not told that something is missing.
	expect(await page.getByRole("button", { name: "关闭提示" }).count()).toBe(0);
	expect(hasAsked(GRAPHICS)).toBe(false);
	expect(hasAsked(VECTORS)).toBe(true);
	const other = await openWatched({ path: "?lang=zh&painter=gl" });
	await ready(other.page);
	await expectPainter(other.page, "gl");
	await expectShown(other.page, 332);
	expect(other.hasAsked(VECTORS)).toBe(false);
	expect(await other.page.locator(CANVAS).getAttribute("aria-label")).toBe(
		await page.locator(CANVAS).getAttribute("aria-label"),
	);
});
