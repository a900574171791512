/** Text and the encoding it was found to be in. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
}

const MARKS = [
	{ bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
	{ bytes: [0xff, 0xfe], encoding: "utf-16le" },
	{ bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * The text of a file. A byte order mark decides; without one strict UTF-8 is tried, and what is not UTF-8 is read as GB18030,
 * which office programs in China write. Not `gbk`: its decoder fails on four-byte characters in older runtimes.
 */
export function parseText(bytes: Uint8Array): DecodedText {
	const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
	if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes), encoding: mark.encoding };
	const strict = decodeStrictly(bytes);
	if (strict !== null) return { text: strict, encoding: "utf-8" };
	return { text: new TextDecoder("gb18030").decode(bytes), encoding: "gb18030" };
}

function decodeStrictly(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}
