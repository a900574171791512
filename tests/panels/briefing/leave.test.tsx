import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { makeScene } from "../../../src/domain/scene";
import { DEFAULT_VIEW, type Lang } from "../../../src/domain/view";
import { ExportFailure } from "../../../src/map/export/export_failure";
import { LeaveBehind, type LeaveBehindProps } from "../../../src/panels/briefing/leave/LeaveBehind";
import type { LeavePage } from "../../../src/panels/briefing/leave/leave_page";
import { nameLeave, namePage } from "../../../src/panels/briefing/leave/name_leave";
import type { LeaveFile, LeaveWatch } from "../../../src/panels/briefing/leave/use_leaving";
import { type BriefingTable, makeBriefingText } from "../../../src/text/briefing/briefing_text";
import { leaveWords } from "../../../src/text/briefing/leave";
import { makeText } from "../../../src/text/make_text";
import { toyScene } from "../../domain/briefing/toy_context";
import { TOY_DISTRICT, toyTown } from "../../fixtures/toy_town";
import { bracketTable, bracketText, findLooseText } from "../../text/bracket";

const { drawPictures, makeFile, saveFile } = vi.hoisted(() => ({
	drawPictures: vi.fn(),
	makeFile: vi.fn(),
	saveFile: vi.fn(),
}));

vi.mock("../../../src/panels/briefing/leave/draw_pictures", () => ({ drawPictures }));
vi.mock("../../../src/panels/briefing/leave/make_file", () => ({ makeFile }));
vi.mock("../../../src/state/save_file", () => ({ saveFile }));

afterEach(() => {
	for (const one of [drawPictures, makeFile, saveFile]) one.mockReset();
});

const PAGES: readonly LeavePage[] = ["a", "b", "c"].map((id) => ({
	scene: makeScene(toyTown(), DEFAULT_VIEW),
	briefing: { ...toyScene(), id },
	claims: [],
	side: null,
	look: null,
}));
const FILE: LeaveFile = { name: "汇报.zip", blob: new Blob(["x".repeat(1_500_000)]) };
const ORIGIN = { id: "toy", read: async () => null };

function speechOf(lang: Lang | "bracket") {
	const spoken: Lang = lang === "bracket" ? "zh" : lang;
	const text =
		lang === "bracket"
			? makeBriefingText(bracketText, "zh", bracketTable(leaveWords.zh) as unknown as BriefingTable)
			: makeBriefingText(makeText(lang), lang);
	return { text, lang: spoken, district: TOY_DISTRICT };
}

function show(lang: Lang | "bracket" = "zh", more: Partial<LeaveBehindProps> = {}) {
	const follow = vi.fn();
	const shown = render(
		<LeaveBehind
			pages={() => PAGES}
			count={3}
			current={1}
			speech={speechOf(lang)}
			paperWay={(paper) => ({ href: `?print=${paper}`, onFollow: () => follow(paper) })}
			origin={ORIGIN}
			{...more}
		/>,
	);
	return { ...shown, follow, user: userEvent.setup() };
}

/** A work that goes on until the test says what becomes of it. */
function hold(work: typeof drawPictures) {
	const given: { watch?: LeaveWatch } = {};
	const ends: { done: (file: LeaveFile) => void; fail: (why: unknown) => void } = {
		done: () => undefined,
		fail: () => undefined,
	};
	work.mockImplementation((_plan: unknown, watch: LeaveWatch) => {
		given.watch = watch;
		return new Promise<LeaveFile>((done, fail) => Object.assign(ends, { done, fail }));
	});
	const step = (done: number) =>
		act(() => given.watch?.onStep({ step: "scene", done, of: 3, title: "停车" }));
	return { given, ends, step };
}

const press = (name: string) => screen.getByRole("button", { name });
const part = (name: string) => within(screen.getByRole("region", { name }));
const PICTURES = "图片（PNG 3840 × 2160）";

describe("what is left behind", () => {
	test("leads to the document on either paper", async () => {
		const { user, follow } = show();
		await user.click(screen.getByRole("link", { name: "A3 横版" }));
		expect(follow).toHaveBeenCalledExactlyOnceWith("a3");
	});

	test("all scenes, or the present one, are drawn and saved, and how far it is can be read", async () => {
		const { user } = show();
		const { ends, step } = hold(drawPictures);
		await user.click(press("全部 3 个场景"));
		expect(drawPictures.mock.calls[0]?.[0]).toMatchObject({ only: null, pages: PAGES });
		step(2);
		expect(part(PICTURES).getByRole("status").textContent).toBe("第 2 / 3 个场景：停车");
		expect(screen.getByRole<HTMLProgressElement>("progressbar").max).toBe(3);
		await act(async () => ends.done(FILE));
		expect(saveFile).toHaveBeenCalledExactlyOnceWith(FILE.name, FILE.blob);
		expect(part(PICTURES).getByRole("status").textContent).toBe("已保存 汇报.zip，1.5 MB。");
		await user.click(press("当前场景"));
		expect(drawPictures.mock.calls[1]?.[0]).toMatchObject({ only: 1 });
	});

	test("can be cancelled: nothing is saved, and the keyboard is where it began", async () => {
		const { user } = show();
		const { given, ends } = hold(drawPictures);
		await user.click(press("全部 3 个场景"));
		await user.click(press("取消"));
		expect(given.watch?.signal.aborted).toBe(true);
		expect(document.activeElement).toBe(press("全部 3 个场景"));
		await act(async () => ends.done(FILE));
		expect(saveFile).not.toHaveBeenCalled();
		expect(part(PICTURES).getByRole("status").textContent).toBe("已取消，没有保存任何文件。");
	});

	test("what went wrong is said, with what to do", async () => {
		const { user } = show();
		const { ends } = hold(drawPictures);
		await user.click(press("当前场景"));
		await act(async () => ends.fail(new ExportFailure("too-large")));
		expect(part(PICTURES).getByRole("status").textContent).toMatch(/画布的上限.*换一台电脑/);
	});

	test("leaving stops the work", async () => {
		const { user, unmount } = show();
		const { given } = hold(makeFile);
		await user.click(press("制作文件"));
		unmount();
		expect(given.watch?.signal.aborted).toBe(true);
	});

	test("the file does not offer to make itself", () => {
		show("zh", { origin: null });
		expect(screen.queryByRole("button", { name: "制作文件" })).toBeNull();
	});

	test("says everything in the reader's language", () => {
		const { container } = show("bracket");
		expect(findLooseText(container, new Set())).toEqual([]);
	});
});

describe("names of what is left behind", () => {
	test("tell title, what it is, day of the data, and that they are made up", () => {
		expect(nameLeave(speechOf("zh"), "汇报", "zip")).toBe("玩具区一张图_汇报_2024-05-01_演示数据.zip");
	});

	test("of pictures keep their order, and no sign a file system does not take", () => {
		expect(namePage("../停车：a/b?", 3, 14)).toBe("03_停车：a b.png");
		expect(["b", "a"].map((title, at) => namePage(title, at + 1, 120))).toEqual(["001_b.png", "002_a.png"]);
	});
});
