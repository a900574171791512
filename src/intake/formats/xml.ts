import { UnreadableFile } from "../table";

/** What a reader of XML wants to hear. Names come without their prefix; attributes as they stand, for `readAttributes`. */
export interface XmlListener {
	open(name: string, attributes: string): void;
	close(name: string): void;
	/** Text between tags, with its entities resolved; may come in several pieces. */
	text(text: string): void;
}

/**
 * Tells a listener what stands in a part of a workbook, in one pass whatever the text. Knows the five entities of XML and numbers,
 * expands no others and refuses a document type, in which others could be declared. Fails when a tag is not closed.
 */
export function walkXml(part: string, text: string, listener: XmlListener): void {
	let at = 0;
	while (at < text.length) {
		const start = text.indexOf("<", at);
		if (start === -1) break;
		if (start > at) listener.text(decodeEntities(text.slice(at, start)));
		at =
			text.charCodeAt(start + 1) === 33 || text.charCodeAt(start + 1) === 63
				? skipSpecial({ part, text, start, listener })
				: walkTag({ part, text, start, listener });
	}
}

interface Place {
	readonly part: string;
	readonly text: string;
	readonly start: number;
	readonly listener: XmlListener;
}

function fail(part: string): UnreadableFile {
	return new UnreadableFile({ rule: "workbook-damaged", field: "", value: part });
}

function findEnd({ part, text }: Place, closing: string, from: number): number {
	const end = text.indexOf(closing, from);
	if (end === -1) throw fail(part);
	return end;
}

/** Comments, instructions and marked text; gives where the reading goes on. */
function skipSpecial(place: Place): number {
	const { part, text, start, listener } = place;
	if (text.startsWith("<!--", start)) return findEnd(place, "-->", start + 4) + 3;
	if (text.startsWith("<![CDATA[", start)) {
		const end = findEnd(place, "]]>", start + 9);
		listener.text(text.slice(start + 9, end));
		return end + 3;
	}
	if (text.startsWith("<?", start)) return findEnd(place, "?>", start + 2) + 2;
	throw new UnreadableFile({ rule: "xml-doctype", field: "", value: part });
}

function walkTag(place: Place): number {
	const { text, start, listener } = place;
	const end = findTagEnd(place);
	if (text[start + 1] === "/") {
		listener.close(dropPrefix(text.slice(start + 2, end).trim()));
		return end + 1;
	}
	const isEmpty = text[end - 1] === "/";
	const inner = text.slice(start + 1, isEmpty ? end - 1 : end);
	const cut = inner.search(/\s/);
	const name = dropPrefix(cut === -1 ? inner : inner.slice(0, cut));
	listener.open(name, cut === -1 ? "" : inner.slice(cut));
	if (isEmpty) listener.close(name);
	return end + 1;
}

// An attribute may hold the sign that ends a tag.
function findTagEnd({ part, text, start }: Place): number {
	let quote = 0;
	for (let at = start + 1; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (quote !== 0) {
			if (code === quote) quote = 0;
		} else if (code === 34 || code === 39) quote = code;
		else if (code === 62) return at;
	}
	throw fail(part);
}

function dropPrefix(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

/** The attributes of a tag by their names without prefix. */
export function readAttributes(source: string): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>();
	let at = 0;
	while (at < source.length) {
		const equals = source.indexOf("=", at);
		if (equals === -1) break;
		const name = dropPrefix(source.slice(at, equals).trim());
		let open = equals + 1;
		while (source[open] === " " || source[open] === "\n" || source[open] === "\t") open += 1;
		const quote = source[open];
		if (quote !== '"' && quote !== "'") break;
		const close = source.indexOf(quote, open + 1);
		if (close === -1) break;
		attributes.set(name, decodeEntities(source.slice(open + 1, close)));
		at = close + 1;
	}
	return attributes;
}

const ENTITIES = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["apos", "'"],
]);
// The longest is &#x10FFFF;
const LONGEST_ENTITY = 12;

function decodeEntities(text: string): string {
	let at = text.indexOf("&");
	if (at === -1) return text;
	let decoded = "";
	let from = 0;
	while (at !== -1) {
		const end = findEntityEnd(text, at + 1);
		const meant = end === -1 ? null : decodeEntity(text.slice(at + 1, end));
		if (meant !== null) {
			decoded += text.slice(from, at) + meant;
			from = end + 1;
		}
		at = text.indexOf("&", at + 1);
	}
	return decoded + text.slice(from);
}

/** The place of the semicolon that ends an entity; -1 when what begins like one is none. */
function findEntityEnd(text: string, from: number): number {
	for (let at = from; at < from + LONGEST_ENTITY && at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 59) return at;
		if (code === 38) return -1;
	}
	return -1;
}

function decodeEntity(name: string): string | null {
	if (!name.startsWith("#")) return ENTITIES.get(name) ?? null;
	const isHex = name[1] === "x" || name[1] === "X";
	const digits = name.slice(isHex ? 2 : 1);
	if (!(isHex ? /^[\da-f]{1,6}$/i : /^\d{1,7}$/).test(digits)) return null;
	const code = Number.parseInt(digits, isHex ? 16 : 10);
	return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
