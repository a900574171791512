import { screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { makeCoverageInput } from "../../../src/domain/selection/coverage/coverage_input";
import { makePortfolioInput } from "../../../src/domain/selection/portfolio/portfolio_input";
import type { Scenario } from "../../../src/domain/selection/scenarios/scenario";
import { stampData } from "../../../src/domain/selection/scenarios/stamp_data";
import type { Targets } from "../../../src/domain/targets";
import type { Lang } from "../../../src/domain/view";
import { measureByTable } from "../../../src/map/svg/paint/measure_text";
import { DataPart } from "../../../src/panels/planner/report/DataPart";
import { GatesPart } from "../../../src/panels/planner/report/GatesPart";
import { PortfolioPart } from "../../../src/panels/planner/report/PortfolioPart";
import { RankingPart } from "../../../src/panels/planner/report/RankingPart";
import { ReportPaper } from "../../../src/panels/planner/report/ReportPaper";
import {
	makeReportFacts,
	type ReportFacts,
	type ReportOutcomes,
} from "../../../src/panels/planner/report/report_facts";
import { UnknownsPart } from "../../../src/panels/planner/report/UnknownsPart";
import { WeightsPart } from "../../../src/panels/planner/report/WeightsPart";
import type { JobName, SelectionJobs } from "../../../src/state/selection_calls";
import type { Outcome } from "../../../src/state/use_job";
import { makePlannerText } from "../../../src/text/planner/planner_text";
import { reportWords } from "../../../src/text/planner/report";
import { makeReportText } from "../../../src/text/planner/report_text";
import { PAPER_PORTFOLIO, PAPER_ROBUSTNESS, PAPER_SCENARIO, paperPlan } from "../../fixtures/paper_plan";
import { TOY_RECORDS, toyTown } from "../../fixtures/toy_town";
import { show } from "../show";

const PLAN = paperPlan();
const TARGETS: Targets = {
	citation: { zh: "演示", en: "Demo" },
	projectsPerYear: 2,
	serviceShare: 0.8,
	startsOn: "2024-01-01",
	dueOn: "2026-12-31",
	baseline: { frozenOn: "2024-01-01", compounds: ["A3"] },
	standard: [],
};

function outcome<Name extends JobName>(
	result: SelectionJobs[Name]["result"] | null,
	from: SelectionJobs[Name]["input"] | null = null,
	stale = false,
): Outcome<Name> {
	const idle = { state: "idle", progress: 0, failure: null } as const;
	return { ...idle, result, from, stale, run: () => undefined, stop: () => undefined };
}

const COVERAGE_INPUT = makeCoverageInput(
	toyTown(),
	PAPER_SCENARIO,
	PLAN.appraisals.map(({ compound }) => compound),
);
const NOTHING: ReportOutcomes = {
	robustness: outcome<"robustness">(null),
	portfolio: outcome<"portfolio">(null),
	pareto: outcome<"pareto">(null),
	coverage: outcome<"coverage">(null),
	whyNot: outcome<"whyNot">(null),
};
const BEST = PAPER_PORTFOLIO.kind === "found" ? PAPER_PORTFOLIO.best : null;
const COMPUTED: ReportOutcomes = {
	...NOTHING,
	robustness: outcome<"robustness">(PAPER_ROBUSTNESS),
	portfolio: outcome<"portfolio">(PAPER_PORTFOLIO, makePortfolioInput(PLAN)),
	pareto: outcome<"pareto">({ points: BEST ? [{ portfolio: BEST, value: 40, gini: 0.1 }] : [], by: "all" }),
	coverage: outcome<"coverage">(
		{
			exact: { sites: [], covered: 0, served: [] },
			gap: null,
			greedy: { sites: [], covered: 0, served: [] },
			uncovered: [],
			minimum: { count: 0, proven: true, atLeast: 0 },
			outOfReach: [],
			by: "own",
			most: 0,
			curve: [0],
		},
		COVERAGE_INPUT,
	),
};

interface ShowOptions {
	readonly outcomes?: ReportOutcomes;
	readonly scenario?: Partial<Scenario>;
	readonly targets?: Targets | null;
	readonly lang?: Lang;
	/** Only this part of it, which is quicker to lay out. */
	readonly part?: (props: { readonly facts: ReportFacts }) => ReactNode;
}

/** The toy town records no costs. */
const COSTS_WAN: Readonly<Record<string, number>> = { A1: 120, A2: 500 };
const compounds = TOY_RECORDS.compounds.map((one) => ({ ...one, costWan: COSTS_WAN[one.id] ?? null }));

function showReport({
	outcomes = COMPUTED,
	scenario,
	targets = TARGETS,
	lang = "zh",
	part,
}: ShowOptions = {}) {
	return show(
		({ scene, speech }) => {
			const text = makeReportText(makePlannerText(speech.text, lang), lang);
			const plan = paperPlan(scene.town, { data: stampData(scene.town), ...scenario });
			const facts = makeReportFacts(
				{ scene, plan, scenario: plan.scenario, outcomes, targets },
				{ ...speech, text },
			);
			if (part) return part({ facts });
			return <ReportPaper facts={facts} measure={measureByTable} link={null} working={null} />;
		},
		{ view: { lang }, records: { compounds } },
	);
}

const table = (id: string) => {
	const found = document.querySelector<HTMLTableElement>(`table[data-table="${id}"]`);
	if (!found) throw new Error(`There is no table ${id}.`);
	return found;
};
const cells = (row: Element | undefined) => [...(row?.children ?? [])].map((cell) => cell.textContent);
const rowsOf = (id: string) => [...table(id).querySelectorAll("tbody tr")].map((row) => cells(row));
const captions = () => [...document.querySelectorAll("caption b")].map((one) => one.textContent);

describe("the report on paper", () => {
	test("has all its parts in order, computed or not", () => {
		const headings = () => [...document.querySelectorAll("h2[id^=report-]")].map((one) => one.textContent);
		const { unmount } = showReport();
		const whole = headings();
		expect(whole.map((title) => title?.split("、")[0])).toEqual(
			"一 二 三 四 五 六 七 八 九 十 十一 十二 十三".split(" "),
		);
		unmount();
		showReport({ outcomes: NOTHING, targets: null });
		expect(headings()).toEqual(whole);
	});

	test("numbers its tables and figures without a gap, and refers to tables that are there", () => {
		for (const outcomes of [NOTHING, COMPUTED]) {
			const { container, unmount } = showReport({ outcomes });
			expect(captions()).toEqual(captions().map((_, at) => `表 ${at + 1}`));
			const figures = [...container.querySelectorAll("figcaption > b")].map((one) => one.textContent);
			expect(figures).toEqual(figures.map((_, at) => `图 ${at + 1}`));
			const referred = [...(container.textContent ?? "").matchAll(/(?:见表|与表)\s(\d+)/g)];
			for (const [, number] of referred) expect(captions()).toContain(`表 ${number}`);
			unmount();
		}
	});

	test("says of what was not computed that it was not, and where to ask for it", () => {
		showReport({ outcomes: NOTHING });
		const missing = screen.getAllByText(/^未计算/).map((one) => one.textContent);
		expect(missing).toHaveLength(5);
		expect(missing[0]).toContain("稳健性");
	});

	test("does not print results of other settings", () => {
		const stale = { ...COMPUTED, robustness: outcome<"robustness">(PAPER_ROBUSTNESS, null, true) };
		showReport({ outcomes: stale, part: RankingPart });
		expect(screen.getByText(/^未计算.*稳健性/)).toBeTruthy();
		expect(rowsOf("ranking")[0]?.slice(8, 11)).toEqual(["—", "—", "—"]);
	});

	test("ranks with the interval, both ranks, the chance and what shuts a gate", () => {
		showReport({ part: RankingPart });
		expect(rowsOf("ranking")).toEqual(
			[
				[
					"1",
					"B1院",
					"东街道",
					"0.420",
					"—",
					"0.400",
					"1",
					"100 %",
					"95 %",
					"1–2",
					"稳",
					"房屋结构安全：未通过",
					"",
				],
				[
					"2",
					"A1院",
					"西街道",
					"0.400",
					"—",
					"0.400",
					"3",
					"100 %",
					"50 %",
					"1–4",
					"不稳",
					"全部通过",
					"第 1 年",
				],
				["3", "A2院", "西街道", "0.380", "—", "0.400", "2", "100 %", "35 %", "2–4", "不稳", "全部通过", ""],
				[
					"3",
					"A3院",
					"西街道",
					"0.380",
					"0.080–0.680",
					"0.400",
					"4",
					"40 %",
					"5 %",
					"3–4",
					"难入选",
					"房屋结构安全：无法判断",
					"",
				],
			].map((row) => row.map((cell) => cell.replace(" %", "\u202f%"))),
		);
	});

	test("counts every gate so that passed, failed and unknown are the list", () => {
		showReport({ part: GatesPart });
		const rows = rowsOf("gates");
		expect(rows.find(([name]) => name === "房屋结构安全")?.slice(2)).toEqual(["2", "1", "1", "4"]);
		expect(rows.find(([name]) => name === "业主表决")?.slice(1)).toEqual(["未启用", "—", "—", "—", "—"]);
		expect(rows.at(-1)).toEqual(["全部门槛", "", "2", "2", "", "4"]);
	});

	test("lists the chosen by year with their sums, and how the choice was proven", () => {
		showReport({ part: PortfolioPart });
		expect(rowsOf("chosen").map((row) => row.slice(0, 4))).toEqual([
			["第 1 年", "A1院", "西街道", "100"],
			["第 1 年小计", "", "", "100"],
			["合计", "", "", "100"],
		]);
		expect(screen.getByText(/已证明最优：动态规划/)).toBeTruthy();
		expect(screen.getByText(/追加 20 万元可再选A2院/)).toBeTruthy();
	});

	test("says why the highest ranks were not chosen and what would open a gate", () => {
		showReport({ part: PortfolioPart });
		const [first, second] = rowsOf("others");
		expect(first?.slice(0, 2)).toEqual(["1", "B1院"]);
		expect(first?.[4]).toContain("办法：先加固");
		expect(second?.[4]).toContain("目标值更高的组合");
	});

	test("names the conditions that cannot be met together", () => {
		const conflicts = ["budget", "cap:west", "pair:A1|A2", "forced-in:A3"];
		showReport({
			part: PortfolioPart,
			outcomes: { ...COMPUTED, portfolio: outcome<"portfolio">({ kind: "infeasible", conflicts }) },
		});
		expect(
			screen.getByText(/资金合计 1800 万元、西街道至多 0 个、A1院 与 A2院 至多选一个、必选 A3院/),
		).toBeTruthy();
		expect(document.querySelector('table[data-table="chosen"]')).toBeNull();
	});

	test("declares what is not recorded, criterion by criterion", () => {
		showReport({ part: UnknownsPart });
		expect(rowsOf("unknowns").map(([name, , ...counts]) => [name, ...counts])).toEqual([
			["房龄", "3", "1", "4"],
			["受益户数", "4", "0", "4"],
		]);
	});

	test("shows the judgements, each judge's consistency and that of all", () => {
		const judgements = (ratios: readonly number[]) => [
			{ of: "roof", than: "drains", ratio: ratios[0] ?? 1 } as const,
			{ of: "roof", than: "wiring", ratio: ratios[1] ?? 1 } as const,
			{ of: "drains", than: "wiring", ratio: ratios[2] ?? 1 } as const,
		];
		const judges = [
			{ id: "1", name: "甲", judgements: judgements([2, 5, 3]) },
			{ id: "2", name: "乙", judgements: judgements([2, 5, 3]).slice(1) },
		];
		showReport({
			part: WeightsPart,
			scenario: { pairwise: { criteria: ["roof", "drains", "wiring"], judges } },
		});
		expect(rowsOf("matrix")[0]).toEqual(["屋面破损", "1", "2", "5"]);
		expect(rowsOf("matrix")[2]).toEqual(["线路老化", "1/5", "1/3", "1"]);
		const [first, second, all] = rowsOf("judges");
		expect(first).toEqual(["甲", "0", "3.0037", "0.0018", "0.58", "0.0032", "可接受（CR ≤ 0.10）"]);
		expect(second?.slice(0, 3)).toEqual(["乙", "1", "—"]);
		expect(all?.[0]).toBe("合并（1 人）");
	});

	test("names the judgement that breaks consistency and the smallest repair", () => {
		const judgements = [
			{ of: "roof", than: "drains", ratio: 9 } as const,
			{ of: "roof", than: "wiring", ratio: 1 } as const,
			{ of: "drains", than: "wiring", ratio: 3 } as const,
		];
		const judges = [{ id: "1", name: "甲", judgements }];
		showReport({
			part: WeightsPart,
			scenario: { pairwise: { criteria: ["roof", "drains", "wiring"], judges } },
		});
		expect(rowsOf("judges").at(-1)?.at(-1)).toContain("不可接受");
		expect(screen.getByText(/最影响一致性的判断：.*最小修正：/)).toBeTruthy();
	});

	test("carries the mark of synthetic data and says when the scenario was made with other data", () => {
		showReport({ part: DataPart, scenario: { data: PAPER_SCENARIO.data } });
		expect(screen.getByText("本页记录为合成的演示数据，不是任何真实小区的资料。")).toBeTruthy();
		expect(screen.getByText(/指纹 abc123/)).toBeTruthy();
	});

	test("says everything in English too", () => {
		const { container } = showReport({ lang: "en" });
		const said = container.textContent ?? "";
		expect(said).toContain("Proven best");
		expect(said).not.toMatch(/\{\w+\}/);
		expect(Object.values(reportWords.en).filter((phrase) => /\p{Script=Han}/u.test(phrase))).toEqual([]);
	});
});
