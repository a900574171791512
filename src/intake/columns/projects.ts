import type { Project, Quantity } from "../../domain/records";
import { amountUpTo, countUpTo, parseDay, parseWords, parseYear } from "../cells";
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
	renovatedSqm: column("改造面积（平方米）", amountUpTo(10_000_000)),
	rubbishT: column("清运垃圾（吨）", amountUpTo(10_000_000)),
	bins: column("更换垃圾桶（个）", countUpTo(100_000)),
	facadeSqm: column("粉刷外墙（平方米）", amountUpTo(10_000_000)),
	greenerySqm: column("新增绿化（平方米）", amountUpTo(10_000_000)),
	roadSqm: column("修复道路（平方米）", amountUpTo(10_000_000)),
	ditchM: column("疏通沟渠（米）", amountUpTo(10_000_000)),
	vehicles: column("清理废弃车辆（辆）", countUpTo(100_000)),
	cableM: column("整理线缆（米）", amountUpTo(10_000_000)),
	cameras: column("新增高清监控（个）", countUpTo(100_000)),
	illegalSqm: column("拆除违建（平方米）", amountUpTo(10_000_000)),
	parkingSpaces: column("新增停车位（个）", countUpTo(100_000)),
	costWan: column("投资（万元）", amountUpTo(10_000_000)),
	source: column("来源", parseWords),
};
