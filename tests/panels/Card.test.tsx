import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { DEFAULT_VIEW } from "../../src/domain/view";
import { Card } from "../../src/panels/Card";
import { show } from "./show";

const onFrame = vi.fn();
const draw = (props: Parameters<Parameters<typeof show>[0]>[0]) => (
	<Card {...props} problems={[]} onFrame={onFrame} />
);
const factOf = (name: string) => screen.getByText(name, { selector: "dt" }).nextElementSibling?.textContent;

test("without a chosen compound the card says how to choose one", () => {
	show(draw);
	expect(screen.getByText(/在地图或列表中选一个小区/)).toBeTruthy();
});

test("the card says what is known, and a dash for what is not", () => {
	show(draw, { view: { sel: "A1" } });
	expect(screen.getByRole("heading", { level: 2, name: "A1院" })).toBeTruthy();
	expect(factOf("户数")).toBe("100\u2009户");
	expect(factOf("建筑面积")).toBe("8000\u2009㎡");
	expect(factOf("物业服务")).toBe("有");
	expect(factOf("楼栋")).toBe("—");
	expect(factOf("屋面")).toBe("—");
	expect(factOf("出入口")).toBe("2\u2009个");
	expect(factOf("有监控的出入口")).toBe("1\u2009个");
	expect(factOf("最近的正常摄像头")).toBe("30\u2009米");
	expect(factOf("备注")).toBe("演示");
});

test("cameras, parking places and projects stand on the card of their compound", () => {
	show(draw, { view: { sel: "A1" } });
	expect(within(screen.getByRole("list", { name: "摄像头" })).getByText("出入口，正常")).toBeTruthy();
	expect(within(screen.getByRole("list", { name: "停车处" })).getByText("地面")).toBeTruthy();
	expect(screen.getByRole("heading", { level: 4, name: /2018 年项目 P1/ })).toBeTruthy();
	expect(factOf("改造面积")).toBe("5000 ㎡");
	expect(factOf("粉刷外墙")).toBe("—");
});

test("the missing spaces follow the assumption of the view", () => {
	show(draw, { view: { sel: "A2", spacesPerHousehold: 0.5 } });
	expect(factOf("车位缺口")).toBe("15\u2009个");
	expect(screen.getByText("按每户 0.5 个车位计")).toBeTruthy();
});

test("a compound hidden by the filters keeps its card, which says so", () => {
	const filters = { ...DEFAULT_VIEW.filters, management: ["owners"] as const };
	show(draw, { view: { sel: "A1", filters } });
	expect(screen.getByText("不在当前筛选内")).toBeTruthy();
	expect(screen.queryByRole("button", { name: "下一个" })).toBeNull();
});

test("the card leads to its neighbours in the order of the table, and ends at the ends", async () => {
	const { user, seen } = show(draw, { view: { sel: "A1", sort: { key: "households", descending: true } } });
	expect(screen.getByRole("button", { name: "上一个" })).toHaveProperty("disabled", true);
	await user.click(screen.getByRole("button", { name: "下一个" }));
	expect(seen.view.sel).toBe("A2");
});

test("a placed compound can be brought to the middle of the map; one without a position says why not", async () => {
	const { user, unmount } = show(draw, { view: { sel: "A1" } });
	await user.click(screen.getByRole("button", { name: "在地图上居中" }));
	expect(onFrame).toHaveBeenCalledWith(["A1"]);
	unmount();
	show(draw, { view: { sel: "B3" } });
	expect(screen.getByText("未上图：坐标缺失")).toBeTruthy();
	expect(screen.queryByRole("button", { name: "在地图上居中" })).toBeNull();
});

test("a file that could not be read leaves its part unknown and can be tried again there", async () => {
	const retry = vi.fn();
	const problem = { file: "parking", kind: "empty", detail: "0", retry } as const;
	const { user } = show((props) => <Card {...props} problems={[problem]} onFrame={onFrame} />, {
		view: { sel: "A1" },
		records: { parking: null },
	});
	expect(screen.getByText("停车位：文件是空的。")).toBeTruthy();
	await user.click(screen.getByRole("button", { name: "重试停车位" }));
	expect(retry).toHaveBeenCalledOnce();
});
