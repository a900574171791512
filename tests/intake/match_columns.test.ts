import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPOUND_COLUMNS } from "../../src/intake/columns/compounds";
import { CAMERA_COLUMNS, PARKING_COLUMNS } from "../../src/intake/columns/points";
import { PROJECT_COLUMNS } from "../../src/intake/columns/projects";
import { SUBDISTRICT_COLUMNS } from "../../src/intake/columns/subdistricts";
import { type Headed, isKnownHeader, type Mapping, matchColumns } from "../../src/intake/match_columns";

function table(
	headers: readonly string[],
	rows: readonly (readonly string[])[] = [],
	more: Partial<Headed> = {},
): Headed {
	return {
		headers,
		rows: rows.map((cells, at) => ({ row: at + 2, cells })),
		format: "csv",
		hasGeometry: false,
		...more,
	};
}

const PLAIN = { mapping: null, guess: false };
const GUESS = { mapping: null, guess: true };

function fieldOf(
	header: string,
	columns: Parameters<typeof matchColumns>[1] = COMPOUND_COLUMNS as never,
): string | null {
	return matchColumns(table([header]), columns, PLAIN).uses[0]?.field ?? null;
}

function mapping(columns: Mapping["columns"]): { mapping: Mapping; guess: boolean } {
	return { mapping: { name: "saved", columns }, guess: false };
}

describe("a header of a compound ledger", () => {
	test.each([
		[
			"lng",
			"经度 东经 lng lon longitude Longitude LONGITUDE long Long_ x坐标 坐标X 经度坐标 gcj_lng wgs84_lng bd09_lng 經度 POINT_X 高德经度 经度(°) 经度（东经） 经度(WGS84)",
		],
		[
			"lat",
			"纬度 北纬 lat latitude Latitude LAT Lat_ y坐标 坐标Y 纬度坐标 gcj_lat wgs84_lat 緯度 wd POINT_Y",
		],
		["point", "坐标 经纬度 位置坐标 coordinates location lnglat latlng 经度,纬度 纬经度"],
		[
			"builtYear",
			"建成年份 建成年代 建筑年代 竣工时间 竣工年份 建设年份 建成时间 year_built build_date builtYear built_year Built-Year 建成年份(年) nd 建成年份* ＊建成年份 建成年份： 8、建成年份 （8）建成年份 ⑧建成年份 建成年份（必填）",
		],
		[
			"name",
			"小区名称 小区名 名称 小区 name mc xqmc 1、小区名称 1.小区名称 *小区名称 小区名称* 小区\n名称 小区　名称 小区名稱 小区（院落）名称",
		],
		["address", "地址 详细地址 address addr dz 坐落 座落 小区地址"],
		["subdistrictName", "街道 所属街道 街道名称 街道办事处 subdistrict 街道（乡镇）"],
		["community", "社区 所属社区 社区居委会 sq"],
		["households", "户数 总户数 住户数 hs households 户数（户） 户数(户) 戶數"],
		[
			"floorAreaSqm",
			"建筑面积（平方米） 建筑面积(平方米) 建筑面积(㎡) 建筑面积（m²） 建筑面积 建筑面积㎡ 建筑面积平方米 总建筑面积（万平方米） floorAreaSqm floor_area floor_area_sqm jzmj 建築面積",
		],
		["buildings", "楼栋数 栋数 幢数 楼栋数（栋） buildings"],
		["management", "管理类型 管理模式 物业管理模式 management_type"],
		["renovation", "改造状态 改造情况 renovation_status"],
		["subdistrictCode", "街道代码 统计用区划代码 民政区划代码 ref:admin:CN:nbs ref:admin:CN:mca"],
		["costWan", "估算投资（万元） 估算投资(元) 总投资(亿元) costWan"],
		["note", "备注 說明 备注说明 remarks"],
	])("stands for %s in every usual spelling", (field, headers) => {
		for (const header of headers.split(" ")) expect([header, fieldOf(header)]).toEqual([header, field]);
	});

	test.each([
		"户 口 数",
		"",
		"建筑面积（亩）",
		"户数（平方米）",
		"总投资（万元/户）",
		"面积(不含地下)",
		"__proto__",
		"constructor",
		"toString",
		"经度误差",
	])("“%s” stands for nothing", (header) => {
		expect(fieldOf(header)).toBeNull();
	});

	test("is known among the headers of every kind", () => {
		for (const header of ["竣工时间", "安装位置", "泊位数", "开工时间", "民政代码", "Long_"])
			expect(isKnownHeader(header)).toBe(true);
		for (const header of ["昨天", "", "__proto__"]) expect(isKnownHeader(header)).toBe(false);
	});

	test("every canonical header, and every name of a field, is its own", () => {
		for (const columns of [
			COMPOUND_COLUMNS,
			CAMERA_COLUMNS,
			PARKING_COLUMNS,
			PROJECT_COLUMNS,
			SUBDISTRICT_COLUMNS,
		]) {
			for (const [field, { header }] of Object.entries(columns)) {
				expect([header, fieldOf(header, columns as never)]).toEqual([header, field]);
				expect([field, fieldOf(field, columns as never)]).toEqual([field, field]);
			}
		}
	});

	test("no alias of one field is the alias of another, but for the initials of 经度 and 街道, 年度 and 年代", () => {
		for (const columns of [
			COMPOUND_COLUMNS,
			CAMERA_COLUMNS,
			PARKING_COLUMNS,
			PROJECT_COLUMNS,
			SUBDISTRICT_COLUMNS,
		]) {
			const owners = new Map<string, string>();
			for (const [field, { aliases }] of Object.entries(columns)) {
				for (const alias of aliases) {
					if (owners.has(alias) && alias !== "jd") expect([alias, owners.get(alias), field]).toEqual([alias]);
					owners.set(alias, field);
				}
			}
		}
	});
});

describe("the same word in the lists of other kinds", () => {
	test.each([
		["状态", CAMERA_COLUMNS, "status"],
		["状态", PROJECT_COLUMNS, "status"],
		["类型", PARKING_COLUMNS, "kind"],
		["所属小区", CAMERA_COLUMNS, "compound"],
		["name:zh", SUBDISTRICT_COLUMNS, "name"],
		["统计用区划代码", SUBDISTRICT_COLUMNS, "nbs"],
		["ref:admin:CN:mca", SUBDISTRICT_COLUMNS, "mca"],
	])("%s (%#)", (header, columns, field) => {
		expect(fieldOf(header, columns as never)).toBe(field);
	});
});

describe("which column is taken", () => {
	const rulesOf = (headers: readonly string[], options = PLAIN) =>
		matchColumns(table(headers), COMPOUND_COLUMNS, options).notes.filter(
			({ rule }) => !rule.startsWith("missing"),
		);

	test("the order of columns makes no difference", () => {
		const headers = ["编号", "小区", "坐落", "东经", "北纬", "竣工时间", "住户数", "面积(㎡)", "随便"];
		const meant = new Map(
			matchColumns(table(headers), COMPOUND_COLUMNS, PLAIN).uses.map((one) => [one.header, one.field]),
		);
		fc.assert(
			fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (shuffled) => {
				for (const { header, field } of matchColumns(table(shuffled), COMPOUND_COLUMNS, PLAIN).uses) {
					expect(field).toBe(meant.get(header));
				}
			}),
			{ seed: 13, numRuns: 60 },
		);
	});

	test("the canonical header before an alias, whichever stands first; the other is noted", () => {
		const { places } = matchColumns(table(["名称", "小区名称"]), COMPOUND_COLUMNS, PLAIN);
		expect(places.name).toBe(1);
		expect(rulesOf(["名称", "小区名称"])).toEqual([
			{ rule: "second-column", field: "小区名称", value: "名称", detail: "小区名称" },
		]);
	});

	test("of two aliases the surer one, and both are named", () => {
		expect(rulesOf(["小区名", "名称"])).toEqual([
			{ rule: "doubled-column", field: "小区名称", value: "2", detail: "名称 · 小区名" },
		]);
	});

	test("of coordinates in two datums a pair of one, never one of each", () => {
		const headers = ["wgs84_lng", "gcj_lng", "gcj_lat", "bd_lat"];
		const { places, notes } = matchColumns(table(headers), COMPOUND_COLUMNS, PLAIN);
		expect([places.lng, places.lat]).toEqual([1, 2]);
		expect(notes.filter(({ rule }) => rule === "header-datum")).toMatchObject([
			{ value: "gcj_lng", detail: "GCJ-02" },
		]);
	});

	test("X with Y and E with N are coordinates, one alone is anything", () => {
		const fields = (...headers: string[]) =>
			matchColumns(table(headers), COMPOUND_COLUMNS, PLAIN).uses.map(({ field }) => field);
		expect(fields("X", "Y")).toEqual(["lng", "lat"]);
		expect(fields("N", "E")).toEqual(["lat", "lng"]);
		expect(fields("N")).toEqual([null]);
		expect(fields("经度", "Y")).toEqual(["lng", "lat"]);
	});

	test("jd is 经度 where numbers stand in it, 街道 where names do", () => {
		const numbers = table(["jd"], [["102.7"], ["102.8"]]);
		expect(matchColumns(numbers, COMPOUND_COLUMNS, PLAIN).uses[0]?.field).toBe("lng");
		const names = table(["jd"], [["松林街道"], ["河湾街道"]]);
		expect(matchColumns(names, COMPOUND_COLUMNS, PLAIN).uses[0]?.field).toBe("subdistrictName");
	});

	test("a header in another unit converts, one without a unit is said to be assumed", () => {
		const scaleOf = (header: string) =>
			matchColumns(table([header]), COMPOUND_COLUMNS, PLAIN).scales.get("floorAreaSqm");
		expect(scaleOf("建筑面积（万平方米）")).toBe(10_000);
		expect(scaleOf("建筑面积（万㎡）")).toBe(10_000);
		expect(scaleOf("建筑面积(㎡)")).toBeUndefined();
		expect(rulesOf(["建筑面积(万㎡)"])).toMatchObject([{ rule: "unit-converted", detail: "10000" }]);
		expect(rulesOf(["建筑面积"])).toMatchObject([{ rule: "unit-assumed", value: "建筑面积" }]);
		expect(rulesOf(["建筑面积(㎡)"])).toEqual([]);
		expect(matchColumns(table(["总投资(元)"]), COMPOUND_COLUMNS, PLAIN).scales.get("costWan")).toBe(0.0001);
	});

	test("a header cut short in a shapefile is the one it can begin, in other formats it is nothing", () => {
		const cut = (header: string, format: Headed["format"] = "shapefile") =>
			matchColumns(table([header], [], { format }), COMPOUND_COLUMNS, PLAIN).uses[0];
		expect(cut("建筑面积（")).toMatchObject({ field: "floorAreaSqm", how: "alias" });
		expect(cut("已核实有监")).toMatchObject({ field: "entrancesVerified", how: "alias" });
		expect(cut("low_income")).toMatchObject({ field: "lowIncomeHouseholds" });
		expect(cut("constructi")).toMatchObject({ field: "builtYear" });
		expect(cut("已核实有监", "csv")).toMatchObject({ field: null, how: "unused" });
		expect(cut("参与表")).toMatchObject({ field: null });
		expect(cut("已核")).toMatchObject({ field: null });
	});

	test("features speak by their geometry", () => {
		const { uses, notes } = matchColumns(
			table(["编号"], [], { hasGeometry: true, format: "geojson" }),
			CAMERA_COLUMNS,
			PLAIN,
		);
		expect(uses).toEqual([
			{ header: "编号", field: "id", how: "header" },
			{ header: "geometry", field: "lng, lat", how: "geometry" },
		]);
		expect(notes.filter(({ field }) => field === "经度" || field === "纬度")).toEqual([]);
	});

	test("a pair in one cell speaks for longitude and latitude, a code for the sub-district", () => {
		const { notes } = matchColumns(table(["编号", "经纬度", "街道代码"]), COMPOUND_COLUMNS, PLAIN);
		const missing = notes.map(({ field }) => field);
		for (const header of ["经度", "纬度", "街道", "坐标", "街道代码"]) expect(missing).not.toContain(header);
		expect(missing).toContain("户数");
	});
});

describe("a mapping a person made", () => {
	test("goes before everything else, by field or canonical header", () => {
		const { places, uses } = matchColumns(
			table(["编号", "甲", "小区名称", "乙"]),
			COMPOUND_COLUMNS,
			mapping({ 甲: "name", 乙: "户数", 小区名称: null }),
		);
		expect([places.name, places.households]).toEqual([1, 3]);
		expect(uses.map(({ how }) => how)).toEqual(["header", "mapping", "mapping", "mapping"]);
		expect(uses[2]?.field).toBeNull();
	});

	test("that names what does not exist is noted, not fatal", () => {
		const { notes } = matchColumns(
			table(["编号", "甲"]),
			COMPOUND_COLUMNS,
			mapping({ 丙: "name", 甲: "楼长" }),
		);
		const unknown = notes.filter(({ rule }) => rule === "mapping-unknown");
		expect(unknown).toMatchObject([
			{ field: "丙", value: "丙" },
			{ field: "甲", value: "楼长" },
		]);
	});

	test("keeps the unit its header states", () => {
		const { scales } = matchColumns(
			table(["建筑面积（万㎡）"]),
			COMPOUND_COLUMNS,
			mapping({ "建筑面积（万㎡）": "floorAreaSqm" }),
		);
		expect(scales.get("floorAreaSqm")).toBe(10_000);
	});

	test("with hostile names does no harm", () => {
		const hostile: Mapping["columns"] = JSON.parse(
			'{"__proto__":"name","constructor":"toString","toString":"__proto__","甲":"constructor"}',
		);
		const { uses, notes } = matchColumns(
			table(["__proto__", "constructor", "toString", "甲"]),
			COMPOUND_COLUMNS,
			mapping(hostile),
		);
		expect(uses.map(({ field }) => field)).toEqual(["name", null, null, null]);
		expect(notes.filter(({ rule }) => rule === "mapping-unknown")).toHaveLength(3);
		expect(Object.keys({})).toEqual([]);
		expect("polluted" in {}).toBe(false);
	});
});

describe("a guess by the look of values", () => {
	const rows = [
		["X-01", "春晖里八号院", "102.70123", "25.04123", "1986", "单位自管", "3"],
		["X-02", "木材厂宿舍", "102.71123", "25.05123", "1991", "无人管理", "4"],
		["X-03", "丹桂小区", "102.72123", "25.06123", "不详", "物业公司", "5"],
	];
	const headers = ["h1", "h2", "h3", "h4", "h5", "h6", "h7"];

	test("finds id, name, coordinates, year and agreed words, and each is noted", () => {
		const { uses, notes } = matchColumns(table(headers, rows), COMPOUND_COLUMNS, GUESS);
		expect(uses.map(({ field }) => field)).toEqual([
			"id",
			"name",
			"lng",
			"lat",
			"builtYear",
			"management",
			null,
		]);
		expect(uses[0]?.how).toBe("guess");
		expect(notes.filter(({ rule }) => rule === "column-guessed").map(({ value }) => value)).toEqual([
			"h3",
			"h4",
			"h1",
			"h5",
			"h6",
			"h2",
		]);
	});

	test("is not made where nobody allowed it", () => {
		const { uses } = matchColumns(table(headers, rows), COMPOUND_COLUMNS, PLAIN);
		expect(uses.every(({ field }) => field === null)).toBe(true);
	});

	test("a year is guessed where one field asks for one", () => {
		const { uses } = matchColumns(
			table(
				["编号", "h5"],
				[
					["K1", "2018"],
					["K2", "2017"],
				],
			),
			CAMERA_COLUMNS,
			GUESS,
		);
		expect(uses[1]).toEqual({ header: "h5", field: "installedYear", how: "guess" });
	});

	test("both coordinates in one cell are found", () => {
		const pairs = [
			["K1", "102.7012,25.0412"],
			["K2", "102.7112,25.0512"],
		];
		expect(matchColumns(table(["编号", "h5"], pairs), CAMERA_COLUMNS, GUESS).uses[1]?.field).toBe("point");
	});

	test("two columns that would do equally are left alone, and so is a latitude without a longitude", () => {
		const twice = [["K1", "102.7012", "102.7012", "25.0412"]];
		expect(
			matchColumns(table(["编号", "h5", "h6", "h7"], twice), CAMERA_COLUMNS, GUESS)
				.uses.slice(1)
				.every(({ field }) => field === null),
		).toBe(true);
		expect(
			matchColumns(table(["编号", "h7"], [["K1", "25.0412"]]), CAMERA_COLUMNS, GUESS).uses[1]?.field,
		).toBeNull();
	});

	test("counts are no coordinates, a running number is no id", () => {
		const { uses } = matchColumns(
			table(
				["序号", "h2"],
				[
					["1", "80"],
					["2", "90"],
					["3", "100"],
				],
			),
			COMPOUND_COLUMNS,
			GUESS,
		);
		expect(uses.map(({ field }) => field)).toEqual([null, null]);
	});

	test("what a list lacks is one note, not fifty", () => {
		const { notes } = matchColumns(table(["编号"]), COMPOUND_COLUMNS, GUESS);
		expect(notes).toHaveLength(1);
		expect(notes[0]).toMatchObject({ rule: "missing-columns" });
	});
});

test("no header makes the match throw, and no field has two columns", () => {
	const header = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.constantFrom("名称", "小区名称", "lng", "X", "(", "（（", "))", "1、", "*", "__proto__"),
	);
	fc.assert(
		fc.property(fc.array(header, { maxLength: 12 }), fc.boolean(), (headers, guess) => {
			const { uses } = matchColumns(table(headers, [headers]), COMPOUND_COLUMNS, { mapping: null, guess });
			expect(uses.map((one) => one.header)).toEqual(headers);
			const fields = uses.flatMap(({ field }) => field ?? []);
			expect(new Set(fields).size).toBe(fields.length);
		}),
		{ seed: 14, numRuns: 300 },
	);
});
