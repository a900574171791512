import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { CriterionId } from "../../../src/domain/selection/criteria/criterion";
import type { Pairwise, Scenario } from "../../../src/domain/selection/scenarios/scenario";
import { sumWeights } from "../../../src/domain/selection/weights/rescale_weights";
import type { PlannerProps } from "../../../src/panels/planner/planner_props";
import WeightsPanel from "../../../src/panels/planner/weights/WeightsPanel";
import { criteriaWords } from "../../../src/text/planner/criteria";
import { makePlannerText, type PlannerTable } from "../../../src/text/planner/planner_text";
import { weightsWords } from "../../../src/text/planner/weights";
import { bracketTable, bracketText, findLooseText } from "../../text/bracket";
import { showPlanner } from "./stage";

const draw = (props: PlannerProps) => <WeightsPanel {...props} />;
const show = (changes: Partial<Scenario> = {}) => showPlanner(draw, changes);
const weightOf = (seen: { scenario: Scenario }, id: CriterionId) =>
	seen.scenario.criteria.find((one) => one.id === id)?.weight ?? Number.NaN;
const percentField = (name: string) => screen.getByLabelText<HTMLInputElement>(`${name}的权重，百分数`);

const FOUR: readonly CriterionId[] = ["fire_lane", "roof", "drains", "road"];
/** Sizes 8 : 4 : 2 : 1 in agreement, but the first and the last confused. */
const SLIPPED: Pairwise = {
	criteria: FOUR,
	judges: [
		{
			id: "j1",
			name: "甲",
			judgements: [
				{ of: "fire_lane", than: "roof", ratio: 2 },
				{ of: "fire_lane", than: "drains", ratio: 4 },
				{ of: "fire_lane", than: "road", ratio: 1 / 8 },
				{ of: "roof", than: "drains", ratio: 2 },
				{ of: "roof", than: "road", ratio: 4 },
				{ of: "drains", than: "road", ratio: 2 },
			],
		},
	],
};

test("a typed weight moves the others in proportion, and the sum stays", async () => {
	const { seen, user } = show();
	const field = percentField("户均车位缺口");
	expect(field.value).toBe("40.0");
	await user.clear(field);
	expect(weightOf(seen, "parking_deficit")).toBe(0.4);
	await user.type(field, "70");
	expect(weightOf(seen, "parking_deficit")).toBe(0.7);
	expect(weightOf(seen, "age")).toBeCloseTo(0.1, 12);
	expect(sumWeights(seen.scenario.criteria)).toBeCloseTo(1, 12);
	expect(seen.edits.every(([name, merge]) => name === "weights" && merge === "weights.parking_deficit")).toBe(
		true,
	);
	expect(screen.getByText("4 项计入，14 项为 0")).toBeTruthy();
});

test("a slider pulled to the end and back in one go leaves the others in their old proportion", () => {
	const { seen } = show();
	const slider = screen.getByLabelText("户均车位缺口的权重");
	fireEvent.pointerDown(slider);
	fireEvent.change(slider, { target: { value: "100" } });
	expect(weightOf(seen, "age")).toBe(0);
	fireEvent.change(slider, { target: { value: "70" } });
	fireEvent.pointerUp(slider);
	expect(weightOf(seen, "age")).toBeCloseTo(0.1, 12);
	expect(weightOf(seen, "roof")).toBe(0);
});

test("a slider sent to the end by its keys and back leaves the others in their old proportion", () => {
	const { seen } = show();
	const slider = screen.getByLabelText("户均车位缺口的权重");
	fireEvent.keyDown(slider, { key: "End" });
	fireEvent.change(slider, { target: { value: "100" } });
	expect(weightOf(seen, "age")).toBe(0);
	fireEvent.change(slider, { target: { value: "70" } });
	fireEvent.blur(slider);
	expect(weightOf(seen, "age")).toBeCloseTo(0.1, 12);
	expect(weightOf(seen, "roof")).toBe(0);
});

test("a locked weight cannot be moved and stays when another is", async () => {
	const { seen, user } = show();
	await user.click(screen.getByRole("button", { name: "锁定房龄的权重" }));
	expect(screen.getByRole("button", { name: "锁定房龄的权重" }).getAttribute("aria-pressed")).toBe("true");
	expect(percentField("房龄").disabled).toBe(true);
	await user.clear(percentField("户均车位缺口"));
	await user.type(percentField("户均车位缺口"), "90");
	await user.tab();
	expect(weightOf(seen, "age")).toBeCloseTo(0.2, 12);
	expect(percentField("户均车位缺口").value).toBe("80.0");
});

test("a criterion set to nothing is left out, and the last one leaves the list without a score", async () => {
	const { seen, user } = show();
	for (const name of ["户均车位缺口", "房龄", "受益户数", "无人管理"]) {
		await user.clear(percentField(name));
		await user.type(percentField(name), "0");
	}
	expect(sumWeights(seen.scenario.criteria)).toBe(0);
	expect(screen.getByText("现有权重：没有一项有权重，因此没有得分。")).toBeTruthy();
});

test("a preset says its rule and shows that it is in use until a weight is moved", async () => {
	const { seen, user } = show();
	expect(screen.getByText("现有权重：手动设置。")).toBeTruthy();
	await user.click(screen.getByRole("button", { name: "各项相等" }));
	expect(weightOf(seen, "roof")).toBeCloseTo(1 / 18, 12);
	expect(screen.getByText("全部指标权重相等。")).toBeTruthy();
	expect(screen.getByRole("button", { name: "各项相等" }).getAttribute("aria-pressed")).toBe("true");
	await user.clear(percentField("房龄"));
	await user.type(percentField("房龄"), "50");
	expect(screen.getByRole("button", { name: "各项相等" }).getAttribute("aria-pressed")).toBe("false");
});

test("the method is switched, with the formula in words", async () => {
	const { seen, user } = show();
	await user.click(screen.getByRole("radio", { name: "TOPSIS" }));
	expect(seen.scenario.method).toBe("topsis");
	expect(screen.getByText(/接近度 = /)).toBeTruthy();
});

test("three criteria are judged pair by pair: what is missing is a way to its pair, and the weights follow at the end", async () => {
	const { seen, user } = show();
	await user.click(screen.getByText("两两比较（层次分析法 AHP）"));
	for (const name of ["屋面破损", "排水破损", "道路破损"]) await user.click(screen.getByLabelText(name));
	expect(seen.scenario.pairwise).toMatchObject({
		criteria: ["roof", "drains", "road"],
		judges: [{ name: "评委 1" }],
	});
	expect(screen.getByText("第 1 对，共 3 对")).toBeTruthy();
	expect(screen.getByText("还缺 3 对判断，补齐后才有权重：")).toBeTruthy();
	await user.click(screen.getByText("同等重要"));
	expect(screen.getByText(/“屋面破损”与“排水破损”同等重要/)).toBeTruthy();
	await user.click(screen.getByText("下一对"));
	await user.click(screen.getByText("同等重要"));
	await user.click(screen.getByText("排水破损 — 道路破损"));
	expect(screen.getByText("第 3 对，共 3 对")).toBeTruthy();
	expect(screen.queryByText("由判断算出的权重")).toBeNull();
	await user.click(screen.getByText("同等重要"));
	expect(screen.getByText("CR ≤ 0.10，判断一致，可以采用。")).toBeTruthy();
	await user.click(screen.getByText("用作权重"));
	expect(weightOf(seen, "roof")).toBeCloseTo(1 / 3, 12);
	expect(weightOf(seen, "age")).toBe(0);
	expect(screen.getByText("现有权重：按“评委 1”的两两比较。")).toBeTruthy();
});

test("a judgement that breaks consistency is named with the smallest repair, which one click applies", async () => {
	const { seen, user } = show({ pairwise: SLIPPED });
	expect(screen.getByText("CR > 0.10，判断自相矛盾，须复议后采用。")).toBeTruthy();
	expect(
		screen.getByText(/最矛盾的一处：“消防通道宽度”对“道路破损”判断为 1\/8，按其余判断应约为 8/),
	).toBeTruthy();
	expect(screen.getByText(/^最小修正：改 1 处/)).toBeTruthy();
	await user.click(screen.getByRole("button", { name: "采用修正" }));
	expect(screen.getByText("CR ≤ 0.10，判断一致，可以采用。")).toBeTruthy();
	expect(seen.scenario.pairwise.judges[0]?.judgements).toHaveLength(6);
	expect(seen.edits).toEqual([["pairwise", undefined]]);
});

test("a cell of the matrix opens its pair, and the slider says the judgement in words", async () => {
	const { user } = show({ pairwise: SLIPPED });
	await user.click(screen.getByRole("button", { name: "屋面破损与道路破损：4" }));
	const slider = screen.getByRole("slider", { name: "屋面破损与道路破损哪项更重要" });
	expect(slider.getAttribute("aria-valuetext")).toBe("“屋面破损”比“道路破损”重要，介于稍微与明显之间");
	await user.click(screen.getByRole("button", { name: "清除这一判断" }));
	expect(screen.getByText("还缺 1 对判断，补齐后才有权重：")).toBeTruthy();
});

test("several judges are renamed and removed, and those who are complete are taken together", async () => {
	const { seen, user } = show({ pairwise: SLIPPED });
	await user.click(screen.getByRole("button", { name: "加一位评委" }));
	expect(screen.getByRole("button", { name: "评委 2，还缺 6 对" }).getAttribute("aria-pressed")).toBe("true");
	const field = screen.getByRole("textbox", { name: "姓名或称呼" });
	await user.clear(field);
	await user.type(field, "乙");
	expect(seen.scenario.pairwise.judges[1]?.name).toBe("乙");
	await user.click(screen.getByRole("button", { name: "合议" }));
	expect(screen.getByText("判断不全、未计入的：乙。")).toBeTruthy();
	expect(screen.queryByRole("button", { name: "采用修正" })).toBeNull();
	await user.click(screen.getByRole("button", { name: "乙，还缺 6 对" }));
	await user.click(screen.getByRole("button", { name: "移除“乙”" }));
	expect(seen.scenario.pairwise.judges.map(({ name }) => name)).toEqual(["甲"]);
});

test("the weights of the judgements are printed with the index they were held against", () => {
	show({ pairwise: { ...SLIPPED, judges: [{ ...judge("甲"), judgements: agreed() }] } });
	const table = screen.getByRole("table", { name: "由判断算出的权重" });
	const rows = within(table).getAllByRole("row").slice(1);
	expect(rows.map((row) => row.textContent?.replace("\u2009", " "))).toEqual([
		"①消防通道宽度53.3 %",
		"②屋面破损26.7 %",
		"③排水破损13.3 %",
		"④道路破损6.7 %",
	]);
	expect(screen.getByText("一致性比率 CR").parentElement?.textContent).toContain("0.0000");
	expect(screen.getByRole("table", { name: "RI 表（Saaty）" }).textContent).toContain(
		".58.901.121.241.321.411.45",
	);
});

test("every word of the panel comes from the tables of phrases", () => {
	const table = bracketTable({ ...criteriaWords.zh, ...weightsWords.zh }) as PlannerTable;
	const text = makePlannerText(bracketText, "zh", table);
	const second = { id: "j2", name: "乙", judgements: [] };
	const cases = [
		{},
		{ pairwise: SLIPPED },
		{ pairwise: { ...SLIPPED, judges: [second, ...SLIPPED.judges] } },
	];
	for (const changes of cases) {
		const { container, unmount } = showPlanner(draw, changes, text);
		expect(findLooseText(container, new Set(["甲", "乙"]))).toEqual([]);
		unmount();
	}
});

function judge(name: string) {
	return { id: "j1", name };
}

function agreed() {
	const sizes = [8, 4, 2, 1];
	return FOUR.flatMap((of, i) =>
		FOUR.slice(i + 1).map((than, k) => ({ of, than, ratio: (sizes[i] ?? 1) / (sizes[i + 1 + k] ?? 1) })),
	);
}
