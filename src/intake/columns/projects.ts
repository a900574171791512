import type { Project, Quantity } from "../../domain/records";
import { amountUpTo, countUpTo, parseDay, parsePhoto, parseWords, parseYear } from "../cells";
import { type Columns, codedColumn, column, idColumn, yearColumn } from "./column";
import { parseRenovation, parseRenovationClass } from "./words";

/** A project as its row says it; each quantity has a column of its own. */
export type ProjectRow = Omit<Project, "quantities" | "compound" | "year" | "photos"> &
	Readonly<Record<Quantity, number | null>> & {
		readonly compound: string | null;
		readonly year: number | null;
		readonly photoBefore: string | null;
		readonly photoAfter: string | null;
	};

const sqm = amountUpTo(10_000_000, { dimension: "area", token: "平方米" });
const metres = amountUpTo(10_000_000, { dimension: "length", token: "米" });
const tonnes = amountUpTo(10_000_000, { dimension: "mass", token: "吨" });
const wan = amountUpTo(10_000_000, { dimension: "money", token: "万元" });
const things = countUpTo(100_000, "things");

/** The columns of the project ledger. */
export const PROJECT_COLUMNS: Columns<ProjectRow> = {
	id: idColumn(
		"项目编号",
		"编号|项目代码|项目编码|项目id|改造项目编号|工程编号|代码|编码|id|code|project|project_id|projectid|bh|xmbh|@id",
	),
	compound: column(
		"小区编号",
		parseWords,
		"小区代码|小区id|所属小区编号|所属小区|改造小区|改造小区编号|小区|院落编号|compound|compound_id|compoundid|community_id|xqbh|所在小区|小区名称|所属小区名称|改造小区名称|compound_name",
	),
	year: yearColumn(
		"年度",
		parseYear,
		"年份|改造年度|改造年份|实施年度|实施年份|项目年度|计划年度|年|year|project_year|nd|nf|计划年份|计划改造年度",
	),
	status: codedColumn("状态", {
		parse: parseRenovation,
		unknown: "unknown",
		aliases:
			"改造状态|项目状态|改造进度|项目进度|进度|进展|改造情况|实施状态|完成情况|实施情况|进展情况|完成进度|status|state|renovation|zt|gzzt",
	}),
	startedOn: column(
		"开工日期",
		parseDay,
		"开工时间|开工年月|实际开工日期|实际开工时间|开始日期|开始时间|动工日期|动工时间|进场日期|启动日期|started|started_on|start_date|start|begin_date|kgrq|kgsj",
	),
	finishedOn: column(
		"完工日期",
		parseDay,
		"完工时间|竣工日期|竣工时间|验收时间|实际完工日期|实际完工时间|实际竣工日期|完成日期|完成时间|结束日期|验收日期|finished|finished_on|finish_date|end_date|end|completed_on|wgrq|jgrq",
	),
	renovationClass: codedColumn("改造类别", {
		parse: parseRenovationClass,
		unknown: null,
		aliases: "改造类型|改造内容类别|类别|改造分类|renovation_class|class|category|gzlb|gzlx",
	}),
	renovatedSqm: column(
		"改造面积（平方米）",
		sqm,
		"改造建筑面积|改造总面积|改造面积|renovated_area|renovated_sqm|area|gzmj",
	),
	rubbishT: column(
		"清运垃圾（吨）",
		tonnes,
		"清运垃圾量|垃圾清运|垃圾清运量|清理垃圾|清除垃圾|rubbish|waste|rubbish_t|qylj",
	),
	bins: column(
		"更换垃圾桶（个）",
		things,
		"更换垃圾桶数|垃圾桶|垃圾桶数|垃圾桶数量|更换垃圾桶数量|新增垃圾桶|更换垃圾箱|bins|trash_bins|ljt",
	),
	facadeSqm: column(
		"粉刷外墙（平方米）",
		sqm,
		"外墙粉刷|外墙粉刷面积|粉刷外墙面积|粉刷墙面|外立面粉刷|外立面粉刷面积|facade|facade_sqm|facade_area|fswq",
	),
	greenerySqm: column(
		"新增绿化（平方米）",
		sqm,
		"新增绿化面积|绿化面积|增加绿化|补植绿化|绿化|greenery|greenery_sqm|green_area|xzlh",
	),
	roadSqm: column(
		"修复道路（平方米）",
		sqm,
		"修复道路面积|道路修复|道路修复面积|修复破损路面|修复破损道路|修复破损道路面积|修补道路|路面修复|road|road_sqm|road_area|xfdl",
	),
	ditchM: column(
		"疏通沟渠（米）",
		metres,
		"疏通沟渠长度|沟渠疏通|疏通管道|疏通下水道|疏通排水沟|ditch|ditch_m|drains|stgq",
	),
	vehicles: column(
		"清理废弃车辆（辆）",
		things,
		"清理废弃车|废弃车辆|清理僵尸车|僵尸车|清理车辆|vehicles|abandoned_vehicles|fqcl",
	),
	cableM: column(
		"整理线缆（米）",
		metres,
		"整理线缆长度|线缆整理|线缆梳理|捆扎线缆|梳理线缆|规整线缆|cable|cable_m|cables|zlxl",
	),
	cameras: column(
		"新增高清监控（个）",
		things,
		"新增监控|新增监控数|新增摄像头|新增高清摄像头|监控|监控数|安装监控|安装高清监控|新增高清监控数|新增监控数量|cameras|new_cameras|xzjk",
	),
	illegalSqm: column(
		"拆除违建（平方米）",
		sqm,
		"拆除违建面积|违建拆除|违建拆除面积|拆除违法建筑|拆违面积|拆违|拆除违章建筑|拆除违法建设|illegal|illegal_sqm|illegal_structures|ccwj",
	),
	parkingSpaces: column(
		"新增停车位（个）",
		things,
		"新增停车位数|新增车位|新增车位数|新增泊位|增加停车位|增设停车位|新增停车位数量|停车位|parking|parking_spaces|new_parking_spaces|xztcw",
	),
	costWan: column(
		"投资（万元）",
		wan,
		"投资额|总投资|投资金额|项目投资|改造投资|投资总额|工程造价|造价|资金|cost|cost_wan|investment|budget|tz|ztz",
	),
	source: column("来源", parseWords, "数据来源|资料来源|资金来源说明|出处|依据|source|data_source|ly|sjly"),
	photoBefore: {
		...column("改造前照片", parsePhoto, "改造前图片|改造前影像|改造前照片文件|photo_before|before_photo"),
		optional: true,
	},
	photoAfter: {
		...column("改造后照片", parsePhoto, "改造后图片|改造后影像|改造后照片文件|photo_after|after_photo"),
		optional: true,
	},
};
