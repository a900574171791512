import type { RuleTexts } from "./rule_text";

/** Rules about datums, positions and areas. */
export const PLACES_RULES = {
	"datum-refused": {
		severity: "reject",
		zh: "坐标系“{value}”不受支持。地方独立坐标系的转换参数属涉密成果，不得进入本软件；请由测绘部门转换为 CGCS2000 或 WGS84 后再交。可用：WGS84、CGCS2000（经纬度或 3 度带）、GCJ-02、BD-09、Web 墨卡托。",
		en: "The datum “{value}” is refused. Transformation parameters of independent city grids are classified and may not be in this software; have the surveying office convert the file to CGCS2000 or WGS84. Accepted: WGS84, CGCS2000 (degrees or three-degree zones), GCJ-02, BD-09, Web Mercator.",
	},
	"datum-refused-old": {
		severity: "reject",
		zh: "坐标系“{value}”不受支持。北京 54、西安 80 与 CGCS2000 之间没有公开的精确参数，直接套用会偏移数十至上百米；请由测绘部门转换为 CGCS2000 或 WGS84 后再交。",
		en: "The datum “{value}” is refused. No exact public parameters lead from Beijing 1954 or Xi’an 1980 to CGCS2000; taken as they are, points would lie tens of metres or more off. Have the surveying office convert the file to CGCS2000 or WGS84.",
	},
	"datum-refused-baidu-metres": {
		severity: "reject",
		zh: "坐标系“{value}”不受支持。百度米制坐标（bd09mc）的换算没有公开；请从百度地图导出经纬度（bd09ll），按 BD-09 再交。",
		en: "The datum “{value}” is refused. How Baidu metres (bd09mc) are computed is not published. Export longitude and latitude (bd09ll) from Baidu and hand them over as BD-09.",
	},
	"datum-unknown": {
		severity: "reject",
		zh: "坐标系“{value}”无法识别。向提供文件的单位问明坐标系后再填，不要猜。可用：WGS84、CGCS2000（经纬度，或 3 度带如 EPSG:4522、EPSG:4543）、GCJ-02、BD-09、EPSG:3857。",
		en: "The datum “{value}” is not understood. Ask whoever made the file which one it is; do not guess. Accepted: WGS84, CGCS2000 (degrees, or a three-degree zone such as EPSG:4522, EPSG:4543), GCJ-02, BD-09, EPSG:3857.",
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
		zh: "按 {value} 读取明显更合适。相符的点：{detail}（改后；所述）。坐标未作改动；向提供文件的单位核对坐标系。",
		en: "Read as {value}, the file fits clearly better. Points that agree: {detail} (then; as stated). Nothing was changed; ask whoever made the file for its datum.",
	},
	"swapped-position": {
		severity: "repair",
		zh: "经度与纬度写反了（{value}），已对调。在原表中改正。",
		en: "Longitude and latitude were swapped ({value}); they have been put right. Correct the source.",
	},
	"datum-not-stated": {
		severity: "note",
		zh: "没有说明坐标系，已按 {value} 读取。向提供文件的单位问明后注明；坐标系用错，位置会偏移数百米。",
		en: "The datum was not stated; the file was read as {value}. Ask whoever made it and state it: under a wrong datum every point lies hundreds of metres off.",
	},
	"datum-said": {
		severity: "note",
		zh: "文件自称坐标系为“{value}”，未采信，按 {detail} 读取。文件里的说明常与数值不符，以提供单位的说明为准。",
		en: "The file itself says its datum is “{value}”; this was not believed, and it was read as {detail}. Such labels often disagree with the numbers: what the maker states counts.",
	},
	"no-outline": {
		severity: "note",
		zh: "没有辖区范围，未检查位置是否在辖区内、坐标系是否合适。需要检查时给出带范围的 district.json。",
		en: "No outline of the district is known, so it was not checked whether points lie in it or which datum fits. Give a district.json with an outline to have it checked.",
	},
	"northing-first": {
		severity: "repair",
		zh: "两个坐标值（{value}）北坐标在前，已按东、北的次序读取。核对两列的对应关系。",
		en: "Of the two numbers ({value}) the northing comes first; they were read the other way round. Check which column is which.",
	},
	"zone-prefix": {
		severity: "repair",
		zh: "坐标（{value}）的东坐标是否带带号与所述坐标系 {detail} 不符，已按该带换算。核对坐标系。",
		en: "The easting in ({value}) does not carry the zone number the way {detail} does; it was read as of that zone. Check the datum.",
	},
	"position-unit": {
		severity: "withhold",
		zh: "坐标（{value}）不是 {detail} 的坐标值（经纬度与米混用，或超出范围），保留在台账中，但不能落图。核对该文件的坐标系和这一行的数值。",
		en: "The numbers ({value}) are no position in {detail} (degrees and metres mixed up, or out of range): kept in the ledger, not placed on the map. Check the datum of the file and the numbers of this row.",
	},
	"row-position-unit": {
		severity: "reject",
		zh: "坐标（{value}）不是 {detail} 的坐标值（经纬度与米混用，或超出范围），这一行未读入。核对该文件的坐标系和这一行的数值。",
		en: "The numbers ({value}) are no position in {detail} (degrees and metres mixed up, or out of range); the row was left out. Check the datum of the file and the numbers of this row.",
	},
	"placeholder-position": {
		severity: "withhold",
		zh: "坐标（{value}）是占位数，不是实测坐标：保留在台账中，但不能落图。补测经纬度。",
		en: "The position ({value}) is a placeholder, not a survey: kept in the ledger, not placed on the map. Survey the longitude and latitude.",
	},
	"row-placeholder-position": {
		severity: "reject",
		zh: "坐标（{value}）是占位数，不是实测坐标，这一行未读入。补测经纬度后重新运行。",
		en: "The position ({value}) is a placeholder, not a survey; the row was left out. Survey the longitude and latitude and run again.",
	},
	"point-of-area": {
		severity: "note",
		zh: "图形是{value}，不是点：取其中的一点作为位置。需要准确位置时另给一个点。",
		en: "The geometry is a {value}, not a point: a point of it was taken as the position. Give a point where the exact place matters.",
	},
	"many-on-one-point": {
		severity: "note",
		zh: "{detail} 行在同一点（{value}），可能是街道或社区的代表点，不是各自的位置。逐一核对，补测坐标。",
		en: "{detail} rows stand on one and the same point ({value}): perhaps that of an office or community, not their own. Check them one by one and survey them.",
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
