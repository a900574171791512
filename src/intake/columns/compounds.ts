import type { Compound } from "../../domain/records";
import {
	amountUpTo,
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
import { type Columns, column, idColumn } from "../sheet";
import { POINT_COLUMNS, type RowPoint } from "./points";
import { parseManagement, parseRenovation, parseRenovationClass, parseStructureGrade } from "./words";

type Located = "position" | "notPlacedWhy" | "entrancePositions" | "subdistrict" | "name";

/** A compound as its row says it: names not looked up, points in the datum of the file. */
export interface CompoundRow extends Omit<Compound, Located>, RowPoint {
	readonly name: string | null;
	readonly subdistrictName: string | null;
	readonly entrancePoints: readonly RawPoint[];
}

/** The columns of the compound ledger. */
export const COMPOUND_COLUMNS: Columns<CompoundRow> = {
	id: idColumn("编号"),
	name: column("小区名称", parseWords),
	alias: column("别名", parseWords),
	address: column("地址", parseWords),
	subdistrictName: column("街道", parseWords),
	community: column("社区", parseWords),
	...POINT_COLUMNS,
	builtYear: column("建成年份", parseYear),
	buildings: column("楼栋数", countUpTo(500)),
	households: column("户数", countUpTo(20_000)),
	floorAreaSqm: column("建筑面积（平方米）", amountUpTo(3_000_000)),
	storeys: column("层数", countUpTo(100)),
	lifts: column("电梯数", countUpTo(500)),
	management: { header: "管理类型", parse: parseManagement, unknown: "unknown" },
	manager: column("管理单位", parseWords),
	propertyService: column("物业服务", parseTruth),
	ownersCommittee: column("业主委员会", parseTruth),
	renovation: { header: "改造状态", parse: parseRenovation, unknown: "unknown" },
	renovationClass: column("改造类别", parseRenovationClass),
	renovatedYear: column("改造完成年份", parseYear),
	entrances: column("出入口数", countUpTo(100)),
	entrancePoints: { header: "出入口坐标", parse: parsePoints, unknown: [] },
	entrancesVerified: column("已核实有监控的出入口数", countUpTo(100)),
	parkingSpaces: column("停车位数", countUpTo(20_000)),
	fireLaneWidthM: column("消防通道宽度（米）", amountUpTo(60)),
	roof: column("屋面破损", parseSeverity),
	drains: column("排水破损", parseSeverity),
	wiring: column("线路老化", parseSeverity),
	road: column("道路破损", parseSeverity),
	greenery: column("绿化缺失", parseSeverity),
	residents: column("居住人口", countUpTo(80_000)),
	elderly: column("老年人口", countUpTo(80_000)),
	lowIncomeHouseholds: column("低收入户数", countUpTo(20_000)),
	publicOrder: column("治安评分", parseScore),
	environment: column("环境评分", parseScore),
	discipline: column("秩序评分", parseScore),
	service: column("服务评分", parseScore),
	administration: column("管理评分", parseScore),
	satisfaction: column("群众满意评分", parseScore),
	costWan: column("估算投资（万元）", amountUpTo(1_000_000)),
	voteAreaShare: column("参与表决面积占比", parseShare),
	voteHeadsShare: column("参与表决人数占比", parseShare),
	consentAreaShare: column("同意面积占比", parseShare),
	consentHeadsShare: column("同意人数占比", parseShare),
	structureGrade: column("房屋安全等级", parseStructureGrade),
	demolition: column("列入拆迁", parseTruth),
	surveyedOn: column("调查日期", parseDay),
	note: column("备注", parseWords),
};
