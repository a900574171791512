/** Draws that never repeat: values unlike any other, the same ones each time. */
export interface Draws {
	/** A whole number of five digits that ends neither in 0 nor in 5, so that no rounding leaves it as it is. */
	readonly integer: (least: number, most: number) => number;
	/** A number with `decimals` digits behind the point, the last of which is not 0. */
	readonly decimal: (least: number, most: number, decimals: number) => number;
	/** Rare letters that spell nothing. */
	readonly word: () => string;
	/** A day no record of today would name. */
	readonly day: () => string;
}

// Mulberry32: small, seeded and the same everywhere, which is all that is asked of it.
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Letters that could make a drawn word look like an organisation, a person, a number or a house number. */
const TELLING =
	/[局厅处科部所站院校厂社馆队会署公司集团单位机关委员街道区办事室物业中心小组学大医银行协合作联系人负责先生女士经理师傅主任长电话〇零一二三四五六七八九号]/;
const FIRST_LETTER = 0x4e00;
const LETTERS = 0x51a5;
const WORD_LENGTH = 6;
const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.UTC(1971, 0, 2);

/** Draws from a seed; what is in `taken` is never drawn. */
export function makeDraws(seed: number, taken: ReadonlySet<string>): Draws {
	const random = makeRandom(seed);
	const used = new Set(taken);
	const once = <T extends string | number>(draw: () => T): T => {
		for (;;) {
			const value = draw();
			if (used.has(String(value))) continue;
			used.add(String(value));
			return value;
		}
	};
	const letter = (): string => {
		const drawn = String.fromCodePoint(FIRST_LETTER + Math.floor(random() * LETTERS));
		return TELLING.test(drawn) ? letter() : drawn;
	};
	let days = 0;
	return {
		integer: (least, most) =>
			once(() => {
				const drawn = least + Math.floor(random() * (most - least));
				return drawn % 5 === 0 ? drawn + 1 : drawn;
			}),
		decimal: (least, most, decimals) =>
			once(() => {
				const short = (least + random() * (most - least)).toFixed(decimals - 1);
				return Number(`${short}${1 + Math.floor(random() * 9)}`);
			}),
		word: () => once(() => Array.from({ length: WORD_LENGTH }, letter).join("")),
		day: () => {
			days += 1;
			return new Date(FIRST_DAY_MS + days * DAY_MS).toISOString().slice(0, 10);
		},
	};
}
