import { describe, expect, test } from "vitest";
import { COLUMNS } from "../../../src/intake/import/tables";
import { matchColumns } from "../../../src/intake/match_columns";

function match(kind: keyof typeof COLUMNS, line: string) {
	const headers = line.split("|");
	const table = { headers, rows: [], format: "csv" as const, hasGeometry: false };
	const { uses, pointOrder } = matchColumns<Record<string, unknown>>(table, COLUMNS[kind] as never, {
		mapping: null,
		guess: false,
	});
	return { fields: uses.map(({ field }) => field).join("|"), pointOrder };
}

describe("headers of coordinates", () => {
	test.each([
		"经度|纬度",
		"Long_|Lat_",
		"X|Y",
		"E|N",
		"X坐标（米）|Y坐标（米）",
		"X(m)|Y(m)",
		"横坐标(Y)|纵坐标(X)",
		"y坐标(东)|x坐标(北)",
		"坐标(经度)|坐标(纬度)",
		"坐标(X)|坐标(Y)",
		"经度(E)|纬度(N)",
		"经度（度分秒）|纬度（度分秒）",
		"经度_百度|纬度_百度",
		"gcj02_x|gcj02_y",
		"longtitude|lattitude",
		"小区经度|小区纬度",
	])("%s are longitude and latitude", (line) => {
		expect(match("compounds", line).fields).toBe("lng|lat");
	});

	test("degrees, minutes and seconds in columns of their own are no coordinates", () => {
		expect(match("compounds", "经度度|经度分|经度秒|纬度度|纬度分|纬度秒").fields).toBe("|||||");
	});

	test("of a pair say which comes first", () => {
		expect(match("compounds", "坐标(纬度,经度)")).toEqual({ fields: "point", pointOrder: "lat-lng" });
		expect(match("compounds", "经纬度（纬度、经度）")).toEqual({ fields: "point", pointOrder: "lat-lng" });
		expect(match("compounds", "经纬度(经度,纬度)")).toEqual({ fields: "point", pointOrder: "lng-lat" });
	});
});

test("the ways to write when a compound was built", () => {
	const headers =
		"建成年份|建成年代|建筑年代|竣工时间|build_date|始建年份|投用年份|交付时间|房屋建成时间|year of construction|竣工年月|建成/竣工时间";
	for (const header of headers.split("|")) {
		expect([header, match("compounds", header).fields]).toEqual([header, "builtYear"]);
	}
});

test("a list of cameras may give the compound by its name, and a project ledger too", () => {
	expect(match("cameras", "设备编号|小区名称").fields).toBe("id|compound");
	expect(match("renovations", "项目编号|改造小区名称").fields).toBe("id|compound");
});
