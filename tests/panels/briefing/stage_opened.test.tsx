import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Opened, OpenedRow } from "../../../src/domain/briefing/opened";
import type { OpenedNumber } from "../../../src/panels/briefing/briefing_props";
import { OpenedList } from "../../../src/panels/briefing/stage/OpenedList";
import { TOY_RECORDS } from "../../fixtures/toy_town";
import { findLooseText, listStrings } from "../../text/bracket";
import { compoundRow, type StageOptions, showStage } from "./stage_show";

const count = (rows: readonly OpenedRow[], leftOut: readonly string[] = []): Opened => {
	return { how: "count", rows, denominator: null, leftOut };
};
const number = (opened: Opened, known: Partial<OpenedNumber> = {}): OpenedNumber => {
	return { title: "小区", figure: `${opened.rows.length}\u2009个`, opened, ...known };
};

/** A page with one door, which opens the number. */
function showOpened(one: OpenedNumber, options: StageOptions = {}) {
	const shown = showStage(
		(props) => (
			<>
				<button type="button" onClick={() => props.onOpen(one)}>
					[door]
				</button>
				{props.number && <OpenedList {...props} number={props.number} />}
			</>
		),
		options,
	);
	return { ...shown, open: () => shown.user.click(screen.getByRole("button", { name: "[door]" })) };
}

const three = count([compoundRow("A1"), compoundRow("A2"), compoundRow("B3", false)]);
const rows = () => screen.getAllByRole("row");
const panel = (name = "小区") => screen.getByRole("region", { name });

describe("what stands behind a number", () => {
	test("is as many rows as the number says, each with its symbol, name and sub-district", async () => {
		const { open } = showOpened(number(three));
		await open();
		expect(panel().dataset.rows).toBe("3");
		expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("3");
		expect(rows().map((row) => row.textContent)).toEqual(["A1院西街道", "A2院西街道", "B3院东街道 · 无坐标"]);
		expect(rows().every((row) => row.querySelector("svg"))).toBe(true);
		expect(panel().textContent).toContain("3 个小区 = 3\u2009个");
	});

	test("a click takes the map to a row; one without a position goes nowhere and says so", async () => {
		const { open, user, asked } = showOpened(number(three));
		await open();
		await user.click(screen.getByText("A2院"));
		await user.click(screen.getByText("B3院"));
		expect(asked.flown).toEqual(["A2"]);
		expect(screen.getByRole("row", { name: /A2院/ }).getAttribute("aria-selected")).toBe("true");
		expect(screen.getByRole("row", { name: /B3院/ }).getAttribute("aria-disabled")).toBe("true");
	});

	test("the keyboard goes to the first row, arrows, Home and End move, Enter flies", async () => {
		const { open, user, asked } = showOpened(number(three));
		await open();
		expect(document.activeElement?.textContent).toContain("A1院");
		await user.keyboard("{ArrowDown}{Enter}");
		await user.keyboard("{End}");
		expect(document.activeElement?.textContent).toContain("B3院");
		await user.keyboard("{Home}{Enter}");
		expect(asked.flown).toEqual(["A2", "A1"]);
	});

	test("the keys it uses do not reach the page, those of a presenter's remote do", async () => {
		const { open, user } = showOpened(number(three));
		await open();
		const heard: string[] = [];
		const hear = ({ key }: KeyboardEvent) => void heard.push(key);
		document.addEventListener("keydown", hear);
		await user.keyboard("{ArrowDown}{Enter}{PageDown}{ArrowRight}{Escape}");
		document.removeEventListener("keydown", hear);
		expect(heard).toEqual(["PageDown", "ArrowRight"]);
	});

	test("Escape closes it and the focus goes back to what opened it", async () => {
		const { open, user } = showOpened(number(three));
		await open();
		await user.keyboard("{ArrowDown}{Escape}");
		expect(screen.queryByRole("grid")).toBeNull();
		expect(document.activeElement).toBe(screen.getByRole("button", { name: "[door]" }));
	});

	test("cameras, projects and parking are named by their compound and their id", async () => {
		const at = [110, 30] as const;
		const mixed = count([
			{ id: "c1", kind: "camera", compound: "A1", position: at, amount: 1 },
			{ id: "P1", kind: "project", compound: "A1", position: at, amount: 1 },
			{ id: "p2", kind: "parking", compound: "A2", position: at, amount: 1 },
			{ id: "c9", kind: "camera", compound: null, position: at, amount: 1 },
		]);
		const { open } = showOpened(number(mixed));
		await open();
		expect(rows().map((row) => row.textContent)).toEqual([
			"A1院西街道 · 摄像头 c1 · 出入口 · 正常",
			"A1院西街道 · 2018 年项目 P1",
			"A2院西街道 · 路内停车 p2",
			"小区不详摄像头 c9 · 未登记 · 未登记 · 无坐标",
		]);
		expect(panel().textContent).toContain("1 个项目、2 个摄像头、1 处停车点 = 4\u2009个");
	});
});

describe("how the rows add up", () => {
	test("a sum writes what each row adds, in its unit", async () => {
		const opened: Opened = {
			how: "sum",
			rows: [compoundRow("A1", true, 8000), compoundRow("A2", true, 4000)],
			denominator: null,
			leftOut: [],
		};
		const { open } = showOpened(number(opened, { figure: "12\u2009000\u2009㎡", unit: "sqm" }));
		await open();
		expect(rows().map((row) => row.textContent)).toEqual([
			"A1院西街道8000\u2009㎡",
			"A2院西街道4000\u2009㎡",
		]);
		expect(panel().textContent).toContain("2 个小区，合计 12\u2009000\u2009㎡");
	});

	test("a share writes its two halves, by rows or by what the rows add", async () => {
		const opened: Opened = { how: "share", rows: three.rows, denominator: 5, leftOut: [] };
		const first = showOpened(number(opened, { figure: "60\u2009%", unit: "share" }));
		await first.open();
		expect(panel().textContent).toContain("3 ÷ 5 = 60\u2009%");
		first.unmount();
		const areas = [compoundRow("A1", true, 8000), compoundRow("A2", true, 1000)];
		const { open } = showOpened(
			number({ ...opened, rows: areas, denominator: 18_000 }, { figure: "50\u2009%", unit: "share" }),
		);
		await open();
		expect(panel().textContent).toContain("9000 ÷ 18\u2009000 = 50\u2009%");
		expect(rows()[0]?.textContent).toBe("A1院西街道8000");
	});

	test("a derived number says whose records it is computed from, an unknown one that it is not known", async () => {
		const derived = showOpened(number({ ...three, how: "derived" }, { figure: "1.4" }));
		await derived.open();
		expect(panel().textContent).toContain("1.4，由下列 3 个小区 的记录计算");
		derived.unmount();
		const { open } = showOpened(number(count([]), { figure: null }));
		await open();
		expect(panel().textContent).toContain("—");
		expect(panel().textContent).toContain("记录不足，无法得出此数");
		expect(panel().textContent).toContain("没有符合条件的记录。");
	});

	test("what was left out stands below with the reason, on request", async () => {
		const { open, user, asked } = showOpened(number(count(three.rows, ["B2", "P1", "c1", "p3", "gone"])));
		await open();
		expect(screen.queryByText("B2院")).toBeNull();
		await user.click(screen.getByRole("button", { name: "另有 5 个缺所需的记录，未计入" }));
		screen.getByText(/所需的数值未登记/);
		const list = within(screen.getByRole("list"));
		expect(list.getAllByRole("listitem").map((row) => row.textContent)).toEqual([
			"B2院东街道",
			"A1院西街道 · 2018 年项目 P1",
			"A1院西街道 · 摄像头 c1 · 出入口 · 正常",
			"B2院东街道 · 未登记停车 p3",
			"gone无坐标",
		]);
		await user.click(list.getByRole("button", { name: /^B2院东街道$/ }));
		expect(asked.flown).toEqual(["B2"]);
	});

	test("a published figure stands with its source and, where it differs, the reason", async () => {
		const published = {
			value: 4,
			asPrinted: "4",
			citation: { zh: "文件甲", en: "Document A" },
			why: { zh: "另一日期", en: "Another day" },
			goal: false,
			differs: true,
		};
		const { open } = showOpened(number(three, { published }), { lang: "en" });
		await open();
		expect(panel().textContent).toContain(
			"Published: 4 · differs from the recordsWhy: Another daySource: Document A",
		);
	});
});

test("another number is another list: nothing is chosen in it, and the focus later goes back to the last door", async () => {
	const other = number(count([compoundRow("A1"), compoundRow("B1")]), { title: "院落" });
	const { open, user, redraw } = showOpened(number(three));
	await open();
	await user.keyboard("{Enter}");
	redraw((props) => (
		<>
			<button type="button" onClick={() => props.onOpen(other)}>
				[other]
			</button>
			{props.number && <OpenedList {...props} number={props.number} />}
		</>
	));
	await user.click(screen.getByRole("button", { name: "[other]" }));
	expect(panel("院落").dataset.rows).toBe("2");
	expect(rows()[0]?.getAttribute("aria-selected")).toBe("false");
	expect(document.activeElement).toBe(rows()[0]);
	await user.keyboard("{Escape}");
	expect(document.activeElement).toBe(screen.getByRole("button", { name: "[other]" }));
});

test("hundreds of rows are drawn as one needs them, and the count is that of all", async () => {
	const many = Array.from({ length: 332 }, (_, at) => ({ ...compoundRow("A1"), id: `A${at}` }));
	const { open } = showOpened(number(count(many)));
	await open();
	expect(panel().dataset.rows).toBe("332");
	expect(rows().length).toBeLessThan(60);
});

test("says everything in the words of its table", async () => {
	const { open, user, container } = showOpened(number(count(three.rows, ["B2", "c1"])), { lang: "bracket" });
	await open();
	await user.click(screen.getByRole("button", { expanded: false }));
	const data = new Set([...listStrings(TOY_RECORDS), "小区", "个"]);
	expect(findLooseText(container, data)).toEqual([]);
});
