/** Pinyin of Chinese characters, each with every reading it has, without tones, `ü` as `v`. Characters that have none are missing. */
export type Readings = ReadonlyMap<string, readonly string[]>;

const HAN = /\p{Script=Han}/u;

/** Whether a character is a Chinese one. */
export function isHan(character: string): boolean {
	return HAN.test(character);
}

/** The distinct Chinese characters of some texts, for which readings have to be found. */
export function listHan(texts: Iterable<string>): readonly string[] {
	const found = new Set<string>();
	for (const text of texts) for (const character of text) if (isHan(character)) found.add(character);
	return [...found];
}

/** Readings as keyboards write them: `ü` as `v`, and as the `u` many people write; what is no pinyin is none. */
export function spellReadings(readings: readonly string[]): readonly string[] {
	const spelled = readings.flatMap((one) => [one, one.replace("v", "u")]);
	return [...new Set(spelled)].filter((one) => /^[a-z]+$/.test(one));
}
