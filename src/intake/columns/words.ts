import { makeWordParser } from "../cells";

/** The agreed words of the ledgers; each parser also understands the code itself. */
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
export const parseRenovation = makeWordParser(
	{ 未改造: "none", 已列入计划: "planned", 改造中: "underway", 已改造: "done" } as const,
	"unknown" as const,
);
export const parseRenovationClass = makeWordParser(
	{ 基础类: "basic", 完善类: "improve", 提升类: "uplift" } as const,
	null,
);
export const parseCameraStatus = makeWordParser(
	{ 正常: "working", 故障: "broken" } as const,
	"unknown" as const,
);
export const parseCameraPlace = makeWordParser(
	{ 出入口: "entrance", 道路: "road", 院内: "inside" } as const,
	"unknown" as const,
);
export const parseParkingKind = makeWordParser(
	{ 地面: "surface", 地下: "underground", 路内: "kerb", 错时共享: "shared" } as const,
	"unknown" as const,
);
export const parseStructureGrade = makeWordParser({ A: "A", B: "B", C: "C", D: "D" } as const, null);
