import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { UNKNOWN_WALL, type Wall } from "../../../../src/domain/briefing/wall";
import {
	OperatorDialog,
	type OperatorDialogProps,
} from "../../../../src/panels/briefing/operator/OperatorDialog";
import type { WallLayout } from "../../../../src/panels/briefing/operator/wall_layout";
import { type BriefingTable, makeBriefingText } from "../../../../src/text/briefing/briefing_text";
import { operatorWords } from "../../../../src/text/briefing/operator";
import { makeText } from "../../../../src/text/make_text";
import { TOY_DISTRICT } from "../../../fixtures/toy_town";
import { bracketTable, bracketText, findLooseText } from "../../../text/bracket";

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

function box(...[x, y, width, height]: readonly [number, number, number, number]) {
	return { x, y, width, height };
}

const LAYOUT: WallLayout = {
	family: "column",
	rootPx: 24,
	page: { widthPx: 1920, heightPx: 1080 },
	map: box(0, 0, 1200, 1000),
	head: box(1230, 20, 660, 180),
	claims: box(1230, 220, 660, 300),
	side: box(1230, 540, 660, 500),
	list: box(1230, 220, 660, 820),
	foot: box(30, 1000, 1140, 80),
	legend: box(20, 500, 400, 400),
	legendAt: "bottom",
	legendOnMap: true,
	seams: { xs: [960], ys: [540] },
	mapShare: 0.556,
	dropped: null,
	sentence: true,
	facts: 0,
	headFits: true,
	scrolls: false,
	type: { titleRem: 1.5, figureRem: 3 },
	claimColumns: 2,
	// 13.14 px on a picture of 2.7 m at 1080 px, 2.5 mm each, is 32.85 mm: readable up to 6.57 m.
	legibility: { requiredPx: null, smallestPx: 13.14, mmPerPx: null, ok: true, fits: true },
};
const MEASURED = { smallestPx: 13.14, mmPerPx: 2.5 } as const;
const HALL: Wall = { heightM: 2.7, farthestM: 6, panels: { columns: 2, rows: 2 } };

function speechOf(lang: "zh" | "en" | "bracket") {
	const table = bracketTable(operatorWords.zh) as unknown as BriefingTable;
	const text =
		lang === "bracket" ? makeBriefingText(bracketText, "zh", table) : makeBriefingText(makeText(lang), lang);
	return { text, lang: lang === "en" ? ("en" as const) : ("zh" as const), district: TOY_DISTRICT };
}

type Given = Partial<Omit<OperatorDialogProps, "speech">> & { readonly lang?: "zh" | "en" | "bracket" };

function Page({ lang = "zh", onWall, onClose, wall: first = UNKNOWN_WALL, ...more }: Given) {
	const [wall, setWall] = useState(first);
	const [open, setOpen] = useState(more.open ?? true);
	return (
		<OperatorDialog
			layout={LAYOUT}
			canvas={null}
			link="http://wall/?mode=briefing"
			speech={speechOf(lang)}
			{...more}
			open={open}
			wall={wall}
			onWall={(next) => {
				setWall(next);
				onWall?.(next);
			}}
			onClose={() => {
				setOpen(false);
				onClose?.();
			}}
		/>
	);
}

function show(given: Given = {}) {
	const user = userEvent.setup({ delay: null });
	const { container } = render(<Page {...given} />);
	const ask = within(container.querySelector("dialog") as HTMLElement);
	return { user, container, ask };
}

describe("what an operator says of a wall", () => {
	test("is taken over as it is typed, each field by itself", async () => {
		const onWall = vi.fn();
		const { user, ask } = show({ onWall });
		await user.type(ask.getByRole("textbox", { name: "画面高度" }), "2.7");
		await user.type(ask.getByRole("textbox", { name: "最远观众" }), "8");
		await user.clear(ask.getByRole("textbox", { name: "横向拼接" }));
		await user.type(ask.getByRole("textbox", { name: "横向拼接" }), "4");
		expect(onWall).toHaveBeenLastCalledWith({
			heightM: 2.7,
			farthestM: 8,
			panels: { columns: 4, rows: 1 },
		});
	});

	test.each([
		["画面高度", "25", "画面高度要在 0.3–20 米之间，没有采用"],
		["画面高度", "高", "画面高度要在 0.3–20 米之间，没有采用"],
		["最远观众", "0.1", "最远观众要在 0.5–100 米之间，没有采用"],
		["横向拼接", "2.5", "横向拼接要是 1–12 的整数，没有采用"],
		["纵向拼接", "13", "纵向拼接要是 1–12 的整数，没有采用"],
	])("is named where it stands when it cannot be, and not taken over: %s %s", async (name, typed, said) => {
		const onWall = vi.fn();
		const { user, ask } = show({ onWall, wall: HALL });
		const field = ask.getByRole<HTMLInputElement>("textbox", { name });
		await user.clear(field);
		onWall.mockClear();
		await user.paste(typed);
		expect(ask.getByRole("alert").textContent).toBe(said);
		expect(field.getAttribute("aria-invalid")).toBe("true");
		expect(onWall).not.toHaveBeenCalled();
	});

	test("may be taken back: an empty height is a height nobody has said", async () => {
		const onWall = vi.fn();
		const { user, ask } = show({ onWall, wall: HALL });
		await user.clear(ask.getByRole("textbox", { name: "画面高度" }));
		expect(onWall).toHaveBeenLastCalledWith({ ...HALL, heightM: null });
		expect(ask.queryByRole("alert")).toBeNull();
	});

	test("is drawn with its panels and the parts that stand on it", () => {
		const { ask } = show({ wall: HALL });
		const drawing = ask.getByRole("img", {
			name: "版面示意：地图、标题、数字、图表、进度；横 2 × 纵 2 块面板",
		});
		expect(drawing.querySelectorAll("line")).toHaveLength(2);
		expect(ask.getByText("画面 1920 × 1080 像素，地图占 56 %")).toBeTruthy();
	});
});

describe("what is said of a wall", () => {
	const say = (
		legibility: Partial<WallLayout["legibility"]>,
		more: Partial<WallLayout> = {},
		wall = HALL,
	) => {
		const layout = { ...LAYOUT, ...more, legibility: { ...LAYOUT.legibility, ...legibility } };
		const { ask } = show({ layout, wall });
		const status = ask.getByRole("status", { name: "能不能看清" });
		const ways = ask.queryAllByRole("listitem").map((one) => one.textContent);
		return { said: status.textContent ?? "", tone: status.dataset.tone, ways };
	};

	test("without measures is that nobody can say", () => {
		const { said, tone } = say({}, {}, UNKNOWN_WALL);
		expect(said).toMatch(/^最小的字高 13\.1 px。填上画面高度/);
		expect(tone).toBe("open");
	});

	test("with a height alone is how far its letters reach, rounded down", () => {
		expect(say(MEASURED).said).toBe("最小的字高 13.1 px，合 33 mm，6.5 米以内看得清。");
	});

	// 6 m ÷ 200 = 30 mm = 12 px.
	test("that can be read is by how much", () => {
		const { said, tone, ways } = say({ ...MEASURED, requiredPx: 12 });
		expect(said).toBe("最小的字高 13.1 px，合 33 mm；6.0 米外需要 30 mm。后排看得清，最远可到 6.5 米。");
		expect([tone, ways]).toEqual(["good", []]);
	});

	// 10 m ÷ 200 = 50 mm = 20 px; with 13.14 px the picture would have to be 2.7 × 20 ÷ 13.14 = 4.11 m high.
	test("that cannot be read is so in numbers, with what can be done", () => {
		const { said, tone, ways } = say(
			{ ...MEASURED, requiredPx: 20, ok: false, fits: false },
			{ side: null, dropped: "side" },
			{ ...HALL, farthestM: 10 },
		);
		expect(said).toContain("10.0 米外需要 50 mm。后排看不清，只到 6.5 米。");
		expect(said).toContain("放不下，已改用放得下的最大字号");
		expect(said).toContain("本场景略去图表");
		expect(tone).toBe("bad");
		expect(ways).toEqual([
			"让最后一排离屏幕不超过 6.5 米",
			"换用画面高度不小于 4.2 米的屏幕",
			"本场景减少数字",
			"如果是无缝 LED 屏，拼接填 1 × 1",
		]);
	});

	test("that has no room for its sentence says so", () => {
		const { said } = say(MEASURED, { sentence: false }, HALL);
		expect(said).toContain("标题下没有位置放说明");
		expect(say(MEASURED, {}, HALL).said).not.toContain("标题下没有位置放说明");
	});

	test("whose chart had to go for the letters is how it comes back", () => {
		const seamless = { ...HALL, panels: { columns: 1, rows: 1 } };
		const { ways } = say({ ...MEASURED, requiredPx: 12 }, { side: null, dropped: "side" }, seamless);
		expect(ways).toEqual(["观众近一些或画面高一些，图表就放得下"]);
	});
});

describe("the map's canvas", () => {
	const native = { widthPx: 7680, heightPx: 2160 };

	test.each([
		[{ drawn: native, native }, "7680 × 2160 像素，与屏幕逐点对应。"],
		[
			{ drawn: { widthPx: 4096, heightPx: 1152 }, native, limitPx: 4096 },
			"屏幕需要 7680 × 2160 像素，显卡只画了 4096 × 1152，地图会略微发虚。 本机显卡单边最多 4096 像素。",
		],
		[null, "现在没有用显卡画布，由矢量图绘制。"],
	])("is said as it is drawn against the wall", (canvas, said) => {
		const { ask } = show({ canvas });
		expect(within(ask.getByRole("region", { name: "地图画布" })).getByText(said)).toBeTruthy();
	});
});

describe("the dialogue", () => {
	test("gives the link with this wall to copy", async () => {
		const { user, ask } = show({ link: "http://wall/?wall=2.7,6,2x2" });
		await user.click(ask.getByRole("button", { name: "复制" }));
		expect(await navigator.clipboard.readText()).toBe("http://wall/?wall=2.7,6,2x2");
		expect(ask.getByText("已复制")).toBeTruthy();
	});

	test("uses up the Escape that closes it", async () => {
		const onClose = vi.fn();
		const { user, container } = show({ onClose });
		const keys: string[] = [];
		const listen = (event: KeyboardEvent) => keys.push(event.key);
		document.addEventListener("keydown", listen);
		await user.keyboard("{Escape}");
		document.removeEventListener("keydown", listen);
		expect(keys).toEqual([]);
		expect(onClose).toHaveBeenCalledOnce();
		expect(container.querySelector("dialog")?.open).toBe(false);
	});

	test("makes nothing before it is opened, and keeps what others put into it when it is closed", async () => {
		const children = <p>导出中</p>;
		expect(show({ open: false, children }).container.textContent).toBe("");
		const { user, ask } = show({ children });
		await user.click(ask.getByRole("button", { name: "关闭" }));
		expect(screen.getAllByText("导出中")).toHaveLength(1);
	});

	test("says everything in English too", () => {
		const { ask } = show({ lang: "en", wall: HALL });
		expect(ask.getByRole("textbox", { name: "Farthest viewer" })).toBeTruthy();
		expect(ask.getByRole("heading", { name: "Wall settings" })).toBeTruthy();
	});

	test("has no word that is not in the tables", () => {
		const layout = {
			...LAYOUT,
			dropped: "side" as const,
			legibility: { requiredPx: 20, ...MEASURED, ok: false, fits: false },
		};
		const { container } = show({ lang: "bracket", layout, wall: HALL });
		expect(findLooseText(container, new Set(["http://wall/?mode=briefing"]))).toEqual([]);
	});
});
