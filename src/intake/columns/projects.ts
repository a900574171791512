import type { Project, Quantity } from "../../domain/records";
import { parseAmount, parseCount, parseDay, parseWords, parseYear } from "../cells";
import { type Columns, column, idColumn } from "../sheet";
import { parseRenovation, parseRenovationClass } from "./words";

/** A project as its row says it; each quantity has a column of its own. */
export type ProjectRow = Omit<Project, "quantities" | "compound" | "year"> &
	Readonly<Record<Quantity, number | null>> & {
		readonly compound: string | null;
		readonly year: number | null;
	};

/** The columns of the project ledger. */
export const PROJECT_COLUMNS: Columns<ProjectRow> = {
	id: idColumn("项目编号"),
	compound: column("小区编号", parseWords),
	year: column("年度", parseYear),
	status: { header: "状态", parse: parseRenovation, unknown: "unknown" },
	startedOn: column("开工日期", parseDay),
	finishedOn: column("完工日期", parseDay),
	renovationClass: column("改造类别", parseRenovationClass),
	renovatedSqm: column("改造面积（平方米）", parseAmount),
	rubbishT: column("清运垃圾（吨）", parseAmount),
	bins: column("更换垃圾桶（个）", parseCount),
	facadeSqm: column("粉刷外墙（平方米）", parseAmount),
	greenerySqm: column("新增绿化（平方米）", parseAmount),
	roadSqm: column("修复道路（平方米）", parseAmount),
	ditchM: column("疏通沟渠（米）", parseAmount),
	vehicles: column("清理废弃车辆（辆）", parseCount),
	cableM: column("整理线缆（米）", parseAmount),
	cameras: column("新增高清监控（个）", parseCount),
	illegalSqm: column("拆除违建（平方米）", parseAmount),
	parkingSpaces: column("新增停车位（个）", parseCount),
	costWan: column("投资（万元）", parseAmount),
	source: column("来源", parseWords),
};
