import geodesic from "geographiclib-geodesic";
import { type Row, readNumber, readPlainJson, readRows, readYesNo, WORDS } from "./plain_folder";

/*
 * Every number a briefing can name, computed once more from the text of the files by the rules of the dictionary, without the product.
 * What is not in a cell is unknown and takes no part; where nothing does, the number is null.
 */

export interface PlainFilters {
	readonly management?: readonly string[];
	readonly renovation?: readonly string[];
	readonly subdistrict?: readonly string[];
	readonly decade?: readonly string[];
	readonly households?: readonly string[];
}

export interface PlainMap {
	readonly filters?: PlainFilters;
	readonly distanceM?: number | null;
	readonly spacesPerHousehold?: number | null;
}

/** A measure as the file states it, what may be left out left out. */
export interface PlainMeasure {
	readonly of: string;
	readonly indicator?: string;
	readonly side?: string;
	readonly filters?: PlainFilters;
	readonly criterion?: string;
	readonly bound?: number;
	readonly quantity?: string | null;
	readonly years?: readonly [number, number] | null;
	readonly status?: readonly string[];
	readonly place?: readonly string[];
	readonly kind?: readonly string[];
	readonly figure?: string;
}

/** What a number rests on beside the records. */
export interface Given {
	readonly map: PlainMap;
	/** The chosen next sites. */
	readonly chosen: readonly string[];
}

interface PlainDistrict {
	readonly dataDate: string;
	readonly subdistricts: readonly { readonly id: string; readonly name: { readonly zh: string } }[];
}

interface PlainTargets {
	readonly serviceShare: number;
	readonly dueOn: string;
	readonly baseline: { readonly frozenOn: string; readonly compounds: readonly string[] };
}

const COMPOUNDS = readRows("compounds.csv");
const CAMERAS = readRows("cameras.csv");
const PARKING = readRows("parking.csv");
const PROJECTS = readRows("renovations.csv");
const DISTRICT = readPlainJson("district.json") as PlainDistrict;
const TARGETS = readPlainJson("targets.json") as PlainTargets;
const YEAR = Number(DISTRICT.dataDate.slice(0, 4));
const BY_ID = new Map(COMPOUNDS.map((row) => [row.编号, row]));

export function compute(measure: PlainMeasure, given: Given): number | null {
	switch (measure.of) {
		case "indicator":
			return computeIndicator(measure, given);
		case "criterion":
			return computeCriterion(measure, given);
		case "projects":
			return computeProjects(measure, given);
		case "cameras":
			return listCameras(measure, given).length;
		case "parking":
			return sum(listPlaces(measure, given).map((row) => readNumber(row, "车位数")));
		case "target":
			return computeTarget(measure.figure ?? "");
		case "sites":
			return computeSites(measure.figure ?? "", given.chosen);
		default:
			throw new Error(`Nothing here computes ${measure.of}.`);
	}
}

function sum(amounts: readonly (number | null)[]): number | null {
	const known = amounts.filter((one) => one !== null);
	return known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
}

const isAsked = (asked: readonly string[] | undefined, word: string | undefined) =>
	asked === undefined || asked.length === 0 || asked.some((one) => (WORDS[one] ?? one) === word);

function passes(row: Row, filters: PlainFilters = {}): boolean {
	const built = readNumber(row, "建成年份");
	const decade = built === null ? "unknown" : `${Math.floor(built / 10)}0`;
	const subdistrict = DISTRICT.subdistricts.find((one) => one.name.zh === row.街道)?.id;
	if (filters.households?.length) throw new Error("Bands of households are not computed here.");
	return (
		isAsked(filters.management, row.管理类型) &&
		isAsked(filters.renovation, row.改造状态) &&
		isAsked(filters.subdistrict, subdistrict) &&
		(!filters.decade?.length || filters.decade.includes(decade))
	);
}

const group = (map: PlainMap, own?: PlainFilters) =>
	COMPOUNDS.filter((row) => passes(row, map.filters) && passes(row, own));

/** Both halves a compound adds to a ratio; `null`: it is left out. */
type Halves = readonly [upper: number, lower: number] | null;
type ReadHalves = (row: Row, map: PlainMap) => Halves;

const share = (answer: boolean | null): Halves => (answer === null ? null : [Number(answer), 1]);
const perHousehold = (row: Row, upper: number | null): Halves => {
	const households = readNumber(row, "户数");
	return upper === null || households === null ? null : [upper, households];
};
const knownWord = (word: string | undefined, wanted: string) => (word === "未登记" ? null : word === wanted);

const SUMS: Readonly<Record<string, (row: Row, map: PlainMap) => number | null>> = {
	compounds: () => 1,
	households: (row) => readNumber(row, "户数"),
	floor_area: (row) => readNumber(row, "建筑面积（平方米）"),
	parking_deficit: (row, map) => {
		const [spaces, households] = [readNumber(row, "停车位数"), readNumber(row, "户数")];
		if (spaces === null || households === null) return null;
		return Math.max(0, (map.spacesPerHousehold ?? 1) * households - spaces);
	},
};

const RATIOS: Readonly<Record<string, ReadHalves>> = {
	unmanaged_share: (row) => share(knownWord(row.管理类型, "无人管理")),
	property_service_share: (row) => share(readYesNo(row, "物业服务")),
	renovated_share: (row) => share(knownWord(row.改造状态, "已改造")),
	renovated_area: (row) => perHousehold(row, renovatedSqm(row)),
	cameras_per_household: (row) =>
		perHousehold(row, CAMERAS.filter((one) => one.小区编号 === row.编号).length),
	camera_coverage: (row, map) => {
		const nearest = nearestCameraM(readPlace(row));
		return share(nearest === null ? null : nearest <= (map.distanceM ?? 50));
	},
	entrance_coverage: (row) => {
		const watched = watchedEntrances(row);
		return watched === null ? null : [watched, readNumber(row, "出入口数") ?? 0];
	},
	parking_per_household: (row) => perHousehold(row, readNumber(row, "停车位数")),
};

const SCALES: Readonly<Record<string, number>> = { renovated_area: 100, cameras_per_household: 100 };

function computeIndicator({ indicator = "", side, filters }: PlainMeasure, { map }: Given): number | null {
	const rows = group(map, filters);
	const amountOf = SUMS[indicator];
	if (amountOf) {
		const amounts = rows.map((row) => amountOf(row, map));
		return side === "leftOut" ? amounts.filter((one) => one === null).length : sum(amounts);
	}
	const halvesOf = RATIOS[indicator];
	if (!halvesOf) throw new Error(`Nothing here computes ${indicator}.`);
	const halves = rows.map((row) => halvesOf(row, map));
	if (side === "leftOut") return halves.filter((one) => one === null).length;
	const known = halves.filter((one) => one !== null);
	const [upper, lower] = [0, 1].map((at) => known.reduce((all, one) => all + (one[at] ?? 0), 0));
	return lower ? ((upper ?? 0) / lower) * (SCALES[indicator] ?? 1) : null;
}

function renovatedSqm(row: Row): number | null {
	const own = PROJECTS.filter((one) => one.小区编号 === row.编号);
	const done = own.filter((one) => one.状态 === "已改造");
	if (own.some((one) => one.状态 === "未登记")) return null;
	if (done.length === 0) return row.改造状态 === "已改造" || row.改造状态 === "未登记" ? null : 0;
	const amounts = done.map((one) => readNumber(one, "改造面积（平方米）"));
	return amounts.includes(null) ? null : sum(amounts);
}

type Spot = readonly [lng: number, lat: number];

function readPlace(row: Row): Spot | null {
	const [lng, lat] = [readNumber(row, "经度"), readNumber(row, "纬度")];
	return lng === null || lat === null ? null : [lng, lat];
}

const WORKING = CAMERAS.filter((row) => row.运行状态 === "正常").flatMap((row) => {
	const spot = readPlace(row);
	return spot ? [spot] : [];
});

const found = new Map<string, number>();

/** Metres to the nearest working camera, kept for the next number that asks. */
function nearestCameraM(from: Spot | null): number | null {
	if (from === null) return null;
	const nearest = found.get(from.join()) ?? measureNearestM(from);
	found.set(from.join(), nearest);
	return nearest;
}

/** Those that are nearest by a rough measure, measured on the ellipsoid. */
function measureNearestM(from: Spot): number {
	const rough = WORKING.map((to) => {
		const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
		return { to, degrees: Math.hypot(east, to[1] - from[1]) };
	});
	const least = Math.min(...rough.map(({ degrees }) => degrees));
	const near = rough.filter(({ degrees }) => degrees <= least * 1.02);
	const { WGS84 } = geodesic.Geodesic;
	const metres = near.map(({ to }) => WGS84.Inverse(from[1], from[0], to[1], to[0]).s12 ?? Number.NaN);
	return Math.min(...metres);
}

function watchedEntrances(row: Row): number | null {
	const [entrances, verified] = [readNumber(row, "出入口数"), readNumber(row, "已核实有监控的出入口数")];
	const spots = (row.出入口坐标 ?? "")
		.split(";")
		.filter((one) => one.trim() !== "")
		.map((one): Spot => {
			const [lng = Number.NaN, lat = Number.NaN] = one.trim().split(/\s+/).map(Number);
			return [lng, lat];
		});
	if (entrances === null || (spots.length < entrances && verified === null)) return null;
	const seen = spots.filter((spot) => (nearestCameraM(spot) ?? Number.POSITIVE_INFINITY) <= 15).length;
	return Math.min(entrances, Math.max(seen, verified ?? 0));
}

const ratio = (row: Row, upper: string, lower: string) => {
	const [a, b] = [readNumber(row, upper), readNumber(row, lower)];
	return a === null || !b ? null : a / b;
};

/** Raw values; with `true` less is worse. */
const CRITERIA: Readonly<Record<string, readonly [(row: Row, map: PlainMap) => number | null, boolean?]>> = {
	parking_deficit: [
		(row, map) => {
			const [spaces, households] = [readNumber(row, "停车位数"), readNumber(row, "户数")];
			if (spaces === null || !households) return null;
			return Math.max(0, (map.spacesPerHousehold ?? 1) * households - spaces) / households;
		},
	],
	unwatched_entrances: [
		(row) => {
			const watched = watchedEntrances(row);
			return watched === null ? null : (readNumber(row, "出入口数") ?? 0) - watched;
		},
	],
	camera_distance: [(row) => nearestCameraM(readPlace(row))],
	fire_lane: [(row) => readNumber(row, "消防通道宽度（米）"), true],
	roof: [(row) => readNumber(row, "屋面破损")],
	drains: [(row) => readNumber(row, "排水破损")],
	wiring: [(row) => readNumber(row, "线路老化")],
	road: [(row) => readNumber(row, "道路破损")],
	greenery: [(row) => readNumber(row, "绿化缺失")],
	no_management: [
		(row) => {
			if (row.管理类型 !== "未登记") return Number(row.管理类型 === "无人管理");
			return readYesNo(row, "物业服务") ? 0 : null;
		},
	],
	no_owners_committee: [
		(row) => {
			const has = readYesNo(row, "业主委员会");
			return has === null ? null : Number(!has);
		},
	],
	age: [
		(row) => {
			const built = readNumber(row, "建成年份");
			return built === null ? null : YEAR - built;
		},
	],
	households: [(row) => readNumber(row, "户数")],
	elderly_share: [(row) => ratio(row, "老年人口", "居住人口")],
	low_income_share: [(row) => ratio(row, "低收入户数", "户数")],
	cost_per_household: [(row) => ratio(row, "估算投资（万元）", "户数"), true],
};

function computeCriterion({ criterion = "", bound = 0, filters }: PlainMeasure, { map }: Given): number {
	const found = CRITERIA[criterion];
	if (!found) throw new Error(`Nothing here computes ${criterion}.`);
	const [read, isLessWorse = false] = found;
	return group(map, filters).filter((row) => {
		const raw = read(row, map);
		return raw !== null && (isLessWorse ? raw <= bound : raw >= bound);
	}).length;
}

const QUANTITIES: Readonly<Record<string, string>> = {
	renovatedSqm: "改造面积（平方米）",
	rubbishT: "清运垃圾（吨）",
	bins: "更换垃圾桶（个）",
	facadeSqm: "粉刷外墙（平方米）",
	greenerySqm: "新增绿化（平方米）",
	roadSqm: "修复道路（平方米）",
	ditchM: "疏通沟渠（米）",
	vehicles: "清理废弃车辆（辆）",
	cableM: "整理线缆（米）",
	cameras: "新增高清监控（个）",
	illegalSqm: "拆除违建（平方米）",
	parkingSpaces: "新增停车位（个）",
};

type Years = PlainMeasure["years"];

const isIn = (row: Row, years: Years) =>
	!years || (Number(row.年度) >= years[0] && Number(row.年度) <= years[1]);

/** Rows of a file whose compound the scene's filters let through. */
function ownedRows(rows: readonly Row[], { filters = {} }: PlainMap): readonly Row[] {
	if (Object.values(filters).every((one) => one.length === 0)) return rows;
	return rows.filter((row) => {
		const compound = BY_ID.get(row.小区编号 ?? "");
		return compound !== undefined && passes(compound, filters);
	});
}

function computeProjects({ quantity, years, status = ["done"] }: PlainMeasure, { map }: Given) {
	const rows = ownedRows(PROJECTS, map).filter((row) => isIn(row, years) && isAsked(status, row.状态));
	return quantity ? sum(rows.map((row) => readNumber(row, QUANTITIES[quantity] ?? quantity))) : rows.length;
}

function broughtIn(rows: readonly Row[], years: Years): readonly Row[] {
	if (!years) return rows;
	const done = PROJECTS.filter((row) => row.状态 === "已改造" && isIn(row, years)).map((row) => row.项目编号);
	return rows.filter((row) => done.includes(row.项目编号));
}

const listCameras = ({ status, place, years }: PlainMeasure, { map }: Given) =>
	broughtIn(ownedRows(CAMERAS, map), years).filter(
		(row) => isAsked(status, row.运行状态) && isAsked(place, row.位置类型),
	);

const listPlaces = ({ kind, years }: PlainMeasure, { map }: Given) =>
	broughtIn(ownedRows(PARKING, map), years).filter((row) => isAsked(kind, row.车位类型));

/** Months from the end of one day to the end of another, days as parts of their month. */
function monthsBetween(from: string, to: string): number {
	const place = (day: string) => {
		const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
		return year * 12 + month + date / new Date(Date.UTC(year, month, 0)).getUTCDate();
	};
	return place(to) - place(from);
}

function computeTarget(figure: string): number | null {
	const { compounds, frozenOn } = TARGETS.baseline;
	const served = compounds.filter((id) => BY_ID.get(id)?.物业服务 === "是").length;
	const goal = Math.ceil(Number((TARGETS.serviceShare * compounds.length).toFixed(6)));
	const lacking = Math.max(0, goal - served);
	const left = monthsBetween(DISTRICT.dataDate, TARGETS.dueOn);
	const figures: Readonly<Record<string, number | null>> = {
		baseline: compounds.length,
		served,
		share: served / compounds.length,
		lacking,
		pace: served / monthsBetween(frozenOn, DISTRICT.dataDate),
		requiredPace: lacking === 0 ? 0 : left > 0 ? lacking / left : null,
	};
	return figures[figure] ?? null;
}

/** An unrecorded cost is taken as the median cost a household of those recorded, up to a whole 10 000 yuan. */
function costWan(row: Row): number | null {
	const recorded = readNumber(row, "估算投资（万元）");
	const households = readNumber(row, "户数");
	if (recorded !== null || households === null) return recorded;
	const rates = COMPOUNDS.flatMap((one) => ratio(one, "估算投资（万元）", "户数") ?? []).sort(
		(a, b) => a - b,
	);
	const middle = (rates.length - 1) / 2;
	const median = ((rates[Math.floor(middle)] ?? 0) + (rates[Math.ceil(middle)] ?? 0)) / 2;
	return Math.ceil(median * households);
}

function computeSites(figure: string, chosen: readonly string[]): number | null {
	const rows = chosen.map((id) => BY_ID.get(id)).filter((row) => row !== undefined);
	if (figure === "chosen") return rows.length;
	if (figure === "subdistricts") return new Set(rows.map((row) => row.街道)).size;
	return sum(rows.map(figure === "cost" ? costWan : (row) => readNumber(row, "户数")));
}
