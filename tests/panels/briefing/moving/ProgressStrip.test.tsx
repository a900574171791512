import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { BriefingScene } from "../../../../src/domain/briefing/briefing";
import { KeyHelp } from "../../../../src/panels/briefing/moving/KeyHelp";
import { KEYS } from "../../../../src/panels/briefing/moving/keys";
import { ProgressStrip, type ProgressStripProps } from "../../../../src/panels/briefing/moving/ProgressStrip";
import type { SceneClock } from "../../../../src/panels/briefing/moving/scene_clock";
import { type BriefingTable, makeBriefingText } from "../../../../src/text/briefing/briefing_text";
import { presenterWords } from "../../../../src/text/briefing/presenter";
import { makeText } from "../../../../src/text/make_text";
import { TOY_DISTRICT } from "../../../fixtures/toy_town";
import { bracketTable, findLooseText } from "../../../text/bracket";

const scene = (id: string, zh: string) =>
	({ id, title: { zh, en: `Scene ${id}` }, seconds: null }) as BriefingScene;
const SCENES = [scene("one", "总览"), scene("two", "摄像头"), scene("three", "目标")];
const STILL: SceneClock = { on: false, running: false, paused: false, wholeMs: 20_000, leftMs: 20_000 };

const bracketed = bracketTable(presenterWords.zh) as unknown as BriefingTable;

function makeStrip(change: Partial<ProgressStripProps> = {}, table?: BriefingTable, asked: string[] = []) {
	const text = makeBriefingText(makeText("zh"), "zh", table);
	return (
		<ProgressStrip
			scenes={SCENES}
			at="two"
			clock={STILL}
			fullScreen="off"
			quiet={false}
			concerns={[]}
			speech={{ text, lang: "zh", district: TOY_DISTRICT }}
			onGo={(id) => asked.push(`go ${id}`)}
			onAct={(act) => asked.push(act)}
			{...change}
		/>
	);
}

function show(change: Partial<ProgressStripProps> = {}, table?: BriefingTable) {
	const asked: string[] = [];
	return { ...render(makeStrip(change, table, asked)), asked, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole("button", { name });

test("every scene is a button with its place and title, and the present one is marked", async () => {
	const { asked, user } = show();
	const list = within(screen.getByRole("list")).getAllByRole("button");
	expect(list.map((one) => one.getAttribute("aria-label"))).toEqual([
		"第 1 场，共 3 场：总览",
		"第 2 场，共 3 场：摄像头",
		"第 3 场，共 3 场：目标",
	]);
	expect(list.map((one) => one.getAttribute("aria-current"))).toEqual([null, "step", null]);
	await user.click(list[2] as HTMLElement);
	expect(asked).toEqual(["go three"]);
});

test("every tool has a name and asks for what it says", async () => {
	const { asked, user } = show();
	for (const name of [
		"上一场",
		"下一场",
		"开始自动巡览",
		presenterWords.zh["presenter.question"],
		"打开演讲者窗口",
		"全屏",
		"大屏设置与按键说明",
	])
		await user.click(button(name));
	expect(asked).toEqual([
		"previous",
		"next",
		"tourToggle",
		"question",
		"presenter",
		"fullScreen",
		"operator",
	]);
});

test("what the operator should look at is marked on their tool and said by its name, and by no other", () => {
	const { rerender } = show({ concerns: ["连不上服务器。", "标题太长。"] });
	const marked = () => screen.getAllByRole("button").filter((one) => "alarm" in one.dataset);
	expect(marked().map((one) => one.getAttribute("aria-label"))).toEqual([
		"大屏设置与按键说明。请查看：连不上服务器。 标题太长。",
	]);
	rerender(makeStrip());
	expect(marked()).toEqual([]);
	expect(button("大屏设置与按键说明")).toBeDefined();
});

test("there is nothing before the first scene and nothing after the last", () => {
	const { unmount } = show({ at: "one" });
	expect(button("上一场")).toHaveProperty("disabled", true);
	unmount();
	show({ at: "three" });
	expect(button("下一场")).toHaveProperty("disabled", true);
});

test("a tour that runs can be paused, one that stands can go on, and words say which it is", async () => {
	const first = show({ clock: { ...STILL, on: true, running: true } });
	expect(screen.getByText("自动巡览中")).toBeTruthy();
	expect(button("结束自动巡览").getAttribute("aria-pressed")).toBe("true");
	await first.user.click(button("暂停自动巡览"));
	expect(first.asked).toEqual(["pause"]);
	first.unmount();
	const held = show({ clock: { ...STILL, on: true } });
	expect(screen.getByText("巡览稍候")).toBeTruthy();
	await held.user.click(button("继续自动巡览"));
	expect(held.asked).toEqual(["play"]);
	held.unmount();
	show({ clock: { ...STILL, on: true, paused: true } });
	expect(screen.getByText("巡览已暂停")).toBeTruthy();
});

test("the fill runs for what the scene has left, and stands where the tour stands", () => {
	const fill = (container: HTMLElement) => container.querySelector<HTMLElement>("[aria-current] span span");
	const runs = show({ clock: { ...STILL, on: true, running: true, leftMs: 15_000 } });
	expect(fill(runs.container)?.style.animationDuration).toBe("15000ms");
	expect(fill(runs.container)?.style.getPropertyValue("--over")).toBe("0.25");
	runs.unmount();
	const stands = show({ clock: { ...STILL, on: true, leftMs: 5_000 } });
	expect(fill(stands.container)?.style.animationDuration).toBe("");
	expect(fill(stands.container)?.style.transform).toBe("scaleX(0.75)");
});

test("where the browser has no full screen nobody is offered it", () => {
	show({ fullScreen: "impossible" });
	expect(screen.queryByRole("button", { name: "全屏" })).toBeNull();
});

test("no word of the strip and of the help is written beside the tables", () => {
	const { container } = show({ clock: { ...STILL, on: true } }, bracketed);
	expect(findLooseText(container, new Set(SCENES.map(({ title }) => title.zh)))).toEqual([]);
	const help = render(<KeyHelp text={makeBriefingText(makeText("zh"), "zh", bracketed)} />);
	const caps = new Set(KEYS.flatMap((row) => row.caps));
	expect(findLooseText(help.container, caps)).toEqual([]);
});

test("the help names every key", () => {
	render(<KeyHelp text={makeBriefingText(makeText("zh"), "zh")} />);
	for (const { word } of KEYS) expect(screen.getAllByText(presenterWords.zh[word]).length).toBeGreaterThan(0);
});
