import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import ExplainPanel from "../../../src/panels/planner/explain/ExplainPanel";
import { showPlan } from "./show_plan";

type Props = Parameters<Parameters<typeof showPlan>[0]>[0];

function Explained(props: Props & { readonly first: readonly string[] }) {
	const [compared, onCompare] = useState(props.first);
	return (
		<ExplainPanel {...props} compared={compared} onCompare={onCompare}>
			<p>为什么没选</p>
		</ExplainPanel>
	);
}
const show = (sel: string | null, first: readonly string[] = []) =>
	showPlan((props) => <Explained {...props} first={first} />, { view: { sel } });
const fact = (name: string) => screen.getByText(name).nextElementSibling?.textContent;
const waterfall = () => screen.getByRole("region", { name: "得分构成" });

test("nothing selected, nothing explained", () => {
	show(null);
	expect(screen.getByText(/^在地图或排名中选一个小区/)).toBeTruthy();
});

test("the score stands with its interval, its ranks by both methods and what it rests on", () => {
	show("A3");
	expect(fact("可能区间")).toBe("0.640–0.840");
	expect(fact("有据权重")).toBe("80\u2009%");
	expect(fact("接近度")).toContain("第 1，共 6");
	expect(screen.getByText("为什么没选")).toBeTruthy();
});

test("the waterfall lists its parts, the largest first, and they add up to the score", () => {
	show("A3");
	const rows = within(waterfall()).getAllByRole("row");
	expect(rows.map((row) => row.textContent)).toEqual([
		"指标实际值权重得分",
		"户均车位缺口1.00\u2009个/户40.0\u2009%0.400",
		"无人管理是20.0\u2009%0.200",
		"房龄—20.0\u2009%0.100",
		"受益户数20\u2009户20.0\u2009%0.040",
		"合计0.740",
	]);
});

test("every value says between which anchors it scores and where it comes from, or that nobody recorded it", async () => {
	const { user } = show("A3");
	await user.click(screen.getByText("逐项：实际值、锚点、来源"));
	expect(screen.getByText("24 年 计 0 分，64 年 计 1 分")).toBeTruthy();
	expect(screen.getByText("未登记，按 0.00 至 1.00 的中间值计")).toBeTruthy();
	expect(screen.getAllByText("来源 小区台账（compounds），日期不详").length).toBeGreaterThan(0);
});

test("a shut gate says why and what would open it", () => {
	show("A1");
	const gates = screen.getByRole("region", { name: "门槛" });
	expect(within(gates).getByText("不能入选：1 条未打开。")).toBeTruthy();
	expect(within(gates).getByText("2018 年已改造，未满 10 年。")).toBeTruthy();
	expect(within(gates).getByText("怎样打开：2028 年起满足，或缩短年限。")).toBeTruthy();
	expect(within(gates).getByText("1995 年建成，不晚于 2000 年。")).toBeTruthy();
});

test("compounds are added to the comparison, held against the standard, and taken out again", async () => {
	const { user } = show("A1", ["A3"]);
	expect(screen.getByText("再加入一个小区即可对照。")).toBeTruthy();
	await user.click(screen.getByRole("button", { name: "加入对照" }));
	const table = screen.getByRole("table", { name: "对照" });
	expect(within(table).getByText("达标值 24 年 · 权重 20.0 % · 差距 0.075")).toBeTruthy();
	expect(within(table).getByText("0.740")).toBeTruthy();
	expect(within(table).getByText("0.385")).toBeTruthy();
	expect(within(table).getByText("达标")).toBeTruthy();
	await user.click(screen.getByRole("button", { name: "把A3院移出对照" }));
	expect(screen.getByText("再加入一个小区即可对照。")).toBeTruthy();
});

test("four are compared at most, and those gone from the list are counted", () => {
	show("B3", ["A1", "A2", "A3", "B1"]);
	expect(screen.getByRole("button", { name: "加入对照" })).toHaveProperty("disabled", true);
	expect(screen.getByText("最多对照 4 个，先移出一个。")).toBeTruthy();
});

test("a compound that left the list is missed by number, not silently", () => {
	show(null, ["A1", "A2", "Z9"]);
	expect(screen.getByText("另有 1 个已不在名单内。")).toBeTruthy();
});
