import { describe, expect, test } from "vitest";
import { findNearDuplicates, type NearName, noteNearDuplicates } from "../../src/intake/near_names";

// 0.0005° of latitude are 55 m, 0.001° are 111 m.
function at(name: string, lat: number | null, id = name + lat): NearName {
	const spot = { file: "list.csv", row: 2, id };
	return { id, name, position: lat === null ? null : [110, lat], spot };
}

function pairs(a: string, b: string, apart = 0.0005): number {
	return findNearDuplicates([at(a, 22), at(b, 22 + apart, `other ${b}`)]).length;
}

describe("names that are nearly the same, 55 m apart", () => {
	test.each([
		["春晖里108号院", "春晖里108号"],
		["春晖里108号院·演示", "春晖里１０８号大院"],
		["春晖小区", "春晖院"],
		["木材加工厂宿舍（南院）", "木材加工厂家属院南院"],
		["西街街道春晖里8号院", "春晖里8号院"],
		["東華里8號院", "东华里8号院"],
		["市第二汽车修理厂宿舍", "市第2汽车修理厂宿舍"],
		["地质勘察队宿舍", "地质勘查队宿舍"],
		["原木材加工厂宿舍", "木材加工厂宿舍"],
		["丹桂苑", "丹桂苑"],
	])("“%s” and “%s” are proposed as one", (a, b) => {
		expect(pairs(a, b)).toBe(1);
		expect(pairs(b, a)).toBe(1);
	});

	test.each([
		["春晖里108号院", "春晖里109号院"],
		["市木材加工厂宿舍（南院）", "市木材加工厂宿舍（北院）"],
		["市木材加工厂宿舍（一院）", "市木材加工厂宿舍（二院）"],
		["春晖小区A区", "春晖小区B区"],
		["春晖小区一期", "春晖小区二期"],
		["春晖甲院", "春晖乙院"],
		["前进巷12号院", "前进巷12栋"],
		["建业巷36号院", "建业路36号院"],
		["省轴承厂宿舍", "市轴承厂宿舍"],
		["茶花公寓", "茶花新村"],
		["丹桂小区", "银桂小区"],
		["十二号院", "十三号院"],
	])("“%s” and “%s” are two places", (a, b) => {
		expect(pairs(a, b)).toBe(0);
	});
});

describe("pairs that may be one compound", () => {
	test("lie within a hundred metres", () => {
		expect(pairs("春晖里8号院", "春晖里8号")).toBe(1);
		expect(pairs("春晖里8号院", "春晖里8号", 0.001)).toBe(0);
	});

	test("are found across every side of a cell of the grid", () => {
		for (let step = 0; step < 40; step += 1) {
			const lat = 22 + step * 0.00007;
			const found = findNearDuplicates([at("春晖院", lat), at("春晖小区", lat + 0.0007)]);
			expect(found).toHaveLength(1);
			expect(found[0]?.distanceM).toBeCloseTo(77.5, 0);
		}
	});

	test("have two ids and two positions", () => {
		expect(findNearDuplicates([at("春晖院", 22, "A1"), at("春晖院", 22, "A1")])).toEqual([]);
		expect(findNearDuplicates([at("春晖院", null, "A1"), at("春晖院", 22, "A2")])).toEqual([]);
	});

	test("are noted once, at the later row, with both names, ids and the earlier row", () => {
		const found = findNearDuplicates([at("春晖院", 22, "A1"), at("春晖小区", 22, "A2")]);
		const [note, ...more] = noteNearDuplicates(found);
		expect(more).toEqual([]);
		expect(note).toMatchObject({ file: "list.csv", id: "A2", rule: "near-duplicate", severity: "note" });
		for (const part of ["春晖小区", "A2", "春晖院", "A1", "row 2"]) expect(note?.message.en).toContain(part);
	});

	test("are proposed in a bounded number among fifty thousand rows, even on one point", () => {
		const spread = Array.from({ length: 50_000 }, (_, row) =>
			at(`春晖里${row % 50}号院`, 22 + (row % 447) * 0.002, `a${row}`),
		);
		const heap = Array.from({ length: 50_000 }, (_, row) => at("春晖院", 22, `b${row}`));
		expect(findNearDuplicates(spread).length).toBeLessThanOrEqual(500);
		expect(findNearDuplicates(heap)).toHaveLength(500);
	});
});
