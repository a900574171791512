import { type FileId, SourceProblem } from "./problem";

/** How much of an unexpected answer is quoted: enough to recognise a proxy's error page. */
const QUOTE = 80;

/**
 * The content of a published file; of a certain release when its hash is given, and then never a copy that was kept of an older one. Rejects with a
 * `SourceProblem` that says what was met instead.
 */
export async function fetchFile(file: FileId, signal: AbortSignal, release?: string): Promise<unknown> {
	const which = release === undefined ? "" : `?release=${encodeURIComponent(release)}`;
	const answer = await fetch(`./data/${file}.json${which}`, { signal }).catch((error: unknown) => {
		if (signal.aborted) throw error;
		throw new SourceProblem(file, "unreachable", String(error));
	});
	if (answer.status >= 500) throw new SourceProblem(file, "server", `HTTP ${answer.status}`);
	if (!answer.ok) throw new SourceProblem(file, "missing", `HTTP ${answer.status}`);
	const body = await answer.text().catch((error: unknown) => {
		if (signal.aborted) throw error;
		throw new SourceProblem(file, "truncated", String(error));
	});
	return parseBody(file, body);
}

/** The value of a JSON text. Throws a `SourceProblem` when the text is empty, a web page or not whole. */
export function parseBody(file: FileId, body: string): unknown {
	const text = body.replace(/^\uFEFF/, "").trim();
	if (text === "") throw new SourceProblem(file, "empty", "0 bytes");
	if (text.startsWith("<")) throw new SourceProblem(file, "html", text.slice(0, QUOTE));
	try {
		return JSON.parse(text);
	} catch (error) {
		const end = text.length > QUOTE ? `…${text.slice(-QUOTE)}` : text;
		throw new SourceProblem(file, "truncated", `${error instanceof Error ? error.message : error}: ${end}`);
	}
}
