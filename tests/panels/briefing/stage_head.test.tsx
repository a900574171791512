import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { BriefingScene } from "../../../src/domain/briefing/briefing";
import { DEFAULT_VIEW } from "../../../src/domain/view";
import { SceneHead } from "../../../src/panels/briefing/stage/SceneHead";
import { WallLegend } from "../../../src/panels/briefing/stage/WallLegend";
import { TOY_DISTRICT, TOY_RECORDS } from "../../fixtures/toy_town";
import { findLooseText, listStrings } from "../../text/bracket";
import { type StageOptions, showStage } from "./stage_show";

const told: BriefingScene = {
	id: "overview",
	title: { zh: "一张图", en: "One map" },
	text: { zh: "逐个登记。", en: "Each on record." },
	notes: { zh: "只给主讲人", en: "For the presenter" },
	seconds: null,
	map: {
		look: { kind: "home" },
		color: "management",
		size: "same",
		indicator: null,
		breaks: "quantile",
		layers: [],
		filters: DEFAULT_VIEW.filters,
		distanceM: null,
		spacesPerHousehold: null,
		columns: false,
		sites: false,
	},
	claims: [],
	side: null,
};

function showHead(options: StageOptions = {}, known: Partial<BriefingScene> = {}, most = 10) {
	const onBack = vi.fn();
	const onLang = vi.fn();
	const draw = (props: Parameters<Parameters<typeof showStage>[0]>[0]) => (
		<SceneHead
			{...props}
			sentence
			facts={most}
			told={{ ...told, ...known }}
			onBack={onBack}
			onLang={onLang}
		/>
	);
	return { ...showStage(draw, options), onBack, onLang };
}

describe("the head of a scene", () => {
	test("has its title and text, what it rests on, and nothing for the presenter alone", () => {
		const { container } = showHead();
		screen.getByRole("heading", { level: 1, name: "一张图" });
		expect(container.textContent).toContain("逐个登记。");
		expect(container.textContent).toContain("演示数据");
		expect(container.textContent).toContain("数据日期 2024-05-01");
		expect(container.textContent).not.toContain("只给主讲人");
	});

	test("the total is a door to every compound, whatever the scene shows", async () => {
		const filters = { ...DEFAULT_VIEW.filters, management: ["unmanaged" as const] };
		const { user, asked } = showHead({ view: { filters } });
		await user.click(screen.getByRole("button", { name: /6 个小区/ }));
		expect(asked.opened[0]?.opened.rows.map(({ id }) => id)).toEqual(["A1", "A2", "A3", "B1", "B2", "B3"]);
		expect(asked.opened[0]).toMatchObject({ title: "玩具区一张图", figure: "6\u2009个" });
	});

	test("real data bear no mark, and a scene without text has none", () => {
		const { container } = showHead(
			{ records: { district: { ...TOY_DISTRICT, synthetic: false } } },
			{ text: null },
		);
		expect(container.textContent).not.toContain("演示数据");
		expect(container.querySelector("p")).toBeNull();
	});

	test("the other language is one button away", async () => {
		const { user, onLang } = showHead();
		await user.click(screen.getByRole("button", { name: "English" }));
		expect(onLang).toHaveBeenCalledWith("en");
	});
});

const facts = () =>
	Object.fromEntries(
		[...document.querySelectorAll("dl > div")].map((one) => [
			one.querySelector("dt")?.textContent,
			one.querySelector("dd")?.textContent,
		]),
	);

describe("what was asked about", () => {
	test("of a sub-district is counted over all its compounds, whatever the scene shows, and every number opens", async () => {
		const filters = { ...DEFAULT_VIEW.filters, management: ["unmanaged" as const] };
		const { user, asked } = showHead({ focus: { kind: "subdistrict", id: "west" }, view: { filters } });
		screen.getByRole("heading", { level: 2, name: "西街道" });
		// West: A1 A2 A3 · 100 + 50 + 20 households · A3 unmanaged · A1 renovated.
		expect(facts()).toEqual({ 小区: "3", 户数: "170", 无人管理: "1", 已改造: "1" });
		for (const button of within(document.querySelector("dl") as HTMLElement).getAllByRole("button"))
			await user.click(button);
		const behind = asked.opened.map(({ opened }) => opened.rows.map(({ id }) => id).join(" "));
		expect(behind).toEqual(["A1 A2 A3", "A1 A2 A3", "A3", "A1"]);
		expect(asked.opened[1]?.opened.rows.map(({ amount }) => amount)).toEqual([100, 50, 20]);
		expect(asked.opened[2]).toMatchObject({ title: "西街道 · 无人管理", figure: "1" });
	});

	test("of a sub-district where nothing is known is a dash, not zero, and says what was left out", async () => {
		const compounds = TOY_RECORDS.compounds.filter(({ id }) => id === "B2" || id === "B3");
		const unknown = compounds.map((one) => ({ ...one, management: "unknown" as const, households: null }));
		const { user, asked } = showHead({
			focus: { kind: "subdistrict", id: "east" },
			records: { compounds: unknown },
		});
		expect(facts()).toMatchObject({ 户数: "—", 无人管理: "—" });
		await user.click(screen.getByRole("button", { name: /户数 —/ }));
		expect(asked.opened[0]).toMatchObject({ figure: null, opened: { leftOut: ["B2", "B3"] } });
	});

	test("of a compound is what one says in a breath, with dashes for what nobody recorded", () => {
		const { container } = showHead({ focus: { kind: "compound", id: "B2" } });
		expect(facts()).toEqual({
			街道: "东街道",
			管理类型: "业主自管",
			改造状态: "未登记",
			建成: "1999",
			户数: "—",
			管理单位: "—",
			摄像头: "1",
			最近的正常摄像头: "384\u2009米",
			登记车位: "20",
		});
		expect(container.querySelector("h2 svg")).not.toBeNull();
	});

	test("cameras nobody could read are unknown, and a compound without a place says so", () => {
		const { container } = showHead({ focus: { kind: "compound", id: "B3" }, records: { cameras: null } });
		expect(facts()).toMatchObject({ 摄像头: "—", 最近的正常摄像头: "—" });
		expect(container.textContent).toContain("无坐标，地图上没有它");
	});

	test("says as many facts as have room, the most needed first", () => {
		showHead({ focus: { kind: "compound", id: "B2" } }, {}, 2);
		expect(facts()).toEqual({ 街道: "东街道", 管理类型: "业主自管" });
	});

	test("stands in the text's place, the title stays, and there is a way back", async () => {
		const { user, onBack, container } = showHead({ focus: { kind: "compound", id: "A1" } });
		screen.getByRole("heading", { level: 1, name: "一张图" });
		expect(container.textContent).not.toContain("逐个登记。");
		await user.click(screen.getByRole("button", { name: "返回本场景" }));
		expect(onBack).toHaveBeenCalled();
	});

	test("what the records no longer have is said, not shown empty", () => {
		const { container } = showHead({ focus: { kind: "compound", id: "Z9" }, lang: "en" });
		expect(container.textContent).toContain("The records no longer have Z9");
	});
});

describe("the legend of a scene", () => {
	const legend = (options: StageOptions) =>
		showStage(({ scene, speech }) => <WallLegend scene={scene} speech={speech} />, options);
	const sections = () =>
		[...document.querySelectorAll<HTMLElement>("[data-section]")].map((one) => one.dataset.section);

	test("explains the symbols that are on the map, and no others", () => {
		legend({ view: { filters: { ...DEFAULT_VIEW.filters, management: ["unmanaged"] } } });
		expect(sections()).toEqual(["management", "renovation"]);
		const entries = screen.getAllByRole("listitem").map((one) => one.textContent);
		expect(entries).toEqual(["无人管理", "已列入计划", "改造中"]);
	});

	test("what a scene switches on comes first, then what the colour stands for; lines everybody knows are left out", () => {
		legend({ view: { layers: ["cameras", "links"], indicator: "unmanaged_share" } });
		expect(sections().slice(0, 1)).toEqual(["indicator"]);
		expect(sections()).toEqual(expect.arrayContaining(["camera-status", "camera-place", "links"]));
		expect(sections()).not.toContain("lines");
		expect(sections().at(-1)).toBe("management");
		expect(sections()).not.toContain("renovation");
	});
});

test("says everything in the words of its table", () => {
	const data = new Set([...listStrings({ ...TOY_RECORDS, told }), "English"]);
	for (const focus of [
		null,
		{ kind: "subdistrict", id: "west" } as const,
		{ kind: "compound", id: "B2" } as const,
	]) {
		const { container, unmount } = showHead({ focus, lang: "bracket" });
		expect(findLooseText(container, data)).toEqual([]);
		unmount();
	}
	const view = { layers: ["cameras", "parking"] } as const;
	const { container } = showStage(({ scene, speech }) => <WallLegend scene={scene} speech={speech} />, {
		view,
		lang: "bracket",
	});
	expect(findLooseText(container, data)).toEqual([]);
});
