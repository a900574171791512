import { makeWordParser } from "../cells";

/** Who manages a compound. A cell that says unknown gives `unknown`. */
export const parseManagement = makeWordParser(
	{
		专业化物业: "commercial",
		单位自管: "work_unit",
		业主自管: "owners",
		社区代管: "community",
		无人管理: "unmanaged",
	} as const,
	"unknown" as const,
);
/** How far the renovation of a compound or a project has come. A cell that says unknown gives `unknown`. */
export const parseRenovation = makeWordParser(
	{ 未改造: "none", 已列入计划: "planned", 改造中: "underway", 已改造: "done" } as const,
	"unknown" as const,
);
/** The class of a renovation; `null` when unknown. */
export const parseRenovationClass = makeWordParser(
	{ 基础类: "basic", 完善类: "improve", 提升类: "uplift" } as const,
	null,
);
/** Whether a camera works. A cell that says unknown gives `unknown`. */
export const parseCameraStatus = makeWordParser(
	{ 正常: "working", 故障: "broken" } as const,
	"unknown" as const,
);
/** What a camera watches. A cell that says unknown gives `unknown`. */
export const parseCameraPlace = makeWordParser(
	{ 出入口: "entrance", 道路: "road", 院内: "inside" } as const,
	"unknown" as const,
);
/** The kind of a parking place. A cell that says unknown gives `unknown`. */
export const parseParkingKind = makeWordParser(
	{ 地面: "surface", 地下: "underground", 路内: "kerb", 错时共享: "shared" } as const,
	"unknown" as const,
);
/** The safety grade of the buildings, A sound to D dangerous; `null` when unknown. */
export const parseStructureGrade = makeWordParser({ A: "A", B: "B", C: "C", D: "D" } as const, null);
