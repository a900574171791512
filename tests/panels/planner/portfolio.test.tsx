import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { choosePortfolio } from "../../../src/domain/selection/portfolio/choose_portfolio";
import { tracePareto } from "../../../src/domain/selection/portfolio/pareto";
import type { PortfolioInput } from "../../../src/domain/selection/portfolio/portfolio";
import { makePortfolioInput } from "../../../src/domain/selection/portfolio/portfolio_input";
import { explainWhyNot } from "../../../src/domain/selection/portfolio/why_not";
import type { Scenario } from "../../../src/domain/selection/scenarios/scenario";
import type { PlannerProps } from "../../../src/panels/planner/planner_props";
import PortfolioPanel from "../../../src/panels/planner/portfolio/PortfolioPanel";
import { WhyNot } from "../../../src/panels/planner/portfolio/WhyNot";
import type { JobName } from "../../../src/state/selection_calls";
import type { Outcome } from "../../../src/state/use_job";
import { criteriaWords } from "../../../src/text/planner/criteria";
import { pageWords } from "../../../src/text/planner/page";
import { makePlannerText, type PlannerTable } from "../../../src/text/planner/planner_text";
import { portfolioWords } from "../../../src/text/planner/portfolio";
import { TOY_GATES, toyScenario } from "../../fixtures/toy_plan";
import { bracketTable, bracketText, findLooseText } from "../../text/bracket";
import { showPlanner } from "./stage";

/*
 * The toy plan with its gates off. Candidates: value = score × households, cost as recorded (B2's households are not, so it is left out).
 *   A1 west .385 × 100 = 38.5 for 120 · A2 west .51 × 50 = 25.5 for 100 · A3 west .74 × 20 = 14.8 for 60, unmanaged
 *   B1 east .57 × 30 = 17.1 for 90, unmanaged · B3 east .495 × 10 = 4.95 for 40
 * Two years of 100: A1 + A3 = 53.3 for 180 is best; 20 are left, and B3 lacks 20 more.
 */
const OFF = {
	...TOY_GATES,
	recent: { on: false, years: 10 },
	funding: { on: false, latestBuiltYear: 2000 },
} as const;
const PLAIN = {
	...toyScenario().portfolio,
	budgetWan: 100,
	years: 2,
	atLeast: 1,
	atMostPerSubdistrict: null,
	unmanagedAtLeast: 0,
} as const;

function outcomeOf<Name extends JobName>(made: Partial<Outcome<Name>>): Outcome<Name> {
	return {
		state: "idle",
		progress: 0,
		result: null,
		from: null,
		stale: false,
		failure: null,
		run: () => undefined,
		stop: () => undefined,
		...made,
	};
}

interface Extra {
	readonly sel?: string;
	readonly asked?: string;
	readonly made?: Partial<Outcome<"portfolio">>;
	readonly bare?: boolean;
	readonly onAsk?: (id: string) => void;
}

/** The panel with the results its plan has, as if the worker had just answered. */
function Filled(props: PlannerProps & Extra) {
	const { plan, scene, sel = null, asked, made, bare = false, onAsk = () => undefined } = props;
	const input: PortfolioInput = makePortfolioInput(plan);
	const given = {
		...props,
		scene: { ...scene, view: { ...scene.view, sel } },
		outcome: outcomeOf<"portfolio">(made ?? { result: choosePortfolio(input, null), from: input }),
		whyNot: outcomeOf<"whyNot">(
			asked === undefined
				? {}
				: { result: explainWhyNot(input, asked, null), from: { problem: input, id: asked } },
		),
		onAsk,
	};
	if (bare) return <WhyNot {...given} />;
	const curve = tracePareto(input, { steps: 20, solve: null });
	return <PortfolioPanel {...given} pareto={outcomeOf<"pareto">({ result: curve, from: input })} />;
}

const show = (portfolio: Partial<Scenario["portfolio"]> = {}, extra: Extra = {}) =>
	showPlanner((props) => <Filled {...props} {...extra} />, {
		gates: OFF,
		portfolio: { ...PLAIN, ...portfolio },
	});

test("the chosen stand by year with what they cost and earn, the proof in words, and what is next", () => {
	show();
	screen.getByText(/已证明最优/);
	screen.getByRole("button", { name: "2 个小区，费用 180 万元" });
	const table = screen.getAllByRole("table")[0] as HTMLElement;
	const rows = within(table).getAllByRole("row");
	expect(rows.map((row) => row.textContent)).toEqual([
		"小区费用万元贡献需求户",
		"第 1 年 1 个，60 万元；年末结余 40 万元",
		// Without A3 the best is A1 + B3 = 43.45 for 160: 9.85 less.
		"A3院609.9",
		"第 2 年 1 个，120 万元；年末结余 20 万元",
		// Without A1 the best is A2 + A3 + B3 = 45.25 for 200: 8.05 less, which as a double is a hair below.
		"A1院1208.0",
	]);
	screen.getByText("B3院：再有 20 万元即可加入");
});

test("the shortlist is candidates and what is left out, reason by reason", () => {
	show({ forcedOut: ["B3"] });
	const list = screen.getByText("名单 6 =").nextElementSibling as HTMLElement;
	const parts = within(list)
		.getAllByRole("button")
		.map((door) => door.getAttribute("aria-label"));
	expect(parts).toEqual(["可选 4：在地图上看", "已排除 1：在地图上看", "户数未知 1：在地图上看"]);
});

test("an assumed cost is marked, and one that may not be assumed leaves its compound out", async () => {
	const { seen, user } = show({ objective: "score" });
	screen.getByText(/^户均 .* 万元，为有登记的小区的中位数/);
	await user.click(screen.getByRole("radio", { name: "不参选" }));
	expect(seen.scenario.portfolio.unknownCost).toBe("leave-out");
	screen.getByRole("button", { name: "费用未知 1：在地图上看" });
});

test("money and numbers are settings, one edit each, and a number that is none is refused in words", async () => {
	const { seen, user } = show();
	const budget = screen.getByRole("spinbutton", { name: "每年资金" });
	await user.clear(budget);
	await user.type(budget, "250");
	expect(seen.scenario.portfolio.budgetWan).toBe(250);
	expect(new Set(seen.edits.map(([name, merge]) => `${name} ${merge}`))).toEqual(
		new Set(["portfolio budgetWan"]),
	);
	const years = screen.getByRole("spinbutton", { name: "年数" });
	await user.clear(years);
	await user.type(years, "99");
	expect(screen.getByRole("alert").textContent).toContain("请填 1–10");
	await user.click(screen.getByRole("checkbox", { name: "限制每个街道的数量" }));
	expect(seen.scenario.portfolio.atMostPerSubdistrict).toBe(3);
});

test("the selected compound can be required, excluded and paired, and each taken back", async () => {
	const { seen, user } = show({}, { sel: "B1" });
	await user.click(screen.getByText("必选、排除与互斥"));
	await user.click(screen.getByRole("button", { name: "必选" }));
	expect(seen.scenario.portfolio.forcedIn).toEqual(["B1"]);
	await user.click(screen.getByRole("button", { name: "排除" }));
	expect(seen.scenario.portfolio).toMatchObject({ forcedIn: [], forcedOut: ["B1"] });
	await user.click(screen.getByRole("button", { name: "取消：B1院" }));
	expect(seen.scenario.portfolio.forcedOut).toEqual([]);
	await user.selectOptions(screen.getByRole("combobox", { name: "与它互斥" }), "A1院");
	expect(seen.scenario.portfolio.exclusive).toEqual([["B1", "A1"]]);
	await user.click(screen.getByRole("button", { name: "取消：B1院 与 A1院" }));
	expect(seen.scenario.portfolio.exclusive).toEqual([]);
});

describe("when nothing meets the conditions", () => {
	test("those that exclude each other are named, and no others", () => {
		show({ atLeast: 3, budgetWan: 50 });
		const notice = screen.getByText(/没有合乎全部条件的组合/).parentElement as HTMLElement;
		expect(
			within(notice)
				.getAllByRole("listitem")
				.map((one) => one.textContent),
		).toEqual(["2 年至少 6 个项目（可选的共 5 个）"]);
	});

	test("a required compound that cannot be chosen is named with the reason", () => {
		show({ forcedIn: ["B2"] });
		screen.getByText("必选 B2院，但它不在可选之列：户数未知");
	});
});

test("without a solver a choice that is not proven says so and by how much it may fall short", () => {
	const best = { ids: ["A1"], value: 38.5, costWan: 120, slackWan: 80, years: [1] };
	const input = { candidates: [], leftOut: [], areas: [] } as const;
	const from = { ...input, ...PLAIN, budgetWan: 200, atLeast: 2 };
	const proof = { kind: "gap", by: "greedy", bound: 77, gap: 1 } as const;
	show(
		{},
		{ made: { from, result: { kind: "found", best, proof, next: null, worth: [null], greedy: null } } },
	);
	screen.getByText(/求解器未能启动.*至多再高 100.00%/);
	expect(screen.queryByText(/已证明/)).toBeNull();
});

test("a failure says what happened and that the former result is kept", () => {
	show({}, { made: { state: "failed", failure: "RangeError: x" } });
	expect(screen.getByRole("alert").textContent).toContain("RangeError: x");
});

describe("why not", () => {
	const ask = (extra: Extra, portfolio: Partial<Scenario["portfolio"]> = {}) =>
		show(portfolio, { bare: true, ...extra });

	test("a chosen one says its year and what it earns; one that cannot be chosen says why", () => {
		ask({ sel: "A1" });
		screen.getByText("A1院已入选，排在第 2 年；不许选它，总价值减少 8.0 需求户。");
		ask({ sel: "B2" });
		screen.getByText("B2院不能入选：户数未知。");
	});

	test("another is asked about, and the answer names what it pushes out and can require it", async () => {
		const asked: string[] = [];
		const first = ask({ sel: "A2", onAsk: (id) => asked.push(id) });
		await first.user.click(screen.getByRole("button", { name: "为什么不选它？" }));
		expect(asked).toEqual(["A2"]);
		first.unmount();
		const { seen, user } = ask({ sel: "A2", asked: "A2" });
		// With A2 the best is A2 + A3 + B3 = 45.25: 8.05 of 53.3.
		screen.getByText("选上A2院，总价值减少 8.0 需求户（15.10%）。");
		const pushed = screen.getByText("挤掉").parentElement as HTMLElement;
		expect(
			within(pushed)
				.getAllByRole("button")
				.map((one) => one.textContent),
		).toEqual(["A1院"]);
		await user.click(screen.getByRole("button", { name: "设为必选" }));
		expect(seen.scenario.portfolio.forcedIn).toEqual(["A2"]);
	});
});

test("every point of the curve can be reached by keyboard and taken over", async () => {
	const { seen, user } = show();
	const slider = screen.getByRole<HTMLInputElement>("slider", { name: "在曲线上选择" });
	expect(slider.min).toBe("0");
	await user.click(screen.getByText("全部组合"));
	const last = screen.getAllByRole("button", { name: /^第 \d+ 个，共/ }).at(-1) as HTMLElement;
	await user.click(last);
	expect(slider.value).toBe(slider.max);
	await user.click(screen.getByRole("button", { name: "作为必选" }));
	expect(seen.scenario.portfolio.forcedIn.length).toBeGreaterThan(0);
});

test("every phrase comes from the table", () => {
	const table = bracketTable({ ...portfolioWords.zh, ...criteriaWords.zh, ...pageWords.zh }) as PlannerTable;
	const text = makePlannerText(bracketText, "zh", table);
	const compounds = new Set(["A1院", "A2院", "A3院", "B1院", "B2院", "B3院"]);
	const cases: readonly Partial<Scenario["portfolio"]>[] = [
		{},
		{ forcedIn: ["A2"], forcedOut: ["B3"], exclusive: [["A1", "B1"]] },
		{ atLeast: 3, budgetWan: 50, forcedIn: ["B2"] },
	];
	for (const changes of cases) {
		const { container, unmount } = showPlanner(
			(props) => <Filled {...props} sel="B1" asked="B1" />,
			{ gates: OFF, portfolio: { ...PLAIN, ...changes } },
			text,
		);
		expect(findLooseText(container, compounds)).toEqual([]);
		unmount();
	}
});

test("each point of the curve is pressed by itself, and stepped to by arrows, Home and End", async () => {
	const { user } = show();
	const curve = screen.getByRole("radiogroup", { name: "全部组合" });
	const points = within(curve).getAllByRole("radio");
	expect(points.length).toBeGreaterThan(2);
	for (const [at, point] of points.entries()) {
		await user.click(point);
		expect(within(curve).getByRole("radio", { checked: true })).toBe(point);
		screen.getByText(new RegExp(`^第 ${at + 1} 个组合：`));
	}
	await user.keyboard("{Home}");
	expect(document.activeElement).toBe(points[0]);
	await user.keyboard("{ArrowLeft}");
	expect(document.activeElement).toBe(points[1]);
	await user.keyboard("{ArrowRight}{ArrowRight}");
	expect(within(curve).getByRole("radio", { checked: true })).toBe(points[0]);
	await user.keyboard("{End}");
	expect(document.activeElement).toBe(points.at(-1));
});
