import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Opened } from "../../../src/domain/briefing/opened";
import type { SideFacts } from "../../../src/domain/briefing/side_facts";
import type { Targets } from "../../../src/domain/targets";
import { type BriefingTable, makeBriefingText } from "../../../src/text/briefing/briefing_text";
import { claimsWords } from "../../../src/text/briefing/claims";
import { sideWords } from "../../../src/text/briefing/side";
import { TOY_DISTRICT, TOY_RECORDS, toyTown } from "../../fixtures/toy_town";
import { bracketTable, bracketText, findLooseText } from "../../text/bracket";
import { showSide, toySide } from "./show_side";

// The answers are worked out in tests/fixtures/toy_town.ts.
const open = (...ids: readonly string[]): Opened => ({
	how: "count",
	rows: ids.map((id) => ({ id, kind: "compound", compound: id, position: null, amount: 1 })),
	denominator: null,
	leftOut: [],
});
const idsOf = (opened: Opened | undefined) => opened?.rows.map((row) => row.id);
const door = (name: RegExp | string) => screen.getByRole("button", { name });

// Frozen at the end of 2023, data at the end of April 2024: one of four served in four months; three of four are wanted by the end of 2025.
const TARGETS: Targets = {
	citation: { zh: "玩具文件", en: "Toy document" },
	projectsPerYear: 2,
	serviceShare: 0.75,
	startsOn: "2023-01-01",
	dueOn: "2025-12-31",
	baseline: { frozenOn: "2023-12-31", compounds: ["A2", "A3", "B1", "B2"] },
	standard: [],
};
const served = toyTown({
	district: { ...TOY_DISTRICT, dataDate: "2024-04-30" },
	compounds: TOY_RECORDS.compounds.map((one) =>
		one.id === "A2" ? { ...one, serviceSince: "2024-02-10" } : one,
	),
});
const tracker = () => toySide({ kind: "tracker", since: null }, served, TARGETS);

const DIFFICULTIES: SideFacts = {
	kind: "difficulties",
	bars: [
		{ id: "roof:2", label: { zh: "屋面破损", en: "Roofs" }, value: 1, of: 4, opened: open("A1") },
		{
			id: "road:2",
			label: { zh: "道路破损", en: "Roads" },
			value: 2,
			of: 3,
			opened: { ...open("A2", "B1"), leftOut: ["B2", "B3"] },
		},
	],
};

const SITES: SideFacts = {
	kind: "sites",
	years: [
		{ year: 2025, opened: open("A2", "B1"), costWan: 90 },
		{ year: 2026, opened: open("A3"), costWan: null },
	],
	budgetWan: 100,
	proven: true,
	scenario: "甲方案",
};

const PUBLISHED: SideFacts = {
	kind: "published",
	table: {
		citation: { zh: "玩具文件", en: "Toy document" },
		rows: [
			{ management: "commercial", floorAreaWanSqm: 10, compounds: 2, households: 30 },
			{ management: "owners", floorAreaWanSqm: 5.5, compounds: 1, households: 20 },
		],
		printedTotal: { floorAreaWanSqm: 14, compounds: null, households: 500, asPrinted: "五百户" },
		remark: { zh: "两者不符", en: "They differ" },
	},
};

function comparison(photos: { before: string | null; after: string | null }): SideFacts {
	const facts = toySide({ kind: "compare", project: "P1" });
	if (facts.kind !== "compare") throw new Error("The toy project is finished, yet nothing is compared.");
	return { ...facts, project: { ...facts.project, photos } };
}

test("bars count every compound once, and each opens into the ones it counts", async () => {
	const { user, seen } = showSide(toySide({ kind: "bars", by: "management" }));
	await user.click(door(/^无人管理：2/));
	expect(seen.opened).toMatchObject({ title: "无人管理", figure: "2\u2009个" });
	expect(idsOf(seen.opened?.opened)).toEqual(["A3", "B1"]);
	await user.click(door(/^合计：6/));
	expect(idsOf(seen.opened?.opened)?.sort()).toEqual(["A1", "A2", "A3", "B1", "B2", "B3"]);
});

test("a value nobody bears stands as nought, and is no door", () => {
	showSide(toySide({ kind: "bars", by: "management" }));
	const line = screen.getByText("社区代管").closest("li") as HTMLElement;
	expect(line.textContent).toContain("0.0\u2009%");
	expect(within(line).queryByRole("button")).toBeNull();
});

test("difficulties stand in order of how many suffer, each of how many were surveyed", async () => {
	const { user, seen } = showSide(DIFFICULTIES);
	const lines = screen.getAllByRole("listitem").map((line) => line.textContent);
	expect(lines).toEqual(["道路破损2/ 3", "屋面破损1/ 4"]);
	expect(screen.getByText("未登记")).toBeTruthy();
	await user.click(door(/^道路破损：2/));
	expect(seen.opened?.opened.leftOut).toEqual(["B2", "B3"]);
});

test("the league ranks by the column that is asked, and a cell opens into its compounds", async () => {
	const { user, seen } = showSide(toySide({ kind: "league", indicators: ["compounds", "unmanaged_share"] }));
	const names = () => screen.getAllByRole("rowheader").map((head) => head.textContent);
	expect(names()).toEqual(["西街道试点", "东街道"]);
	// West has one unmanaged of three; of East's two recorded ones one is unmanaged.
	await user.click(door(/^无人管理占比/));
	expect(names()).toEqual(["东街道", "西街道试点"]);
	expect(screen.getByRole("columnheader", { name: /^无人管理占比/ }).getAttribute("aria-sort")).toBe(
		"descending",
	);
	await user.click(door(/^无人管理占比/));
	expect(names()).toEqual(["西街道试点", "东街道"]);
	await user.click(door(/^东街道 · 无人管理占比：50/));
	expect(idsOf(seen.opened?.opened)).toEqual(["B1"]);
});

test("the sub-district somebody asks about is marked in the league", () => {
	const facts = toySide({ kind: "league", indicators: ["compounds"] });
	showSide(facts, { focus: { kind: "subdistrict", id: "east" } });
	expect(screen.getByRole("row", { name: /东街道/ }).dataset.asked).toBe("true");
});

test("the ledger adds up the finished projects, beside what is printed, and says what is not recorded", async () => {
	const ledger = toySide({ kind: "ledger", years: [2018, 2019] });
	if (ledger.kind !== "ledger") throw new Error("The toy town has a ledger, yet it is missing.");
	const rows = ledger.rows.map((row) => (row.quantity === "bins" ? { ...row, asPrinted: "4+" } : row));
	const { user, seen } = showSide({ ...ledger, rows });
	expect(screen.getByText("更换垃圾桶").closest("li")?.textContent).toBe("更换垃圾桶4\u2009个公布 4+");
	expect(screen.getByText("粉刷外墙").closest("li")?.textContent).toBe("粉刷外墙—");
	await user.click(door(/^改造面积：5000/));
	expect(seen.opened).toMatchObject({ figure: "5000\u2009㎡", unit: "sqm" });
	expect(idsOf(seen.opened?.opened)).toEqual(["P1"]);
	await user.click(door(/^完成的项目：1/));
	expect(idsOf(seen.opened?.opened)).toEqual(["P1"]);
});

test("the tracker says where the promise stands, what it takes and where it leads", () => {
	showSide(tracker(), { town: served });
	expect(screen.getByRole("heading", { name: "2023-12-31 冻结的 4 个无人管理小区" })).toBeTruthy();
	expect(screen.getByText("目标 75 %，3 个")).toBeTruthy();
	// Two lack, twenty months are left; one in four months so far.
	expect(screen.getByText("所需速度：每月 0.10 个，到 2025-12-31 达到 3 个")).toBeTruthy();
	expect(screen.getByText("至今速度：平均每月 0.25 个，预计 2024-12 达到（按期）")).toBeTruthy();
	const table = screen.getByRole("table", { name: "已有物业服务的小区数，逐月" });
	expect(
		within(table)
			.getAllByRole("row")
			.map((row) => row.textContent),
	).toEqual(["月份已有物业服务", "2023-120", "2024-010", "2024-021", "2024-031", "2024-041"]);
});

test("who is served, who is not and who moved open into their compounds; another day is asked for whole or not at all", async () => {
	const { user, seen } = showSide(tracker(), { town: served });
	await user.click(screen.getAllByRole("button", { name: /^已有物业服务：1/ })[0] as HTMLElement);
	expect(idsOf(seen.opened?.opened)).toEqual(["A2"]);
	await user.click(door(/^尚无物业服务：3/));
	expect(idsOf(seen.opened?.opened)).toEqual(["A3", "B1", "B2"]);
	await user.click(door(/^物业服务未登记：1/));
	expect(idsOf(seen.opened?.opened)).toEqual(["B2"]);
	await user.click(door(/^2023-12-31 以来新纳入物业服务：1/));
	expect(idsOf(seen.opened?.opened)).toEqual(["A2"]);
	const day = screen.getByLabelText("自");
	fireEvent.change(day, { target: { value: "" } });
	expect(seen.since).toBeNull();
	fireEvent.change(day, { target: { value: "2024-03-01" } });
	expect(seen.since).toBe("2024-03-01");
});

test("where the day cannot be changed it is said", () => {
	showSide(tracker(), { town: served, fixedDay: true });
	expect(screen.getByText("自 2023-12-31")).toBeTruthy();
	expect(screen.queryByLabelText("自")).toBeNull();
});

test("a pace that leads nowhere, a goal that is reached and a day that is past are said in words", () => {
	const facts = tracker();
	if (facts.kind !== "tracker") throw new Error("The toy town has targets, yet they are missing.");
	const say = (before: Partial<typeof facts.service.before>, pace: number | null = 0) => {
		const service = { ...facts.service, pace, before: { ...facts.service.before, ...before } };
		const { container, unmount } = showSide({ ...facts, service }, { town: served });
		const said = container.textContent ?? "";
		unmount();
		return said;
	};
	expect(say({ forecast: null })).toContain("至今速度：平均每月 0.00 个，按此速度达不到");
	expect(say({ neededPerMonth: null, forecast: null })).toContain("已过期限 2025-12-31");
	expect(say({ reached: true, forecast: null })).toContain("已达到目标 3 个");
	expect(say({}, null)).toContain("尚无速度");
});

test("projects a year stand against what was promised, and open into the year's projects", async () => {
	const { user, seen } = showSide(tracker(), { town: served });
	const years = screen.getByRole("heading", { name: /每年改造项目/ }).closest("section") as HTMLElement;
	expect(
		within(years)
			.getAllByRole("listitem")
			.map((one) => one.textContent),
	).toEqual(["1✗ 未达到2018", "0✗ 未达到2023", "0✗ 未达到2024", "0✗ 未达到2025"]);
	await user.click(door(/^2018 年改造项目：1/));
	expect(idsOf(seen.opened?.opened)).toEqual(["P1"]);
});

test("the next sites stand year by year with what they cost of the budget, and are found on the map", async () => {
	const { user, seen } = showSide(SITES);
	expect(screen.getByText("已用 90 万元，预算 100 万元，余 10 万元")).toBeTruthy();
	expect(screen.getByText("已证明为预算内最优")).toBeTruthy();
	await user.click(door(/^A3院，西街道，第 2 年，—/));
	expect(seen.flown).toBe("A3");
	await user.click(door(/^2025 年：2/));
	expect(idsOf(seen.opened?.opened)).toEqual(["A2", "B1"]);
	await user.click(door(/^选定小区：3/));
	expect(idsOf(seen.opened?.opened)).toEqual(["A2", "B1", "A3"]);
});

test("a choice that is not proven says so", () => {
	showSide({ ...SITES, proven: false });
	expect(screen.getByText("为目前找到的最好方案，未证明最优")).toBeTruthy();
});

test("before and after are moved between by buttons as by the slider, and a drawing says that it is one", async () => {
	const { user, seen } = showSide(comparison({ before: "a.svg", after: "b.svg" }), {
		photo: (name) => `./photos/${name}`,
	});
	expect(screen.getByAltText("改造前的样子").getAttribute("src")).toBe("./photos/a.svg");
	expect(screen.getByText("演示示意图")).toBeTruthy();
	const edge = screen.getByRole<HTMLInputElement>("slider", { name: "前后分界" });
	expect(edge.value).toBe("50");
	await user.click(door("改造后"));
	expect([edge.value, door("改造后").getAttribute("aria-pressed")]).toEqual(["0", "true"]);
	fireEvent.change(edge, { target: { value: "30" } });
	expect(edge.getAttribute("aria-valuetext")).toBe("左侧 30% 为改造前");
	// A1 has one camera, which the project brought, and 60 spaces, all of a place of the project.
	expect(screen.getByText("新增高清摄像头").closest("li")?.textContent).toBe("新增高清摄像头0 → 1+1\u2009个");
	expect(screen.getByText("整治线缆").closest("li")?.textContent).toBe("整治线缆+800\u2009米");
	await user.click(door("A1院，2018 年改造"));
	expect(seen.flown).toBe("A1");
});

test("a project without pictures says so, with one picture only it names the one it has, and maps stand in for both", async () => {
	const photo = (name: string) => name;
	const none = showSide(comparison({ before: null, after: null }), { photo });
	expect(screen.getByText("台账没有登记这个项目的前后图片。")).toBeTruthy();
	none.unmount();
	const one = showSide(comparison({ before: null, after: "b.svg" }), { photo });
	expect(screen.getByText("只登记了改造后的图片。")).toBeTruthy();
	expect(screen.queryByRole("slider")).toBeNull();
	one.unmount();
	const maps = { before: <i>一</i>, after: <i>二</i> };
	const { user } = showSide(comparison({ before: "a.svg", after: "b.svg" }), { photo, maps });
	await user.click(door("地图"));
	expect(screen.getByText("二")).toBeTruthy();
	expect(screen.queryByText("演示示意图")).toBeNull();
});

test("the published table stands with its own sums, the totals printed beneath it and what lies between", () => {
	showSide(PUBLISHED);
	const row = (name: RegExp) => screen.getByRole("row", { name }).textContent;
	expect(row(/^业主自管/)).toBe("业主自管5.5120");
	expect(row(/^各行相加/)).toBe("各行相加15.5350");
	expect(row(/^文件所印合计/)).toBe("文件所印合计14.0—500");
	expect(row(/^所印合计减各行相加/)).toBe("所印合计减各行相加−1.5—450");
});

test("what could not be had says why and what to do", () => {
	for (const why of ["targets", "projects", "sites", "published", "compounds"] as const) {
		const { container, unmount } = showSide({ kind: "missing", why });
		expect(container.textContent).toMatch(/请/);
		unmount();
	}
});

test("every word comes from the tables of phrases", () => {
	const table = bracketTable({ ...sideWords.zh, ...claimsWords.zh }) as BriefingTable;
	const text = makeBriefingText(bracketText, "zh", table);
	const names = new Set([
		"西街道",
		"东街道",
		"甲方案",
		"屋面破损",
		"道路破损",
		"五百户",
		"两者不符",
		"玩具文件",
		"玩具区项目台账",
	]);
	const data = new Set([...names, ...TOY_RECORDS.compounds.map((one) => one.name)]);
	const all: readonly SideFacts[] = [
		toySide({ kind: "bars", by: "management" }),
		toySide({ kind: "league", indicators: ["compounds", "unmanaged_share"] }),
		toySide({ kind: "ledger", years: [2018, 2019] }),
		tracker(),
		DIFFICULTIES,
		SITES,
		PUBLISHED,
		comparison({ before: "a.svg", after: null }),
		{ kind: "missing", why: "sites" },
	];
	for (const facts of all) {
		const { container, unmount } = showSide(facts, { town: served, text, photo: (name) => name });
		expect(findLooseText(container, data)).toEqual([]);
		unmount();
	}
});
