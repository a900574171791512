import { useEffect, useMemo, useState } from "react";
import type { Scene } from "../../domain/scene";
import type { Paper } from "../../domain/view";
import { makeCanvasMeasure } from "../../map/svg/paint/measure_text";
import type { MalformedRecord } from "../../sources/problem";
import type { Problem } from "../../sources/use_records";
import { type Link, writeLink } from "../../state/link";
import { readPageAddress } from "../../state/page_address";
import { PAGE, PAGES, useSheetMargins } from "../../state/use_sheet_margins";
import type { Speech } from "../../text/labels";
import { makePrintText, type PrintSpeech } from "../../text/print_text";
import { pick } from "../../text/text";
import sheets from "../sheets.module.css";
import { PrintBar } from "./PrintBar";
import { PrintDocument } from "./PrintDocument";

interface PrintPageProps {
	readonly scene: Scene;
	readonly speech: Speech;
	readonly link: Link;
	readonly paper: Paper;
	/** Shows another link in place of this one. */
	readonly go: (change: (link: Link) => Link) => void;
	/** Number of the version of this browser's working data that is shown; `null`: the published data. */
	readonly working: number | null;
	readonly loading: boolean;
	readonly problems: readonly Problem[];
	readonly malformed: readonly MalformedRecord[];
}

/** The scene of a link laid out for paper: on the screen as sheets under a bar, and from there as it is on paper or as PDF. */
export default function PrintPage(props: PrintPageProps) {
	const { scene, link, paper, go, working, loading, problems, malformed } = props;
	const speech = usePrintSpeech(props.speech);
	const measure = useMemo(makeCanvasMeasure, []);
	const painted = usePainted();
	useMargins(speech, working);
	// Without the compounds nothing is known of their number, which is not the same as none.
	const known = !problems.some(({ file }) => file === "compounds");
	const { total, placed, shown } = scene.reconciliation;
	const say = (count: number) => (known ? count : "");
	const screen = writeLink({ ...link, print: null });
	return (
		<div className={sheets.page}>
			<PrintBar speech={speech} link={link} go={go} problems={problems} />
			<main
				className={sheets.main}
				data-ready={painted && !loading}
				data-total={say(total)}
				data-placed={say(placed)}
				data-shown={say(shown)}
				data-known={known}
			>
				<PrintDocument
					{...{ scene, speech, paper, working, problems, malformed, measure, known }}
					camera={link.camera}
					link={readPageAddress() + screen}
				/>
			</main>
		</div>
	);
}

function usePrintSpeech(speech: Speech): PrintSpeech {
	return useMemo(() => ({ ...speech, text: makePrintText(speech.text, speech.lang) }), [speech]);
}

/** True from the first effect on: the picture is put into the page before effects run. */
function usePainted(): boolean {
	const [painted, setPainted] = useState(false);
	useEffect(() => setPainted(true), []);
	return painted;
}

/** What stands in the margins of every printed page: whose it is, of what date, by what right, and the page's number. */
function useMargins({ text, lang, district }: PrintSpeech, working: number | null): void {
	const margins = useMemo(() => {
		const { approval, synthetic, dataDate, title } = district;
		const marks = [
			synthetic ? [text("app.synthetic")] : [],
			working === null ? [] : [text("print.working", { number: working })],
			approval === null ? [text("app.noApproval")] : [text("app.approval", { number: approval })],
		];
		return {
			"--sheet-title": pick(title, lang),
			"--sheet-date": text("app.dataDate", { date: dataDate }),
			"--sheet-marks": marks.flat().join(" · "),
			"--sheet-page": text("print.page", { n: PAGE, of: PAGES }),
		};
	}, [text, lang, district, working]);
	useSheetMargins(margins);
}
