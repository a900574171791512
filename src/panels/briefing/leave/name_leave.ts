import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { pick } from "../../../text/text";

/** Letters of a title; names much longer fail on some file systems. */
const LONGEST_TITLE = 60;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is looked for
const UNFIT = /[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069"*/:<>?\\|]/g;

/** Name of a file that is left behind: title, what it is, date of the data, that they are made up if they are. Without what file systems do not take. */
export function nameLeave({ text, lang, district }: BriefingSpeech, what: string, extension: string): string {
	const parts = [
		[...pick(district.title, lang)].slice(0, LONGEST_TITLE).join(""),
		what,
		district.dataDate,
		...(district.synthetic ? [text("app.synthetic")] : []),
	];
	return `${tidy(parts.join("_"))}.${extension}`;
}

/** Name of the picture of a scene within the archive: its number first, so that the order stays, then its title. */
export function namePage(title: string, n: number, of: number): string {
	const digits = String(of).length;
	return `${String(n).padStart(Math.max(2, digits), "0")}_${tidy([...title].slice(0, LONGEST_TITLE).join(""))}.png`;
}

/** A dot at the beginning would hide the file; what begins with a dash some programs take for an option. */
function tidy(name: string): string {
	return name
		.replace(UNFIT, " ")
		.replace(/\s+/g, " ")
		.trim()
		.replace(/^[ .-]+/, "");
}
