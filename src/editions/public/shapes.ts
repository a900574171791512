import type { PublicHouseholds } from "../../domain/public_records";

// From here on households are told as a round number; below only as a band.
const LEAST_TOLD_HOUSEHOLDS = 50;
// Below this the band is “under 20”.
const LEAST_BAND_HOUSEHOLDS = 20;
const HOUSEHOLD_STEP = 10;

/** Households as the public may know them: a band below 50, else to the nearest ten. */
export function bandHouseholds(households: number): PublicHouseholds {
	if (households < LEAST_BAND_HOUSEHOLDS) return "under-20";
	if (households < LEAST_TOLD_HOUSEHOLDS) return "20-49";
	return roundTo(households, HOUSEHOLD_STEP);
}

/** The nearest multiple of a step; half a step goes up. */
export function roundTo(value: number, step: number): number {
	return Math.round(value / step) * step;
}

/** First year of the decade of a year. */
export function decadeOf(year: number): number {
	return Math.floor(year / 10) * 10;
}

/** The year of a day `YYYY-MM-DD`. */
export function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}

/** Lane and house number of an address: what follows 号 (building, staircase, room) is cut off. */
export function streetOf(address: string): string {
	return /^.*?号/.exec(address)?.[0] ?? address;
}

/** A coordinate to so many decimals. */
export function roundDegrees(degrees: number, decimals: number): number {
	return Number(degrees.toFixed(decimals));
}
