import { makeWordParser } from "../cells";

/** Who manages a compound. A cell that says unknown gives `unknown`; 无 alone does not say that nobody does. */
export const parseManagement = makeWordParser(
	{
		专业化物业: "commercial",
		单位自管: "work_unit",
		业主自管: "owners",
		社区代管: "community",
		无人管理: "unmanaged",
	} as const,
	"unknown" as const,
	{
		commercial:
			"物业|有物业|物业管理|有物业管理|物业服务|专业化|专业|市场化|商业物业|专业物业|专业物业公司|专业化物业公司|专业化物业管理|专业物业管理|专业物业服务|物业公司|物业公司管理|物业管理公司|物业服务企业|物业企业|商品房物业|商品住宅物业|市场化物业|property company|professional|commercial property",
		work_unit:
			"单位自建自管|单位管理|单位自管房|原单位管理|产权单位管理|单位后勤|单位后勤管理|房管科|单位房管科|后勤管理|work-unit managed|work unit|employer",
		owners:
			"业主自治|业主自管会|自管会|自管小组|业委会自管|业主委员会自管|居民自治|居民自管|业主自我管理|owner-managed|owner managed|self-managed|self managed",
		community:
			"居委会代管|社区托管|社区管理|社区居委会代管|社区兜底|社区物业|居委会管理|街道代管|街道托管|community-run|community run|community managed",
		unmanaged:
			"无物业|无物业管理|无物业服务|没有物业|无管理|无人管|没人管|散居院落|散居院|散落居民院|散落居民院无人管理|失管|弃管|失管小区|弃管小区|三无小区|无主管|无主管单位|none managed|no management|not managed",
	},
);
/** How far the renovation of a compound or a project has come. A cell that says unknown gives `unknown`. */
export const parseRenovation = makeWordParser(
	{ 未改造: "none", 已列入计划: "planned", 改造中: "underway", 已改造: "done" } as const,
	"unknown" as const,
	{
		none: "未改|未启动|未实施|未开展|尚未改造|没有改造|没改造|待改造|未开始|未动工|not renovated|not started",
		planned:
			"计划|计划中|拟改造|已列计划|列入计划|计划改造|已立项|立项|已申报|前期|前期工作|筹备中|规划中|plan|in plan",
		underway:
			"正在改|在建|施工中|实施中|进行中|正在改造|正在施工|在施|已开工|开工|under way|in progress|ongoing|under construction",
		done: "已改|已完工|完工|完成|已完成|改造完成|完成改造|已竣工|竣工|已验收|renovated|completed|complete|finished",
	},
);
/** The class of a renovation; `null` when unknown. */
export const parseRenovationClass = makeWordParser(
	{ 基础类: "basic", 完善类: "improve", 提升类: "uplift" } as const,
	null,
	{
		basic: "基础|基础型|基础类改造",
		improve: "完善|完善型|完善类改造|improvement",
		uplift: "提升|提升型|提升类改造|upgrade",
	},
);
/** Whether a camera works. A cell that says unknown gives `unknown`. */
export const parseCameraStatus = makeWordParser(
	{ 正常: "working", 故障: "broken" } as const,
	"unknown" as const,
	{
		working: "完好|在用|在线|运行正常|正常运行|良好|好|可用|启用|ok|online|normal|active",
		broken:
			"损坏|坏|已坏|离线|不在线|停用|异常|失效|待修|维修中|报修|不正常|故障中|offline|faulty|out of order",
	},
);
/** What a camera watches. A cell that says unknown gives `unknown`. */
export const parseCameraPlace = makeWordParser(
	{ 出入口: "entrance", 道路: "road", 院内: "inside" } as const,
	"unknown" as const,
	{
		entrance: "大门|大门口|门口|小区门口|主出入口|次出入口|主入口|入口|出口|进出口|门岗|门卫室|gate",
		road: "路面|马路|街面|主干道|路口|街道|道路旁|路边|street",
		inside: "小区内|小区内部|院落内|内部|庭院|中庭|楼道|单元门|公共区域|indoor|yard",
	},
);
/** The kind of a parking place. A cell that says unknown gives `unknown`. */
export const parseParkingKind = makeWordParser(
	{ 地面: "surface", 地下: "underground", 路内: "kerb", 错时共享: "shared" } as const,
	"unknown" as const,
	{
		surface: "地上|地面停车|地面车位|露天|室外|地面停车场|ground",
		underground: "地库|地下车库|地下停车|地下车位|地下停车场|地下室|basement",
		kerb: "路边|路侧|路内停车|道路泊位|占道|占道停车|路内泊位|路边停车|street|on-street|roadside",
		shared: "共享|共享车位|错时|错时停车|错峰|错峰共享|共享停车|sharing",
	},
);
/** The safety grade of the buildings, A sound to D dangerous; `null` when unknown. */
export const parseStructureGrade = makeWordParser({ A: "A", B: "B", C: "C", D: "D" } as const, null, {
	A: "A级|甲|甲级",
	B: "B级|乙|乙级",
	C: "C级|丙|丙级",
	D: "D级|丁|丁级",
});
