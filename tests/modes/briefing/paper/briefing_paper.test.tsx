import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Briefing } from "../../../../src/domain/briefing/briefing";
import { DEFAULT_VIEW, type Lang } from "../../../../src/domain/view";
import BriefingPaper from "../../../../src/modes/briefing/paper/BriefingPaper";
import type { BriefingWork } from "../../../../src/modes/briefing/work";
import { DEFAULT_LINK } from "../../../../src/state/link";
import { type BriefingTable, makeBriefingText } from "../../../../src/text/briefing/briefing_text";
import { claimsWords } from "../../../../src/text/briefing/claims";
import { leaveWords } from "../../../../src/text/briefing/leave";
import { makeText } from "../../../../src/text/make_text";
import { claimOf, toyScene } from "../../../domain/briefing/toy_context";
import { TOY_DISTRICT, toyTown } from "../../../fixtures/toy_town";
import { bracketTable, bracketText } from "../../../text/bracket";

const COUNT = claimOf(
	{ of: "indicator", indicator: "compounds", side: "value", filters: DEFAULT_VIEW.filters },
	{
		value: 7,
		asPrinted: "7",
		goal: false,
		citation: { zh: "文件", en: "Paper" },
		why: { zh: "缺一个", en: "One lacks" },
	},
);
const BRIEFING: Briefing = {
	title: { zh: "玩具区汇报", en: "Toy briefing" },
	secondsPerScene: 30,
	scenario: null,
	scenes: [
		{
			...toyScene(),
			id: "all",
			title: { zh: "全部小区", en: "All" },
			text: { zh: "一句话。", en: "One sentence." },
			notes: { zh: "只给主讲人", en: "For the presenter" },
			claims: [COUNT],
			side: { kind: "bars", by: "management" },
		},
		{ ...toyScene(), id: "end", title: { zh: "结束", en: "End" } },
	],
};

function show(lang: Lang | "bracket" = "zh") {
	const spoken: Lang = lang === "bracket" ? "zh" : lang;
	const table = bracketTable({ ...leaveWords.zh, ...claimsWords.zh }) as unknown as BriefingTable;
	const text =
		lang === "bracket"
			? makeBriefingText(bracketText, "zh", table)
			: makeBriefingText(makeText(spoken), spoken);
	const town = toyTown({ district: TOY_DISTRICT });
	const go = vi.fn();
	const work: BriefingWork = {
		town,
		briefing: BRIEFING,
		targets: null,
		choice: null,
		view: { ...DEFAULT_VIEW, lang: spoken, theme: "dark" },
		speech: { text, lang: spoken, district: TOY_DISTRICT },
		steps: { link: { ...DEFAULT_LINK, mode: "briefing", print: "a4" }, go, replace: vi.fn() },
		loaded: { town, loading: false, problems: [], malformed: [], late: [] },
		news: null,
		keeping: "kept",
		origin: null,
	};
	return { ...render(<BriefingPaper {...work} paper="a4" />), go, user: userEvent.setup() };
}

// jsdom has no canvas to measure letters on; a table of their widths is used instead.
beforeEach(() => {
	vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});
afterEach(() => {
	vi.restoreAllMocks();
});

const sheets = () => screen.getAllByRole("article");

describe("the briefing on paper", () => {
	test("has maps whose signs are their own: no id stands twice on the page", () => {
		const { container } = show();
		const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
		expect(container.querySelectorAll("svg defs [id]").length).toBeGreaterThan(2);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	test("is a cover with its contents, and a sheet a scene", () => {
		show();
		expect(sheets()).toHaveLength(1 + BRIEFING.scenes.length);
		const [cover] = sheets();
		if (!cover) throw new Error("There is no cover.");
		const ask = within(cover);
		expect(ask.getByRole("heading", { level: 1 }).textContent).toBe("玩具区汇报");
		expect(ask.getAllByRole("link").map((one) => one.textContent)).toEqual(["全部小区", "结束"]);
		expect(cover.textContent).toContain("演示数据");
		expect(cover.textContent).toContain("数据日期 2024-05-01");
	});

	test("says of every number what a document says, and why it differs", () => {
		show();
		const claims = screen.getByRole("list", { name: "数字" });
		expect(claims.textContent).toContain("6\u2009个");
		expect(claims.textContent).toContain("公布 7");
		expect(claims.textContent).toContain("缺一个");
	});

	test("has what stands beside the map as a table", () => {
		show();
		const rows = within(screen.getByRole("table", { name: "管理类型" })).getAllByRole("row");
		expect(rows.map((row) => row.textContent)).toContain("无人管理2 / 6");
	});

	test("never prints what is for the presenter alone", () => {
		const { container } = show();
		expect(container.textContent).not.toContain("只给主讲人");
	});

	test("is light, whatever the wall is, and says that it is ready", () => {
		const { container } = show();
		const main = container.querySelector("main");
		expect(main?.dataset.ready).toBe("true");
		expect(main?.dataset.known).toBe("true");
		expect(container.querySelector("[data-picture] svg")).not.toBeNull();
	});

	test("leads back to the briefing and to the other paper", async () => {
		const { user, go } = show();
		expect(screen.getByRole("link", { name: "A3 横版" }).getAttribute("href")).toContain("print=a3");
		await user.click(screen.getByRole("link", { name: "返回汇报" }));
		const [change] = go.mock.calls[0] ?? [];
		expect(change(DEFAULT_LINK).print).toBeNull();
	});

	test("speaks English, and nothing that is in no table", () => {
		const { unmount } = show("en");
		expect(screen.getByRole("list", { name: "Numbers" }).textContent).toContain("Published: 7");
		unmount();
		show("bracket");
		expect(screen.getByRole("list", { name: "[数字]" }).textContent).toContain("[公布 ]7");
	});
});
