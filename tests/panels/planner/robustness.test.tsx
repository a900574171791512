import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { makeRobustnessInput } from "../../../src/domain/selection/robustness/robustness";
import { simulateRanks } from "../../../src/domain/selection/robustness/simulate_ranks";
import type { RobustnessSettings, Scenario } from "../../../src/domain/selection/scenarios/scenario";
import type { View } from "../../../src/domain/view";
import RobustnessPanel from "../../../src/panels/planner/robustness/RobustnessPanel";
import type { Outcome } from "../../../src/state/use_job";
import { criteriaWords } from "../../../src/text/planner/criteria";
import { pageWords } from "../../../src/text/planner/page";
import { makePlannerText, type PlannerTable } from "../../../src/text/planner/planner_text";
import { robustnessWords } from "../../../src/text/planner/robustness";
import { toyPlan } from "../../fixtures/toy_plan";
import { bracketTable, bracketText, findLooseText } from "../../text/bracket";
import { showPlan } from "./show_plan";

const SETTINGS: RobustnessSettings = { draws: 400, seed: 1, spread: "uniform", concentration: 50, first: 2 };
const IDLE: Outcome<"robustness"> = {
	state: "idle",
	progress: 0,
	result: null,
	from: null,
	stale: false,
	failure: null,
	run: () => undefined,
	stop: () => undefined,
};

function answer(): Outcome<"robustness"> {
	const from = makeRobustnessInput(toyPlan({ robustness: SETTINGS }));
	if (!from) throw new Error("The toy plan has a ranking.");
	return { ...IDLE, from, result: simulateRanks(from) };
}

function showRobustness(outcome: Outcome<"robustness">, view: Partial<View> = {}) {
	return showPlan((props) => <RobustnessPanel {...props} outcome={outcome} />, {
		view,
		scenario: { robustness: SETTINGS },
	});
}

const rowOf = (name: string) => screen.getByRole("rowheader", { name }).closest("tr");

test("every compound has its present rank, its chance, its interval and a verdict in words", () => {
	const outcome = answer();
	showRobustness(outcome);
	const first = outcome.result?.compounds.find((one) => one.id === "A3");
	const share = ((first?.firstShare ?? 0) * 100).toFixed(1);
	// A3 is first now.
	expect(rowOf("A3院")?.textContent).toMatch(
		new RegExp(`^1A3院${share}\u2009%(稳|不稳)${first?.ranks.join("–")}$`),
	);
	expect(screen.getByRole("heading", { name: "机会最大的 6 个小区" })).toBeTruthy();
});

test("the verdicts are counted, sum to the shortlist and open into their compounds", async () => {
	const outcome = answer();
	const { user, seen } = showRobustness(outcome);
	const ids = (outcome.result?.compounds ?? [])
		.filter((one) => one.verdict === "fragile")
		.map((one) => one.id);
	expect(ids.length).toBeGreaterThan(0);
	await user.click(screen.getByRole("button", { name: `不稳 ${ids.length} 个，在地图上查看` }));
	expect([...(seen.framed ?? [])].sort()).toEqual(ids);
	expect(screen.getByText("合计 6 个")).toBeTruthy();
});

test("among those that pass the gates the two that do are first and second, and the others are said to be kept out", async () => {
	const { user } = showRobustness(answer());
	await user.click(screen.getByRole("radio", { name: "只比过了门槛的 2 个" }));
	expect(screen.getByRole("heading", { name: "机会最大的 2 个小区" })).toBeTruthy();
	// A2 scores .51, B3 .495.
	expect(rowOf("A2院")?.textContent).toMatch(/^1A2院100.0\u2009%稳/);
	expect(rowOf("B3院")?.textContent).toMatch(/^2B3院100.0\u2009%稳/);
	expect(screen.getByText("被门槛挡住 4 个")).toBeTruthy();
	expect(screen.getByText("合计 6 个")).toBeTruthy();
});

test("a name selects its compound, and the selected one is told what would drop it", async () => {
	const { user, seen } = showRobustness(answer());
	expect(screen.getByText("选中一个小区，查看它离入选界线有多远。")).toBeTruthy();
	await user.click(screen.getByRole("button", { name: "B1院" }));
	expect(seen.view.sel).toBe("B1");
	expect(rowOf("B1院")?.getAttribute("aria-current")).toBe("true");
	expect(screen.getByText(/^B1院现在第 2 名，在前 2 名以内/)).toBeTruthy();
	// B1 leads A2 by .06 and has 1 to lose where nobody manages it: .14 of .94 is left.
	const [nearest] = screen.getAllByText(/无人管理”的权重从 20.0% 降到 14.9% 以下/);
	expect(nearest?.textContent).toContain("与A2院对调");
});

test("one behind the border is told what would lift it in", () => {
	showRobustness(answer(), { sel: "A2" });
	expect(screen.getByText(/^A2院现在第 3 名，不在前 2 名以内/)).toBeTruthy();
});

test("one that a gate keeps out takes no part among those that pass", async () => {
	const { user } = showRobustness(answer(), { sel: "A1" });
	await user.click(screen.getByRole("radio", { name: "只比过了门槛的 2 个" }));
	expect(screen.getByText("A1院被门槛挡住，不参与这里的比较。")).toBeTruthy();
	expect(screen.getByText("名单不足 3 个，没有界线。")).toBeTruthy();
});

test("the two at the border are named with what parts them and what turns them round", () => {
	showRobustness(answer());
	expect(screen.getByText("第 2 名B1院比第 3 名A2院只多 0.0600 分。")).toBeTruthy();
	expect(screen.getByText("“无人管理”的权重从 20.0% 降到 14.9% 以下")).toBeTruthy();
});

test("by TOPSIS the two at the border are parted by their closeness, and who ties has nothing to be turned round", () => {
	const show = (scenario: Partial<Scenario>) =>
		showPlan((props) => <RobustnessPanel {...props} outcome={IDLE} />, {
			scenario: { robustness: SETTINGS, ...scenario },
		});
	const plan = toyPlan({ method: "topsis" });
	const [, second, third] = plan.appraisals;
	const { unmount } = show({ method: "topsis" });
	const lead = ((second?.closeness ?? 0) - (third?.closeness ?? 0)).toFixed(4);
	const [a, b] = [second?.compound.name, third?.compound.name];
	expect(screen.getByText(`第 2 名${a}比第 3 名${b}只多 ${lead} 分。`)).toBeTruthy();
	expect(screen.getByText("按 TOPSIS 的贴近度求解。")).toBeTruthy();
	unmount();
	// A3 and B1 both have nobody to manage them.
	const criteria = plan.scenario.criteria.map((one) => ({
		...one,
		weight: Number(one.id === "no_management"),
	}));
	show({ criteria, robustness: { ...SETTINGS, first: 1 } });
	expect(screen.getByText("第 1 名A3院与第 2 名B1院同分。")).toBeTruthy();
});

test("every weight says what halving and doubling it does", () => {
	showRobustness(answer());
	const table = within(screen.getByRole("region", { name: "哪项权重牵动最大" }));
	expect(table.getAllByRole("row")).toHaveLength(5);
	expect(table.getByRole("row", { name: /^无人管理 掉出 1 个/ })).toBeTruthy();
});

test("draws under way show how far they are and can be stopped; what was there before stays", async () => {
	const stop = vi.fn();
	const { user } = showRobustness({ ...answer(), state: "running", progress: 0.4, stop });
	expect(screen.getByRole("progressbar", { name: "计算进度" }).getAttribute("value")).toBe("0.4");
	expect(screen.getByRole("status").textContent).toBe("正在计算…");
	expect(rowOf("A3院")).toBeTruthy();
	await user.click(screen.getByRole("button", { name: "停止: 稳健性" }));
	expect(stop).toHaveBeenCalledOnce();
});

test("an old result is said to be old, a failure says what happened, and both can be computed again", async () => {
	const run = vi.fn();
	const { user } = showRobustness({ ...answer(), stale: true, state: "failed", failure: "worker", run });
	expect(screen.getByRole("status").textContent).toBe("设置或数据已改，以下是改动之前的结果。");
	expect(screen.getByRole("alert").textContent).toContain("计算没有完成：worker");
	await user.click(screen.getByRole("button", { name: "重新计算: 稳健性" }));
	expect(run).toHaveBeenCalledOnce();
});

test("settings are edits of the scenario; a seed counts once it is a whole number", async () => {
	const { user, seen } = showRobustness(IDLE);
	expect(screen.getByRole("status").textContent).toBe("尚未计算。");
	await user.click(screen.getByRole("radio", { name: "现有权重附近" }));
	expect(seen.scenario.robustness.spread).toBe("around");
	expect(screen.getByRole("spinbutton", { name: "集中度" })).toBeTruthy();
	await user.selectOptions(screen.getByRole("combobox", { name: "抽取次数" }), "10000");
	expect(seen.scenario.robustness.draws).toBe(10_000);
	const seed = screen.getByRole("textbox", { name: "随机种子" });
	await user.clear(seed);
	expect(screen.getByRole("alert").textContent).toBe("种子须为整数，未采用。");
	expect(seen.scenario.robustness.seed).toBe(1);
	await user.type(seed, "42");
	expect(seen.scenario.robustness.seed).toBe(42);
	expect(new Set(seen.edits)).toEqual(new Set(["robustness"]));
});

test("without weights there is no ranking, and the panel says what to do", () => {
	const criteria = toyPlan().scenario.criteria.map((one) => ({ ...one, weight: 0 }));
	showPlan((props) => <RobustnessPanel {...props} outcome={IDLE} />, { scenario: { criteria } });
	expect(screen.getByText(/^没有计入得分的指标/)).toBeTruthy();
	expect(screen.queryByRole("button", { name: /^计算/ })).toBeNull();
});

test("every word of the panel comes from the tables of phrases", () => {
	const table = bracketTable({ ...criteriaWords.zh, ...robustnessWords.zh, ...pageWords.zh }) as PlannerTable;
	const text = makePlannerText(bracketText, "zh", table);
	const names = new Set(["A1院", "A2院", "A3院", "B1院", "B2院", "B3院", "Triantaphyllou", "Sánchez"]);
	for (const sel of [null, "A3", "B2"]) {
		const { container, unmount } = showPlan((props) => <RobustnessPanel {...props} outcome={answer()} />, {
			text,
			view: { sel },
			scenario: { robustness: { ...SETTINGS, spread: "around" } },
		});
		expect(findLooseText(container, names)).toEqual([]);
		unmount();
	}
});
