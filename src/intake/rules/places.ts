import type { RuleTexts } from "./rule_text";

/** Rules about datums, positions and areas. */
export const PLACES_RULES = {
	"datum-refused": {
		severity: "reject",
		zh: "坐标系“{value}”不受支持。地方独立坐标系的转换参数属涉密成果，不得进入本软件；请由测绘部门转换为 CGCS2000 或 WGS84 后再交。可用：WGS84、CGCS2000、GCJ-02、BD-09。",
		en: "The datum “{value}” is refused. Transformation parameters of independent city grids are classified and may not be in this software; have the surveying office convert the file to CGCS2000 or WGS84. Accepted: WGS84, CGCS2000, GCJ-02, BD-09.",
	},
	"missing-position": {
		severity: "withhold",
		zh: "没有坐标，保留在台账中，但不能落图。补测经纬度。",
		en: "No position: kept in the ledger, not placed on the map. Survey the longitude and latitude.",
	},
	"outside-district": {
		severity: "withhold",
		zh: "坐标（{value}）落在辖区之外，保留在台账中，但不能落图。核对经纬度和坐标系。",
		en: "The position ({value}) lies outside the district: kept in the ledger, not placed on the map. Check the coordinates and the datum.",
	},
	"row-without-position": {
		severity: "reject",
		zh: "没有可用的坐标，这一行未读入。补测经纬度后重新运行。",
		en: "No usable position; the row was left out. Survey the longitude and latitude and run again.",
	},
	"row-outside-district": {
		severity: "reject",
		zh: "坐标（{value}）落在辖区之外，这一行未读入。核对经纬度和坐标系；确在辖区之外的，从本文件中移出。",
		en: "The position ({value}) lies outside the district; the row was left out. Check the coordinates and the datum, or take what does lie outside out of this file.",
	},
	"entrance-outside-district": {
		severity: "withhold",
		zh: "出入口坐标（{value}）落在辖区之外，这一处未采用，该行其余内容保留。核对经纬度和坐标系。",
		en: "The entrance at ({value}) lies outside the district; this point was not used, the rest of the row was kept. Check the coordinates and the datum.",
	},
	"other-datum-fits": {
		severity: "note",
		zh: "按 {value} 有 {detail} 落在辖区内或所填街道内；换一个坐标系更合适。核对 district.json 中该文件的坐标系。",
		en: "Read as {value}, {detail} lie in the district or the recorded sub-district: more than as stated. Check the datum of this file in district.json.",
	},
	"swapped-position": {
		severity: "repair",
		zh: "经度与纬度写反了（{value}），已对调。在原表中改正。",
		en: "Longitude and latitude were swapped ({value}); they have been put right. Correct the source.",
	},
	"not-points": {
		severity: "withhold",
		zh: "“{value}”不是坐标点列，按未知处理。写成“经度 纬度;经度 纬度”。",
		en: "“{value}” is not a list of points and counts as unknown. Write “longitude latitude;longitude latitude”.",
	},
	"other-subdistrict": {
		severity: "note",
		zh: "登记为{value}，坐标落在{detail}。以登记为准；核对坐标或街道（示意边界仅供参考）。",
		en: "Recorded in {value}, while the position lies in {detail}. The record stands; check the position or the name (a sketched boundary is no proof).",
	},
	"bad-geometry": {
		severity: "reject",
		zh: "第 {value} 个图形不是有效的面：{detail}。用 GIS 软件修复后重新导出。",
		en: "Feature {value} is no valid area: {detail}. Repair it in a GIS and export it again.",
	},
	"same-point": {
		severity: "note",
		zh: "{value}与第 {detail} 行在同一点，示意边界以第 {detail} 行为准，这一行的街道未从此处得到范围。核对坐标，改成各自的位置。",
		en: "{value} stands on the same point as row {detail}: the sketched boundary follows row {detail}, and the sub-district of this row has no area from it. Check the coordinates and give each place its own.",
	},
	"no-place": {
		severity: "note",
		zh: "{value}没有可用的地点，示意边界中没有它的范围。在本文件中补上它的办事处或社区。",
		en: "{value} has no usable place and therefore no area in the sketch. Add its office or a community to this file.",
	},
} as const satisfies RuleTexts;
