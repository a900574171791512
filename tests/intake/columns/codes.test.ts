import { describe, expect, test } from "vitest";
import { readFolder } from "../../../src/intake";
import { DISTRICT, readerOf } from "../toy_folder";

// The toy town with codes: the two systems number its sub-districts the other way round, as real ones do.
const CODES = { west: { nbs: "990001001", mca: "990001002" }, east: { nbs: "990001002", mca: "990001001" } };
const subdistricts = DISTRICT.subdistricts.map((one) => ({
	...one,
	codes: CODES[one.id as "west" | "east"],
}));

function read(header: string, rows: readonly string[]) {
	const { account, compounds } = readFolder(
		readerOf({
			"district.json": JSON.stringify({
				...DISTRICT,
				subdistricts,
				files: { compounds: DISTRICT.files.compounds },
			}),
			"compounds.csv": `${header}\n${rows.join("\n")}\n`,
		}),
	);
	const of = (rule: string) => account.findings.filter((one) => one.rule === rule);
	return { of, where: Object.fromEntries(compounds.map((one) => [one.id, one.subdistrict])) };
}

describe("a ledger that gives sub-districts by code", () => {
	test("is read in the system its header names, and one note says which", () => {
		const { of, where } = read("编号,统计用区划代码", ["A1,990001001", "A2,990001002000"]);
		expect(where).toEqual({ A1: "west", A2: "east" });
		expect(of("code-system")).toMatchObject([{ row: null, value: "990001001", severity: "note" }]);
		expect(of("code-system")[0]?.message.en).toContain("system nbs");
		expect(of("missing-column").some(({ field }) => field === "街道")).toBe(false);
		expect(read("编号,民政区划代码", ["A1,990001001"]).where).toEqual({ A1: "east" });
	});

	test("is refused row by row where nobody says which system it is, with both readings", () => {
		const { of, where } = read("编号,街道,街道代码", ["A0,西街,", "A1,,990001001"]);
		expect(where).toEqual({ A0: "west" });
		expect(of("ambiguous-code")).toMatchObject([
			{ row: 3, field: "街道代码", value: "990001001", severity: "reject" },
		]);
		expect(of("ambiguous-code")[0]?.message.zh).toContain("nbs = 西街");
		expect(of("ambiguous-code")[0]?.message.zh).toContain("mca = 东街");
	});

	test("beside the name is checked: agreeing in one system is said once, agreeing in none at every row", () => {
		const { of, where } = read("编号,街道,统计用区划代码", [
			"A1,西街,990001001",
			"A2,东街,990001002",
			"A3,西街,990001002",
		]);
		expect(where).toEqual({ A1: "west", A2: "east", A3: "west" });
		expect(of("code-agrees")).toHaveLength(1);
		expect(of("code-disagrees")).toMatchObject([{ row: 4, value: "990001002", severity: "note" }]);
	});

	test("a name nobody knows is refused with the nearest one", () => {
		const { of } = read("编号,街道", ["A0,东街", "A1,西衔"]);
		expect(of("unknown-subdistrict")[0]?.message.zh).toContain("最接近 / nearest: 西街");
	});
});
