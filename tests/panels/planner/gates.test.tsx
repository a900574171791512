import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import GatesPanel from "../../../src/panels/planner/gates/GatesPanel";
import { showPlan } from "./show_plan";

const draw = (props: Parameters<Parameters<typeof showPlan>[0]>[0]) => <GatesPanel {...props} />;
const gate = (name: string) => {
	const box = screen.getByRole("checkbox", { name }).closest("fieldset");
	if (!box) throw new Error(name);
	return within(box);
};

test("what passed, failed and cannot be judged adds up to the shortlist, and each opens", async () => {
	const { seen, user } = showPlan(draw);
	const box = gate("近年未改造");
	expect(box.getByText("通过 3")).toBeTruthy();
	expect(box.getByText("合计 6")).toBeTruthy();
	await user.click(box.getByText("未通过 2"));
	expect(seen.framed).toEqual(["B1", "A1"]);
	await user.click(box.getByText("无法判断 1"));
	expect(seen.framed).toEqual(["B2"]);
});

test("all gates together say how many can be selected", async () => {
	const { seen, user } = showPlan(draw);
	await user.click(screen.getByText("全部通过 2"));
	expect(seen.framed).toEqual(["A2", "B3"]);
	expect(screen.getByText("不能入选 4")).toBeTruthy();
});

test("a gate that is off shows what it would do, and no longer keeps anybody out", async () => {
	const { seen, user } = showPlan(draw);
	await user.click(screen.getByRole("checkbox", { name: "近年未改造" }));
	expect(seen.scenario.gates.recent).toEqual({ on: false, years: 10 });
	expect(seen.edits).toEqual(["gates"]);
	expect(gate("近年未改造").getByText("未通过 2")).toBeTruthy();
	expect(screen.getByText("全部通过 5")).toBeTruthy();
});

test("settings of the gates are edits of the scenario", async () => {
	const { seen, user } = showPlan(draw);
	await user.click(screen.getByRole("radio", { name: /^普通/ }));
	expect(seen.scenario.gates.consent.matter).toBe("ordinary");
	await user.click(screen.getByRole("checkbox", { name: "C 级" }));
	expect(seen.scenario.gates.structure.refused).toEqual(["C", "D"]);
	await user.click(screen.getByRole("checkbox", { name: "D 级" }));
	expect(seen.scenario.gates.structure.refused).toEqual(["C"]);
	const years = screen.getByLabelText("年数");
	await user.tripleClick(years);
	await user.paste("5");
	expect(seen.scenario.gates.recent.years).toBe(5);
	expect(gate("近年未改造").getByText("未通过 1")).toBeTruthy();
});
