import { expect, test } from "vitest";
import { measureLedger, measureRowSums } from "../../src/domain/published";
import type { Project } from "../../src/domain/records";
import { TOY_RECORDS } from "../fixtures/toy_town";

const [finished] = TOY_RECORDS.projects ?? [];
if (!finished) throw new Error("the toy town has one project");
const project = (changes: Partial<Project>): Project => ({ ...finished, ...changes });
const sumOf = (projects: readonly Project[], quantity: string) =>
	measureLedger(projects).sums.find((one) => one.quantity === quantity);

test("only finished projects are added up", () => {
	const projects = [finished, project({ id: "P2", year: 2020, status: "underway" })];
	expect(measureLedger(projects)).toMatchObject({ projects: 1, years: [2018, 2018] });
	expect(sumOf(projects, "renovatedSqm")).toEqual({ quantity: "renovatedSqm", value: 5000, leftOut: 0 });
});

test("a quantity one project has not recorded is added up over the others and says so", () => {
	const other = project({ id: "P2", year: 2019, quantities: { ...finished.quantities, facadeSqm: 300 } });
	expect(measureLedger([finished, other]).years).toEqual([2018, 2019]);
	expect(sumOf([finished, other], "facadeSqm")).toEqual({ quantity: "facadeSqm", value: 300, leftOut: 1 });
});

test("a quantity nobody recorded has no sum, not zero", () => {
	expect(sumOf([finished], "facadeSqm")).toEqual({ quantity: "facadeSqm", value: null, leftOut: 1 });
	expect(sumOf([finished], "illegalSqm")?.value).toBe(0);
});

test("a ledger without finished projects covers no years", () => {
	expect(measureLedger([])).toMatchObject({ projects: 0, years: null });
});

test("the rows of a printed table are added up whatever its printed total says", () => {
	const row = { management: "owners", floorAreaWanSqm: 1.5, compounds: 2, households: 10 } as const;
	const table = {
		citation: { zh: "", en: "" },
		rows: [row, row],
		printedTotal: { floorAreaWanSqm: 9, compounds: 9, households: 9, asPrinted: "9" },
		remark: { zh: "", en: "" },
	};
	expect(measureRowSums(table)).toEqual({ floorAreaWanSqm: 3, compounds: 4, households: 20 });
});
