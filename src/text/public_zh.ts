import { findZh } from "./public/find_zh";
import { mapZh } from "./public/map_zh";

/** What the public page says, in Chinese. A table of its own: the words of the internal pages are not published with it. */
export const publicZh = {
	...findZh,
	...mapZh,
	"app.synthetic": "演示数据",
	"app.syntheticHint": "本页记录为合成的演示数据，不是任何真实小区的资料。",
	"count.placed": "已上图 {n}",
	"management.commercial": "专业化物业",
	"management.work_unit": "单位自管",
	"management.owners": "业主自管",
	"management.community": "社区代管",
	"management.unmanaged": "无人管理",
	"management.unknown": "未登记",
	"renovation.none": "未改造",
	"renovation.planned": "已列入计划",
	"renovation.underway": "改造中",
	"renovation.done": "已改造",
	"renovation.unknown": "未登记",
	"table.households": "户数",
	"table.parkingSpaces": "车位（约）",
	"decade.label": "{year} 年代",
	"households.20-49": "20–49",
	"households.under-20": "少于20",
} as const;
