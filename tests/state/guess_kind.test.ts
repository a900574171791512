import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { identifyKind, listFields } from "../../src/state/guess_kind";

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const shipped = (name: string) => {
	const bytes = readFileSync(join(import.meta.dirname, "../../data", name));
	// Under another name, so that the headers alone decide.
	return { name: "表.csv", bytes: new Uint8Array(bytes) };
};

describe("what a file holds is told by its headers", () => {
	test.each([
		["compounds.csv", "compounds"],
		["cameras.csv", "cameras"],
		["parking.csv", "parking"],
		["renovations.csv", "renovations"],
	])("%s", async (name, kind) => {
		expect(await identifyKind(shipped(name))).toBe(kind);
	});

	test("a table of something else is taken for nothing", async () => {
		expect(await identifyKind(file("工资.csv", "姓氏,薪级\n某,3\n"))).toBeNull();
		expect(await identifyKind(file("README.md", "# 说明\n\n见 data\n"))).toBeNull();
	});

	test("where headers fit several kinds, the name of the file decides", async () => {
		const text = "编号,小区编号,经度,纬度\n1,C1,102.7,25.04\n";
		expect(await identifyKind(file("停车位.csv", text))).toBe("parking");
		expect(await identifyKind(file("监控.csv", text))).toBe("cameras");
	});

	test("the ledger of one street is no file of sub-districts, whatever it is called", async () => {
		const text = "编号,小区名称,街道\nZ1,甲院,某街道\n";
		expect(await identifyKind(file("某街道台账.csv", text))).toBe("compounds");
		expect(await identifyKind(file("各街道/某.csv", text))).toBe("compounds");
		const shape = {
			type: "Polygon",
			coordinates: [
				[
					[110, 22],
					[110.1, 22],
					[110.1, 22.1],
					[110, 22],
				],
			],
		};
		const areas = {
			type: "FeatureCollection",
			features: [{ type: "Feature", properties: { 街道: "某街道", 街道代码: "1" }, geometry: shape }],
		};
		expect(await identifyKind(file("街道界线.geojson", JSON.stringify(areas)))).toBe("subdistricts");
	});

	test("a ledger whose headers nobody knows goes by its name, so that they can be given their meaning", async () => {
		expect(await identifyKind(file("小区怪表.csv", "甲栏,乙栏\n一,二\n"))).toBe("compounds");
		expect(await identifyKind(file("某街道.csv", "甲栏,乙栏\n一,二\n"))).toBeNull();
	});

	test("one that cannot be read goes by its name, so that its account is given", async () => {
		expect(await identifyKind(file("摄像头.xls", "<html></html>"))).toBe("cameras");
		expect(await identifyKind(file("台账.csv", ""))).toBe("compounds");
		expect(await identifyKind(file("照片.jpg", ""))).toBeNull();
	});
});

test("every kind offers its fields, each by the header of its ledger", () => {
	const fields = listFields();
	expect(fields.compounds).toContainEqual({ field: "builtYear", header: "建成年份" });
	for (const choices of Object.values(fields)) {
		expect(choices.length).toBeGreaterThan(2);
		expect(new Set(choices.map(({ header }) => header)).size).toBe(choices.length);
	}
});
