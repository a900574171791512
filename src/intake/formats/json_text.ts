import { UnreadableFile } from "../table";
import { LIMITS } from "./limits";

// More digits than a double keeps: a long number is a name (of a household, a device) and must not be rounded.
const EXACT_DIGITS = 15;

/**
 * JSON text in which whole numbers of more than fifteen digits are texts, so that parsing cannot round them. Fails when brackets lie
 * within brackets deeper than any table does, which could exhaust whoever walks through them.
 */
export function protectNumbers(text: string): string {
	const pieces: string[] = [];
	let from = 0;
	let depth = 0;
	let at = 0;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === 34) at = skipString(text, at);
		else if (code === 123 || code === 91) depth += 1;
		else if (code === 125 || code === 93) depth -= 1;
		else if (isNumberPart(code)) {
			const end = skipNumber(text, at);
			const number = text.slice(at, end);
			if (end - at > EXACT_DIGITS && /^-?\d{16,1000}$/.test(number)) {
				pieces.push(text.slice(from, at), `"${number}"`);
				from = end;
			}
			at = end - 1;
		}
		if (depth > LIMITS.jsonDepth) {
			throw new UnreadableFile({ rule: "json-too-deep", field: "", value: String(LIMITS.jsonDepth) });
		}
		at += 1;
	}
	return pieces.length === 0 ? text : pieces.join("") + text.slice(from);
}

// Digits, and what may stand within a number: . + - E e.
function isNumberPart(code: number): boolean {
	return (
		(code >= 48 && code <= 57) || code === 45 || code === 46 || code === 43 || code === 69 || code === 101
	);
}

function skipNumber(text: string, start: number): number {
	let at = start;
	while (at < text.length && isNumberPart(text.charCodeAt(at))) at += 1;
	return at;
}

/** The place of the quotation mark that ends a string. */
function skipString(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1;
	return at;
}
