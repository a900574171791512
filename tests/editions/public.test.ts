import { describe, expect, test } from "vitest";
import { EDITIONS, listBlankedManagers, PublicEditionRefused } from "../../src/editions";
import { type Folder, readFolder } from "../../src/intake";
import { readerOf, withCompound } from "../intake/toy_folder";

const toy = readFolder(readerOf());

/** The toy folder with some fields of its first compound replaced. */
function withFirst(fields: object): Folder {
	const [first, ...rest] = toy.compounds;
	if (!first) throw new Error("The toy folder is empty.");
	return { ...toy, compounds: [{ ...first, ...fields }, ...rest] };
}

function publish(folder: Folder, file = "compounds.json"): Record<string, unknown>[] {
	return EDITIONS.public(folder).get(file) as Record<string, unknown>[];
}

function refusalOf(folder: Folder): PublicEditionRefused {
	try {
		EDITIONS.public(folder);
	} catch (error) {
		if (error instanceof PublicEditionRefused) return error;
		throw error;
	}
	throw new Error("The edition was made.");
}

describe("the public edition", () => {
	test("holds six files, and none of cameras, parking places or the account", () => {
		expect([...EDITIONS.public(toy).keys()].sort()).toEqual([
			"compounds.json",
			"district.json",
			"ground.json",
			"projects.json",
			"sums.json",
			"targets.json",
		]);
	});

	test("tells of a compound exactly what the public may know", () => {
		const [first] = publish(
			withFirst({
				address: "后巷7号3栋2单元501室",
				position: [110.0051234, 22.0049876],
				builtYear: 1987,
				households: 64,
				floorAreaSqm: 5123.5,
				buildings: 3,
				management: "work_unit",
				manager: "原单位后勤科",
				renovation: "done",
				renovatedYear: 2018,
				parkingSpaces: 13,
			}),
		);
		expect(first).toEqual({
			id: "A1",
			name: "甲一",
			alias: null,
			address: "后巷7号",
			subdistrict: "west",
			community: null,
			position: [110.0051, 22.005],
			builtDecade: 1980,
			buildings: 3,
			households: 60,
			floorAreaSqm: 5123.5,
			management: "work_unit",
			manager: "原单位后勤科",
			renovation: "done",
			renovatedYear: 2018,
			parkingSpaces: 15,
		});
	});

	test.each([
		[0, "under-20"],
		[19, "under-20"],
		[20, "20-49"],
		[49, "20-49"],
		[50, 50],
		[54, 50],
		[55, 60],
		[1234, 1230],
		[null, null],
	])("of %s households it says %s", (households, told) => {
		expect(publish(withFirst({ households }))[0]?.households).toBe(told);
	});

	test("a project keeps its year and what was done, but neither its cameras nor its days nor its cost", () => {
		const projects = toy.projects?.map((one) => {
			return { ...one, finishedOn: "2018-10-19", costWan: 430, source: "某人口述" };
		});
		const [first] = publish({ ...toy, projects: projects ?? null }, "projects.json");
		expect(Object.keys(first ?? {})).toEqual(["compound", "year", "status", "finishedYear", "quantities"]);
		expect(first?.finishedYear).toBe(2018);
		expect(first?.quantities).not.toHaveProperty("cameras");
	});

	test("the mark of made-up data survives, and sources are named only for what is published", () => {
		const district = EDITIONS.public(toy).get("district.json") as Record<string, object>;
		expect(district.synthetic).toBe(true);
		expect(Object.keys(district.files ?? {}).sort()).toEqual([
			"compounds",
			"outline",
			"renovations",
			"subdistricts",
		]);
		expect(JSON.stringify(district)).not.toContain(".csv");
	});

	test("a manager who is no organisation is left blank and counted", () => {
		for (const manager of ["张三", "李科", "王师傅", "某物业公司（联系人：张三）"]) {
			const folder = withFirst({ manager });
			expect(publish(folder)[0]?.manager).toBeNull();
			expect(listBlankedManagers(folder, EDITIONS.public(folder))).toEqual(["A1"]);
		}
		expect(listBlankedManagers(toy, EDITIONS.public(toy))).toEqual([]);
	});
});

describe("the public edition is not made", () => {
	test("when a record has a field the schema does not answer for, and says which", () => {
		const { reason, spot, message } = refusalOf(withFirst({ phone: "0000" }));
		expect(reason).toBe("unknown-field");
		expect(spot).toEqual({ file: "compounds", id: "A1", field: "phone", value: "0000" });
		expect(message).toMatch(/公开清单.*\n.*public schema/);
	});

	test("when the district, a project or a line of the map has such a field", () => {
		const district = { ...toy.district, contact: "x" } as typeof toy.district;
		expect(refusalOf({ ...toy, district }).spot.field).toBe("contact");
		const projects = toy.projects?.map((one) => {
			return { ...one, quantities: { ...one.quantities, bribes: 1 } };
		});
		expect(refusalOf({ ...toy, projects: projects ?? null }).spot.field).toBe("bribes");
		const ground = structuredClone(toy.ground);
		Object.assign(ground?.outline.features[0]?.properties ?? {}, { surveyor: "x" });
		expect(refusalOf({ ...toy, ground }).spot.field).toBe("surveyor");
	});

	test.each([
		["phone", "甲一 13800138000"],
		["phone", "甲一 138-0013-8000"],
		["phone", "甲一１３８００１３８０００"],
		["phone", "甲一 一三八〇〇一三八〇〇〇"],
		["phone", "甲一 0871-6531234"],
		["phone", "甲一 6531234"],
		["identity", "甲一 53010219600101123X"],
		["mail", "甲一 a.b@example.org"],
		["room", "甲一 301 室"],
	])("when a published name gives away a %s: %s", (reason, text) => {
		const refusal = refusalOf(withFirst({ name: text }));
		expect(refusal.reason).toBe(reason);
		expect(refusal.spot).toMatchObject({ file: "compounds", id: "A1", field: "name", value: text });
	});

	test.each(["alias", "community", "manager"])("when %s holds a telephone number", (field) => {
		expect(refusalOf(withFirst({ [field]: "物业公司 65312345" })).spot.field).toBe(field);
	});

	test("when an address holds one, even behind the house number", () => {
		expect(refusalOf(withFirst({ address: "后巷7号 13800138000" })).spot.field).toBe("address");
	});

	test("when a point lies outside the district", () => {
		expect(refusalOf(withFirst({ position: [111, 22] })).reason).toBe("outside");
	});

	test("when a value is not of the type the schema states", () => {
		expect(refusalOf(withFirst({ households: "many" })).reason).toBe("wrong-type");
		expect(refusalOf(withFirst({ management: "张三 some words" })).reason).toBe("wrong-type");
	});
});

test.each([
	"第一教研室宿舍",
	"六十五中家属院",
	"1998-2003 年改造小区",
	"五住建办案字〔2019〕17号，2019-06-17",
	"二〇一九年六月",
])("a name like “%s” gives nobody away", (name) => {
	const folder = readFolder(readerOf(withCompound(0, { name })));
	expect(publish(folder)[0]?.name).toBe(name);
});
