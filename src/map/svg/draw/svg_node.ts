/** An element of an SVG picture as a value. Text stands in `children` as strings and is never markup. */
export interface SvgNode {
	readonly tag: string;
	/** Numbers are written with at most two decimals. */
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly (SvgNode | string)[];
}

/** Namespace of every element of a picture. */
export const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** An element; without children it is empty. */
export function makeNode(
	tag: string,
	attributes: SvgNode["attributes"] = {},
	children: SvgNode["children"] = [],
): SvgNode {
	return { tag, attributes, children };
}

/** A length or coordinate with at most `digits` decimals, as short as it can be written: `-.5`, not `-0.50`. What is no number is written `0`. */
export function writeNumber(value: number, digits = 2): string {
	if (!Number.isFinite(value)) return "0";
	const short = String(Number(value.toFixed(digits)));
	if (short === "-0") return "0";
	return short.replace(/^(-?)0\./, "$1.");
}

/** The text of an attribute's value, not yet escaped. */
export function writeValue(value: string | number): string {
	return typeof value === "number" ? writeNumber(value) : dropUnwritable(value);
}

/** A text without what no XML document may contain (control characters, half a surrogate pair); each becomes the sign for an unreadable character. */
export function dropUnwritable(text: string): string {
	return text.replace(UNWRITABLE, "\uFFFD");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
