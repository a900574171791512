import type { Encoding } from "../table";

/** Text and the encoding it was found, or said, to be in. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: Encoding;
	/** Characters that could not be read; each stands in the text as U+FFFD. */
	readonly lost: number;
}

const MARKS = [
	{ bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
	{ bytes: [0xff, 0xfe], encoding: "utf-16le" },
	{ bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

// UTF-8 with scars rather than another encoding: in Chinese text of any other one nearly no sequence is well-formed.
const SOUND_PER_LOST = 10;

/**
 * The text of a file. What somebody said decides, then a byte order mark; without either strict UTF-8 is tried, then UTF-8 with
 * a few damaged characters (a file cut in the middle of one), and what is neither is read as GB18030, which office programs in
 * China write. Not `gbk`: its decoder fails on four-byte characters in older runtimes.
 */
export function parseText(bytes: Uint8Array, said: Encoding | null = null): DecodedText {
	const encoding = said ?? findMark(bytes);
	if (encoding !== null) return decode(bytes, encoding);
	const strict = decodeStrictly(bytes);
	if (strict !== null) return { text: strict, encoding: "utf-8", lost: 0 };
	const scarred = decode(bytes, "utf-8");
	return isMostlySound(scarred) ? scarred : decode(bytes, "gb18030");
}

/** The encoding a byte order mark states; `null` without a mark. */
export function findMark(bytes: Uint8Array): Encoding | null {
	return MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte))?.encoding ?? null;
}

// Making a decoder takes longer than reading a cell with it.
const STRICT = new TextDecoder("utf-8", { fatal: true });
const DECODERS = new Map<Encoding, TextDecoder>();

function decoderOf(encoding: Encoding): TextDecoder {
	const known = DECODERS.get(encoding);
	if (known) return known;
	const decoder = new TextDecoder(encoding);
	DECODERS.set(encoding, decoder);
	return decoder;
}

/** The text in UTF-8; `null` when any of it is not. */
export function decodeStrictly(bytes: Uint8Array): string | null {
	try {
		return STRICT.decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}

/** The text in an encoding; what is none of it becomes U+FFFD and is counted. */
export function decode(bytes: Uint8Array, encoding: Encoding): DecodedText {
	const strict = encoding === "utf-8" ? decodeStrictly(bytes) : null;
	if (strict !== null) return { text: strict, encoding, lost: 0 };
	const text = decoderOf(encoding).decode(bytes);
	return { text, encoding, lost: countLost(text) };
}

function countLost(text: string): number {
	let lost = 0;
	for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) lost += 1;
	return lost;
}

/** Whether a text with lost characters is one in its encoding all the same, with a few scars. */
export function isMostlySound({ text, lost }: Pick<DecodedText, "text" | "lost">): boolean {
	let beyondAscii = 0;
	for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) beyondAscii += 1;
	return beyondAscii - lost >= SOUND_PER_LOST * lost;
}
