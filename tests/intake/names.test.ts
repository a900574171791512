import { describe, expect, test } from "vitest";
import type { Subdistrict } from "../../src/domain/records";
import { findNearestSubdistrict, findSubdistrict } from "../../src/intake/names";
import { findRecorded } from "../../src/intake/recorded_subdistrict";

function make(id: string, zh: string, codes: Record<string, string>): Subdistrict {
	return {
		id,
		name: { zh, en: `${id} Street` },
		codes,
		aliases: [`${zh.slice(0, 2)}公社`],
		kind: "subdistrict",
		pilot: false,
		officeLine: null,
	};
}

// The two systems number three sub-districts in another order, as they do in earnest; one stands in both alike.
const TOWN = {
	subdistricts: [
		make("pine", "松林街道", { nbs: "990001001", mca: "990001002" }),
		make("river", "河湾街道", { nbs: "990001002", mca: "990001001" }),
		make("hill", "南岗街道", { nbs: "990001003", mca: "990001003" }),
	],
};

function idOf(name: string | null): string | null {
	return findSubdistrict(TOWN, name)?.id ?? null;
}

describe("a sub-district by its name", () => {
	test.each([
		"松林街道",
		"松林",
		"松林街道办事处",
		"松林街道办",
		"松林街办",
		"松林办事处",
		"松林公社",
		"松 林 街道",
		"松林街道（办事处）",
		"pine",
		"Pine Street",
		"PINE  STREET",
		"松林街道　",
	])("“%s” is 松林街道", (name) => {
		expect(idOf(name)).toBe("pine");
	});

	test.each(["", "街道", "松", "桃源街道", "constructor", "__proto__", null])("“%s” is none", (name) => {
		expect(idOf(name)).toBeNull();
	});

	test("a spelling that two share names neither", () => {
		const twins = {
			subdistricts: [make("a", "松林街道", {}), { ...make("b", "松林街办", {}), aliases: [] }],
		};
		expect(findSubdistrict(twins, "松林")).toBeNull();
		expect(findSubdistrict(twins, "松林街道")?.id).toBe("a");
	});

	test("the nearest name is found for one with a slip, none for one far off", () => {
		expect(findNearestSubdistrict(TOWN, "松村街道")?.id).toBe("pine");
		expect(findNearestSubdistrict(TOWN, "大观园")).toBeNull();
	});
});

describe("a sub-district by its code", () => {
	const find = (name: string | null, code: string | null, codeHeader = "街道代码") =>
		findRecorded(TOWN, { name, code, codeHeader });

	test("is read in the system the header names", () => {
		expect(find(null, "990001001", "统计用区划代码")).toMatchObject({
			subdistrict: { id: "pine" },
			system: "nbs",
			byCode: true,
		});
		expect(find(null, "990001001", "民政区划代码")).toMatchObject({
			subdistrict: { id: "river" },
			system: "mca",
		});
		expect(find(null, "990001001", "ref:admin:CN:mca")).toMatchObject({ subdistrict: { id: "river" } });
	});

	test("of twelve digits is the one of nine", () => {
		expect(find(null, "990001001000", "nbs")).toMatchObject({ subdistrict: { id: "pine" } });
	});

	test("without a system is refused where the systems differ, with both readings", () => {
		const { subdistrict, fault } = find(null, "990001001");
		expect(subdistrict).toBeNull();
		expect(fault).toMatchObject({ rule: "ambiguous-code", value: "990001001" });
		expect(fault?.detail).toContain("nbs = 松林街道");
		expect(fault?.detail).toContain("mca = 河湾街道");
	});

	test("without a system is taken where all agree", () => {
		expect(find(null, "990001003")).toMatchObject({
			subdistrict: { id: "hill" },
			system: "nbs = mca",
			byCode: true,
		});
		expect(idOf("990001003")).toBe("hill");
		expect(idOf("990001001")).toBeNull();
	});

	test("that no system knows is refused", () => {
		expect(find(null, "990001009").fault).toMatchObject({ rule: "unknown-subdistrict", value: "990001009" });
		expect(find(null, null).fault).toMatchObject({ rule: "no-subdistrict", value: "" });
	});

	test("may stand where the name is asked for", () => {
		expect(find("990001003", null)).toMatchObject({ subdistrict: { id: "hill" }, byCode: true });
	});

	test("that agrees with the name in one system says which", () => {
		expect(find("松林街道", "990001001")).toMatchObject({
			subdistrict: { id: "pine" },
			system: "nbs",
			byCode: false,
			doubt: null,
		});
		expect(find("松林街道", "990001002")).toMatchObject({
			subdistrict: { id: "pine" },
			system: "mca",
			doubt: null,
		});
	});

	test("that agrees with the name in no system is a doubt, and the name stands", () => {
		expect(find("松林街道", "990001003")).toMatchObject({
			subdistrict: { id: "pine" },
			doubt: { rule: "code-disagrees", value: "990001003" },
		});
		expect(find("松林街道", "990001001", "民政区划代码").doubt?.detail).toContain("mca = 河湾街道");
	});

	test("a name nobody knows is refused with the nearest, or with what its code means", () => {
		expect(find("松村街道", null).fault).toMatchObject({
			rule: "unknown-subdistrict",
			detail: "最接近 / nearest: 松林街道",
		});
		expect(find("桃源", "990001003").fault?.detail).toContain("南岗街道");
		expect(find("桃源", null).fault?.detail).toBe("");
	});
});
