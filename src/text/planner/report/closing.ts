import { makeWords } from "../../words";

/** The parts 10 to 13: coverage, the map, what is not recorded, method and signatures. */
export const closingWords = makeWords(
	{
		"report.method.sum": "加权求和",
		"report.method.topsis": "TOPSIS（固定理想点）",
		"report.coverage.cameras":
			"拟新增 {count} 个摄像头，服务半径 {reach} 米（直线距离），使新覆盖的数量（{unit}）最多。",
		"report.coverage.parking":
			"拟新增 {count} 处停车场，服务半径 {reach} 米（直线距离），使补上的车位缺口最多（{unit}）。",
		"report.coverage.sites.entrances": "候选点位为小区出入口；没有测绘出入口的取小区中心点。",
		"report.coverage.sites.grid": "候选点位为 {grid} 米网格。",
		"report.coverage.weigh.entrances": "每个出入口同等计。",
		"report.coverage.weigh.households": "按户数计。",
		"report.coverage.title": "覆盖前后",
		"report.coverage.item": "项目",
		"report.coverage.share": "占全部",
		"report.coverage.before": "现有设施已覆盖",
		"report.coverage.greedy": "逐个挑选（贪心）后",
		"report.coverage.exact": "本方案选址后",
		"report.coverage.uncovered": "仍未覆盖",
		"report.coverage.beyond": "其中任何候选点位都够不到",
		"report.coverage.total": "全部",
		"report.coverage.leftOut": "{n} 个小区缺少坐标、出入口、户数或车位数据，未计入。",
		"report.coverage.proven": "选址已证明最优。",
		"report.coverage.gap": "选址未证明最优，更好的至多再好 {gap}。",
		"report.coverage.minimum": "要覆盖能够覆盖的全部，最少需要 {n} 处。",
		"report.coverage.minimumUpTo": "要覆盖能够覆盖的全部，{n} 处足够，至少需要 {least} 处，是否最少未证明。",
		"report.coverage.figure": "点位见图 {n}。",
		"report.sites.title": "拟新增的 {n} 处点位",
		"report.sites.number": "序号",
		"report.sites.at": "位置",
		"report.sites.position": "经度, 纬度（WGS84）",
		"report.sites.serves": "服务的小区",
		"report.sites.grid": "网格点",
		"report.sites.about": "数量合计与表 {table} 一致。",
		"report.map.title": "备选小区的需求、入选小区和拟新增点位",
		"report.map.none": "没有坐标，无法画图。",
		"report.unknowns.rule":
			"没有登记的值在得分中取范围的中间值，并使得分成为一个区间；在筛选和门槛中按“无法判断”单列，不算通过。",
		"report.unknowns.title": "名单内 {n} 个小区各项指标的登记情况",
		"report.unknowns.recorded": "有登记",
		"report.unknowns.missing": "未登记",
		"report.unknowns.whole": "{of} 个小区中，{n} 个各项指标都有登记。",
		"report.unknowns.list": "筛选时无法判断的 {n} 个小区没有列入名单。",
		"report.unknowns.gates": "门槛无法判断的见表 {table}。",
		"report.unknowns.leftOut": "因缺数据而不能作候选的见表 {table}。",
		"report.unknowns.placed": "名单内没有坐标、不在图上的 {n} 个。",
		"report.method.how.need":
			"指标得分：原值在达标值处为 0，在最差可接受值处为 1，其间线性，其外持平。锚点由人确定，与数据的最大最小值无关。",
		"report.method.how.score": "加权求和：得分 = Σ 权重 × 指标得分。",
		"report.method.how.topsis":
			"TOPSIS：到全部达标点的加权距离 ÷（到全部达标点的距离 + 到全部最差点的距离），理想点固定为锚点。",
		"report.method.how.ahp":
			"成对比较：权重为判断矩阵最大特征值的右特征向量；多人判断逐格取几何平均；CR 超过 0.10 不接受。",
		"report.method.how.smaa": "稳健性：反复随机抽取权重和未登记的值，每次重新排序；同一种子得到同样的结果。",
		"report.method.how.portfolio":
			"组合：在资金、数量、街道上限等条件下使目标值最大，用动态规划或整数规划精确求解。",
		"report.method.how.gini": "基尼系数：½ ΣΣ pᵢ pⱼ |xᵢ − xⱼ| ÷ 平均值，p 为户数份额，x 为户均需求。",
		"report.method.how.coverage":
			"覆盖：在给定数量的点位下使覆盖量最大（最大覆盖选址），精确解与贪心解并列。",
		"report.method.how.limits": "本报告说明怎样比较，不代替现场踏勘和居民意见。",
		"report.signature.made": "编制",
		"report.signature.checked": "审核",
		"report.signature.approved": "批准",
	},
	{
		"report.method.sum": "weighted sum",
		"report.method.topsis": "TOPSIS with fixed ideals",
		"report.coverage.cameras":
			"{count} new cameras, each reaching {reach} m in a straight line, to cover most ({unit}).",
		"report.coverage.parking":
			"{count} new parking sites, each reaching {reach} m in a straight line, to serve most of the deficit ({unit}).",
		"report.coverage.sites.entrances":
			"Candidate sites are the entrances; the label point where none is surveyed.",
		"report.coverage.sites.grid": "Candidate sites are a grid of {grid} m.",
		"report.coverage.weigh.entrances": "Every entrance counts alike.",
		"report.coverage.weigh.households": "Counted by households.",
		"report.coverage.title": "Coverage before and after",
		"report.coverage.item": "Item",
		"report.coverage.share": "Of all",
		"report.coverage.before": "Covered by what exists",
		"report.coverage.greedy": "With a greedy choice",
		"report.coverage.exact": "With the sites of this report",
		"report.coverage.uncovered": "Still uncovered",
		"report.coverage.beyond": "Of that beyond every candidate site",
		"report.coverage.total": "All",
		"report.coverage.leftOut":
			"{n} compounds without position, entrances, households or deficit are not counted.",
		"report.coverage.proven": "The sites are proven best.",
		"report.coverage.gap": "The sites are not proven best; better ones could be better by at most {gap}.",
		"report.coverage.minimum": "To cover all that can be covered takes {n} sites at least.",
		"report.coverage.minimumUpTo":
			"{n} sites cover all that can be covered, at least {least} are needed; whether fewer than {n} would do is not proven.",
		"report.coverage.figure": "Figure {n} shows the sites.",
		"report.sites.title": "The {n} proposed sites",
		"report.sites.number": "No.",
		"report.sites.at": "At",
		"report.sites.position": "Longitude, latitude (WGS84)",
		"report.sites.serves": "Serves",
		"report.sites.grid": "grid point",
		"report.sites.about": "The amounts sum to Table {table}.",
		"report.map.title": "Need of the listed compounds, the chosen ones and the proposed sites",
		"report.map.none": "Without positions there is no map.",
		"report.unknowns.rule":
			"An unrecorded value counts with the middle of its range and gives the score an interval; in lists and gates it is “cannot be judged” and never passes.",
		"report.unknowns.title": "What is recorded of the {n} listed compounds",
		"report.unknowns.recorded": "Recorded",
		"report.unknowns.missing": "Not recorded",
		"report.unknowns.whole": "Of {of} compounds {n} have every criterion recorded.",
		"report.unknowns.list": "{n} compounds that could not be judged are not on the list. ",
		"report.unknowns.gates": "Gates that cannot be judged: Table {table}. ",
		"report.unknowns.leftOut": "No candidates for want of data: Table {table}. ",
		"report.unknowns.placed": "Listed without a position, not on the map: {n}.",
		"report.method.how.need":
			"Need: 0 at the standard, 1 at the worst acceptable, linear between, flat beyond. People fix the anchors; they do not depend on the data.",
		"report.method.how.score": "Weighted sum: score = Σ weight × need.",
		"report.method.how.topsis":
			"TOPSIS: weighted distance from the all-standard point ÷ (that + distance from the all-worst point); the ideals are the anchors.",
		"report.method.how.ahp":
			"Pairwise judgement: the principal right eigenvector; several people by the geometric mean, cell by cell; CR above 0.10 is not accepted.",
		"report.method.how.smaa":
			"Robustness: weights and unrecorded values are drawn again and again and ranked anew; the same seed gives the same result.",
		"report.method.how.portfolio":
			"Portfolio: the greatest value under money, numbers and caps, solved exactly by dynamic or integer programming.",
		"report.method.how.gini":
			"Gini coefficient: ½ ΣΣ pᵢ pⱼ |xᵢ − xⱼ| ÷ mean, p the share of households, x the need a household.",
		"report.method.how.coverage":
			"Coverage: the most that so many sites can cover (maximal covering location), the exact answer beside the greedy one.",
		"report.method.how.limits":
			"This report says how things were compared; it replaces neither a visit nor the residents' opinion.",
		"report.signature.made": "Made by",
		"report.signature.checked": "Checked by",
		"report.signature.approved": "Approved by",
	},
);
