/** A small seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
export interface Random {
	/** 0 ≤ x < 1. */
	next(): number;
	between(least: number, most: number): number;
	/** A whole number, both ends included. */
	whole(least: number, most: number): number;
	chance(share: number): boolean;
	pick<T>(items: readonly T[]): T;
	shuffle<T>(items: readonly T[]): T[];
	/** Normal, mean 0, deviation 1. */
	normal(): number;
}

export function makeRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
	const pick = <T>(items: readonly T[]): T => {
		const item = items[whole(0, items.length - 1)];
		if (item === undefined) throw new Error("Nothing to pick from.");
		return item;
	};
	const shuffle = <T>(items: readonly T[]): T[] => {
		const keyed = items.map((item) => ({ item, key: next() }));
		return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
	};
	// Twelve uniforms: no logarithm or cosine, whose last digit engines may round differently.
	const normal = () => Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6);
	return {
		next,
		between: (least, most) => least + next() * (most - least),
		whole,
		chance: (share) => next() < share,
		pick,
		shuffle,
		normal,
	};
}
