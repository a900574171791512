import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { CompoundTable } from "../../src/panels/CompoundTable";
import { compound } from "../fixtures/toy_town";
import { show } from "./show";

const onHover = vi.fn();
const draw = (props: Parameters<Parameters<typeof show>[0]>[0]) => (
	<CompoundTable {...props} hoveredId={null} onHover={onHover} />
);
const bodyRows = () =>
	within(screen.getByRole("grid"))
		.getAllByRole("row")
		.filter((row) => row.dataset.id !== undefined);
const ids = () => bodyRows().map((row) => row.dataset.id);

test("the table lists the shown compounds in the order of the view", () => {
	show(draw, { view: { sort: { key: "households", descending: true } } });
	expect(ids()).toEqual(["A1", "A2", "B1", "A3", "B3", "B2"]);
	expect(screen.getByRole("columnheader", { name: "户数" }).getAttribute("aria-sort")).toBe("descending");
});

test("a column head sorts, and again the other way, and no third click forgets the order", async () => {
	const { user, seen } = show(draw);
	for (const descending of [false, true, false]) {
		await user.click(screen.getByRole("button", { name: "户数" }));
		expect(seen.view.sort).toEqual({ key: "households", descending });
	}
});

test("the name column sorts like the others", async () => {
	const { user, seen } = show(draw);
	await user.click(screen.getByRole("button", { name: "小区" }));
	expect(seen.view.sort).toEqual({ key: "name", descending: false });
});

test("what is not recorded is a dash", () => {
	show(draw);
	const cells = within(bodyRows()[2] as HTMLElement).getAllByRole("cell");
	expect(cells.map((cell) => cell.textContent).slice(5, 9)).toEqual(["—", "20", "—", "0"]);
});

test("a click or Enter chooses a compound, and the arrow keys move without choosing", async () => {
	const { user, seen } = show(draw);
	await user.click(screen.getByText("B2院"));
	expect(seen.view.sel).toBe("B2");
	await user.keyboard("{ArrowUp}{ArrowUp}");
	expect(document.activeElement?.getAttribute("data-id")).toBe("A3");
	expect(seen.view.sel).toBe("B2");
	await user.keyboard("{Enter}");
	expect(seen.view.sel).toBe("A3");
	expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
});

test("the row under the pointer or the focus is told to the map", async () => {
	const { user } = show(draw);
	await user.hover(screen.getByText("A2院"));
	expect(onHover).toHaveBeenLastCalledWith("A2");
});

test("a filter that lets nothing through offers the way back", async () => {
	const { user } = show(draw, {
		view: { placed: false, parts: [{ indicator: "households", side: "leftOut" }] },
	});
	expect(screen.getByText("没有符合条件的小区。")).toBeTruthy();
	await user.click(screen.getByRole("button", { name: "清除筛选" }));
	expect(ids()).toHaveLength(6);
});

test("of five thousand rows a few are drawn, each with its true place among all, and End reaches the last", async () => {
	const compounds = Array.from({ length: 5000 }, (_, at) => compound(`N${at}`, "west"));
	const { user } = show(draw, { records: { compounds } });
	expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("5001");
	expect(bodyRows().length).toBeLessThan(200);
	(bodyRows()[0] as HTMLElement).focus();
	await user.keyboard("{End}");
	expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("5001");
	expect(document.activeElement?.getAttribute("data-id")).toBe("N4999");
});
