import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Records } from "../../src/domain/town";
import { DEFAULT_VIEW, type Paper, type View } from "../../src/domain/view";
import { measureByTable } from "../../src/map/svg/paint/measure_text";
import { PrintDocument } from "../../src/modes/print/PrintDocument";
import { makePrintText } from "../../src/text/print_text";
import { printZh } from "../../src/text/print_zh";
import type { Text } from "../../src/text/text";
import { TOY_DISTRICT, TOY_RECORDS } from "../fixtures/toy_town";
import { PUBLISHED } from "../panels/published";
import { show } from "../panels/show";
import { bracketTable, bracketText, findLooseText, listStrings } from "../text/bracket";

interface PrintOptions {
	readonly view?: Partial<View>;
	readonly records?: Partial<Records>;
	readonly paper?: Paper;
	readonly known?: boolean;
	/** In which every word of the tables stands in brackets. */
	readonly bracketed?: boolean;
}

const LINK = "http://127.0.0.1/";
const unreadable = { file: "compounds", kind: "missing", detail: "404", retry: () => undefined } as const;

function print({ view, records, paper = "a4", known = true, bracketed = false }: PrintOptions = {}) {
	const text: Text | undefined = bracketed ? bracketText : undefined;
	return show(
		({ scene, speech }) => (
			<PrintDocument
				scene={scene}
				speech={{
					...speech,
					text: bracketed
						? makePrintText(speech.text, speech.lang, bracketTable(printZh))
						: makePrintText(speech.text, speech.lang),
				}}
				paper={paper}
				camera={null}
				link={LINK}
				working={null}
				problems={known ? [] : [unreadable]}
				malformed={[]}
				measure={measureByTable}
				known={known}
			/>
		),
		{ ...(view && { view }), ...(records && { records }), text },
	);
}

const filters = (chosen: Partial<View["filters"]>) => ({ filters: { ...DEFAULT_VIEW.filters, ...chosen } });
const cells = (row: HTMLElement | undefined) =>
	row ? [...row.children].map((cell) => cell.textContent) : [];
const rows = (name: string | RegExp) => within(screen.getByRole("table", { name })).getAllByRole("row");

describe("the document for paper", () => {
	test("lists every compound that passes the filters, and its totals are their number", () => {
		print({ view: filters({ management: ["unmanaged", "owners"] }) });
		expect(
			rows(/小区名录/)
				.slice(1)
				.map((row) => cells(row)[0]),
		).toEqual(["A3", "B1", "B2"]);
		expect(cells(rows("分街道统计").at(-1)).slice(0, 2)).toEqual(["合计", "3"]);
		expect(cells(rows("管理类型与改造状态").at(-1))).toEqual(["合计", "0", "1", "1", "0", "1", "3"]);
		expect(screen.getByText("管理类型：无人管理、业主自管", { exact: false })).toBeTruthy();
	});

	test("prints what is not recorded as a dash and never as a nought", () => {
		print();
		const row = rows(/小区名录/).find((one) => cells(one)[0] === "B2");
		expect(cells(row).slice(3)).toEqual(["业主自管", "—", "未登记", "1999", "—", "20"]);
	});

	test("shows the indicator with what it left out, and nothing of indicators when none is chosen", () => {
		const { unmount } = print({ view: { indicator: "parking_deficit" } });
		expect(cells(rows("指标：车位缺口").at(-1))).toEqual(["合计", "105", "", "6", "4", "2"]);
		unmount();
		print();
		expect(screen.queryByText(/^指标：/)).toBeNull();
	});

	test("has one symbol on the map for each placed compound, and says how many are not in the picture", () => {
		const { container } = print({ paper: "a3" });
		const drawn = container.querySelectorAll('[data-picture] [data-layer="compounds"] [data-id]');
		expect(new Set([...drawn].map((one) => one.getAttribute("data-id"))).size).toBe(5);
		expect(screen.getByText("所列小区中，图幅内 5 个，图幅外 0 个，没有坐标而未上图 1 个。")).toBeTruthy();
	});

	test("carries the card of the selected compound", () => {
		const { container } = print({ view: { sel: "A1" } });
		expect(container.querySelector('[data-card="A1"]')?.textContent).toContain("出入口，正常：1 个（c1）");
	});

	test("says nothing of numbers when the compounds could not be had", () => {
		print({ known: false, records: { compounds: [] } });
		expect(screen.getByRole("alert").textContent).toContain("小区");
		expect(screen.queryByRole("table")).toBeNull();
	});

	test("takes every word from the tables of phrases", () => {
		const files = {
			compounds: {
				path: "compounds.csv",
				datum: "WGS84",
				source: { zh: "玩具区台账", en: "Ledger" },
				licence: "MIT",
				date: "2024-05-01",
			},
		} as const;
		const district = { ...TOY_DISTRICT, published: PUBLISHED, files };
		const data = new Set([...listStrings({ ...TOY_RECORDS, district }), LINK]);
		const views: Partial<View>[] = [
			{},
			{
				sel: "A1",
				indicator: "unmanaged_share",
				layers: ["cameras", "parking", "links"],
				size: "households",
			},
			{ ...filters({ management: ["unmanaged"] }), placed: true, sort: { key: "name", descending: true } },
		];
		for (const view of views) {
			const { container, unmount } = print({ view, records: { district }, bracketed: true });
			for (const picture of container.querySelectorAll("[data-picture] > svg")) picture.remove();
			expect(findLooseText(container, data)).toEqual([]);
			unmount();
		}
	});
});
