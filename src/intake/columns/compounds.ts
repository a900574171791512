import type { Compound } from "../../domain/records";
import {
	amountFromOneTo,
	amountUpTo,
	countFromOneTo,
	countUpTo,
	parseDay,
	parsePoints,
	parseScore,
	parseSeverity,
	parseShare,
	parseTruth,
	parseWords,
	parseYear,
} from "../cells";
import type { RawPoint } from "../datums";
import { type Columns, codedColumn, column, idColumn, yearColumn } from "./column";
import { COMPOUND_ALIASES as A } from "./compound_aliases";
import { POINT_COLUMNS, type RowPoint } from "./points";
import { CODE_COLUMN } from "./subdistricts";
import { parseManagement, parseRenovation, parseRenovationClass, parseStructureGrade } from "./words";

type Located = "position" | "notPlacedWhy" | "entrancePositions" | "subdistrict" | "name";

/** A compound as its row says it: names not looked up, points in the datum of the file. */
export interface CompoundRow extends Omit<Compound, Located>, RowPoint {
	readonly name: string | null;
	readonly subdistrictName: string | null;
	/** Code of the sub-district; which system it belongs to is for the header and the district to say. */
	readonly subdistrictCode: string | null;
	readonly entrancePoints: readonly RawPoint[];
}

const share = (header: string, aliases: string) => column(header, parseShare, aliases);
const score = (header: string, aliases: string) => column(header, parseScore, aliases);
const severity = (header: string, aliases: string) => column(header, parseSeverity, aliases);
const truth = (header: string, aliases: string) => column(header, parseTruth, aliases);

/** The columns of the compound ledger. */
export const COMPOUND_COLUMNS: Columns<CompoundRow> = {
	id: idColumn("编号", A.id),
	name: { ...column("小区名称", parseWords, A.name), look: "name" },
	alias: column("别名", parseWords, A.alias),
	address: column("地址", parseWords, A.address),
	subdistrictName: column("街道", parseWords, A.subdistrictName),
	subdistrictCode: CODE_COLUMN,
	community: column("社区", parseWords, A.community),
	...POINT_COLUMNS,
	builtYear: yearColumn("建成年份", parseYear, A.builtYear),
	buildings: column("楼栋数", countFromOneTo(500, "buildings"), A.buildings),
	households: column("户数", countUpTo(20_000, "households"), A.households),
	floorAreaSqm: column(
		"建筑面积（平方米）",
		amountFromOneTo(3_000_000, { dimension: "area", token: "平方米" }),
		A.floorAreaSqm,
	),
	storeys: column("层数", countFromOneTo(100, "storeys"), A.storeys),
	lifts: column("电梯数", countUpTo(500, "lifts"), A.lifts),
	management: codedColumn("管理类型", {
		parse: parseManagement,
		unknown: "unknown",
		aliases: A.management,
	}),
	manager: column("管理单位", parseWords, A.manager),
	propertyService: truth("物业服务", A.propertyService),
	serviceSince: { ...column("物业服务起始日期", parseDay, A.serviceSince), optional: true },
	ownersCommittee: truth("业主委员会", A.ownersCommittee),
	renovation: codedColumn("改造状态", {
		parse: parseRenovation,
		unknown: "unknown",
		aliases: A.renovation,
	}),
	renovationClass: codedColumn("改造类别", {
		parse: parseRenovationClass,
		unknown: null,
		aliases: A.renovationClass,
	}),
	renovatedYear: yearColumn("改造完成年份", parseYear, A.renovatedYear),
	entrances: column("出入口数", countUpTo(100, "entrances"), A.entrances),
	entrancePoints: { ...column("出入口坐标", parsePoints, A.entrancePoints), parse: parsePoints, unknown: [] },
	entrancesVerified: column("已核实有监控的出入口数", countUpTo(100, "entrances"), A.entrancesVerified),
	parkingSpaces: column("停车位数", countUpTo(20_000, "spaces"), A.parkingSpaces),
	fireLaneWidthM: column(
		"消防通道宽度（米）",
		amountUpTo(60, { dimension: "length", token: "米" }),
		A.fireLaneWidthM,
	),
	roof: severity("屋面破损", A.roof),
	drains: severity("排水破损", A.drains),
	wiring: severity("线路老化", A.wiring),
	road: severity("道路破损", A.road),
	greenery: severity("绿化缺失", A.greenery),
	residents: column("居住人口", countUpTo(80_000, "persons"), A.residents),
	elderly: column("老年人口", countUpTo(80_000, "persons"), A.elderly),
	lowIncomeHouseholds: column("低收入户数", countUpTo(20_000, "households"), A.lowIncomeHouseholds),
	publicOrder: score("治安评分", A.publicOrder),
	environment: score("环境评分", A.environment),
	discipline: score("秩序评分", A.discipline),
	service: score("服务评分", A.service),
	administration: score("管理评分", A.administration),
	satisfaction: score("群众满意评分", A.satisfaction),
	costWan: column(
		"估算投资（万元）",
		amountUpTo(1_000_000, { dimension: "money", token: "万元" }),
		A.costWan,
	),
	voteAreaShare: share("参与表决面积占比", A.voteAreaShare),
	voteHeadsShare: share("参与表决人数占比", A.voteHeadsShare),
	consentAreaShare: share("同意面积占比", A.consentAreaShare),
	consentHeadsShare: share("同意人数占比", A.consentHeadsShare),
	structureGrade: codedColumn("房屋安全等级", {
		parse: parseStructureGrade,
		unknown: null,
		aliases: A.structureGrade,
	}),
	demolition: truth("列入拆迁", A.demolition),
	surveyedOn: column("调查日期", parseDay, A.surveyedOn),
	note: column("备注", parseWords, A.note),
};
