import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { coverSites } from "../../../src/domain/selection/coverage/cover_sites";
import { makeCoverageInput } from "../../../src/domain/selection/coverage/coverage_input";
import type { CoverageSettings } from "../../../src/domain/selection/scenarios/scenario";
import CoveragePanel from "../../../src/panels/planner/coverage/CoveragePanel";
import type { Outcome } from "../../../src/state/use_job";
import { toyPlanTown } from "../../fixtures/toy_plan";
import { showPlanner } from "./stage";

// The answers of the toy town are worked out in tests/domain/selection/coverage.test.ts.
const SETTINGS: CoverageSettings = {
	what: "cameras",
	sites: "entrances",
	gridM: 50,
	count: 2,
	reachM: 50,
	weigh: "households",
	capacity: 50,
};
const IDLE: Outcome<"coverage"> = {
	state: "idle",
	progress: 0,
	result: null,
	from: null,
	stale: false,
	failure: null,
	run: () => undefined,
	stop: () => undefined,
};

function answer(changes: Partial<CoverageSettings> = {}): Outcome<"coverage"> {
	const town = toyPlanTown();
	const coverage = { ...SETTINGS, ...changes };
	const from = makeCoverageInput(town, { coverage, spacesPerHousehold: 1 }, town.records.compounds);
	return { ...IDLE, from, result: coverSites(from, null) };
}

function showCoverage(outcome: Outcome<"coverage">, changes: Partial<CoverageSettings> = {}) {
	const onFrame = vi.fn();
	const shown = showPlanner((props) => <CoveragePanel {...props} onFrame={onFrame} outcome={outcome} />, {
		coverage: { ...SETTINGS, ...changes },
	});
	return { ...shown, onFrame };
}

describe("the coverage panel", () => {
	test("says what is covered before and after, and that the shortlist is what is counted and what is left out", () => {
		showCoverage(answer());
		expect(screen.getByText("现状覆盖").closest("div")?.textContent).toContain("50.0% 100");
		expect(screen.getByText("新设后").closest("div")?.textContent).toContain("90.0% 180");
		screen.getByText("入围 6 = 计入 4 + 未计入 2");
		screen.getByRole("img", { name: /200 户中，现状覆盖 100，新增 80，其余 20/ });
	});

	test("lists the sites as numbered on the map, and opens those they serve", async () => {
		const { user, onFrame } = showCoverage(answer());
		const sites = within(screen.getByRole("region", { name: "点位 2 个，按新增覆盖排列" }));
		const [first, second] = sites.getAllByRole("listitem");
		expect(first?.textContent).toContain("1A2院 · 标注点50 户服务 A2院");
		expect(second?.textContent).toContain("2B1院 · 标注点30 户服务 B1院");
		await user.click(sites.getByRole("button", { name: "定位 2 号点位所服务的小区: B1院" }));
		expect(onFrame).toHaveBeenLastCalledWith(["B1"]);
	});

	test("opens what stays uncovered and what was left out, with their counts", async () => {
		const { user, onFrame } = showCoverage(answer());
		await user.click(screen.getByRole("button", { name: "仍未覆盖：1 个小区，在地图上定位" }));
		expect(onFrame).toHaveBeenLastCalledWith(["A3"]);
		await user.click(screen.getByRole("button", { name: "户数未登记：1 个小区，在地图上定位" }));
		expect(onFrame).toHaveBeenLastCalledWith(["B2"]);
		expect(screen.queryByRole("button", { name: /任何点位都够不着/ })).toBeNull();
	});

	test("shows greedy beside exact, says that it is proven, and how many sites would cover all", () => {
		showCoverage(answer());
		const table = screen.getByRole("table", { name: "两种解法" });
		expect(within(table).getByRole("row", { name: /精确/ })?.textContent).toContain("精确280 户40.0%");
		screen.getByText("精确解已证明最优，没有更好的选法。 贪心与精确覆盖相同。");
		screen.getByText("要把够得着的全部覆盖，至少需 3 个点位。");
		screen.getByText(/求解器未能启动/);
	});

	test("states a gap where nothing is proven", () => {
		const made = answer();
		if (!made.result) throw new Error("There is no answer.");
		const { exact, minimum } = made.result;
		showCoverage({
			...made,
			result: {
				...made.result,
				gap: 0.034,
				greedy: { ...exact, covered: 60 },
				minimum: { ...minimum, proven: false, atLeast: 2 },
				by: "milp",
			},
		});
		screen.getByText(/未证明最优：最多还可能多 3.40%。 贪心少覆盖 20 户（25.00%）。/);
		screen.getByText(/3 个点位够用，至少 2 个；中间未证明/);
		expect(screen.queryByText(/求解器未能启动/)).toBeNull();
	});

	test("draws what each further site would bring, with the numbers in a table", async () => {
		const { user } = showCoverage(answer());
		screen.getByRole("group", { name: /贪心选 0 到 3 个点位时的覆盖率，从 50.0% 到 100.0%/ });
		await user.click(screen.getByText("曲线数字"));
		const rows = screen.getAllByRole("row").slice(-4);
		expect(rows.map((row) => row.textContent)).toEqual(["010050.0%", "115075.0%", "218090.0%", "3200100.0%"]);
	});

	test("of parking sites says what is missing and who is served in part", () => {
		const parking = { what: "parking", reachM: 500, count: 1 } as const;
		showCoverage(answer(parking), parking);
		screen.getByText("共需 170 个车位，仍缺 50");
		screen.getByText(/要供满全部点位所能供给的 100 个车位，至少需 2 个停车点/);
		screen.getByText("只补到一部分");
		expect(
			Number((screen.getByRole("spinbutton", { name: "每个停车点车位" }) as HTMLInputElement).value),
		).toBe(50);
		expect(screen.queryByRole("radio", { name: "出入口" })).toBeNull();
	});

	test("changes the scenario, a slider in one step, and takes another reach with another thing", async () => {
		const { user, seen } = showCoverage(IDLE);
		await user.click(screen.getByRole("radio", { name: "停车点" }));
		expect(seen.scenario.coverage).toMatchObject({ what: "parking", reachM: 300 });
		const count = screen.getByRole("spinbutton", { name: "新设个数" });
		await user.clear(count);
		await user.type(count, "12");
		expect(seen.scenario.coverage.count).toBe(12);
		expect(seen.edits.at(-1)).toEqual(["coverage", "count"]);
		await user.click(screen.getByRole("radio", { name: "规则格网" }));
		expect(Number((screen.getByRole("spinbutton", { name: "格网间距" }) as HTMLInputElement).value)).toBe(50);
	});

	test("shows progress that can be stopped, an answer that is no longer true, and a failure", async () => {
		const stop = vi.fn();
		const { user, unmount } = showCoverage({ ...IDLE, state: "running", progress: 0.6, stop });
		expect(Number((screen.getByRole("progressbar", { name: "计算进度" }) as HTMLInputElement).value)).toBe(
			0.6,
		);
		await user.click(screen.getByRole("button", { name: /^停止/ }));
		expect(stop).toHaveBeenCalled();
		unmount();
		const stale = showCoverage({ ...answer(), stale: true });
		expect(screen.getByRole("status")?.textContent).toContain("设置或数据已改，以下是改动之前的结果。");
		stale.unmount();
		showCoverage({ ...IDLE, state: "failed", failure: "worker" });
		expect(screen.getByRole("alert")?.textContent).toContain("计算没有完成：worker");
	});

	test("says so where nothing is left to cover", () => {
		showCoverage(answer({ reachM: 5000 }));
		screen.getByText(/没有需要新增覆盖的对象/);
	});
});
