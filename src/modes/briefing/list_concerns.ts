import type { Moving } from "./moving/use_moving";
import type { BriefingWork } from "./work";

/** What an operator has to know of a wall that goes on none the less, in whole sentences: data that may be old, a window that did not open. */
export function listConcerns(
	{ news, loaded, speech: { text } }: Pick<BriefingWork, "news" | "loaded" | "speech">,
	{ blocked }: Pick<Moving, "blocked">,
): readonly string[] {
	const late = loaded.late.map(({ file }) => text(`file.${file}`)).join(text("page.and"));
	return [
		...(news && !news.reachable ? [text("health.unreachable")] : []),
		...(late === "" ? [] : [text("page.late", { files: late })]),
		...(blocked ? [text("page.blocked")] : []),
	];
}
