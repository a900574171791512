import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Marks } from "../../../src/domain/marks";
import type { Targets } from "../../../src/domain/targets";
import type { Town } from "../../../src/domain/town";
import EquityPanel from "../../../src/panels/planner/equity/EquityPanel";
import TargetsPanel from "../../../src/panels/planner/targets/TargetsPanel";
import { equityWords } from "../../../src/text/planner/equity";
import { makePlannerText, type PlannerTable } from "../../../src/text/planner/planner_text";
import { toyPlanTown } from "../../fixtures/toy_plan";
import { TOY_DISTRICT, toyTown } from "../../fixtures/toy_town";
import { bracketTable, bracketText, findLooseText } from "../../text/bracket";
import { showPlan } from "./show_plan";

// The answers are worked out in tests/domain/selection/equity.test.ts and progress.test.ts.
const LOW: Readonly<Record<string, number>> = { A1: 10, A2: 20, B1: 3, B3: 5 };

function lowTown(): Town {
	const compounds = toyPlanTown().records.compounds.map((one) => ({
		...one,
		lowIncomeHouseholds: LOW[one.id] ?? null,
	}));
	return toyTown({ compounds, district: { ...TOY_DISTRICT, dataDate: "2024-04-30" } });
}

const TARGETS: Targets = {
	citation: { zh: "玩具文件", en: "Toy document" },
	projectsPerYear: 2,
	serviceShare: 0.8,
	startsOn: "2024-01-01",
	dueOn: "2026-12-31",
	baseline: { frozenOn: "2023-12-31", compounds: ["A1", "A3", "B1", "B2", "ZZ"] },
	standard: [],
};

const showEquity = (chosenIds: readonly string[]) =>
	showPlan((props) => <EquityPanel {...props} chosenIds={chosenIds} />, { town: lowTown() });

function showTargets(targets: Targets | null, chosen: ReadonlyMap<string, number> = new Map()) {
	const marks: Marks = { tones: new Map(), bounds: [], chosen, sites: [], unserved: [] };
	return showPlan(
		(props) => <TargetsPanel {...props} scene={{ ...props.scene, marks }} targets={targets} />,
		{ town: lowTown() },
	);
}

const row = (name: RegExp) => screen.getByRole("row", { name }).textContent;

test("the coefficient stands before and after the choice, with the change in a word", () => {
	showEquity(["A2", "B3"]);
	const pair = screen.getByText("变化").closest("dl");
	// (170·40/210²)·(22.05/40 − 78.8/170) ÷ (100.85/210), and (170·40/210²)·(17.1/40 − 53.3/170) ÷ (70.4/210).
	expect(pair?.textContent).toContain("改造前0.0282");
	expect(pair?.textContent).toContain("改造后0.0524");
	expect(pair?.textContent).toContain("+0.0242更不均等");
	expect(row(/^西街道/)).toBe("西街道1700.4640.314");
	expect(row(/^东街道/)).toBe("东街道400.5510.428");
});

test("what goes to low-income compounds stands beside what they need, and what is not recorded is a part of its own", async () => {
	const { user, seen } = showEquity(["A2", "A3", "B1"]);
	// Help 25.5 : 17.1 : 14.8 of 57.4; need 30.45 : 55.6 : 14.8 of 100.85.
	expect(row(/^得到的帮助/)).toBe("得到的帮助44.4\u2009%29.8\u2009%25.8\u2009%");
	expect(row(/^全部需求/)).toBe("全部需求30.2\u2009%55.1\u2009%14.7\u2009%");
	await user.click(screen.getByRole("button", { name: "入选而未登记低收入户的 1 个: 在地图上查看" }));
	expect(seen.framed).toEqual(["A3"]);
	await user.click(screen.getByRole("button", { name: /^1 个小区没有户数或得分，未计入/ }));
	expect(seen.framed).toEqual(["B2"]);
});

test("without a portfolio the panel says where to make one, and nothing has changed", () => {
	showEquity([]);
	expect(screen.getByText(/^还没有组合/)).toBeTruthy();
	expect(screen.getByText("变化").closest("dl")?.textContent).toContain("0.0000不变");
	expect(row(/^得到的帮助/)).toBe("得到的帮助———");
});

test("the curve can be read as numbers", async () => {
	const { user } = showEquity(["A2", "B3"]);
	expect(screen.getByRole("group", { name: /^洛伦兹曲线/ })).toBeTruthy();
	await user.click(screen.getByText("曲线数据"));
	const rows = within(screen.getByText("曲线数据").closest("details") ?? document.body).getAllByRole("row");
	// West has 170 of 210 households and 78.8 of 100.85 of the need, later 53.3 of 70.4.
	expect(rows.map((one) => one.textContent).slice(2)).toEqual([
		"0.00.00.00.0",
		"81.078.181.075.7",
		"100.0100.0100.0100.0",
	]);
});

test("the targets are held against the records, now and with the choice", async () => {
	const { user, seen } = showTargets(
		TARGETS,
		new Map([
			["A3", 1],
			["B1", 1],
		]),
	);
	expect(row(/^已有物业服务/)).toBe("已有物业服务1\u2009/\u200953\u2009/\u20095");
	expect(row(/^占基期/)).toBe("占基期20.0\u2009%60.0\u2009%");
	expect(row(/^所需速度/)).toBe("所需速度0.09\u2009个/月0.03\u2009个/月");
	expect(row(/^预计达到/)).toBe("预计达到2025-04\u2009按期2025-04\u2009按期");
	expect(screen.getByText("至今平均每月 0.25 个；距期限 32.0 个月。")).toBeTruthy();
	expect(row(/^2025/)).toContain("✓ 达到");
	expect(row(/^2026/)).toContain("✗ 未达到");
	await user.click(screen.getByRole("button", { name: "没有服务 2 个: 在地图上查看" }));
	expect(seen.framed).toEqual(["A3", "B1"]);
	expect(screen.getByText("已不在台账 1 个：ZZ")).toBeTruthy();
});

test("past due is said in words, and so is a goal no pace leads to", () => {
	showTargets({ ...TARGETS, dueOn: "2024-03-31", baseline: { ...TARGETS.baseline, compounds: ["A3"] } });
	expect(row(/^所需速度/)).toBe("所需速度已过期限已过期限");
	expect(row(/^预计达到/)).toBe("预计达到按现在的速度达不到按现在的速度达不到");
});

test("without the file of targets the panel says so", () => {
	showTargets(null);
	expect(screen.getByText("没有目标文件（targets.json），无法对照承诺。")).toBeTruthy();
});

test("every word of both panels comes from the tables of phrases", () => {
	const text = makePlannerText(bracketText, "zh", bracketTable(equityWords.zh) as PlannerTable);
	const names = new Set(["西街道", "东街道", "玩具文件", "ZZ"]);
	const chosenIds = ["A2", "A3"];
	const marks = { tones: new Map(), bounds: [], chosen: new Map([["A3", 1]]), sites: [], unserved: [] };
	const { container } = showPlan(
		(props) => (
			<>
				<EquityPanel {...props} chosenIds={chosenIds} />
				<TargetsPanel {...props} scene={{ ...props.scene, marks }} targets={TARGETS} />
			</>
		),
		{ town: lowTown(), text },
	);
	expect(findLooseText(container, names)).toEqual([]);
});
