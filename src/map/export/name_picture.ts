import type { Speech } from "../../text/labels";
import { pick } from "../../text/text";

/** Name of a picture's file: title, date of the data, that they are made up if they are, size. Without what file systems do not take. */
export function namePicture(
	{ district, lang, text }: Speech,
	{ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
	extension: string,
): string {
	const parts = [
		pick(district.title, lang).slice(0, LONGEST_TITLE),
		district.dataDate,
		...(district.synthetic ? [text("app.synthetic")] : []),
		...(extension === "svg" ? [] : [`${widthPx}x${heightPx}`]),
	];
	// A dot at the beginning would hide the file.
	const name = parts
		.join("_")
		.replace(UNFIT, " ")
		.replace(/\s+/g, " ")
		.replace(/^[ .]+/, "");
	return `${name}.${extension}`;
}

/** Letters of a title; names much longer fail on some file systems. */
const LONGEST_TITLE = 60;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is looked for
const UNFIT = /[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069"*/:<>?\\|]/g;
