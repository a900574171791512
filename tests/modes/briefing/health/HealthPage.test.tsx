import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Lang } from "../../../../src/domain/view";
import HealthPage from "../../../../src/modes/briefing/health/HealthPage";
import type { BriefingTable } from "../../../../src/text/briefing/briefing_text";
import { healthWords } from "../../../../src/text/briefing/health";
import { makeText } from "../../../../src/text/make_text";
import { bracketTable, bracketText, findLooseText } from "../../../text/bracket";

const NOW_MS = Date.UTC(2019, 5, 1, 2, 0, 0);
const MINUTE_MS = 60_000;

/** A wall that has run for one day, two hours and three minutes. */
const VITALS = {
	atMs: NOW_MS,
	startedAtMs: NOW_MS - (26 * 60 + 3) * MINUTE_MS,
	scene: "s-7",
	painter: null,
	drawn: { widthPx: 3840, heightPx: 2160 },
	native: { widthPx: 7680, heightPx: 4320 },
	lostContexts: 3,
	dataDate: "2019-05-31",
	release: "0123456789abcdef",
	heardAtMs: null,
	reachable: false,
	wakeLock: "refused",
	keeping: "kept",
	heapBytes: 25_040_000,
};

beforeEach(() => {
	localStorage.clear();
	vi.useFakeTimers({ now: NOW_MS });
});
afterEach(() => void vi.useRealTimers());

const say = (vitals: object) => localStorage.setItem("one-map-vitals", JSON.stringify(vitals));

function open(lang: Lang | "bracket" = "zh") {
	const bracket = lang === "bracket";
	return render(
		<HealthPage
			text={bracket ? bracketText : makeText(lang)}
			lang={bracket ? "zh" : lang}
			theme="dark"
			briefing={{ href: "?mode=briefing", onFollow: () => undefined }}
			phrases={bracket ? (bracketTable(healthWords.zh) as unknown as BriefingTable) : undefined}
		/>,
	);
}

const fact = (name: string) => screen.getByText(name, { selector: "dt" }).nextElementSibling?.textContent;

test("before any wall was opened the page says so, and leads to the briefing", () => {
	open();
	screen.getByText(/还没有打开过汇报大屏/);
	expect(screen.getByRole("link", { name: "打开汇报" }).getAttribute("href")).toBe("?mode=briefing");
	expect(screen.queryByRole("status")).toBeNull();
});

test("what a wall said is shown: how finely it is drawn, since when it runs, what it lost, what is unknown as a dash", () => {
	say(VITALS);
	open();
	expect(screen.getByRole("status").textContent).toContain("大屏正在运行");
	expect(fact("画布实绘 / 屏幕像素")).toBe(
		"3840 × 2160 / 7680 × 4320 · 低于屏幕：超出显卡或浏览器的上限，画面略软",
	);
	expect(fact("已运行")).toBe("1 天 2 小时 3 分");
	expect(fact("图形上下文丢失次数")).toBe("3");
	expect(fact("数据版本")).toBe("0123456789ab");
	expect(fact("最近一次联系服务器")).toBe("—");
	expect(fact("绘图方式")).toBe("—");
	expect(fact("脚本内存")).toBe("25.0\u2009MB");
	screen.getByText("现在连不上服务器，显示的是断线之前的数据。");
});

test("a wall that says nothing for ninety seconds is silent, and runs again when it speaks", () => {
	say(VITALS);
	open("en");
	act(() => void vi.advanceTimersByTime(90_000));
	expect(screen.getByRole("status").textContent).toContain("The wall is running");
	act(() => void vi.advanceTimersByTime(5_000));
	expect(screen.getByRole("status").textContent).toContain("has been silent since");
	say({ ...VITALS, atMs: Date.now() });
	act(() => void window.dispatchEvent(new StorageEvent("storage", { key: "one-map-vitals" })));
	expect(screen.getByRole("status").textContent).toContain("The wall is running");
});

test("no word of the page is written beside the tables", () => {
	say(VITALS);
	const { container } = open("bracket");
	expect(findLooseText(container, new Set([VITALS.scene, "0123456789ab", "MB"]))).toEqual([]);
});
