import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { makeScene } from "../../../src/domain/scene";
import { makeScenario } from "../../../src/domain/selection/scenarios/make_scenario";
import type { Scenario } from "../../../src/domain/selection/scenarios/scenario";
import { makeLister } from "../../../src/domain/selection/shortlist/judge_shortlist";
import { makeCircle } from "../../../src/domain/selection/shortlist/make_shape";
import { EMPTY_SHORTLIST, type Shortlist } from "../../../src/domain/selection/shortlist/shortlist";
import { DEFAULT_VIEW, type View } from "../../../src/domain/view";
import type { DrawKind } from "../../../src/map/draw_area/draw_kind";
import type { PlannerProps } from "../../../src/panels/planner/planner_props";
import ShortlistPanel from "../../../src/panels/planner/shortlist/ShortlistPanel";
import { loadReadings } from "../../../src/state/pinyin";
import { makePlannerText } from "../../../src/text/planner/planner_text";
import { at, TOY_RECORDS, toySpeech, toyTown } from "../../fixtures/toy_town";

const named = {
	compounds: TOY_RECORDS.compounds.map((one) =>
		one.id === "A2" ? { ...one, name: "莲花小区", address: "重庆路12号" } : one,
	),
};
const speech = { ...toySpeech("zh"), text: makePlannerText(toySpeech("zh").text, "zh") };

function Stage({ seen, sel }: { readonly seen: ReturnType<typeof makeSeen>; readonly sel: string | null }) {
	const [scenario, setScenario] = useState(seen.scenario);
	const [drawing, setDrawing] = useState<DrawKind | null>(null);
	seen.scenario = scenario;
	seen.drawing = drawing;
	const { shortlist } = scenario;
	const view: View = { ...DEFAULT_VIEW, sel, filters: shortlist.filters, shortlist };
	const edit: PlannerProps["edit"] = (name, change, merge) => {
		seen.edits.push(merge ? `${name} ${merge}` : name);
		setScenario(change);
	};
	const scene = makeScene(seen.town, view, makeLister(null));
	return (
		<ShortlistPanel
			{...{ scene, scenario, speech, edit, drawing }}
			plan={{ town: seen.town, scenario, counted: [], appraisals: [], byId: new Map() }}
			change={seen.change}
			onFrame={seen.onFrame}
			onDraw={setDrawing}
		/>
	);
}

function makeSeen(shortlist: Partial<Shortlist>) {
	const here = toyTown({ compounds: named.compounds });
	const scenario: Scenario = {
		...makeScenario(here, { id: "s", name: "方案" }),
		shortlist: { ...EMPTY_SHORTLIST, ...shortlist },
	};
	return {
		town: here,
		scenario,
		drawing: null as DrawKind | null,
		edits: [] as string[],
		change: vi.fn<(patch: Partial<View>) => void>(),
		onFrame: vi.fn<(ids: readonly string[]) => void>(),
	};
}

function open(shortlist: Partial<Shortlist> = {}, sel: string | null = null) {
	const seen = makeSeen(shortlist);
	const shown = render(<Stage seen={seen} sel={sel} />);
	return { ...shown, seen, user: userEvent.setup() };
}

const account = () => screen.getAllByRole("status")[0]?.textContent;
const A1 = { id: "a1", use: "in", shape: makeCircle(at(200, 200), 500) } as const;

test("every compound is in, out or cannot be decided, and each number shows its compounds on the map", async () => {
	const { seen, user } = open({ areas: [A1] });
	expect(account()).toBe("6个小区=2入围+3不符+1无法判断");
	await user.click(screen.getByRole("button", { name: "1 个无法判断，在地图上查看" }));
	expect(seen.onFrame).toHaveBeenLastCalledWith(["B3"]);
	await user.click(screen.getByText("每项条件各自的结果"));
	await user.click(screen.getByRole("button", { name: "2 个划定范围 · 入围，在地图上查看" }));
	expect(seen.onFrame).toHaveBeenLastCalledWith(["A1", "A2"]);
});

test("what is typed is found by pinyin, and arrows and Enter go to it", async () => {
	const { seen, user } = open();
	await act(() => loadReadings(seen.town));
	const field = screen.getByRole("combobox", { name: "搜索" });
	await user.type(field, "lhxq");
	const hit = await screen.findByRole("option", { name: /莲花小区/ });
	expect(hit.querySelector("mark")?.textContent).toBe("莲花小区");
	expect(field.getAttribute("aria-expanded")).toBe("true");
	await user.keyboard("{ArrowDown}");
	expect(field.getAttribute("aria-activedescendant")).toBe(hit.id);
	await user.keyboard("{Enter}");
	expect(seen.change).toHaveBeenCalledWith({ sel: "A2" });
	expect(seen.onFrame).toHaveBeenCalledWith(["A2"]);
	await user.keyboard("{Escape}");
	expect(screen.queryByRole("listbox")).toBeNull();
});

test("a hit by its road says so, and Enter without a choice keeps only what is found", async () => {
	const { seen, user } = open();
	await user.type(screen.getByRole("combobox", { name: "搜索" }), "重庆路");
	expect(within(screen.getByRole("listbox")).getByRole("option").textContent).toContain("地址 重庆路12号");
	await user.keyboard("{Enter}");
	expect(seen.scenario.shortlist.search).toBe("重庆路");
	expect(account()).toBe("6个小区=1入围+5不符+0无法判断");
	await user.click(screen.getByRole("button", { name: "取消" }));
	expect(seen.scenario.shortlist.search).toBe("");
});

test("words nobody has are said to find nothing, and keep nothing", async () => {
	const { seen, user } = open();
	await user.type(screen.getByRole("combobox", { name: "搜索" }), "海边别墅{Enter}");
	expect(screen.getByText("没有找到。")).toBeTruthy();
	expect(seen.edits).toEqual([]);
});

test("a range is added from the menu, its bounds typed, and what is not recorded is kept when asked", async () => {
	const { seen, user } = open();
	await user.selectOptions(screen.getByRole("combobox", { name: "添加一项数值条件" }), "受益户数");
	const row = within(screen.getByRole("group", { name: "受益户数" }));
	expect(row.getByRole("img").getAttribute("aria-label")).toBe(
		"5 个有登记的小区，从 10\u2009户 到 100\u2009户",
	);
	await user.type(row.getByRole("spinbutton", { name: /从/ }), "30");
	expect(account()).toBe("6个小区=3入围+2不符+1无法判断");
	expect(new Set(seen.edits.slice(1))).toEqual(new Set(["shortlist range.households.from"]));
	await user.click(row.getByRole("button", { name: "1 个未登记" }));
	expect(seen.onFrame).toHaveBeenLastCalledWith(["B2"]);
	await user.click(row.getByRole("checkbox", { name: "保留未登记的" }));
	expect(account()).toBe("6个小区=4入围+2不符+0无法判断");
	await user.clear(row.getByRole("spinbutton", { name: /从/ }));
	expect(seen.scenario.shortlist.ranges[0]?.from).toBeNull();
	await user.type(row.getByRole("spinbutton", { name: /从/ }), "60");
	await user.type(row.getByRole("spinbutton", { name: /到/ }), "50");
	expect(row.getByText("下限大于上限，没有小区相符。")).toBeTruthy();
	await user.click(row.getByRole("button", { name: "删除条件：受益户数" }));
	expect(seen.scenario.shortlist.ranges).toEqual([]);
});

test("shares are typed in percent", async () => {
	const { seen, user } = open({
		ranges: [{ criterion: "elderly_share", from: 0.29, to: null, keepUnknown: false }],
	});
	const from = screen.getByRole<HTMLInputElement>("spinbutton", { name: /从/ });
	expect(from.value).toBe("29");
	await user.clear(from);
	await user.type(from, "35");
	expect(seen.scenario.shortlist.ranges[0]?.from).toBe(0.35);
});

test("areas are drawn, turned, resized and removed", async () => {
	const { seen, user } = open({ areas: [A1] });
	const button = screen.getByRole("button", { name: "套索" });
	await user.click(button);
	expect([seen.drawing, button.getAttribute("aria-pressed")]).toEqual(["lasso", "true"]);
	await user.click(button);
	expect(seen.drawing).toBeNull();
	await user.click(screen.getByRole("radio", { name: "排除" }));
	expect(account()).toBe("6个小区=3入围+2不符+1无法判断");
	const radius = screen.getByRole<HTMLInputElement>("spinbutton", { name: /半径/ });
	await user.clear(radius);
	await user.type(radius, "300");
	expect(seen.scenario.shortlist.areas[0]?.shape).toMatchObject({ radiusM: 300 });
	await user.click(screen.getByRole("button", { name: "含 1 个小区" }));
	expect(seen.onFrame).toHaveBeenLastCalledWith(["A1"]);
	await user.click(screen.getByRole("button", { name: "删除圆 1" }));
	expect(seen.scenario.shortlist.areas).toEqual([]);
});

test("a walking radius is drawn round the selected compound, and who is not placed has none", async () => {
	const { seen, user, unmount } = open({}, "A1");
	await user.click(screen.getByRole("button", { name: /步行半径 500 米（直线距离）/ }));
	expect(seen.scenario.shortlist.areas[0]?.shape).toMatchObject({ around: "A1", radiusM: 500 });
	unmount();
	open({}, "B3");
	expect(screen.getByText(/未落点，不能以它为中心/)).toBeTruthy();
});

test("facets are part of the same account, and everything is cleared at once", async () => {
	const { seen, user } = open({ areas: [A1] });
	await user.click(screen.getByRole("checkbox", { name: /单位自管/ }));
	expect(account()).toBe("6个小区=1入围+5不符+0无法判断");
	await user.click(screen.getByRole("button", { name: "清除全部条件" }));
	expect(seen.scenario.shortlist).toEqual(EMPTY_SHORTLIST);
	expect(screen.getByRole<HTMLButtonElement>("button", { name: "清除全部条件" }).disabled).toBe(true);
});
