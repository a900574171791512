import { describe, expect, test } from "vitest";
import type { Side } from "../../../src/domain/briefing/briefing";
import { measureSide } from "../../../src/domain/briefing/measure_side";
import type { SideFacts } from "../../../src/domain/briefing/side_facts";
import { type BriefingSpeech, makeBriefingText } from "../../../src/text/briefing/briefing_text";
import { makeSideTable } from "../../../src/text/briefing/side_table";
import { makeText } from "../../../src/text/make_text";
import { toyChoice, toyContext } from "../../domain/briefing/toy_context";
import { toyPlanTown } from "../../fixtures/toy_plan";
import { TOY_DISTRICT } from "../../fixtures/toy_town";

const SPEECH: BriefingSpeech = {
	text: makeBriefingText(makeText("zh"), "zh"),
	lang: "zh",
	district: TOY_DISTRICT,
};

function table(side: Side, context = toyContext()) {
	return makeSideTable(measureSide(side, context), SPEECH);
}

const cellsOf = (made: ReturnType<typeof table>) => made.rows.map(({ cells }) => cells.join("|"));

describe("what stands beside the map, as a plain table", () => {
	test("counts the compounds of each kind, all of them together the scene's", () => {
		const made = table({ kind: "bars", by: "management" });
		expect(cellsOf(made)).toContain("无人管理|2 / 6");
		const sum = made.rows.reduce((all, { cells: [, count = ""] }) => all + Number.parseInt(count, 10), 0);
		expect(sum).toBe(6);
	});

	test("a bar is as long as its part of the whole", () => {
		const { rows } = table({ kind: "bars", by: "management" });
		expect(rows.find(({ cells: [name] }) => name === "无人管理")?.share).toBeCloseTo(2 / 6);
	});

	test("units of a comparison stand in the heading, and the longest bar is the first row's", () => {
		const made = table({ kind: "league", indicators: ["households", "unmanaged_share"] });
		expect(made.head).toEqual(["街道", "户数", "无人管理占比 · %"]);
		// West 100 + 50 + 20 households, East 30 + 10 with B2 unknown; unmanaged 1 of 3, and 1 of 2 with B3 left out.
		expect(cellsOf(made)).toEqual(["西街道|170|33.3", "东街道|40|50.0"]);
		expect(made.rows.map(({ share }) => share)).toEqual([1, 40 / 170]);
	});

	test("results say “—” where nothing is recorded and nothing is published", () => {
		const made = table({ kind: "ledger", years: [1990, 1991] });
		for (const { cells } of made.rows) expect(cells.slice(1)).toEqual(["—", "—"]);
	});

	test("the commitment: 1 of 5 … with the citation beneath", () => {
		const made = table({ kind: "tracker", since: null });
		expect(cellsOf(made)).toContain("基线（2023-12-31 冻结的无人管理小区）|5 个".replace(" 个", "\u2009个"));
		expect(made.note).toBe("玩具区〔2023〕1号");
	});

	test("the next sites add up, and say whether they are proven best", () => {
		const town = toyPlanTown();
		const choice = toyChoice(town, { budgetWan: 50, atLeast: 0, unmanagedAtLeast: 0 });
		const made = table({ kind: "sites" }, toyContext({ town, choice }));
		const total = made.rows.at(-1);
		expect(total?.isTotal).toBe(true);
		const counts = made.rows.slice(0, -1).map(({ cells: [, count] }) => Number(count));
		expect(total?.cells[1]).toBe(String(counts.reduce((all, one) => all + one, 0)));
		expect(made.note).toMatch(/最优|最好/);
	});

	test("a cost that is not known makes the sum unknown, not smaller", () => {
		const opened = { how: "count", rows: [], denominator: null, leftOut: [] } as const;
		const facts: SideFacts = {
			kind: "sites",
			years: [
				{ year: 2025, opened, costWan: 10 },
				{ year: 2026, opened, costWan: null },
			],
			budgetWan: 100,
			proven: true,
			scenario: "甲",
		};
		expect(makeSideTable(facts, SPEECH).rows.at(-1)?.cells.at(-1)).toBe("—");
	});

	test("what could not be had is said in a sentence", () => {
		const made = table({ kind: "sites" }, toyContext());
		expect(made.rows).toEqual([]);
		expect(made.note).toBe("下一批改造方案尚未算出，本页无表。");
	});
});
