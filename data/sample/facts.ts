import { QUANTITIES, type Quantity } from "../../src/domain/records";
import type { Management } from "../../src/domain/vocabulary";

/** 五住建办案字〔2019〕17号: property under management in the district, all ages. Floor area in 10 000 m². */
export const PUBLISHED_ROWS = [
	{ management: "commercial", floorAreaWanSqm: 1282.4, compounds: 269, households: 121_542 },
	{ management: "work_unit", floorAreaWanSqm: 526.2, compounds: 550, households: 60_296 },
	{ management: "owners", floorAreaWanSqm: 25.9, compounds: 83, households: 6_436 },
	{ management: "unmanaged", floorAreaWanSqm: 50.9, compounds: 175, households: 5_954 },
	{ management: "community", floorAreaWanSqm: 18.5, compounds: 10, households: 5_934 },
] as const;

/** The results of 2018 to mid 2019 as published, in the order of the document. */
export const PUBLISHED_RESULTS: Readonly<Record<Quantity, number>> = {
	renovatedSqm: 50_000,
	rubbishT: 2_000,
	bins: 300,
	facadeSqm: 20_000,
	greenerySqm: 6_000,
	roadSqm: 9_000,
	ditchM: 2_820,
	vehicles: 20,
	cableM: 120_000,
	cameras: 150,
	illegalSqm: 1_000,
	parkingSpaces: 300,
};
export const RESULT_NAMES = QUANTITIES;

/** How many of the 332 compounds built before 2000 each kind of management has. An assumption. */
export const SPLIT: readonly (readonly [Exclude<Management, "unknown">, number])[] = [
	["work_unit", 140],
	["unmanaged", 110],
	["owners", 45],
	["commercial", 30],
	["community", 7],
];

/** How many compounds each sub-district has. An assumption: most where the old town is. */
export const COUNTS: readonly (readonly [id: string, name: string, compounds: number])[] = [
	["huashan", "华山街道", 44],
	["huguo", "护国街道", 36],
	["daguan", "大观街道", 40],
	["longxiang", "龙翔街道", 44],
	["fengning", "丰宁街道", 34],
	["lianhua", "莲华街道", 56],
	["hongyun", "红云街道", 26],
	["heilinpu", "黑林铺街道", 24],
	["puji", "普吉街道", 14],
	["xizhu", "西翥街道", 6],
	["gaoxin", "高新区", 8],
];

/** The pilot sub-districts. An assumption: the document does not name them. */
export const PILOTS: readonly string[] = ["huashan", "longxiang", "lianhua"];
export const BASELINE_DAY = "2018-12-31";
