import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { Briefing, BriefingScene, Claim } from "../../../../src/domain/briefing/briefing";
import { DEFAULT_VIEW, type Lang } from "../../../../src/domain/view";
import PresenterPage from "../../../../src/modes/briefing/presenter/PresenterPage";
import {
	type LayWire,
	openBriefingChannel,
	type ToldState,
	type WallCommand,
} from "../../../../src/state/briefing_channel";
import { DEFAULT_LINK, type Link } from "../../../../src/state/link";
import { type BriefingTable, makeBriefingText } from "../../../../src/text/briefing/briefing_text";
import { claimsWords } from "../../../../src/text/briefing/claims";
import { pageWords } from "../../../../src/text/briefing/page";
import { presenterWords } from "../../../../src/text/briefing/presenter";
import { makeText } from "../../../../src/text/make_text";
import { TOY_DISTRICT, toyTown } from "../../../fixtures/toy_town";
import { makeFakeWires } from "../../../state/fake_wires";
import { bracketTable, bracketText, findLooseText, listStrings } from "../../../text/bracket";

const CLAIM: Claim = {
	id: "compounds",
	label: { zh: "老旧小区", en: "Old compounds" },
	measure: { of: "indicator", indicator: "compounds", side: "value", filters: DEFAULT_VIEW.filters },
	published: {
		value: 9,
		asPrinted: "9",
		goal: false,
		citation: { zh: "文件", en: "Document" },
		why: null,
	},
};

const scene = (id: string, zh: string, more: Partial<BriefingScene> = {}): BriefingScene => ({
	id,
	title: { zh, en: `Scene ${id}` },
	text: null,
	notes: { zh: `${zh}的备注`, en: `Notes of ${id}` },
	seconds: null,
	map: {
		look: { kind: "home" },
		color: "management",
		size: "same",
		indicator: null,
		breaks: "quantile",
		layers: [],
		filters: DEFAULT_VIEW.filters,
		distanceM: null,
		spacesPerHousehold: null,
		columns: false,
		sites: false,
	},
	claims: [],
	side: null,
	...more,
});

const BRIEFING: Briefing = {
	title: { zh: "汇报", en: "Briefing" },
	secondsPerScene: 20,
	scenes: [
		scene("one", "总览", { claims: [CLAIM] }),
		scene("two", "摄像头", { notes: null, seconds: 35 }),
		scene("three", "目标"),
	],
	scenario: null,
};

const WALL: ToldState = {
	scene: "two",
	sinceMs: 0,
	tour: "off",
	opened: null,
	focus: null,
	question: false,
	black: false,
};

afterEach(() => {
	vi.useRealTimers();
	sessionStorage.clear();
});

const TABLES = { ...claimsWords.zh, ...pageWords.zh, ...presenterWords.zh };

function makeSpeech(lang: Lang | "bracket") {
	const text =
		lang === "bracket"
			? makeBriefingText(bracketText, "zh", bracketTable(TABLES) as unknown as BriefingTable)
			: makeBriefingText(makeText(lang), lang);
	return { text, lang: lang === "en" ? "en" : "zh", district: TOY_DISTRICT } as const;
}

interface PageProps {
	/** The link as it now stands. */
	readonly seen: { link: Link };
	readonly first: string;
	readonly lang: Lang | "bracket";
	readonly layWire: LayWire;
}

function Page({ seen, first, lang, layWire }: PageProps) {
	const [link, setLink] = useState<Link>({ ...DEFAULT_LINK, mode: "briefing", scene: first });
	seen.link = link;
	return (
		<PresenterPage
			town={toyTown({ district: TOY_DISTRICT })}
			briefing={BRIEFING}
			targets={null}
			choice={null}
			view={DEFAULT_VIEW}
			speech={makeSpeech(lang)}
			steps={{ link, go: setLink, replace: setLink }}
			layWire={layWire}
		/>
	);
}

/** The presenter's window beside a wall that says what it is told to say. */
function open({ lang = "zh" as Lang | "bracket", told = WALL as ToldState | null, first = "one" } = {}) {
	const wires = makeFakeWires();
	const commands: WallCommand[] = [];
	let state = told;
	const wall = openBriefingChannel((message) => {
		if (message.kind === "hello") tell(state);
		if (message.kind === "command") commands.push(message.command);
	}, wires.layWire);
	const tell = (next: ToldState | null) => {
		state = next;
		if (state) wall.say({ kind: "state", openedAtMs: 1, state });
	};
	const seen = { link: DEFAULT_LINK };
	const shown = render(<Page {...{ seen, first, lang }} layWire={wires.layWire} />);
	return { ...shown, commands, seen, wall, tell: (next: ToldState) => act(() => tell(next)) };
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

test("the notes are those of the wall's scene, with what comes next and all scenes to jump to", async () => {
	const { commands, seen } = open({ told: { ...WALL, scene: "one" }, first: "three" });
	expect(screen.getByText("已连接大屏")).toBeTruthy();
	expect(heading()).toBe("总览");
	expect(screen.getByText("总览的备注")).toBeTruthy();
	expect(seen.link.scene).toBe("one");
	const next = screen.getByRole("region", { name: "下一场" });
	expect(within(next).getByRole("heading", { name: "摄像头" })).toBeTruthy();
	const jumps = within(screen.getByRole("navigation", { name: "全部场景" }));
	expect(jumps.getAllByRole("button").map((one) => one.getAttribute("aria-current"))).toEqual([
		"step",
		null,
		null,
	]);
	await userEvent.click(jumps.getByRole("button", { name: /目标/ }));
	expect(commands).toEqual([{ do: "go", scene: "three" }]);
	// The wall alone says where it is.
	expect(heading()).toBe("总览");
});

test("the numbers are those of the wall: of the whole, or of what was asked about", () => {
	const { tell } = open({ told: { ...WALL, scene: "one" } });
	// Six compounds, of which the document says nine; three of them in the west.
	expect(screen.getByText("老旧小区").parentElement?.textContent).toContain("6");
	expect(screen.getByText("公布 9")).toBeTruthy();
	tell({ ...WALL, scene: "one", focus: { kind: "subdistrict", id: "west" } });
	expect(screen.getByText("老旧小区").parentElement?.textContent).toContain("3");
	expect(screen.queryByText("公布 9")).toBeNull();
});

test("a scene without notes and numbers says so, and the last one that it is the last", () => {
	const { tell } = open();
	expect(screen.getByText("本场没有备注。")).toBeTruthy();
	expect(screen.getAllByText("本场没有数字。").length).toBeGreaterThan(0);
	expect(screen.getByText("计划 35 秒")).toBeTruthy();
	tell({ ...WALL, scene: "three" });
	expect(screen.getByText("这是最后一场。")).toBeTruthy();
	expect(screen.getByRole("button", { name: "下一场" })).toHaveProperty("disabled", true);
});

test("buttons and keys ask the wall", async () => {
	const { commands, tell } = open();
	const user = userEvent.setup();
	await user.click(screen.getByRole("button", { name: "上一场" }));
	await user.click(screen.getByRole("button", { name: "大屏黑屏" }));
	await user.click(screen.getByRole("button", { name: "开始自动巡览" }));
	await user.keyboard("{PageDown}{End}");
	tell({ ...WALL, tour: "running", black: true });
	await user.click(screen.getByRole("button", { name: "恢复大屏画面" }));
	await user.click(screen.getByRole("button", { name: "暂停自动巡览" }));
	expect(commands.map((one) => one.do)).toEqual([
		"previous",
		"black",
		"tourToggle",
		"next",
		"last",
		"light",
		"pause",
	]);
});

test("what lies over the scene on the wall is said, and can be taken away from here", async () => {
	const { commands, tell } = open();
	tell({ ...WALL, opened: "监控", focus: { kind: "compound", id: "A1" }, question: true });
	expect(screen.getByText("大屏上已打开:监控".replace(":", "\uff1a"))).toBeTruthy();
	expect(screen.getByText("大屏上正在提问")).toBeTruthy();
	await userEvent.click(screen.getByRole("button", { name: "收起\uff0c回到本场" }));
	expect(commands).toEqual([{ do: "close" }]);
});

test("a question is typed here and asked there", async () => {
	const { commands } = open();
	const user = userEvent.setup();
	await user.click(screen.getByRole("button", { name: "现场提问" }));
	await user.type(screen.getByRole("combobox"), TOY_DISTRICT.subdistricts[0]?.name.zh ?? "");
	await user.keyboard("{Enter}");
	expect(commands).toEqual([
		{ do: "focus", focus: { kind: "subdistrict", id: TOY_DISTRICT.subdistricts[0]?.id } },
	]);
	expect(screen.queryByRole("combobox")).toBeNull();
});

test("where no wall answers it is said after a while, and the notes turn over alone", async () => {
	vi.useFakeTimers({ shouldAdvanceTime: true });
	const { commands, seen } = open({ told: null, first: "one" });
	expect(screen.getByText(/正在寻找大屏/)).toBeTruthy();
	act(() => void vi.advanceTimersByTime(3_100));
	expect(screen.getByText(/没有大屏应答/)).toBeTruthy();
	const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
	await user.click(screen.getByRole("button", { name: "下一场" }));
	expect(heading()).toBe("摄像头");
	expect(seen.link.scene).toBe("two");
	expect(screen.getByRole("button", { name: "大屏黑屏" })).toHaveProperty("disabled", true);
	expect(commands).toEqual([]);
});

test("the timer counts since the talk began, and begins anew when asked to", async () => {
	vi.useFakeTimers({ shouldAdvanceTime: true });
	open();
	act(() => void vi.advanceTimersByTime(65_000));
	const [elapsed] = screen.getAllByRole("timer");
	expect(elapsed?.textContent).toBe("1:05");
	const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
	await user.click(screen.getByRole("button", { name: "重新计时" }));
	act(() => void vi.advanceTimersByTime(2_000));
	expect(elapsed?.textContent).toBe("0:02");
});

test("in English everything is said in English", () => {
	const { container } = open({ lang: "en", told: { ...WALL, scene: "one" } });
	expect(screen.getByText("Notes of one")).toBeTruthy();
	expect(screen.getByRole("button", { name: "Next scene" })).toBeTruthy();
	expect(container.textContent).not.toMatch(/\p{Script=Han}/u);
});

test("no word of the window is written beside the tables", () => {
	const { container } = open({
		lang: "bracket",
		told: { ...WALL, scene: "one", opened: "监控", tour: "held", focus: { kind: "compound", id: "A1" } },
	});
	const data = new Set([...listStrings(BRIEFING), ...listStrings(toyTown({}).records), "监控"]);
	expect(findLooseText(container, data)).toEqual([]);
});
