import type { MapScene } from "./fragment";

/** Diameters of compound symbols, CSS pixels, and the zooms from which the larger ones hold: district, neighbourhood, street. Whole zooms: a symbol's image changes with its tile. */
export const SIZE_STEPS = [
	{ fromZoom: 0, sizePx: 9 },
	{ fromZoom: 13, sizePx: 14 },
	{ fromZoom: 15, sizePx: 22 },
] as const;

/** Bounds of the diameter relative to the compound of median size: smaller ones would not show their fill, larger ones would bury their neighbours. */
const LEAST = 0.7;
const MOST = 2.2;

/** How symbols are sized by households. */
export interface HouseholdScale {
	/** Households of the symbol drawn at plain size, at the smallest and at the largest; what lies beyond is drawn like these. */
	readonly plain: number;
	readonly least: number;
	readonly most: number;
	/** Diameter relative to plain size; the area of the symbol is proportional to the households between the two bounds. Unknown is smallest. */
	scaleOf(households: number | null): number;
}

/** The scale over all records, filtered or not, so that no filter resizes what it leaves. */
export function makeHouseholdScale({ town }: Pick<MapScene, "town">): HouseholdScale {
	const known = town.records.compounds
		.flatMap((one) => (one.households === null ? [] : [one.households]))
		.sort((a, b) => a - b);
	const plain = Math.max(1, known[known.length >> 1] ?? 1);
	return {
		plain,
		least: Math.round(plain * LEAST * LEAST),
		most: Math.round(plain * MOST * MOST),
		scaleOf: (households) =>
			households === null ? LEAST : Math.min(MOST, Math.max(LEAST, Math.sqrt(households / plain))),
	};
}
