import type { Datum } from "../../domain/datum";
import { findGrid, type Grid } from "./grids";
import { isDatum } from "./registry";

type RefusalRule = "datum-refused" | "datum-refused-old" | "datum-refused-baidu-metres" | "datum-unknown";

/** What people write for each datum, without separators and in lower case. */
const NAMES: readonly (readonly [Datum, string])[] = [
	[
		"WGS84",
		"wgs84 wgs1984 gcswgs1984 gcswgs84 epsg4326 4326 crs84 gps gps坐标 wgs84坐标 wgs84坐标系 wgs84经纬度 ogccrs84 ogc13crs84 大地坐标wgs84",
	],
	[
		"GCJ-02",
		"gcj02 gcj gcj02坐标 gcj02坐标系 火星 火星坐标 火星坐标系 国测局 国测局坐标 国测局坐标系 高德 高德地图 高德坐标 高德坐标系 高德经纬度 腾讯 腾讯地图 腾讯坐标 腾讯坐标系 amap autonavi gaode tencent tencentmap mars marscoordinates",
	],
	[
		"BD-09",
		"bd09 bd09ll bd09坐标 bd09坐标系 bd09经纬度 百度 百度地图 百度坐标 百度坐标系 百度经纬度 baidu baidumap baidull",
	],
	[
		"CGCS2000",
		"cgcs2000 cgcs epsg4490 4490 gcscgcs2000 gcschinageodeticcoordinatesystem2000 chinageodeticcoordinatesystem2000 国家2000 国家2000坐标 国家2000坐标系 国家2000大地坐标系 2000国家大地坐标系 2000国家大地坐标 国家大地坐标系2000 2000坐标系 cgcs2000坐标系 cgcs2000经纬度 国家2000经纬度",
	],
	[
		"EPSG:3857",
		"epsg3857 3857 900913 epsg900913 102100 webmercator wgs84webmercator wgs1984webmercator wgs1984webmercatorauxiliarysphere wgs84pseudomercator pseudomercator googlemercator sphericalmercator web墨卡托 墨卡托 web墨卡托投影",
	],
];

const DATUM_OF_NAME: ReadonlyMap<string, Datum> = new Map(
	NAMES.flatMap(([datum, names]) => names.split(" ").map((name): [string, Datum] => [name, datum])),
);

/** Coordinate systems that are known and refused, each with the rule that says why. The first that fits decides. */
const REFUSED: readonly { readonly rule: RefusalRule; readonly names: RegExp }[] = [
	{
		rule: "datum-refused-baidu-metres",
		names: /bd09(mc|米|平面)|百度(墨卡托|米|平面)|bd09mercator|baidu(mc|mercator|metres)/,
	},
	{
		rule: "datum-refused-old",
		names: /(北京|beijing|bj|pulkovo|西安|xian|xa)(19)?(54|80)|(19)?(54|80)(年)?(北京|西安)/,
	},
	// EPSG 2327–2390, 2401–2442, 21413–21423 and the degrees 4214, 4610.
	{
		rule: "datum-refused-old",
		names: /^(epsg)?(23(2[7-9]|[3-8]\d|90)|24(0[1-9]|[1-3]\d|4[0-2])|214(1[3-9]|2[0-3])|4214|4610)$/,
	},
	{
		rule: "datum-refused",
		names:
			/独立|地方坐标|城建坐标|城市坐标|市坐标|(local|city|independent|municipal)(city)?(grid|coordinate)/,
	},
	// A city's name before “local”, or before “grid” and the like; the grid of UTM is another matter.
	{
		rule: "datum-refused",
		names:
			/^(?!.*(utm|mgrs|mercator|baidu))([a-z]*(local|independent|municipal)|[a-z]{4,}(grid|coordinatesystem))(datum|system|crs|grid)?$/,
	},
	// A city's grid is called by the city and the year it was made in.
	{ rule: "datum-refused", names: /^\p{Script=Han}{2,6}(19|20)?\d\d年?(坐标系?)?$/u },
];

/**
 * The datum somebody means by a text, however it is typed: a usual name (GPS, 火星坐标, 国家2000), an EPSG code, a CGCS2000
 * zone or central meridian. `null` when it is none the door can convert; `datumRefusal` then says why.
 */
export function parseDatum(text: string): Datum | null {
	const name = squeeze(text);
	const known = DATUM_OF_NAME.get(name);
	if (known) return known;
	const grid = parseGrid(text);
	if (grid) return grid.id;
	const code = /^(?:epsg)?(\d{4,5})$/.exec(name)?.[1];
	const id = `EPSG:${code}`;
	return isDatum(id) ? id : null;
}

/** The rule that tells why a text is no datum the door can convert, and what to do instead. */
export function datumRefusal(text: string): RefusalRule {
	const name = squeeze(text);
	return REFUSED.find(({ names }) => names.test(name))?.rule ?? "datum-unknown";
}

function squeeze(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/urn:ogc:def:crs:/, "")
		.replace(/[^\p{L}\p{N}]/gu, "");
}

const SYSTEM =
	/cgcs ?2000|国家 ?2000(大地坐标系)?|2000 ?国家大地坐标系|china geodetic coordinate system 2000/;
const THREE_DEGREES = /(3|三) ?(degrees?|deg|度)( ?分?带)?/;
const ZONE = /(?:zone|带号|第) ?(\d\d)(?!\d)|(?<!\d)(\d\d) ?(?:带|度带号)/;
const MERIDIAN = /(?<!\d)(\d{2,3}) ?(?:e|°|度|degrees?)?(?![\d带])/;
// What may stand beside the number; any other word (utm, a city's name, six degrees) and it is another grid.
const FILLERS =
	/epsg|gauss|kr[uü]e?ger|高斯|克吕格|投影|坐标系?|平面|(3|三) ?(degrees?|deg|度)( ?分?带)?|gk|cm|central meridian|中央(子午线|经线)|zone|带号|第|带|东经|e|°|度|含|不|[\d ]/g;

/** A CGCS2000 grid named by its zone (numbers then carry it) or its central meridian. Both named must agree. */
function parseGrid(text: string): Grid | null {
	const words = text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}°]+/gu, " ")
		.trim();
	const rest = words.replace(SYSTEM, " ").trim();
	if (rest.replace(FILLERS, "") !== "") return null;
	const named = rest !== words;
	const bare = rest.replace(THREE_DEGREES, " ");
	const [, after, before] = ZONE.exec(bare) ?? [];
	const zone = after ?? before;
	const meridian = MERIDIAN.exec(bare.replace(ZONE, " "))?.[1];
	if (zone !== undefined) {
		const agrees = meridian === undefined || Number(meridian) === Number(zone) * 3;
		return agrees ? findGrid({ zone: Number(zone) }) : null;
	}
	return named && meridian !== undefined ? findGrid({ meridian: Number(meridian) }) : null;
}
