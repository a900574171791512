import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { Areas } from "../../src/panels/Areas";
import { show } from "./show";

const draw = (props: Parameters<Parameters<typeof show>[0]>[0]) => <Areas {...props} problems={[]} />;
const rows = () => within(screen.getByRole("list")).getAllByRole("listitem");

test("without a chosen indicator the panel counts compounds and the map is not shaded", () => {
	const { seen } = show(draw);
	expect(rows().map((row) => row.textContent)).toEqual(["西街道3", "东街道3"]);
	expect(seen.view.indicator).toBeNull();
	expect(screen.queryByRole("group", { name: "分级" })).toBeNull();
});

test("the chosen indicator is measured for every sub-district, and says how many compounds it had to leave out", async () => {
	const { user } = show(draw);
	await user.selectOptions(screen.getByRole("combobox", { name: "地图上显示的指标" }), "户数");
	expect(rows().map((row) => row.textContent)).toEqual(["西街道170", "东街道401 个小区缺数据"]);
	expect(screen.getByText("合计").parentElement?.textContent).toContain("合计210");
});

test("a sub-district without data shows a dash, not zero", () => {
	show(draw, { view: { indicator: "camera_coverage" }, records: { cameras: null } });
	expect(rows()[0]?.textContent).toContain("西街道—");
});

test("a bar filters by its sub-district and says that it does", async () => {
	const { user, seen } = show(draw);
	await user.click(screen.getByRole("button", { name: /东街道/ }));
	expect(seen.view.filters.subdistrict).toEqual(["east"]);
	expect(screen.getByRole("button", { name: /东街道/ }).getAttribute("aria-pressed")).toBe("true");
});

test("what a sub-district left out opens into exactly those compounds", async () => {
	const { user, seen } = show(draw, { view: { indicator: "parking_deficit" } });
	const east = rows()[1];
	if (!east) throw new Error("no second sub-district");
	await user.click(within(east).getByRole("button", { name: "2 个小区缺数据：车位缺口，查看" }));
	expect(seen.view).toMatchObject({ parts: [{ indicator: "parking_deficit", side: "leftOut" }] });
	expect(seen.view.filters.subdistrict).toEqual(["east"]);
});

test("the reach of a camera is shown only where it matters, and a typed number counts once it is in range", async () => {
	const { user, seen } = show(draw, { view: { indicator: "camera_coverage" } });
	const field = screen.getByRole("spinbutton", { name: "摄像头覆盖距离" });
	await user.clear(field);
	expect(seen.view.distanceM).toBe(50);
	await user.type(field, "0");
	expect(seen.view.distanceM).toBe(50);
	await user.clear(field);
	await user.type(field, "100");
	expect(seen.view.distanceM).toBe(100);
	expect(rows()[1]?.textContent).toContain("东街道50.0");
	await user.selectOptions(screen.getByRole("combobox", { name: "地图上显示的指标" }), "户数");
	expect(screen.queryByRole("spinbutton")).toBeNull();
});

test("bars stand in the district's order or by value", async () => {
	const { user } = show(draw, { view: { indicator: "unmanaged_share" } });
	expect(rows().map((row) => row.textContent?.slice(0, 3))).toEqual(["西街道", "东街道"]);
	await user.click(screen.getByRole("radio", { name: "按数值" }));
	expect(rows().map((row) => row.textContent?.slice(0, 3))).toEqual(["东街道", "西街道"]);
});

test("a missing file is said where its indicator stands", () => {
	const problem = { file: "cameras", kind: "missing", detail: "404", retry: () => undefined } as const;
	show((props) => <Areas {...props} problems={[problem]} />, {
		view: { indicator: "camera_coverage" },
		records: { cameras: null },
	});
	expect(screen.getByText("摄像头：文件不存在。")).toBeTruthy();
});

test("an amount is not shaded, so there are no classes to choose", async () => {
	const { user } = show(draw, { view: { indicator: "unmanaged_share" } });
	expect(screen.getByRole("group", { name: "分级" })).toBeTruthy();
	await user.selectOptions(screen.getByRole("combobox", { name: "地图上显示的指标" }), "户数");
	expect(screen.queryByRole("group", { name: "分级" })).toBeNull();
});
