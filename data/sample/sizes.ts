import type { Management } from "../../src/domain/vocabulary";
import { PUBLISHED_ROWS } from "./facts";
import type { Random } from "./random";
import { divide } from "./shares";

/** Households and floor area of one compound; `null` where the ledger does not say. `likely` is what the rest is made from. */
export interface Size {
	readonly households: number | null;
	readonly floorAreaSqm: number | null;
	readonly likely: number;
}

// How far sizes within one kind of management spread; the shape of a town, not a published figure.
const SPREAD = 0.55;

/** Sizes whose means, over the compounds where they are known, equal the published ratios to rounding. */
export function makeSizes(kinds: readonly Management[], random: Random): Size[] {
	const weights = kinds.map(() => Math.max(0.18, 1 + SPREAD * random.normal()));
	const roominess = kinds.map(() => random.between(0.86, 1.14));
	const households: (number | null)[] = kinds.map(() => (random.chance(0.045) ? null : 0));
	const areas: (number | null)[] = kinds.map(() => (random.chance(0.06) ? null : 0));
	for (const row of PUBLISHED_ROWS) {
		const members = kinds.flatMap((kind, at) => (kind === row.management ? [at] : []));
		fill(households, { members, mean: row.households / row.compounds, least: 6 }, (at) => weights[at] ?? 1);
		const area = (row.floorAreaWanSqm * 10_000) / row.compounds;
		fill(areas, { members, mean: area, least: 400 }, (at) => (weights[at] ?? 1) * (roominess[at] ?? 1));
	}
	return kinds.map((kind, at) => {
		const row = PUBLISHED_ROWS.find((one) => one.management === kind);
		const typical = row ? row.households / row.compounds : 40;
		const known = households[at] ?? null;
		const likely = known ?? Math.round(typical * (weights[at] ?? 1));
		return { households: known, floorAreaSqm: areas[at] ?? null, likely };
	});
}

interface Filling {
	readonly members: readonly number[];
	readonly mean: number;
	readonly least: number;
}

function fill(
	values: (number | null)[],
	{ members, mean, least }: Filling,
	weightOf: (at: number) => number,
): void {
	const known = members.filter((at) => values[at] !== null);
	const shares = divide(Math.round(mean * known.length), known.map(weightOf), least);
	for (const [order, at] of known.entries()) values[at] = shares[order] ?? null;
}
