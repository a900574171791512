/** A value that may not be published, unlike any other, and where it stands in the seeded folder. */
export type Token = { readonly where: string } & (
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "number"; readonly number: number }
	| { readonly kind: "point"; readonly lng: number; readonly lat: number; readonly isRounded: boolean }
);

/** What is looked for, and the tokens each finding gives away. */
export interface Needles {
	/** Byte sequences as Latin-1 strings. */
	readonly strings: ReadonlyMap<string, Token>;
	/** Numbers as they are written. */
	readonly numbers: ReadonlyMap<string, Token>;
	/** Two numbers side by side, `lng,lat`. */
	readonly pairs: ReadonlyMap<string, Token>;
}

const latin1 = (bytes: Buffer) => bytes.toString("latin1");
const escapeEach = (text: string, write: (code: number) => string) =>
	[...text].map((letter) => write(letter.codePointAt(0) ?? 0)).join("");
const hex4 = (code: number) => code.toString(16).padStart(4, "0");

/** Base64 of a text that stands anywhere in a longer one: the three ways it can fall, less the ends that mix with its neighbours. */
function writeBase64(bytes: Buffer): string[] {
	return [0, 1, 2].map((offset) => {
		const whole = Buffer.concat([Buffer.alloc(offset), bytes])
			.toString("base64")
			.replace(/=+$/, "");
		const first = Math.ceil((offset * 8) / 6);
		const last = Math.floor(((offset + bytes.length) * 8) / 6);
		return whole.slice(first, last);
	});
}

function writeUtf16(text: string): string[] {
	const little = Buffer.from(text, "utf16le");
	return [latin1(little), latin1(Buffer.from(little).swap16())];
}

/** The ways a text can be written into a file. */
function writeText(text: string): string[] {
	const utf8 = Buffer.from(text, "utf8");
	const escaped = escapeEach(text, (code) => `\\u${hex4(code)}`);
	const url = encodeURIComponent(text);
	return [
		latin1(utf8),
		escaped,
		escaped.replace(/[a-f]/g, (digit) => digit.toUpperCase()),
		escapeEach(text, (code) => `\\u{${code.toString(16)}}`),
		escapeEach(text, (code) => `&#${code};`),
		escapeEach(text, (code) => `&#x${code.toString(16)};`),
		url,
		url.toLowerCase(),
		utf8.toString("hex"),
		...writeBase64(utf8),
		...writeUtf16(text),
	];
}

/** Shorter than this a byte sequence says nothing by itself. */
const LEAST_BYTES = 8;

function decimalsOf(value: number): number {
	return String(value).split(".")[1]?.length ?? 0;
}

function truncate(value: number, decimals: number): string {
	const [whole = "", rest = ""] = String(value).split(".");
	return String(Number(`${whole}.${rest.slice(0, decimals)}`));
}

/** A number with fewer and fewer decimals, rounded or cut off, down to `least`; what happens to end in zeros there is left out. */
function writeNumber(value: number, least: number): string[] {
	const forms = new Set([String(value)]);
	for (let decimals = decimalsOf(value) - 1; decimals >= least; decimals--) {
		for (const shorter of [Number(value.toFixed(decimals)), Number(truncate(value, decimals))]) {
			if (decimalsOf(shorter) >= least) forms.add(String(shorter));
		}
	}
	return [...forms];
}

/** Fewer than four decimals of a withheld amount are too little to tell it from another one. */
const LEAST_DECIMALS = 4;
/** The lines of the ground have five decimals: only beyond those is a single coordinate unlike any of theirs. */
const LEAST_DEGREE_DECIMALS = 6;
const POINT_DECIMALS = [4, 5] as const;

function writePairs({ lng, lat, isRounded }: Extract<Token, { kind: "point" }>): string[] {
	return POINT_DECIMALS.filter((decimals) => !(isRounded && decimals === 4)).flatMap((decimals) => [
		`${Number(lng.toFixed(decimals))},${Number(lat.toFixed(decimals))}`,
		`${truncate(lng, decimals)},${truncate(lat, decimals)}`,
	]);
}

/** What to look for so that no token is missed. `published` are the pairs `lng,lat` that are published by right. */
export function makeNeedles(tokens: readonly Token[], published: ReadonlySet<string>): Needles {
	const strings = new Map<string, Token>();
	const numbers = new Map<string, Token>();
	const pairs = new Map<string, Token>();
	const addText = (text: string, token: Token) => {
		for (const written of writeText(text)) if (written.length >= LEAST_BYTES) strings.set(written, token);
	};
	const addNumber = (value: number, least: number, token: Token) => {
		for (const written of writeNumber(value, least)) numbers.set(written, token);
		addText(String(value), token);
	};
	for (const token of tokens) {
		if (token.kind === "text") addText(token.text, token);
		else if (token.kind === "number") addNumber(token.number, LEAST_DECIMALS, token);
		else {
			addNumber(token.lng, LEAST_DEGREE_DECIMALS, token);
			addNumber(token.lat, LEAST_DEGREE_DECIMALS, token);
			for (const pair of writePairs(token)) if (!published.has(pair)) pairs.set(pair, token);
		}
	}
	return { strings, numbers, pairs };
}
