import { BRIEFING_RATIO, composeBriefing } from "../../../map/export/compose_briefing";
import { rasterizeSheet } from "../../../map/export/rasterize_sheet";
import { makeCanvasMeasure } from "../../../map/svg/paint/measure_text";
import { zipPictures } from "../../../state/zip_pictures";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { makeOutputText } from "../../../text/output_text";
import { pick } from "../../../text/text";
import { describePage } from "./describe_page";
import type { LeavePage } from "./leave_page";
import { nameLeave, namePage } from "./name_leave";
import type { LeaveFile, LeaveWatch } from "./use_leaving";

interface PicturesPlan {
	readonly pages: readonly LeavePage[];
	/** Which of them, counted from 0; `null`: all. */
	readonly only: number | null;
	readonly speech: BriefingSpeech;
}

/** One scene as PNG, or all of them as an archive of PNG. Throws `ExportFailure` when the browser cannot make one, the signal's reason when stopped. */
export async function drawPictures(plan: PicturesPlan, watch: LeaveWatch): Promise<LeaveFile> {
	const { pages, only, speech } = plan;
	const { text, lang } = speech;
	const wanted = pages.flatMap((page, at) => (only === null || only === at ? [{ page, at }] : []));
	const drawn = new Map<string, Uint8Array>();
	for (const [done, { page, at }] of wanted.entries()) {
		const title = pick(page.briefing.title, lang);
		watch.onStep({ step: "scene", done: done + 1, of: wanted.length, title });
		const blob = await drawPage(plan, at, watch.signal);
		drawn.set(namePage(title, at + 1, pages.length), new Uint8Array(await blob.arrayBuffer()));
		watch.signal.throwIfAborted();
	}
	const [first] = drawn;
	if (only !== null && first) {
		const [name, bytes] = first;
		const what = name.replace(/\.png$/, "");
		return {
			name: nameLeave(speech, what, "png"),
			blob: new Blob([bytes as BlobPart], { type: "image/png" }),
		};
	}
	watch.onStep({ step: "pack", done: wanted.length, of: wanted.length, title: "" });
	await pause();
	watch.signal.throwIfAborted();
	const zip = new Blob([zipPictures(drawn) as BlobPart], { type: "application/zip" });
	return { name: nameLeave(speech, text("leave.name.briefing"), "zip"), blob: zip };
}

async function drawPage({ pages, speech }: PicturesPlan, at: number, signal: AbortSignal): Promise<Blob> {
	const page = pages[at];
	if (!page) throw new Error(`There is no scene ${at} among ${pages.length}.`);
	await pause();
	signal.throwIfAborted();
	const picture = describePage(page, { n: at + 1, of: pages.length }, speech);
	const words = { ...speech, text: makeOutputText(speech.text, speech.lang) };
	const sheet = composeBriefing(page.scene, words, { picture, measure: makeCanvasMeasure() });
	const pixels = {
		widthPx: Math.round(sheet.widthPx * BRIEFING_RATIO),
		heightPx: Math.round(sheet.heightPx * BRIEFING_RATIO),
	};
	return rasterizeSheet(sheet.node, pixels, { onStep: () => undefined, signal });
}

/** Lets the page show what is said of the next step before it is busy with it. */
function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
