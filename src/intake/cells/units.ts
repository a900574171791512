/** Units by what they measure, each with how many of the first it is. Only exact and stated ratios: a 亩 is no whole number of m² and is not converted. */
const UNITS = {
	area: {
		平方米: 1,
		平米: 1,
		平方: 1,
		平: 1,
		m2: 1,
		sqm: 1,
		"sq.m": 1,
		万平方米: 1e4,
		万平米: 1e4,
		万平方: 1e4,
		万平: 1e4,
		万m2: 1e4,
		公顷: 1e4,
		ha: 1e4,
		平方公里: 1e6,
		平方千米: 1e6,
		km2: 1e6,
	},
	length: { 米: 1, m: 1, 公里: 1e3, 千米: 1e3, km: 1e3, 厘米: 0.01, cm: 0.01 },
	money: { 元: 1, 人民币元: 1, 千元: 1e3, 万元: 1e4, 万: 1e4, 百万元: 1e6, 亿元: 1e8 },
	mass: { 吨: 1, t: 1, 公斤: 0.001, 千克: 0.001, kg: 0.001, 克: 1e-6 },
	share: { 占比: 1, "%": 0.01, 百分比: 0.01 },
	score: { 分: 1 },
	buildings: { 栋: 1, 幢: 1, 座: 1, 个: 1 },
	households: { 户: 1, 家: 1, 套: 1, 个: 1 },
	storeys: { 层: 1, 楼: 1 },
	lifts: { 部: 1, 台: 1, 个: 1 },
	persons: { 人: 1, 口: 1, 位: 1, 名: 1 },
	entrances: { 个: 1, 处: 1, 道: 1 },
	spaces: { 个: 1, 位: 1, 车位: 1, 泊位: 1, 辆: 1 },
	things: { 个: 1, 只: 1, 台: 1, 辆: 1, 路: 1, 套: 1, 处: 1, 部: 1 },
} as const;

/** What a unit measures. */
export type Dimension = keyof typeof UNITS;

/** A unit: what it measures, and how many of the dimension's first unit it is. */
export interface Unit {
	readonly dimension: Dimension;
	readonly size: number;
}

/** The dimensions in which one quantity is written in units of different size. */
const SCALED: readonly Dimension[] = ["area", "length", "money", "mass", "share"];

const BY_TOKEN = new Map<string, Unit[]>();
for (const [dimension, tokens] of Object.entries(UNITS)) {
	for (const [token, size] of Object.entries(tokens)) {
		const unit = { dimension: dimension as Dimension, size };
		BY_TOKEN.set(token, [...(BY_TOKEN.get(token) ?? []), unit]);
	}
}

/** The size of a unit within a dimension, by its folded spelling; `null` for one that does not measure it. */
export function sizeOfUnit(dimension: Dimension, token: string): number | null {
	return BY_TOKEN.get(token)?.find((one) => one.dimension === dimension)?.size ?? null;
}

/** The unit a folded text names: one of different sizes before a mere counter; `null` when it names none. */
export function findUnit(token: string): Unit | null {
	const units = BY_TOKEN.get(token) ?? [];
	return units.find(({ dimension }) => SCALED.includes(dimension)) ?? units[0] ?? null;
}

/** Whether quantities of a dimension are written in units of different size, so that a number alone does not say how much it is. */
export function isScaled(dimension: Dimension): boolean {
	return SCALED.includes(dimension);
}

/** The spellings of units a header may end in without a bracket, the longest first. */
export const UNIT_ENDINGS: readonly string[] = [...BY_TOKEN.keys()].sort((a, b) => b.length - a.length);
