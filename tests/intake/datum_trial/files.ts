import type { Datum } from "../../../src/domain/datum";
import type { DatumPoint, DatumQuestion } from "../../../src/intake/datum_evidence";
import { pointIn, unitOf } from "../../../src/intake/datums";
import type { KnownGround, KnownThing } from "./grounds";

/** Numbers that look random and are the same every time (a linear congruential generator). */
export function makeRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** How a file is spoilt, as shares of its rows. */
export interface Noise {
	readonly wrongSubdistrict: number;
	readonly farAway: number;
}

export const NOISE: Noise = { wrongSubdistrict: 0.05, farAway: 0.02 };

export interface FileOfTruth {
	readonly ground: KnownGround;
	/** Only things in these sub-districts; all of them when there is no such list. */
	readonly within?: readonly string[];
	readonly rows: number;
	readonly truth: Datum;
	readonly stated: Datum;
	readonly noise: Noise;
	readonly seed: number;
}

/** A file of so many rows whose points are in the datum `truth`, rounded as files are, while it is stated to be in another. */
export function makeFile({ ground, within, rows, truth, stated, noise, seed }: FileOfTruth): DatumQuestion {
	const random = makeRandom(seed);
	for (let warm = 0; warm < 5; warm += 1) random();
	const things = ground.things.filter(
		({ subdistrictId }) => !within || (subdistrictId !== null && within.includes(subdistrictId)),
	);
	const chosen = shuffle(things, random).slice(0, rows);
	if (chosen.length < rows)
		throw new Error(`${rows} rows were asked for, there are ${chosen.length} things.`);
	const points = chosen.map((thing) => makePoint(thing, { ground, truth, noise, random }));
	return { points, used: stated, outline: ground.outline, subdistricts: ground.subdistricts };
}

function shuffle<T>(all: readonly T[], random: () => number): T[] {
	const keyed = all.map((one) => ({ one, key: random() }));
	return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

interface Making extends Pick<FileOfTruth, "ground" | "truth" | "noise"> {
	readonly random: () => number;
}

function makePoint(thing: KnownThing, { ground, truth, noise, random }: Making): DatumPoint {
	const [lng, lat] = thing.position;
	const away = random() < noise.farAway ? 0.3 + random() * 0.3 : 0;
	const [x, y] = pointIn(truth, [lng + away, lat + away]);
	const digits = unitOf(truth) === "degrees" ? 4 : 0;
	const isWrong = thing.subdistrictId !== null && random() < noise.wrongSubdistrict;
	const other = ground.ids[Math.floor(random() * ground.ids.length)] ?? null;
	return {
		raw: [Number(x.toFixed(digits)), Number(y.toFixed(digits))],
		subdistrictId: isWrong ? other : thing.subdistrictId,
		near: thing.near,
	};
}
