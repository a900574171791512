import { EMBEDDED_ID, type Embedded } from "./embedded";

/** Where a shell, a page without data, takes its data. */
export const SHELL_PLACE = "<!-- embedded data -->";

/** What the file says of itself to whoever opens it in an editor or asks a script. */
export interface ShellFacts {
	readonly title: string;
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** A text that changes with any value of the data. */
	readonly dataHash: string;
	/** What is to be said of records that are made up; `null`: they are not. */
	readonly mark: string | null;
}

/** A shell with data put in: a whole page. Nothing of the data can end the element it stands in. Throws when the shell has no place for data, or more than one. */
export function fillShell(shell: string, embedded: Embedded, facts: ShellFacts): string {
	const parts = shell.split(SHELL_PLACE);
	const [before, after] = parts;
	if (before === undefined || after === undefined || parts.length !== 2) {
		throw new Error(`A shell has one place for data, “${SHELL_PLACE}”; this has ${parts.length - 1}.`);
	}
	const about = [
		writeMeta("data-date", facts.dataDate),
		writeMeta("data-hash", facts.dataHash),
		...(facts.mark === null ? [] : [writeMeta("data-mark", facts.mark)]),
		`<title>${escapeMarkup(facts.title)}</title>`,
	];
	const data = `<script type="application/json" id="${EMBEDDED_ID}">${writeJson(embedded)}</script>`;
	return [before, ...about, data, after].join("\n");
}

/** JSON in which no sign can begin a tag or a comment, or end a line where only scripts think one ends. */
function writeJson(value: unknown): string {
	return JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (sign) => {
		const code = (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
		return `\\u${code}`;
	});
}

function writeMeta(name: string, content: string): string {
	return `<meta name="${name}" content="${escapeMarkup(content)}">`;
}

function escapeMarkup(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
