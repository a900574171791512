import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeScene } from "../../../src/domain/scene";
import { DEFAULT_VIEW } from "../../../src/domain/view";
import { ExportFailure } from "../../../src/map/export/export_failure";
import type { ExportPlan, PictureFile } from "../../../src/map/export/export_picture";
import { OutputButton, type OutputProps } from "../../../src/panels/OutputButton";
import { outputZh } from "../../../src/text/output_zh";
import { toySpeech, toyTown } from "../../fixtures/toy_town";
import { bracketText, findLooseText } from "../../text/bracket";

const { exportPicture, saveFile } = vi.hoisted(() => ({ exportPicture: vi.fn(), saveFile: vi.fn() }));

vi.mock("../../../src/map/export/export_picture", async (load) => ({
	...(await load<object>()),
	exportPicture,
}));
vi.mock("../../../src/state/save_file", () => ({ saveFile }));

const MAP = { camera: { lng: 110, lat: 30, zoom: 12 }, widthPx: 800, heightPx: 450, scale: 1 };
const FILE: PictureFile = {
	name: "图.png",
	blob: new Blob(["x".repeat(4200)]),
	widthPx: 1600,
	heightPx: 900,
};

// jsdom knows the element but not how to open it above the page and bring the focus into it.
beforeEach(() => {
	HTMLDialogElement.prototype.showModal = function showModal() {
		this.open = true;
		this.querySelector("button")?.focus();
	};
	HTMLDialogElement.prototype.close = function close() {
		this.open = false;
		this.dispatchEvent(new Event("close"));
	};
});

afterEach(() => {
	exportPicture.mockReset();
	saveFile.mockReset();
});

async function open(more: Partial<OutputProps> = {}) {
	const follow = vi.fn();
	const props: OutputProps = {
		scene: makeScene(toyTown(), DEFAULT_VIEW),
		speech: toySpeech("zh"),
		readMap: () => MAP,
		paperWay: (paper) => ({ href: `?print=${paper}`, onFollow: () => follow(paper) }),
		painter: null,
		onPainter: vi.fn(),
		remark: null,
		...more,
	};
	const user = userEvent.setup();
	render(<OutputButton {...props} />);
	await user.click(screen.getByRole("button", { name: /打印·导出/ }));
	const dialog = await screen.findByRole("dialog", { name: "打印与导出" }, { timeout: 20_000 });
	return { user, dialog, props, follow, ask: within(dialog) };
}

/** The plan of the one export that was begun. */
function plan(): ExportPlan {
	expect(exportPicture).toHaveBeenCalledOnce();
	return exportPicture.mock.calls[0]?.[2] as ExportPlan;
}

/** An export that ends when the test says so. */
function hold() {
	let resolve: (file: PictureFile) => void = () => undefined;
	exportPicture.mockReturnValue(
		new Promise<PictureFile>((end) => {
			resolve = end;
		}),
	);
	return { resolve: (file: PictureFile) => resolve(file) };
}

describe("print and export", () => {
	test("leads to the present view on either paper, by a link and at once", async () => {
		const { user, ask, follow } = await open();
		expect(ask.getByRole("link", { name: "A4 竖版" }).getAttribute("href")).toBe("?print=a4");
		await user.click(ask.getByRole("link", { name: "A3 横版" }));
		expect(follow).toHaveBeenCalledExactlyOnceWith("a3");
	});

	test("makes a picture of the map as it is on the screen at that moment, and saves it", async () => {
		exportPicture.mockResolvedValue(FILE);
		const { user, ask, props } = await open({ remark: "工作数据" });
		await user.click(ask.getByRole("radio", { name: "PNG，3840 × 2160" }));
		await user.click(ask.getByRole("button", { name: "导出图片" }));
		expect(plan()).toMatchObject({ format: "uhd", map: MAP, remark: "工作数据" });
		expect(exportPicture.mock.calls[0]?.[0]).toBe(props.scene);
		expect(saveFile).toHaveBeenCalledExactlyOnceWith(FILE.name, FILE.blob);
		expect(ask.getByRole("status").textContent).toBe("已导出 图.png，1600 × 900 像素，4 KB。");
	});

	test("without a map on the screen shows all compounds", async () => {
		hold();
		const { user, ask } = await open({ readMap: () => null });
		await user.click(ask.getByRole("button", { name: "导出图片" }));
		expect(plan().map.camera).toBeNull();
	});

	test("says what it is at, step by step, and does not begin a second picture meanwhile", async () => {
		const held = hold();
		const { user, ask } = await open();
		await user.click(ask.getByRole("button", { name: "导出图片" }));
		const said = ["compose", "paint", "encode"].map((step) => {
			act(() => plan().onStep(step as "paint"));
			const bar = ask.getByRole("progressbar");
			return [ask.getByRole("status").textContent, bar.getAttribute("value")];
		});
		expect(said).toEqual([
			["正在排版…", "0.5"],
			["正在绘制…", "1.5"],
			["正在压缩…", "2.5"],
		]);
		await user.click(ask.getByRole("button", { name: "导出图片" }));
		expect(exportPicture).toHaveBeenCalledOnce();
		await act(async () => held.resolve(FILE));
		expect(ask.queryByRole("progressbar")).toBeNull();
	});

	test("stops when it is cancelled, and saves nothing", async () => {
		const held = hold();
		const { user, ask } = await open();
		await user.click(ask.getByRole("button", { name: "导出图片" }));
		act(() => plan().onStep("paint"));
		await user.click(ask.getByRole("button", { name: "取消" }));
		expect(plan().signal.aborted).toBe(true);
		await act(async () => held.resolve(FILE));
		expect(ask.getByRole("status").textContent).toBe("已取消，没有保存任何文件。");
		expect(saveFile).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(ask.getByRole("button", { name: "导出图片" }));
	});

	test.each(["too-large", "not-drawn"] as const)(
		"says in whole sentences that a picture failed: %s",
		async (fault) => {
			exportPicture.mockRejectedValue(new ExportFailure(fault));
			const { user, ask } = await open();
			await user.click(ask.getByRole("button", { name: "导出图片" }));
			expect(ask.getByRole("status").textContent).toMatch(/SVG/);
			expect(ask.getByRole("status").textContent).not.toMatch(/[{}]/);
		},
	);

	test("stops when it is closed, and hands the focus back", async () => {
		const held = hold();
		const { user, ask } = await open();
		await user.click(ask.getByRole("button", { name: "导出图片" }));
		await user.click(ask.getByRole("button", { name: "关闭" }));
		expect(plan().signal.aborted).toBe(true);
		await act(async () => held.resolve(FILE));
		expect(saveFile).not.toHaveBeenCalled();
		expect(screen.queryByRole("dialog")).toBeNull();
		expect(document.activeElement).toBe(screen.getByRole("button", { name: "打印·导出" }));
	});

	test("uses up the Escape that closes it, and is closed by a click beside it", async () => {
		const { user, dialog } = await open();
		const keys: string[] = [];
		const listen = (event: KeyboardEvent) => keys.push(event.key);
		document.addEventListener("keydown", listen);
		await user.keyboard("{Escape}");
		document.removeEventListener("keydown", listen);
		expect([keys, screen.queryByRole("dialog")]).toEqual([[], null]);
		await user.click(screen.getByRole("button", { name: "打印·导出" }));
		const again = await screen.findByRole("dialog");
		expect(again).not.toBe(dialog);
		await user.click(within(again).getByRole("heading", { name: "图片" }));
		expect(screen.queryByRole("dialog")).toBe(again);
		await user.click(again);
		expect(screen.queryByRole("dialog")).toBeNull();
	});

	test("says why there is no picture, and what to do", async () => {
		exportPicture.mockRejectedValueOnce(new ExportFailure("too-large"));
		const { user, ask } = await open();
		await user.click(ask.getByRole("button", { name: "导出图片" }));
		expect(ask.getByRole("status").textContent).toContain("或导出 SVG");
		exportPicture.mockRejectedValueOnce(new TypeError("anything"));
		await user.click(ask.getByRole("button", { name: "导出图片" }));
		expect(ask.getByRole("status").textContent).toContain("图片没有画成");
	});

	test("says nothing that does not stand in the tables of phrases", async () => {
		const { dialog } = await open({ speech: { ...toySpeech("zh"), text: bracketText } });
		expect(findLooseText(dialog, new Set(Object.values(outputZh)))).toEqual([]);
	});

	test("chooses what paints the map", async () => {
		const { user, ask, props } = await open({ painter: "svg" });
		expect(ask.getByRole("radio", { name: "矢量（SVG）" })).toHaveProperty("checked", true);
		await user.click(ask.getByRole("radio", { name: "自动" }));
		await user.click(ask.getByRole("radio", { name: "显卡（WebGL）" }));
		expect(vi.mocked(props.onPainter).mock.calls).toEqual([[null], ["gl"]]);
	});
});
