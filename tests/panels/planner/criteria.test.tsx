import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import CriteriaPanel from "../../../src/panels/planner/criteria/CriteriaPanel";
import { makeBins } from "../../../src/panels/planner/criteria/make_bins";
import { showPlan } from "./show_plan";

const draw = (props: Parameters<Parameters<typeof showPlan>[0]>[0]) => <CriteriaPanel {...props} />;

/** Opens one criterion and gives what it holds. */
async function open(name: string) {
	const shown = showPlan(draw);
	const box = screen.getByText(name).closest("details");
	if (!box) throw new Error(name);
	await shown.user.click(screen.getByText(name));
	return { ...shown, box: within(box) };
}

test("those that count stand first, each with its share of the weight", () => {
	showPlan(draw);
	expect(screen.getByRole("heading", { name: "计入得分的 4 项" })).toBeTruthy();
	expect(screen.getByRole("heading", { name: "权重为 0 的 14 项" })).toBeTruthy();
	const summary = screen.getByText("户均车位缺口").closest("summary");
	expect(summary?.textContent).toContain("40.0\u2009%");
	expect(screen.getByText("低收入户占比").textContent).toContain("仅限内部");
});

test("recorded and missing add up to the shortlist, and both open", async () => {
	const { box, seen, user } = await open("户均车位缺口");
	await user.click(box.getByRole("button", { name: /^4 个有登记/ }));
	expect(seen.framed).toEqual(["A3", "A2", "B3", "A1"]);
	await user.click(box.getByRole("button", { name: /^2 个未登记/ }));
	expect(seen.framed).toEqual(["B1", "B2"]);
	expect(box.getByText("合计 6 个")).toBeTruthy();
});

test("an anchor that is typed counts at once and can be reset", async () => {
	const { box, seen, user } = await open("房龄");
	const field = box.getByLabelText("最差可接受（1 分）");
	await user.clear(field);
	await user.type(field, "54");
	const anchors = () => seen.scenario.criteria.find(({ id }) => id === "age")?.anchors;
	expect(anchors()).toEqual({ standard: 24, worst: 54 });
	expect(seen.edits.every((name) => name === "anchors")).toBe(true);
	await user.click(box.getByRole("button", { name: "恢复默认锚点：房龄" }));
	expect(anchors()).toEqual({ standard: 20, worst: 50 });
});

test("equal anchors and anchors out of bounds are not taken, and the field says why", async () => {
	const { box, seen, user } = await open("房龄");
	const field = box.getByLabelText("最差可接受（1 分）") as HTMLInputElement;
	for (const [typed, why] of [
		["24", "两个锚点不能相等"],
		// As good as equal: kept to six digits it would be the same number.
		["24.0000000001", "两个锚点不能相等"],
		["101", "须在 0 至 100 之间"],
	] as const) {
		await user.tripleClick(field);
		await user.paste(typed);
		expect(box.getByRole("alert").textContent).toContain(why);
	}
	await user.tab();
	expect(field.value).toBe("64");
	expect(seen.edits).toEqual([]);
});

test("shares are typed in percent", async () => {
	const { box, seen, user } = await open("老年人占比");
	const field = box.getByLabelText("达标值（0 分）") as HTMLInputElement;
	expect(field.value).toBe("10");
	await user.tripleClick(field);
	await user.paste("12.5");
	expect(seen.scenario.criteria.find(({ id }) => id === "elderly_share")?.anchors.standard).toBe(0.125);
});

test("what is not recorded may be said to be at least so bad, but never the wrong way round", async () => {
	const { box, seen, user } = await open("房龄");
	const low = box.getByLabelText("最低");
	await user.tripleClick(low);
	await user.paste("0.4");
	const unknown = () => seen.scenario.criteria.find(({ id }) => id === "age")?.unknown;
	expect(unknown()).toEqual([0.4, 1]);
	expect(box.getByText("按中间值 0.70 计入，得分区间由最低和最高给出。")).toBeTruthy();
	const high = box.getByLabelText("最高");
	await user.tripleClick(high);
	await user.paste("0.3");
	expect(box.getByRole("alert").textContent).toContain("最低不能大于最高");
	expect(unknown()).toEqual([0.4, 1]);
});

test("a histogram says in words what it shows, and nothing to show is said too", async () => {
	const { box, unmount } = await open("户均车位缺口");
	const label = box.getByRole("img").getAttribute("aria-label");
	expect(label).toBe("户均车位缺口的分布：4 个有登记的小区，从 0.40\u2009个/户 到 1.00\u2009个/户");
	unmount();
	const empty = await open("消防通道宽度");
	expect(empty.box.getByText("名单内没有一个小区登记了这一项。")).toBeTruthy();
});

test("every value falls into one bar, whole numbers into one of their own", () => {
	const anchors = { standard: 0, worst: 3 };
	expect(makeBins([0, 1, 1, 3], anchors, "grade")).toEqual({
		from: -0.5,
		to: 3.5,
		counts: [1, 2, 0, 1],
		tail: false,
	});
	const spread = makeBins([0, 10, 20, 5000], { standard: 0, worst: 100 }, "m");
	expect(spread).toMatchObject({ from: 0, to: 100, tail: true });
	expect(spread?.counts.reduce((sum, n) => sum + n, 0)).toBe(4);
	expect(spread?.counts.at(-1)).toBe(1);
	expect(makeBins([], anchors, "grade")).toBeNull();
});
