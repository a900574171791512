import { fillShell } from "../../../sources/embedded/fill_shell";
import { fetchShell, gatherEmbedded } from "../../../sources/embedded/gather_embedded";
import { hashEmbedded } from "../../../sources/embedded/hash_embedded";
import type { Origin } from "../../../sources/origin";
import { SourceProblem } from "../../../sources/problem";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { pick } from "../../../text/text";
import { nameLeave } from "./name_leave";
import { LeaveFailure, type LeaveFile, type LeaveWatch } from "./use_leaving";

/** The briefing with the data of an origin as one file. Throws `LeaveFailure` when program or data cannot be had, the signal's reason when stopped. */
export async function makeFile(
	{ origin, speech }: { readonly origin: Origin; readonly speech: BriefingSpeech },
	{ signal, onStep }: LeaveWatch,
): Promise<LeaveFile> {
	const tell = (done: number, of: number) => onStep({ step: "file", done, of, title: "" });
	tell(0, 1);
	const shell = await fetchShell(signal).catch((error: unknown) => {
		signal.throwIfAborted();
		throw new LeaveFailure("not-fetched", error);
	});
	const embedded = await gatherEmbedded(origin, { signal, onStep: tell }).catch((error: unknown) => {
		signal.throwIfAborted();
		if (error instanceof SourceProblem) throw new LeaveFailure("no-data", error);
		throw error;
	});
	const { text, lang, district } = speech;
	const page = fillShell(shell, embedded, {
		title: pick(district.title, lang),
		dataDate: district.dataDate,
		dataHash: hashEmbedded(embedded),
		mark: district.synthetic ? text("app.synthetic") : null,
	});
	const blob = new Blob([page], { type: "text/html;charset=utf-8" });
	return { name: nameLeave(speech, text("leave.name.briefing"), "html"), blob };
}
