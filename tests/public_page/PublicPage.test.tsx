import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { EDITIONS } from "../../src/editions";
import { readFolder } from "../../src/intake";
import { PublicPage } from "../../src/public_page/PublicPage";
import { publicEn } from "../../src/text/public_en";
import { publicZh } from "../../src/text/public_zh";
import { readerOf, withCompound } from "../intake/toy_folder";

const folder = readFolder(
	readerOf(
		withCompound(0, { households: "7", builtYear: "1987", renovation: "已改造", renovatedYear: "2018" }),
	),
);
const files = EDITIONS.public(folder);
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

beforeEach(() => {
	const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
	vi.stubGlobal("matchMedia", () => never);
	vi.spyOn(navigator, "languages", "get").mockReturnValue(["zh-CN"]);
	server.use(
		http.get("*/data/:name", ({ params }) => HttpResponse.json(files.get(String(params.name)) as object)),
	);
});

describe("the public page", () => {
	test("lists every compound by sub-district, bands and rounded numbers as published", async () => {
		render(<PublicPage />);
		const table = await screen.findByRole("table", { name: "西街，3 个小区" });
		expect(screen.getAllByRole("table")).toHaveLength(2);
		expect(within(table).getAllByRole("row")).toHaveLength(4);
		const row = within(table).getByRole("row", { name: /甲一/ });
		expect(row.textContent).toContain("少于20");
		expect(row.textContent).toContain("1980 年代");
		expect(row.textContent).toContain("已改造（2018）");
		expect(within(table).getByRole("row", { name: /甲三/ }).textContent).toContain("20–49");
	});

	test("states that the data are made up, their day, their source and the map approval number", async () => {
		render(<PublicPage />);
		await screen.findAllByRole("table");
		for (const words of ["演示数据", "数据日期 2019-05-31", "来源：toy", "审图号：未取得（内部演示）"]) {
			expect(screen.getByText(words)).toBeDefined();
		}
		expect(document.title).toBe("Toy town");
	});

	test("speaks English when asked, and tells the document so", async () => {
		render(<PublicPage />);
		await screen.findAllByRole("table");
		await userEvent.click(screen.getByRole("button", { name: "English" }));
		expect(screen.getByRole("table", { name: "west, 3 compounds" })).toBeDefined();
		expect(document.documentElement.lang).toBe("en");
	});

	test("says what was wrong with the data, and tries again when asked", async () => {
		server.use(http.get("*/data/compounds.json", () => HttpResponse.json([{ id: "A1" }]), { once: true }));
		render(<PublicPage />);
		const alarm = await screen.findByRole("alert");
		expect(alarm.textContent).toMatch(/compounds\.json, 0\.name/);
		await userEvent.click(within(alarm).getByRole("button", { name: "重试" }));
		expect(await screen.findAllByRole("table")).toHaveLength(2);
	});
});

test("both languages of the public page have the same phrases with the same values", () => {
	const placeholders = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
	expect(Object.keys(publicEn).sort()).toEqual(Object.keys(publicZh).sort());
	for (const [key, phrase] of Object.entries(publicZh)) {
		expect([key, placeholders(publicEn[key as keyof typeof publicEn])]).toEqual([key, placeholders(phrase)]);
	}
});
