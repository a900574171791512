import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { Notes } from "../../src/panels/Notes";
import { at, TOY_DISTRICT, TOY_RECORDS } from "../fixtures/toy_town";
import { PUBLISHED } from "./published";
import { show } from "./show";

const draw = (props: Parameters<Parameters<typeof show>[0]>[0]) => (
	<Notes {...props} problems={[]} malformed={[]} />
);
const cellsOf = (table: HTMLElement, name: string | RegExp) =>
	within(within(table).getByRole("rowheader", { name }).closest("tr") as HTMLElement)
		.getAllByRole("cell")
		.map((cell) => cell.textContent);

test("the balance of placed and not placed is said, and whether it meets the expected number", () => {
	show(draw);
	expect(screen.getByText("6 = 已上图 5 + 未上图 1")).toBeTruthy();
	expect(screen.getByText("与应有的 6 个一致。")).toBeTruthy();
});

test("the account of a file says what became of its rows", () => {
	show(draw);
	expect(cellsOf(screen.getByRole("table", { name: "读入情况" }), "compounds.csv")).toEqual([
		"7",
		"5",
		"1",
		"1",
		"12",
	]);
});

test("a finding names file, row, field and value, and findings can be narrowed to a rule", async () => {
	const finding = TOY_RECORDS.account?.findings[0];
	if (!TOY_RECORDS.account || !finding) throw new Error("the toy town has one finding");
	const other = { ...finding, rule: "outside", message: { zh: "点在区外。", en: "Outside." }, row: 9 };
	const account = { ...TOY_RECORDS.account, findings: [finding, other] };
	const { user } = show(draw, { records: { account } });
	const line = screen.getByText(/编号重复/).closest("li");
	expect(line?.textContent).toContain("剔除 编号重复，已在第 2 行出现；请改为唯一编号。");
	expect(line?.textContent).toContain("compounds.csv · 第 8 行 · A1 · 字段 编号 · 值 A1");
	await user.selectOptions(screen.getByRole("combobox", { name: "显示" }), "规则 outside (1)");
	expect(screen.queryByText(/编号重复/)).toBeNull();
	expect(screen.getByText("点在区外。")).toBeTruthy();
});

test("published totals stand beside the sums of their rows, neither corrected", () => {
	show(draw, { records: { district: { ...TOY_DISTRICT, published: PUBLISHED } } });
	const table = screen.getByRole("table", { name: "已公布的数字" });
	expect(cellsOf(table, "各行相加")).toEqual(["12.6", "7", "590"]);
	expect(cellsOf(table, "文件所印合计")).toEqual(["12.0", "—", "5900"]);
	expect(screen.getByText("原文：12万平方米，0.59万户")).toBeTruthy();
	expect(screen.getByText("合计与各行之和不符。")).toBeTruthy();
});

test("the finished projects are added up, and a quantity nobody recorded is a dash, not zero", () => {
	show(draw);
	const table = screen.getByRole("table", { name: "已完成改造合计" });
	expect(cellsOf(table, "改造面积")).toEqual(["5000 ㎡"]);
	expect(cellsOf(table, /粉刷外墙.*1 个项目未登记/)[0]).toMatch(/^—/);
	expect(cellsOf(table, "拆除违建")).toEqual(["0 ㎡"]);
});

test("a compound outside the sub-district it names is listed with both, and opens", async () => {
	const compounds = TOY_RECORDS.compounds.map((one) =>
		one.id === "A1" ? { ...one, position: at(1500, 800) } : one,
	);
	const { user, seen } = show(draw, { records: { compounds } });
	expect(screen.getByText("登记 西街道 · 位置在 东街道")).toBeTruthy();
	await user.click(screen.getByRole("button", { name: "A1院" }));
	expect(seen.view.sel).toBe("A1");
});

test("a record that could not be understood is named", () => {
	const malformed = [
		{ file: "compounds", index: 3, id: "X4", field: "households", value: '"many"', why: "no number" },
	] as const;
	show((props) => <Notes {...props} problems={[]} malformed={malformed} />);
	expect(screen.getByText(/小区 第 4 条，字段 households，值 "many"：no number/)).toBeTruthy();
});

test("sketched boundaries are called a sketch", () => {
	show(draw);
	expect(screen.getByText(/街道边界为示意/)).toBeTruthy();
});
