import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { DEFAULT_VIEW } from "../../src/domain/view";
import { Header } from "../../src/panels/Header";
import { TOY_DISTRICT } from "../fixtures/toy_town";
import { show } from "./show";

test("the head says whose map it is, of what date, and that the records are made up", () => {
	show((props) => <Header {...props} known />);
	expect(screen.getByRole("heading", { level: 1, name: "玩具区一张图" })).toBeTruthy();
	expect(screen.getByText("数据日期 2024-05-01")).toBeTruthy();
	expect(screen.getByText("演示数据")).toBeTruthy();
});

test("records that are real carry no mark", () => {
	show((props) => <Header {...props} known />, {
		records: { district: { ...TOY_DISTRICT, synthetic: false } },
	});
	expect(screen.queryByText("演示数据")).toBeNull();
});

test("the number of those not placed opens into them, and drops the filters that would hide some", async () => {
	const filters = { ...DEFAULT_VIEW.filters, management: ["owners"] as const };
	const { user, seen } = show((props) => <Header {...props} known />, { view: { filters } });
	await user.click(screen.getByRole("button", { name: "未上图 1" }));
	expect(seen.view).toMatchObject({ placed: false, filters: DEFAULT_VIEW.filters });
	expect(screen.getByRole("button", { name: "未上图 1" }).getAttribute("aria-pressed")).toBe("true");
	await user.click(screen.getByRole("button", { name: "6 个小区" }));
	expect(seen.view.placed).toBeNull();
});

test("a ledger that is short of the expected number says by how much", () => {
	show((props) => <Header {...props} known />, {
		records: { district: { ...TOY_DISTRICT, expectedTotal: 8 } },
	});
	expect(screen.getByText("应有 8，相差 2")).toBeTruthy();
});

test("the language switch is written in the other language and turns the page", async () => {
	const { user } = show((props) => <Header {...props} known />);
	await user.click(screen.getByRole("button", { name: "English" }));
	expect(screen.getByRole("heading", { name: "Toy Town Map" })).toBeTruthy();
	expect(screen.getByRole("button", { name: "中文" })).toBeTruthy();
});

test("the theme switch names the theme it leads to", async () => {
	const { user, seen } = show((props) => <Header {...props} known />);
	await user.click(screen.getByRole("button", { name: "深色" }));
	expect(seen.view.theme).toBe("dark");
	expect(screen.getByRole("button", { name: "浅色" })).toBeTruthy();
});
