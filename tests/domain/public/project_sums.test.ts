import { expect, test } from "vitest";
import { measureProjects } from "../../../src/domain/public/project_sums";
import { percentOf } from "../../../src/domain/public/share";
import {
	PUBLIC_QUANTITIES,
	type PublicProject,
	type PublicQuantity,
} from "../../../src/domain/public_records";

const nothing = Object.fromEntries(PUBLIC_QUANTITIES.map((one) => [one, null])) as Record<
	PublicQuantity,
	null
>;

function make(status: PublicProject["status"], year: number | null, bins: number | null): PublicProject {
	return { compound: "A", year, status, finishedYear: year, quantities: { ...nothing, bins } };
}

test("only finished projects are added up, and those that do not record an amount are not counted as nought", () => {
	const ledger = [
		make("done", 2018, 3),
		make("done", 2019, null),
		make("underway", 2020, 50),
		make("planned", null, 7),
	];
	const { projects, done, years, sums } = measureProjects(ledger);
	expect([projects, done, years]).toEqual([4, 2, [2018, 2020]]);
	expect(sums.find(({ quantity }) => quantity === "bins")).toEqual({ quantity: "bins", amount: 3, of: 1 });
	expect(sums.find(({ quantity }) => quantity === "roadSqm")).toEqual({
		quantity: "roadSqm",
		amount: null,
		of: 0,
	});
});

test("a ledger without projects has no years and no sums", () => {
	const { years, sums } = measureProjects([]);
	expect(years).toBeNull();
	expect(sums.every(({ amount, of }) => amount === null && of === 0)).toBe(true);
});

test("a share of nothing is unknown, not nought", () => {
	expect(percentOf(0, 0)).toBeNull();
	expect(percentOf(1, 3)).toBe(33.3);
	expect(percentOf(0, 3)).toBe(0);
});
