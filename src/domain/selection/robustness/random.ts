/** The same numbers for the same seed, on every machine. */
export interface Random {
	/** The next 32 bits, 0 … 2³² − 1. */
	bits(): number;
	/** Uniform between 0 and 1, never 0 nor 1 themselves (so that a logarithm can be taken); steps of 2⁻³². */
	uniform(): number;
	/** Exponential with mean 1. */
	exponential(): number;
	/** Standard normal, by Marsaglia's polar method. */
	normal(): number;
	/** Gamma with this shape (> 0) and scale 1: Marsaglia & Tsang 2000; below 1 by their boost with a power of a uniform number. */
	gamma(shape: number): number;
}

const WORD = 2 ** 32;

/**
 * A seeded source of random numbers: xoshiro128** (Blackman & Vigna, period 2¹²⁸ − 1), its state filled by the mixing function of SplitMix32.
 * For draws that somebody else must be able to repeat; not for secrets. Throws for a seed that is no whole number.
 */
export function makeRandom(seed: number): Random {
	if (!Number.isSafeInteger(seed)) throw new Error(`${seed} is no seed: a whole number is wanted.`);
	// Both halves of a long seed count: two seeds never have the same state.
	const [low, high] = [seed | 0, Math.floor(seed / WORD) | 0];
	return makeRandomFrom(Uint32Array.of(mix(low, 1), mix(high, 2), mix(low, 3), mix(high, 4)));
}

/** The generator from a state of four words, not all 0, which it uses up; to be checked against the authors' numbers. */
export function makeRandomFrom(state: Uint32Array): Random {
	const bits = makeBits(state);
	const uniform = () => (bits() + 0.5) / WORD;
	const normal = makeNormal(uniform);
	return {
		bits,
		uniform,
		exponential: () => -Math.log(uniform()),
		normal,
		gamma: (shape) => drawGamma(shape, uniform, normal),
	};
}

/** The word SplitMix32 gives after so many steps from a seed. */
function mix(seed: number, step: number): number {
	let word = (seed + Math.imul(step, 0x9e3779b9)) | 0;
	word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
	word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
	return (word ^ (word >>> 15)) >>> 0;
}

function makeBits([a = 0, b = 0, c = 0, d = 0]: Uint32Array): () => number {
	if ((a | b | c | d) === 0) throw new Error("The generator cannot start from a state of zeros.");
	return () => {
		const fifth = Math.imul(b, 5);
		const answer = Math.imul((fifth << 7) | (fifth >>> 25), 9);
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = (d << 11) | (d >>> 21);
		return answer >>> 0;
	};
}

/** The polar method makes two at a time; the second waits. */
function makeNormal(uniform: () => number): () => number {
	let waiting: number | null = null;
	return () => {
		if (waiting !== null) {
			const kept = waiting;
			waiting = null;
			return kept;
		}
		for (;;) {
			const x = 2 * uniform() - 1;
			const y = 2 * uniform() - 1;
			const square = x * x + y * y;
			if (square >= 1 || square === 0) continue;
			const stretch = Math.sqrt((-2 * Math.log(square)) / square);
			waiting = y * stretch;
			return x * stretch;
		}
	};
}

function drawGamma(shape: number, uniform: () => number, normal: () => number): number {
	if (!(shape > 0 && Number.isFinite(shape))) throw new Error(`A gamma draw of shape ${shape}.`);
	const boost = shape < 1 ? uniform() ** (1 / shape) : 1;
	const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = normal();
		const v = (1 + c * x) ** 3;
		if (v <= 0) continue;
		if (Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return boost * d * v;
	}
}

const LEAST_CONCENTRATION = 0.01;

/** Writes weights that sum to 1 into `into`. */
export type DrawWeights = (into: Float64Array) => void;

/** All weights there are with the same chance: uniform on the simplex, by exponential spacings. */
export function drawUniformWeights(random: Random): DrawWeights {
	return (into) => {
		for (let k = 0; k < into.length; k++) into[k] = random.exponential();
		normalise(into);
	};
}

/**
 * Weights around `weights` (≥ 0, with a positive sum): Dirichlet with parameters `concentration` × share, so that each has its present share as mean
 * and the variance share·(1 − share)/(concentration + 1). A weight of 0 stays 0. Throws for a concentration below 0.01, where
 * nearly every draw would give all to one.
 */
export function drawWeightsAround(
	random: Random,
	weights: ArrayLike<number>,
	concentration: number,
): DrawWeights {
	if (!(concentration >= LEAST_CONCENTRATION && Number.isFinite(concentration))) {
		throw new Error(`A concentration of ${concentration}: at least ${LEAST_CONCENTRATION} is wanted.`);
	}
	const shares = Float64Array.from(weights);
	normalise(shares);
	return (into) => {
		// Very small shapes can all underflow to 0 at once; such a draw has no direction and is repeated.
		do {
			for (let k = 0; k < into.length; k++) {
				const shape = concentration * (shares[k] ?? 0);
				into[k] = shape > 0 ? random.gamma(shape) : 0;
			}
		} while (!into.some((one) => one > 0));
		normalise(into);
	};
}

function normalise(weights: Float64Array): void {
	let sum = 0;
	for (const one of weights) sum += one;
	if (!(sum > 0 && Number.isFinite(sum)))
		throw new Error(`Weights with the sum ${sum} cannot be made to sum to 1.`);
	for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] ?? 0) / sum;
}
