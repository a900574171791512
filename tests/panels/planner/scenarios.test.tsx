import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { makeScene } from "../../../src/domain/scene";
import { planScenario } from "../../../src/domain/selection/scenarios/plan_scenario";
import type { Scenario } from "../../../src/domain/selection/scenarios/scenario";
import type { Town } from "../../../src/domain/town";
import { DEFAULT_VIEW, type Lang } from "../../../src/domain/view";
import ScenariosPanel from "../../../src/panels/planner/scenarios/ScenariosPanel";
import { UndoBar } from "../../../src/panels/planner/scenarios/UndoBar";
import { encodeScenario } from "../../../src/state/scenario_link";
import { useScenarios } from "../../../src/state/use_scenarios";
import { NotKept, type VersionStore } from "../../../src/state/versions";
import { makeText } from "../../../src/text/make_text";
import { makePlannerText } from "../../../src/text/planner/planner_text";
import { toyPlanTown, toyScenario } from "../../fixtures/toy_plan";
import { TOY_DISTRICT, toyTown } from "../../fixtures/toy_town";
import { makeMemoryStore } from "../../state/memory_store";

// Whether each element can be seen is asked of the browser's journey; here it would take most of the time.
configure({ defaultHidden: true });
afterAll(() => configure({ defaultHidden: false }));

const TOWN = toyPlanTown();
const NAME = { zh: "方案一", en: "Scenario 1" };

interface StageProps {
	readonly store: VersionStore;
	readonly town: Town;
	readonly lang: Lang;
	readonly onFrame: (ids: readonly string[]) => void;
}

function Stage({ store, town, lang, onFrame }: StageProps) {
	const text = makePlannerText(makeText(lang), lang);
	const makeDefault = (id: string) => ({ ...toyScenario({}, TOWN), id, name: NAME[lang] });
	const desk = useScenarios({ town, makeDefault, text, store });
	if (desk === null) return <p>waiting</p>;
	const { scenario, edit } = desk;
	const speech = { text, lang, district: TOY_DISTRICT };
	const plan = planScenario(town, scenario, null);
	const scene = makeScene(town, { ...DEFAULT_VIEW, lang });
	const weigh = (one: Scenario) => ({
		...one,
		criteria: one.criteria.map((each) => ({ ...each, weight: each.id === "households" ? 1 : 0 })),
	});
	return (
		<>
			<UndoBar desk={desk} speech={speech} />
			<button type="button" onClick={() => edit("weights", weigh)}>
				households alone
			</button>
			<ScenariosPanel {...{ scene, scenario, plan, speech, edit, desk, onFrame }} change={vi.fn()} />
		</>
	);
}

async function show(given: Partial<StageProps> = {}) {
	const props = { store: makeMemoryStore(), town: TOWN, lang: "zh" as const, onFrame: vi.fn(), ...given };
	const shown = render(<Stage {...props} />);
	await screen.findByRole("heading", { name: props.lang === "zh" ? "方案" : "Scenarios" });
	return { ...shown, ...props, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
}

const writtenIn = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;

/** Ticks every scenario of the list for comparison. */
async function tickAll(user: ReturnType<typeof userEvent.setup>) {
	for (const box of screen.getAllByRole("checkbox")) await user.click(box);
}

beforeEach(() => window.sessionStorage.clear());

test("what is written into a field is kept by itself and is there when the page is opened again", async () => {
	const { user, store, unmount } = await show();
	await user.click(screen.getByLabelText("编制人"));
	await user.paste("规划科");
	await waitFor(() => expect(screen.getByText(/^已保存 \d{4}-/)).toBeTruthy());
	unmount();
	// Another page of the same browser: a store of its own over the same database.
	await show({ store: { get: store.get, change: store.change.bind(store) } });
	expect(writtenIn("编制人")).toBe("规划科");
	expect(screen.getByRole("button", { name: "撤销：编制人" })).toBeTruthy();
});

test("each edit can be undone by name, with the buttons and with the keys, and a text field keeps its own keys", async () => {
	const { user } = await show();
	await user.click(screen.getByRole("button", { name: "households alone" }));
	await user.click(screen.getByRole("button", { name: "撤销：权重" }));
	expect(screen.getByRole("button", { name: "没有可撤销的操作" })).toBeTruthy();
	await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
	expect(screen.getByRole("button", { name: "撤销：权重" })).toBeTruthy();
	await user.keyboard("{Control>}z{/Control}");
	expect(screen.getByRole("button", { name: "重做：权重" })).toBeTruthy();
	await user.keyboard("{Control>}y{/Control}");
	await user.click(screen.getByLabelText("名称"));
	await user.keyboard("{Control>}z{/Control}");
	expect(screen.getByRole("button", { name: "撤销：权重" })).toBeTruthy();
});

test("a scenario is duplicated, removed and brought back", async () => {
	const { user } = await show();
	await user.click(screen.getByRole("button", { name: "复制当前方案" }));
	await user.click(await screen.findByRole("button", { name: "移除“方案一（副本）”" }));
	expect(await screen.findByText("已移除“方案一（副本）”。")).toBeTruthy();
	await user.click(screen.getAllByRole("button", { name: "恢复" })[0] as HTMLElement);
	await waitFor(() => expect(writtenIn("名称")).toBe("方案一（副本）"));
});

describe("two scenarios", () => {
	async function showTwo() {
		const shown = await show();
		const { user } = shown;
		await user.click(screen.getByRole("button", { name: "复制当前方案" }));
		await user.click(screen.getByRole("button", { name: "households alone" }));
		await waitFor(() => expect(screen.getAllByRole("checkbox")).toHaveLength(2));
		await tickAll(user);
		const first = await screen.findByRole("spinbutton", { name: "前几名" });
		await user.clear(first);
		await user.type(first, "2");
		return shown;
	}

	test("are compared item by item with what each item does to the first places", async () => {
		const { user, onFrame } = await showTwo();
		const table = await screen.findByRole("table", { name: /逐项差异/ });
		const row = within(table).getByRole("row", { name: /权重 · 受益户数/ });
		expect(row.textContent).toContain("20.0");
		expect(row.textContent).toContain("100.0");
		// By households alone: A1 100, A2 50; before: A3 and B1.
		expect(screen.getByText("进入前 2 名")).toBeTruthy();
		const entered = screen.getByText("进入前 2 名").nextElementSibling as HTMLElement;
		const [door] = within(entered).getAllByRole("button");
		await user.click(door as HTMLElement);
		expect(onFrame).toHaveBeenCalledWith(["A1"]);
	});

	test("agree as far as their orders do", async () => {
		await showTwo();
		const table = await screen.findByRole("table", { name: "" });
		expect(within(table).getByRole("columnheader", { name: "肯德尔 τ" })).toBeTruthy();
		expect(screen.getByText("没有小区在所有方案中都排在前 2 名。")).toBeTruthy();
	});
});

describe("when the browser keeps nothing", () => {
	test("it is said before anything is lost, with a way to a file", async () => {
		const store = makeMemoryStore();
		store.change = () => Promise.reject(new NotKept("full", "QuotaExceededError"));
		const { user } = await show({ store });
		expect(await screen.findAllByText(/本机存储空间已满/)).not.toHaveLength(0);
		expect(screen.getAllByText("目前没有未保存的改动。")).not.toHaveLength(0);
		const leaving = new Event("beforeunload", { cancelable: true });
		window.dispatchEvent(leaving);
		expect(leaving.defaultPrevented).toBe(false);
		await user.click(screen.getByRole("button", { name: "households alone" }));
		await screen.findAllByRole("button", { name: "再试一次" });
		const leavingNow = new Event("beforeunload", { cancelable: true });
		window.dispatchEvent(leavingNow);
		expect(leavingNow.defaultPrevented).toBe(true);
		expect(screen.getAllByRole("button", { name: "下载文件" })[0]).toBeTruthy();
	});
});

test("a scenario made with other data says what differs, and can be made one for these", async () => {
	const compounds = TOWN.records.compounds.filter((one) => one.id !== "A1");
	const { user } = await show({ town: toyTown({ compounds }) });
	const notice = screen.getByRole("region", { name: "现有数据与方案编制时的不同" });
	expect(within(notice).getByRole("row", { name: "小区数 6 5" })).toBeTruthy();
	await user.click(within(notice).getByRole("button", { name: "改用现有数据" }));
	expect(screen.queryByRole("region", { name: "现有数据与方案编制时的不同" })).toBeNull();
	expect(screen.getByRole("button", { name: "撤销：改用现有数据" })).toBeTruthy();
});

test("a shared link becomes a scenario of its own, and a broken one says so and opens nothing", async () => {
	const shared = { ...toyScenario({}, TOWN), name: "同事的方案" };
	window.history.replaceState(null, "", `/?mode=planner#plan=${encodeScenario(shared)}`);
	await show();
	await waitFor(() => expect(writtenIn("名称")).toBe("同事的方案（来自链接）"));
	expect(window.location.hash).toBe("");
	window.history.replaceState(null, "", "/#plan=1.zzz.broken");
	window.dispatchEvent(new Event("hashchange"));
	expect(await screen.findByText(/链接不完整或被改动/)).toBeTruthy();
	window.history.replaceState(null, "", "/");
});

test("a file of another program is refused with its reason", async () => {
	const { user, container } = await show();
	const input = container.querySelector<HTMLInputElement>('input[type="file"]');
	await user.upload(
		input as HTMLInputElement,
		new File(['{"type":"x"}'], "x.json", { type: "application/json" }),
	);
	expect(await screen.findByText(/不是本软件的方案文件/)).toBeTruthy();
});

test("the link is shown with its length and copied", async () => {
	const { user } = await show();
	await user.click(screen.getByText("文件与链接"));
	const link = await screen.findByRole("textbox", { name: /分享链接 · \d+ 字符/ });
	await user.click(screen.getByRole("button", { name: "复制链接" }));
	expect(await screen.findByText("已复制")).toBeTruthy();
	expect(await navigator.clipboard.readText()).toBe((link as HTMLInputElement).value);
});

test("everything is said in English too", async () => {
	const { user } = await show({ lang: "en" });
	await user.click(screen.getByRole("button", { name: "Duplicate the open one" }));
	await waitFor(() => expect(writtenIn("Name")).toBe("Scenario 1 (copy)"));
	expect(document.body.textContent?.replaceAll("玩具", "")).not.toMatch(/\p{Script=Han}/u);
});
