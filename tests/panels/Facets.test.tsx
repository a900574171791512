import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ActiveFilters } from "../../src/panels/ActiveFilters";
import { Facets } from "../../src/panels/Facets";
import { show } from "./show";

const facet = (name: string) => within(screen.getByRole("group", { name }));
const countsOf = (name: string) =>
	facet(name)
		.getAllByRole("checkbox")
		.map((box) => Number(box.closest("label")?.textContent?.match(/(\d+)$/)?.[1]));

test("the counts of every facet sum to all compounds, the unknown ones among them", () => {
	show((props) => <Facets {...props} />);
	for (const name of ["管理类型", "改造状态", "街道", "建成年代", "户数"]) {
		expect(countsOf(name).reduce((a, b) => a + b, 0)).toBe(6);
		expect(facet(name).getByText("合计").parentElement?.textContent).toContain("合计6");
	}
});

test("a ticked value keeps only its compounds and the other facets count within it", async () => {
	const { user, seen } = show((props) => <Facets {...props} />);
	await user.click(facet("管理类型").getByRole("checkbox", { name: /无人管理/ }));
	expect(seen.view.filters.management).toEqual(["unmanaged"]);
	expect(countsOf("街道")).toEqual([1, 1]);
	expect(countsOf("管理类型").reduce((a, b) => a + b, 0)).toBe(6);
});

test("two values of one facet add up, and the facet is cleared on its own", async () => {
	const { user, seen } = show((props) => <Facets {...props} />);
	await user.click(facet("管理类型").getByRole("checkbox", { name: /无人管理/ }));
	await user.click(facet("管理类型").getByRole("checkbox", { name: /业主自管/ }));
	await user.click(facet("街道").getByRole("checkbox", { name: /东街道/ }));
	await user.click(facet("管理类型").getByRole("button", { name: "清除管理类型筛选" }));
	expect(seen.view.filters).toMatchObject({ management: [], subdistrict: ["east"] });
});

test("facets are worked by keyboard alone", async () => {
	const { user, seen } = show((props) => <Facets {...props} />);
	await user.tab();
	await user.keyboard(" ");
	expect(seen.view.filters.management).toEqual(["commercial"]);
});

test("every filter in force is named with its way out, and the number shown is announced", async () => {
	const part = { indicator: "households", side: "leftOut" } as const;
	const { user, seen } = show((props) => <ActiveFilters {...props} />, {
		view: { placed: true, parts: [part] },
	});
	expect(screen.getByRole("status")?.textContent).toContain("显示 1 个小区，共 6 个");
	await user.click(screen.getByRole("button", { name: "取消：缺数据：户数" }));
	expect(screen.getByRole("status")?.textContent).toContain("显示 5 个小区，共 6 个");
	await user.click(screen.getByRole("button", { name: "清除全部" }));
	expect(seen.view).toMatchObject({ placed: null, parts: [] });
	expect(screen.queryByRole("button", { name: "清除全部" })).toBeNull();
});
