import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { Targets } from "../../../src/domain/targets";
import ReportPanel from "../../../src/panels/planner/report/ReportPanel";
import type { ReportOutcomes } from "../../../src/panels/planner/report/report_facts";
import type { ExportRequest } from "../../../src/state/export_calls";
import type { StartExport } from "../../../src/state/export_client";
import { writeExport } from "../../../src/state/export_files";
import { JobStopped } from "../../../src/state/selection_client";
import type { Outcome } from "../../../src/state/use_job";
import { makePlannerText } from "../../../src/text/planner/planner_text";
import { PAPER_PORTFOLIO, PAPER_ROBUSTNESS, paperPlan } from "../../fixtures/paper_plan";
import { show } from "../show";

const saved = vi.hoisted(() => vi.fn());
vi.mock("../../../src/state/save_file", () => ({ saveFile: saved }));

type Standing = Partial<Pick<Outcome<"robustness">, "state" | "stale" | "progress" | "failure">>;

function outcome(result: unknown, standing: Standing = {}) {
	const idle = { state: "idle", progress: 0, failure: null, stale: false, from: null } as const;
	return { ...idle, result, ...standing, run: vi.fn(), stop: vi.fn() };
}

function makeOutcomes(changes: Partial<Record<keyof ReportOutcomes, ReturnType<typeof outcome>>> = {}) {
	const made = {
		robustness: outcome(PAPER_ROBUSTNESS),
		portfolio: outcome(PAPER_PORTFOLIO),
		pareto: outcome(null),
		coverage: outcome(null),
		whyNot: outcome(null),
		...changes,
	};
	return made as typeof made & ReportOutcomes;
}

/** Writes at once, without a worker. */
const startAtOnce: StartExport = (request) => ({
	done: Promise.resolve(new Blob([writeExport(request) as BlobPart])),
	stop: () => undefined,
});

interface ShowOptions {
	readonly outcomes?: ReportOutcomes;
	readonly start?: StartExport;
	readonly targets?: Targets | null;
	readonly onCompute?: () => void;
	readonly onFollow?: () => void;
}

function showPanel(options: ShowOptions = {}) {
	const { outcomes = makeOutcomes(), start = startAtOnce, targets = null, ...handlers } = options;
	const { onCompute = () => undefined, onFollow = () => undefined } = handlers;
	return show(({ scene, speech, change }) => {
		const plan = paperPlan(scene.town);
		return (
			<ReportPanel
				{...{ scene, plan, change, outcomes, targets, onCompute, start }}
				scenario={plan.scenario}
				speech={{ ...speech, text: makePlannerText(speech.text, "zh") }}
				edit={() => undefined}
				onFrame={() => undefined}
				reportWay={{ href: "?mode=planner&print=a4", onFollow }}
			/>
		);
	});
}

const stateOf = (name: string) => screen.getByText(name).closest("li")?.dataset.state;

describe("the panel of the report", () => {
	test("says of each part whether it is computed, stale, missing, running or failed, by word", () => {
		showPanel({
			outcomes: makeOutcomes({
				robustness: outcome(PAPER_ROBUSTNESS, { stale: true }),
				pareto: outcome(null, { state: "running", progress: 0.4 }),
				coverage: outcome(null, { state: "failed", failure: "solver-refused" }),
			}),
		});
		expect(stateOf("稳健性")).toBe("stale");
		expect(stateOf("投资组合、公平")).toBe("computed");
		expect(screen.getByText("正在计算 40 %")).toBeTruthy();
		expect(screen.getByText("计算失败：solver-refused")).toBeTruthy();
		expect(screen.getByText("数据文件夹没有承诺目标")).toBeTruthy();
	});

	test("asks for everything at once, and runs what is missing but not what is there", async () => {
		const outcomes = makeOutcomes();
		const onCompute = vi.fn();
		const { user } = showPanel({ outcomes, onCompute });
		await user.click(screen.getByRole("button", { name: "全部计算" }));
		expect(onCompute).toHaveBeenCalledOnce();
		expect(outcomes.pareto.run).toHaveBeenCalledOnce();
		expect(outcomes.coverage.run).toHaveBeenCalledOnce();
		expect(outcomes.robustness.run).not.toHaveBeenCalled();
	});

	test("stops what is under way", async () => {
		const outcomes = makeOutcomes({ pareto: outcome(null, { state: "running" }) });
		const { user } = showPanel({ outcomes });
		await user.click(screen.getByRole("button", { name: "停止" }));
		expect(outcomes.pareto.stop).toHaveBeenCalledOnce();
		expect(outcomes.coverage.stop).not.toHaveBeenCalled();
	});

	test("leads to the report", async () => {
		const onFollow = vi.fn();
		const { user } = showPanel({ onFollow });
		const link = screen.getByRole("link", { name: "打开报告（A4）" });
		expect(link.getAttribute("href")).toBe("?mode=planner&print=a4");
		await user.click(link);
		expect(onFollow).toHaveBeenCalledOnce();
	});
});

describe("the downloads", () => {
	test("hand the list over under a name that says what it is, with the results that are not stale", async () => {
		const asked: ExportRequest[] = [];
		const start: StartExport = (request) => {
			asked.push(request);
			return startAtOnce(request);
		};
		saved.mockClear();
		const stale = makeOutcomes({ robustness: outcome(PAPER_ROBUSTNESS, { stale: true }) });
		const { user } = showPanel({ start, outcomes: stale });
		await user.click(screen.getByRole("button", { name: /^CSV/ }));
		const name = "选点_会议稿_2024-05-01_演示数据.csv";
		expect(await screen.findByText(`已交给浏览器保存：${name}`)).toBeTruthy();
		expect(saved.mock.calls.map(([first]) => first)).toEqual([name]);
		const [request] = asked;
		const read = (id: string) => {
			const at = request?.table.columns.findIndex((column) => column.id === id) ?? -1;
			return request?.table.rows.map((row) => row[at]);
		};
		expect(read("chosenYear")).toEqual([null, 1, null, null]);
		expect(read("firstShare")).toEqual([null, null, null, null]);
		expect(request?.table.remarks.map(({ name: remark }) => remark)).toContain("演示数据");
	});

	test("say when a file could not be written, and save nothing", async () => {
		saved.mockClear();
		const start: StartExport = () => ({
			done: Promise.reject(new Error("B3: 40000 > 32767")),
			stop: () => undefined,
		});
		const { user } = showPanel({ start });
		await user.click(screen.getByRole("button", { name: /^XLSX/ }));
		expect((await screen.findByRole("alert")).textContent).toContain("B3: 40000 > 32767");
		expect(saved).not.toHaveBeenCalled();
	});

	test("can be stopped", async () => {
		let fail: (error: Error) => void = () => undefined;
		const start: StartExport = () => ({
			done: new Promise((_, reject) => {
				fail = reject;
			}),
			stop: () => fail(new JobStopped()),
		});
		const { user } = showPanel({ start });
		await user.click(screen.getByRole("button", { name: /^GeoJSON/ }));
		const section = screen.getByRole("region", { name: /^下载数据/ });
		expect(within(section).getByText("正在写 GEOJSON…")).toBeTruthy();
		await user.click(within(section).getByRole("button", { name: "停止" }));
		expect(within(section).queryByText("正在写 GEOJSON…")).toBeNull();
	});
});
