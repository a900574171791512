import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { ColumnTable } from "../../../src/panels/steward/ColumnTable";
import { DatumChoice } from "../../../src/panels/steward/DatumChoice";
import { Decision } from "../../../src/panels/steward/Decision";
import { Differences } from "../../../src/panels/steward/Differences";
import { DropFiles } from "../../../src/panels/steward/DropFiles";
import { findDoubts } from "../../../src/panels/steward/doubts";
import type { Dropped } from "../../../src/panels/steward/dropped_files";
import { FileList } from "../../../src/panels/steward/FileList";
import { FindingTable } from "../../../src/panels/steward/FindingTable";
import { listFindings } from "../../../src/panels/steward/finding_rows";
import { MappingBar } from "../../../src/panels/steward/MappingBar";
import { ReadAs } from "../../../src/panels/steward/ReadAs";
import { VersionList } from "../../../src/panels/steward/VersionList";
import { fixColumns } from "../../../src/state/draft";
import { EMPTY_HEAD, type Head } from "../../../src/state/versions";
import { makeText } from "../../../src/text/make_text";
import { makeStewardText } from "../../../src/text/steward_text";
import { TOY_RECORDS } from "../../fixtures/toy_town";
import { CANDIDATES, DATUMS, draftFile, draftOf, FIELDS, finding, outcome } from "./sample";

const text = makeStewardText(makeText("zh"), "zh");
const nothing = () => undefined;

describe("files", () => {
	test("each says what it holds, and what became of its rows", async () => {
		const onKind = vi.fn();
		const files = [
			draftFile(),
			draftFile({ id: "b", file: { name: "b.xls", bytes: new Uint8Array() }, kind: null }),
		];
		render(<FileList {...{ text, files, front: "b", onKind }} onShow={nothing} onRemove={nothing} />);
		const [, first, second] = screen.getAllByRole("row");
		expect(first?.textContent).toContain("待选择");
		expect(
			within(first as HTMLElement)
				.getAllByRole("cell")
				.slice(1, 5)
				.map((one) => one.textContent),
		).toEqual(["3", "1", "1", "1"]);
		expect(within(second as HTMLElement).getAllByText("不导入").length).toBeGreaterThan(0);
		await userEvent.selectOptions(screen.getByLabelText("b.xls 的内容"), "摄像头");
		expect(onKind).toHaveBeenCalledWith("b", "cameras");
	});

	test("one that took too long and one that cannot be read say so", () => {
		const files = [
			draftFile({ id: "late", tookTooLong: true, outcome: null }),
			draftFile({ id: "dead", outcome: outcome({}, { unreadable: true, candidates: [] }) }),
		];
		render(
			<FileList {...{ text, files, front: null }} onKind={nothing} onShow={nothing} onRemove={nothing} />,
		);
		expect(screen.getByText("超过 10 秒")).toBeTruthy();
		expect(screen.getByText("无法读取")).toBeTruthy();
	});

	test("those chosen are handed over whole; what a system leaves beside them is not", async () => {
		const onFiles = vi.fn<(dropped: Dropped) => void>();
		const { container } = render(<DropFiles text={text} onFiles={onFiles} />);
		const input = container.querySelector("input[type=file]") as HTMLInputElement;
		const bytes = new Uint8Array([0xd0, 0xa1]);
		const files = [
			new File([bytes], "台账.csv"),
			new File(["x"], "~$台账.xlsx"),
			new File(["x"], ".DS_Store"),
		];
		await userEvent.upload(input, files);
		await vi.waitFor(() => expect(onFiles).toHaveBeenCalledOnce());
		const [dropped] = onFiles.mock.calls[0] ?? [];
		expect(dropped?.files.map(({ name }) => name)).toEqual(["台账.csv"]);
		expect(dropped?.files[0]?.bytes).toEqual(bytes);
	});

	test("a file too large to be held is named and not opened", async () => {
		const onFiles = vi.fn<(dropped: Dropped) => void>();
		render(<DropFiles text={text} onFiles={onFiles} />);
		const huge = new File(["x"], "huge.csv");
		Object.defineProperty(huge, "size", { value: 65 * 1024 * 1024 });
		const open = vi.spyOn(huge, "arrayBuffer");
		const place = screen.getByText(/拖到这里/).parentElement as HTMLElement;
		fireEvent.drop(place, { dataTransfer: { items: [], files: [huge] } });
		await vi.waitFor(() => expect(onFiles).toHaveBeenCalledOnce());
		expect(onFiles.mock.calls[0]?.[0]).toMatchObject({ files: [], tooLarge: ["huge.csv"] });
		expect(open).not.toHaveBeenCalled();
	});
});

describe("a folder that is dropped", () => {
	const entry = (name: string, text: string | null) => ({
		isFile: true,
		isDirectory: false,
		name,
		file: (take: (file: File) => void, refuse: (error: Error) => void) =>
			text === null ? refuse(new Error("locked")) : take(new File([text], name)),
	});
	const folder = (name: string, inside: readonly unknown[]) => ({
		isFile: false,
		isDirectory: true,
		name,
		createReader: () => {
			// As browsers do: in portions, an empty one at the end.
			const portions = [inside.slice(0, 1), inside.slice(1), []];
			return { readEntries: (take: (portion: unknown) => void) => take(portions.shift() ?? []) };
		},
	});

	test("is walked through, and a file the system keeps back does not take the others with it", async () => {
		const onFiles = vi.fn<(dropped: Dropped) => void>();
		render(<DropFiles text={text} onFiles={onFiles} />);
		const tree = folder("各街道", [
			entry("一.csv", "x"),
			folder("内", [entry("二.csv", "y"), entry("锁.csv", null)]),
			entry(".DS_Store", "z"),
		]);
		const place = screen.getByText(/拖到这里/).parentElement as HTMLElement;
		fireEvent.drop(place, { dataTransfer: { items: [{ webkitGetAsEntry: () => tree }], files: [] } });
		await vi.waitFor(() => expect(onFiles).toHaveBeenCalledOnce());
		const [dropped] = onFiles.mock.calls[0] ?? [];
		expect(dropped?.files.map(({ name }) => name)).toEqual(["各街道/一.csv", "各街道/内/二.csv"]);
		expect(dropped?.unreadable).toEqual(["各街道/内/锁.csv"]);
	});
});

describe("how a file was read", () => {
	test("the encoding is shown and can be changed", async () => {
		const onChange = vi.fn();
		render(<ReadAs text={text} one={draftFile()} onChange={onChange} />);
		expect(screen.getByRole("option", { name: "GB18030 / GBK（自动识别）" })).toBeTruthy();
		await userEvent.selectOptions(screen.getByLabelText("编码"), "UTF-8");
		expect(onChange).toHaveBeenCalledWith({ encoding: "utf-8" });
	});

	test("hidden sheets are named and can be chosen, which forgets the row of the header", async () => {
		const onChange = vi.fn();
		const sheets = [
			{ name: "一", hidden: false },
			{ name: "二", hidden: true },
		];
		const one = draftFile({ outcome: outcome({ format: "xlsx", encoding: null, sheet: "一", sheets }) });
		render(<ReadAs text={text} one={one} onChange={onChange} />);
		expect(screen.getByText("隐藏的工作表：二")).toBeTruthy();
		await userEvent.selectOptions(screen.getByLabelText("工作表"), "二（隐藏）");
		expect(onChange).toHaveBeenCalledWith({ sheet: "二", headerRow: null });
	});
});

describe("a reading nobody can go on from", () => {
	test.each([
		["编码", { encoding: "utf-16le" }, { encoding: null }],
		["工作表", { sheet: "旧表" }, { sheet: null, headerRow: null }],
	] as const)("is taken back where it was chosen: %s", async (label, options, expected) => {
		const onChange = vi.fn();
		const report = { format: null, encoding: null, sheet: null, sheets: [], columns: [] };
		const one = draftFile({
			options: { ...draftFile().options, ...options },
			outcome: outcome(report, { unreadable: true, candidates: [] }),
		});
		render(<ReadAs text={text} one={one} onChange={onChange} />);
		await userEvent.selectOptions(screen.getByLabelText(label), "自动识别");
		expect(onChange).toHaveBeenCalledWith(expected);
	});

	test("the row of the header too", () => {
		const onChange = vi.fn();
		const one = draftFile({
			options: { ...draftFile().options, headerRow: 999 },
			outcome: outcome({ format: null }, { unreadable: true, candidates: [] }),
		});
		render(<ReadAs text={text} one={one} onChange={onChange} />);
		fireEvent.change(screen.getByLabelText("表头所在行"), { target: { value: "2" } });
		expect(onChange).toHaveBeenCalledWith({ headerRow: 2 });
	});
});

describe("columns", () => {
	test("a guess is confirmed where it stands, and the keyboard stays in its column", async () => {
		const onDecide = vi.fn();
		render(<ColumnTable {...{ text, one: draftFile(), fields: FIELDS, onDecide }} lang="zh" />);
		screen.getByRole("button", { name: "确认“年”列的推测" }).focus();
		await userEvent.keyboard("{Enter}");
		expect(onDecide).toHaveBeenCalledWith({ header: "年", field: "builtYear" });
		expect(document.activeElement).toBe(screen.getByLabelText("“年”列对应"));
	});

	test("each head says what it was taken for, a guess as a guess, and can be changed by keyboard", async () => {
		const onDecide = vi.fn();
		const user = userEvent.setup();
		render(<ColumnTable {...{ text, one: draftFile(), fields: FIELDS, onDecide }} lang="zh" />);
		expect(screen.getAllByText("推测，请确认")).toHaveLength(1);
		const head = screen.getByLabelText("“备用”列对应");
		head.focus();
		await user.selectOptions(head, "经度");
		expect(onDecide).toHaveBeenLastCalledWith({ header: "备用", field: "lng" });
		await user.selectOptions(screen.getByLabelText("“年”列对应"), "不采用");
		expect(onDecide).toHaveBeenLastCalledWith({ header: "年", field: null });
	});

	test("a cell in which something was found carries it", () => {
		render(<ColumnTable {...{ text, one: draftFile(), fields: FIELDS }} lang="zh" onDecide={nothing} />);
		expect(screen.getByText("1998年").title).toBe("第2行说明");
		expect(screen.getByText("1985").dataset.found).toBe("reject");
		expect(screen.getByText("甲院").dataset.found).toBeUndefined();
	});

	test("a mapping is kept under a name, and offered for a file with the same headers", async () => {
		const onSave = vi.fn();
		const onUse = vi.fn();
		const one = draftFile();
		const mapping = fixColumns("街道表", one.outcome?.report.columns ?? []);
		const saved = [{ kind: "compounds", headers: ["备用", "年", "名"], mapping }] as const;
		render(<MappingBar {...{ text, one, saved, onSave, onUse }} />);
		await userEvent.click(screen.getByRole("button", { name: "使用已存的对应“街道表”" }));
		expect(onUse).toHaveBeenCalledWith(mapping);
		await userEvent.type(screen.getByLabelText("把当前对应存为"), "新表{Enter}");
		expect(onSave.mock.calls[0]?.[0]).toMatchObject({
			kind: "compounds",
			mapping: { name: "新表", columns: { 名: "name", 年: "builtYear", 备用: null } },
		});
	});
});

describe("datum", () => {
	const show = (one = draftFile(), more = {}) =>
		render(
			<DatumChoice
				{...{ text, one, ground: TOY_RECORDS.ground, datums: DATUMS, others: 0 }}
				lang="zh"
				onChoose={nothing}
				onChooseForAll={nothing}
				{...more}
			/>,
		);

	test("none is chosen beforehand; how many points lie inside stands beside each", () => {
		show();
		const radios = screen.getAllByRole<HTMLInputElement>("radio");
		expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
		expect(screen.getByRole("radio", { name: /WGS84（GPS）.*2\/4 在区内/ })).toBeTruthy();
		expect(screen.getByText("尚未选择：请选定一种坐标系。")).toBeTruthy();
		expect(screen.getByText("GCJ-02：更合适")).toBeTruthy();
		expect(screen.getByText(/文件自称：某坐标系/)).toBeTruthy();
	});

	test("looking at one draws its points, inside as dots and outside as crosses, with the stated ones as rings", async () => {
		const one = draftFile({ options: { ...draftFile().options, datum: "GCJ-02" } });
		const { container } = show(one);
		const count = (name: string, mark: RegExp) =>
			(container.querySelector(`path[class*="${name}"]`)?.getAttribute("d")?.match(mark) ?? []).length;
		expect(count("inside", /M/g)).toBe(3);
		expect(container.querySelectorAll("circle")).toHaveLength(0);
		fireEvent.mouseEnter(screen.getByText("WGS84（GPS）").closest("label") as HTMLElement);
		expect(screen.getByRole("img").getAttribute("aria-label")).toBe("按 WGS84 的点位");
		expect(count("inside", /M/g)).toBe(2);
		expect(count("outside", /M/g)).toBe(1);
		expect(container.querySelectorAll("circle")).toHaveLength(3);
		expect(screen.getByText("1 个点在图幅之外")).toBeTruthy();
	});

	test("a datum that is not among the plausible ones can be stated too", async () => {
		const onChoose = vi.fn();
		show(draftFile(), { onChoose });
		await userEvent.selectOptions(screen.getByLabelText("其他坐标系"), "Web 墨卡托");
		expect(onChoose).toHaveBeenCalledWith("EPSG:3857");
		await userEvent.click(screen.getByRole("radio", { name: /GCJ-02/ }));
		expect(onChoose).toHaveBeenLastCalledWith("GCJ-02");
	});

	test("each stays in its place, whichever is chosen", () => {
		const names = () => screen.getAllByRole("radio").map((one) => one.closest("label")?.textContent);
		const { unmount } = show();
		const before = names();
		unmount();
		// The door puts the stated one first.
		const one = draftFile({
			options: { ...draftFile().options, datum: "GCJ-02" },
			outcome: outcome({}, { candidates: [...CANDIDATES].reverse() }),
		});
		show(one);
		expect(names()).toEqual(before);
		expect(before[0]).toContain("WGS84");
	});

	test("of a file all of whose rows stay out it is not said that it has no coordinates", () => {
		const rows = { read: 2, accepted: 0, repaired: 0, rejected: 2 };
		show(draftFile({ outcome: outcome({ rows }, { candidates: [] }) }));
		expect(screen.queryByText(/没有坐标/)).toBeNull();
		expect(screen.getByText(/没有一行被采用/)).toBeTruthy();
	});

	test("a file without coordinates needs none", () => {
		show(draftFile({ outcome: outcome({}, { candidates: [] }) }));
		expect(screen.queryByRole("radio")).toBeNull();
		expect(screen.getByText(/不需要坐标系/)).toBeTruthy();
	});
});

describe("findings", () => {
	const many = Array.from({ length: 95 }, (_, at) => finding(at + 2));
	const findings = listFindings(
		draftOf(
			draftFile({
				outcome: outcome({
					findings: [...many, finding(99, { severity: "reject", rule: "bad-id", value: "=1+1" })],
				}),
			}),
		),
	);

	test("the gravest come first, forty a page, and any column orders them", async () => {
		render(<FindingTable {...{ text, findings }} lang="zh" onSave={nothing} />);
		const rows = () => screen.getAllByRole("row").slice(1);
		expect(rows()).toHaveLength(40);
		expect(rows()[0]?.textContent).toContain("剔除");
		await userEvent.click(screen.getByRole("button", { name: "行" }));
		expect(rows()[0]?.textContent).toContain("第2行说明");
		await userEvent.click(screen.getByRole("button", { name: /^行/ }));
		expect(rows()[0]?.textContent).toContain("第99行说明");
		await userEvent.click(screen.getByRole("button", { name: "下一页" }));
		await userEvent.click(screen.getByRole("button", { name: "下一页" }));
		expect(rows()).toHaveLength(16);
	});

	test("ten a page where the window is a phone's", () => {
		vi.stubGlobal("matchMedia", (query: string) => ({
			matches: query.includes("max-width"),
			addEventListener: nothing,
			removeEventListener: nothing,
		}));
		render(<FindingTable {...{ text, findings }} lang="zh" onSave={nothing} />);
		expect(screen.getAllByRole("row").slice(1)).toHaveLength(10);
		vi.unstubAllGlobals();
	});

	test("a rule that finds nothing any more hides nothing", async () => {
		const { rerender } = render(<FindingTable {...{ text, findings }} lang="zh" onSave={nothing} />);
		await userEvent.selectOptions(screen.getByLabelText("规则"), "bad-id (1)");
		const rest = findings.filter(({ rule }) => rule !== "bad-id").slice(0, 3);
		rerender(<FindingTable {...{ text, findings: rest }} lang="zh" onSave={nothing} />);
		expect(screen.getAllByRole("row").slice(1)).toHaveLength(3);
	});

	test("what a file was told is not told again of the folder it makes", () => {
		const one = draftFile({ outcome: outcome({ findings: [finding(2, { rule: "outside-district" })] }) });
		const again = { file: "compounds.csv", row: 9, id: "A1", field: "建成年份", value: "1998年" };
		const message = { zh: "", en: "" };
		const proposal = {
			files: new Map(),
			edition: new Map(),
			differences: [],
			findings: [
				{ ...again, rule: "outside-district", severity: "withhold" as const, message },
				{ ...again, rule: "unknown-project", severity: "withhold" as const, message },
			],
			counts: { compounds: 1, placed: 1, expected: 1 },
		};
		const rules = listFindings({ ...draftOf(one), proposal }).map(({ rule }) => rule);
		expect(rules).toEqual(["outside-district", "unknown-project"]);
	});

	test("one severity or one rule at a time", async () => {
		render(<FindingTable {...{ text, findings }} lang="zh" onSave={nothing} />);
		await userEvent.selectOptions(screen.getByLabelText("级别"), "剔除 (1)");
		expect(screen.getAllByRole("row")).toHaveLength(2);
		await userEvent.selectOptions(screen.getByLabelText("级别"), "全部 96 条");
		await userEvent.selectOptions(screen.getByLabelText("规则"), "bad-id (1)");
		expect(screen.getAllByRole("row")).toHaveLength(2);
	});

	test("those shown can be kept as a CSV no spreadsheet takes for formulas", async () => {
		const onSave = vi.fn<(name: string, content: string) => void>();
		render(<FindingTable {...{ text, findings }} lang="zh" onSave={onSave} />);
		await userEvent.selectOptions(screen.getByLabelText("级别"), "剔除 (1)");
		await userEvent.click(screen.getByRole("button", { name: "导出这 1 条（CSV）" }));
		const [name, content] = onSave.mock.calls[0] ?? [];
		expect(name).toBe("findings.csv");
		expect(content).toBe(
			"\uFEFF级别,文件,行,列,值,规则,说明与办法\r\n剔除,台账.csv,99,建成年份,'=1+1,bad-id,第99行说明\r\n",
		);
	});

	test("a file that took too long is among them", () => {
		const [only] = listFindings(draftOf(draftFile({ outcome: null, tookTooLong: true })));
		expect(only).toMatchObject({ file: "台账.csv", rule: "took-too-long", severity: "reject" });
	});
});

const DIFFERENCES = [
	{
		kind: "compounds",
		added: [{ id: "N1", name: "新院" }],
		removed: [],
		changed: [
			{
				id: "A1",
				name: "甲院",
				fields: [{ field: "households", header: "户数", before: "100", after: "" }],
			},
		],
		unchanged: 4,
	},
	{ kind: "cameras", added: [], removed: [], changed: [], unchanged: 9 },
] as const;

describe("difference and decision", () => {
	const proposal = { differences: DIFFERENCES, counts: { compounds: 6, placed: 6, expected: 7 } };
	const decide = (more = {}) =>
		render(
			<Decision
				{...{ text, proposal, obstacles: [], doubts: [], stale: false, keeping: false }}
				onGo={nothing}
				onApprove={nothing}
				onDiscard={nothing}
				onSave={nothing}
				{...more}
			/>,
		);
	const approve = () => screen.getByRole<HTMLButtonElement>("button", { name: "批准，作为工作数据" });

	test("each changed field stands with what it was and what it becomes; kinds without any are not named", async () => {
		render(<Differences text={text} differences={DIFFERENCES} />);
		expect(screen.queryByText("摄像头")).toBeNull();
		await userEvent.click(screen.getByText("更改 1 条"));
		const row = screen.getByText("户数").closest("tr");
		expect([...(row?.children ?? [])].map((one) => one.textContent)).toEqual([
			"甲院 A1",
			"户数",
			"100",
			"→ —",
		]);
	});

	test("the total stands against the expected one in words", () => {
		decide();
		expect(screen.getByText("小区 6 个，比应有的 7 个少 1 个。")).toBeTruthy();
		expect(approve().disabled).toBe(false);
	});

	test("while a datum is missing nothing can be approved, and it is said which file's", () => {
		const onGo = vi.fn();
		decide({ obstacles: [{ why: "datum", files: [{ id: "a", name: "台账.csv" }] }], onGo });
		expect(approve().disabled).toBe(true);
		const said = screen.getByText(/先选定/);
		expect(said.textContent).toBe("先选定坐标系：台账.csv");
		expect(approve().getAttribute("aria-describedby")).toBe(said.parentElement?.id);
		fireEvent.click(screen.getByRole("button", { name: "坐标系：台账.csv" }));
		expect(onGo).toHaveBeenCalledWith({ step: "datum", file: "a" });
	});

	test("rows that stay out are said before approving", () => {
		const onGo = vi.fn();
		const one = draftFile();
		const doubts = findDoubts(draftOf(one), listFindings(draftOf(one)));
		decide({ doubts, onGo });
		fireEvent.click(screen.getByRole("button", { name: /有 1 行被剔除/ }));
		expect(onGo).toHaveBeenCalledWith({ step: "findings", only: { severity: "reject", rule: "" } });
		expect(approve().disabled).toBe(false);
	});

	test("everything doubtful is said before approving, each with the way to it, and stands against nothing", () => {
		const advised = draftFile({
			id: "a",
			options: { ...draftFile().options, datum: "WGS84" },
			outcome: outcome({
				findings: [
					finding(null, { severity: "note", rule: "other-datum-fits", value: "GCJ-02" }),
					finding(4, { rule: "outside-district" }),
					finding(5, { severity: "note", rule: "near-duplicate" }),
				],
			}),
		});
		const dead = draftFile({
			id: "b",
			file: { name: "b.xls", bytes: new Uint8Array() },
			outcome: outcome({ columns: [], findings: [] }, { unreadable: true, candidates: [] }),
		});
		const draft = draftOf(advised, dead);
		const onGo = vi.fn();
		decide({ doubts: findDoubts(draft, listFindings(draft)), onGo });
		const list = within(screen.getByText("批准前请核对：").parentElement as HTMLElement);
		const buttons = list.getAllByRole("button");
		for (const button of buttons) fireEvent.click(button);
		expect(buttons.map((one) => one.textContent)).toEqual([
			"另一种坐标系明显更合适（台账.csv：GCJ-02）",
			"推测的列还没有确认（台账.csv：1 列）",
			"文件无法读取，没有计入：b.xls",
			"有 2 行被剔除，不会进入数据。",
			"有 1 行的坐标在辖区之外，不上图",
			"有 1 对小区名称相近、相距不到 100 米，可能是同一个",
		]);
		expect(onGo.mock.calls.map(([place]) => place.step)).toEqual([
			"datum",
			"reading",
			"reading",
			"findings",
			"findings",
			"findings",
		]);
		expect(onGo.mock.calls[0]?.[0].file).toBe("a");
		expect(approve().disabled).toBe(false);
	});

	test("a datum nobody has stated is asked for, not doubted", () => {
		const advised = [finding(null, { severity: "note", rule: "other-datum-fits", value: "GCJ-02" })];
		const draft = draftOf(draftFile({ outcome: outcome({ findings: advised }) }));
		expect(findDoubts(draft, []).map(({ why }) => why)).not.toContain("other-datum");
	});

	test("an earlier result stays in sight while a newer is made, and cannot be approved", () => {
		decide({ stale: true, obstacles: [{ why: "reading" }] });
		expect(screen.getByText("小区 6 个，比应有的 7 个少 1 个。").parentElement?.ariaBusy).toBe("true");
		expect(approve().disabled).toBe(true);
	});

	test("discarding asks once", async () => {
		const onDiscard = vi.fn();
		decide({ onDiscard });
		await userEvent.click(screen.getByRole("button", { name: "放弃" }));
		expect(onDiscard).not.toHaveBeenCalled();
		await userEvent.click(screen.getByRole("button", { name: "确定放弃这些文件" }));
		expect(onDiscard).toHaveBeenCalledOnce();
	});
});

describe("versions", () => {
	const note = (number: number) => ({
		number,
		madeAtMs: Date.UTC(2026, 0, 2, 3, 4),
		from: [`${number}.csv`],
		counts: { compounds: 6, placed: 5, expected: 7 },
		findings: { reject: 1, repair: 2, note: 0 },
	});
	const head: Head = { revision: 4, current: 2, last: 2, versions: [note(2), note(1)] };

	test("the one in use is marked, every other is one click away, the published too", async () => {
		const onUse = vi.fn();
		render(<VersionList {...{ text, head, onUse }} refused={null} onExport={null} />);
		const [second] = screen.getAllByRole("listitem");
		expect(second?.getAttribute("aria-current")).toBe("true");
		expect(second?.textContent).toContain("2026-01-02 03:04");
		await userEvent.click(screen.getByRole("button", { name: "改用 v1" }));
		await userEvent.click(screen.getByRole("button", { name: "改用 已发布数据" }));
		expect(onUse.mock.calls).toEqual([[1], [null]]);
	});

	test("a browser that keeps nothing says so", () => {
		render(
			<VersionList {...{ text, head: EMPTY_HEAD }} refused="SecurityError" onUse={nothing} onExport={null} />,
		);
		expect(screen.getByText(/不允许保存数据/)).toBeTruthy();
		expect(screen.getByText("SecurityError")).toBeTruthy();
	});
});
