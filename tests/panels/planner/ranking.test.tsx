import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Robustness } from "../../../src/domain/selection/robustness/robustness";
import type { Town } from "../../../src/domain/town";
import RankingTable from "../../../src/panels/planner/ranking/RankingTable";
import { compound, toyTown } from "../../fixtures/toy_town";
import { showPlan } from "./show_plan";

type Props = Parameters<Parameters<typeof showPlan>[0]>[0];
const chosen = new Map([["A2", 1]]);
const draw = (props: Props) => <RankingTable {...props} chosen={chosen} robust={null} />;
const bodyRows = () =>
	within(screen.getByRole("grid"))
		.getAllByRole("row")
		.filter((row) => row.dataset.id !== undefined);
const row = (id: string) => {
	const found = bodyRows().find((one) => one.dataset.id === id);
	if (!found) throw new Error(id);
	return found;
};

test("the ranking lists the shortlist by need, with rank, score and what the other method says", () => {
	showPlan(draw);
	expect(bodyRows().map(({ dataset }) => dataset.id)).toEqual(["A3", "B1", "A2", "B3", "A1", "B2"]);
	const cells = within(row("A2"))
		.getAllByRole("cell")
		.map((cell) => cell.textContent);
	expect(cells[0]).toBe("3");
	expect(cells[3]).toBe("0.510");
	expect(cells[4]).toBe("0.570 第 2");
	expect(cells[5]).toBe("100\u2009%");
	expect(cells[7]).toBe("第 1 年");
});

test("a score that rests on unrecorded values says its interval in words", () => {
	showPlan(draw);
	expect(row("A3").textContent).toContain("区间 0.640 至 0.840");
	expect(row("A3").textContent).toContain("其中未登记项按中间值计 0.100");
	expect(row("A2").textContent).not.toContain("区间");
});

test("a compound a gate keeps out stands in its place with the reason", () => {
	showPlan(draw);
	expect(row("A1").dataset.shut).toBe("true");
	expect(row("A1").textContent).toContain("近年未改造 未通过");
	expect(row("A3").textContent).toContain("资金补助条件 无法判断");
	expect(row("A2").dataset.shut).toBeUndefined();
	expect(row("A2").textContent).toContain("可入选");
});

test("parts of the ranking add up, and what is shown can be framed", async () => {
	const { seen, user } = showPlan(draw);
	expect(screen.getByText("全部 6")).toBeTruthy();
	expect(screen.getByText("不能入选 4")).toBeTruthy();
	await user.click(screen.getByText("可入选 2"));
	expect(bodyRows().map(({ dataset }) => dataset.id)).toEqual(["A2", "B3"]);
	await user.click(screen.getByRole("button", { name: "在地图上查看这 2 个" }));
	expect(seen.framed).toEqual(["A2", "B3"]);
});

test("Enter chooses a compound and the arrow keys move without choosing", async () => {
	const { seen, user } = showPlan(draw);
	await user.click(screen.getByText("B3院"));
	expect(seen.view.sel).toBe("B3");
	await user.keyboard("{ArrowUp}{ArrowUp}");
	expect(document.activeElement?.getAttribute("data-id")).toBe("B1");
	expect(seen.view.sel).toBe("B3");
	await user.keyboard("{Enter}");
	expect(seen.view.sel).toBe("B1");
	expect(row("B1").getAttribute("aria-selected")).toBe("true");
});

test("the chance of being among the first is a column only once somebody drew", () => {
	const { unmount } = showPlan(draw);
	expect(screen.queryByRole("columnheader", { name: "前 10 机会" })).toBeNull();
	unmount();
	const a3: Robustness = {
		id: "A3",
		firstShare: 0.93,
		ranks: [1, 2],
		meanRank: 1.2,
		verdict: "solid",
		amongOpen: null,
	};
	showPlan((props) => <RankingTable {...props} chosen={chosen} robust={new Map([["A3", a3]])} />);
	expect(screen.getByRole("columnheader", { name: "前 10 机会" })).toBeTruthy();
	expect(row("A3").textContent).toContain("93\u2009% 稳固");
});

test("without weights there is neither score nor rank, and the table says so", () => {
	const { seen, unmount } = showPlan(draw);
	const criteria = seen.scenario.criteria.map((one) => ({ ...one, weight: 0 }));
	unmount();
	showPlan(draw, { scenario: { criteria } });
	expect(screen.getByText("所有权重都是 0，没有得分，也就没有名次。")).toBeTruthy();
	expect(row("A1").textContent).toContain("—");
});

test("of five thousand rows a few are drawn, and End reaches the last", async () => {
	const compounds = Array.from({ length: 5000 }, (_, at) => compound(`N${at}`, "west"));
	const town: Town = toyTown({ compounds });
	const { user } = showPlan(draw, { town });
	expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("5001");
	expect(bodyRows().length).toBeLessThan(200);
	bodyRows()[0]?.focus();
	await user.keyboard("{End}");
	expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("5001");
});
