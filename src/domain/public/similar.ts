import { distanceM } from "../distance";
import type { PublicCompound, PublicHouseholds } from "../public_records";
import type { Similar } from "./scene";
import { roundMetres } from "./way";

/** Lower ends of the household bands; the two published as bands are bands of their own. */
const BAND_STARTS = [50, 100, 200, 500] as const;

/** What makes two compounds alike, the most telling first: who manages it, how old it is, how large it is. */
const TRAITS = [
	{ name: "management", of: (one: PublicCompound) => knownOrNull(one.management) },
	{ name: "decade", of: (one: PublicCompound) => one.builtDecade },
	{ name: "households", of: (one: PublicCompound) => bandOf(one.households) },
] as const;

function knownOrNull<T extends string>(word: T): T | null {
	return word === "unknown" ? null : word;
}

function bandOf(households: PublicHouseholds): string | null {
	if (typeof households !== "number") return households;
	return `from-${[...BAND_STARTS].reverse().find((start) => households >= start) ?? 0}`;
}

interface Candidate extends Similar {
	/** Of two compounds the one with the higher figure is more alike: a trait outweighs all those after it. */
	readonly likeness: number;
	readonly exactM: number;
}

/**
 * Other compounds like one, the most alike first: same management, then same decade, then same band of households, then the nearer,
 * then by id. What is unknown of either is not shared; a compound that shares none of the three is not like it, however near.
 */
export function findSimilar(
	one: PublicCompound,
	all: readonly PublicCompound[],
	limit = 5,
): readonly Similar[] {
	return all
		.filter(({ id }) => id !== one.id)
		.map((other) => compare(one, other))
		.filter(({ likeness }) => likeness > 0)
		.sort((a, b) => b.likeness - a.likeness || orderByWay(a, b))
		.slice(0, limit)
		.map(({ compound, distanceM: metres, shared }) => ({ compound, distanceM: metres, shared }));
}

function orderByWay(a: Candidate, b: Candidate): number {
	if (a.exactM !== b.exactM) return a.exactM - b.exactM;
	return a.compound.id < b.compound.id ? -1 : 1;
}

function compare(one: PublicCompound, other: PublicCompound): Candidate {
	const same = TRAITS.map(({ of }) => of(one) !== null && of(one) === of(other));
	const metres = one.position && other.position ? distanceM(one.position, other.position) : null;
	return {
		compound: other,
		distanceM: metres === null ? null : roundMetres(metres),
		shared: [
			...TRAITS.filter((_, at) => same[at]).map(({ name }) => name),
			...(one.subdistrict === other.subdistrict ? (["subdistrict"] as const) : []),
		],
		likeness: same.reduce((sum, shares) => sum * 2 + Number(shares), 0),
		exactM: metres ?? Number.MAX_VALUE,
	};
}
