import { useEffect, useMemo, useState } from "react";
import { PAPERS, type Paper } from "../../../domain/view";
import { makeCanvasMeasure } from "../../../map/svg/paint/measure_text";
import type { LeavePage } from "../../../panels/briefing/leave/leave_page";
import { PageLink } from "../../../panels/PageLink";
import panel from "../../../panels/panel.module.css";
import { writeLink } from "../../../state/link";
import { PAGE, PAGES, useSheetMargins } from "../../../state/use_sheet_margins";
import { pick } from "../../../text/text";
import sheets from "../../sheets.module.css";
import { tellScene } from "../tell_scene";
import type { BriefingWork } from "../work";
import styles from "./BriefingPaper.module.css";
import { CoverSheet } from "./CoverSheet";
import { SceneSheet } from "./SceneSheet";

interface BriefingPaperProps extends BriefingWork {
	readonly paper: Paper;
}

/** The whole briefing laid out for paper, a sheet a scene: on the screen as sheets under a bar, and from there as it is on paper or as PDF. */
export default function BriefingPaper(props: BriefingPaperProps) {
	const { town, view, targets, choice, briefing, speech, paper, loaded } = props;
	const pages = useMemo(() => {
		// Paper is light, whatever the wall is.
		const lit = { ...view, theme: "light" as const };
		return briefing.scenes.map((told) =>
			tellScene(told, { town, view: lit, targets, choice, briefing, speech }),
		);
	}, [town, view, targets, choice, briefing, speech]);
	const measure = useMemo(makeCanvasMeasure, []);
	const painted = usePainted();
	useMargins(props);
	const known = !loaded.problems.some(({ file }) => file === "compounds");
	const settled = !loaded.loading && (choice !== null || !asksForSites(pages));
	return (
		<div className={sheets.page}>
			<PaperBar {...props} />
			<main className={sheets.main} data-ready={painted && settled} data-known={known}>
				<div className={`${sheets.document} ${styles.document}`} data-paper={paper}>
					<CoverSheet pages={pages} briefing={briefing} speech={speech} />
					{pages.map((page, at) => (
						<SceneSheet key={page.briefing.id} {...{ page, paper, speech, measure }} n={at + 1} />
					))}
				</div>
			</main>
		</div>
	);
}

/** True from the first effect on: the pictures are put into the page before effects run. */
function usePainted(): boolean {
	const [painted, setPainted] = useState(false);
	useEffect(() => setPainted(true), []);
	return painted;
}

/** The next sites come a moment after the rest. */
function asksForSites(pages: readonly LeavePage[]): boolean {
	return pages.some(
		({ briefing: { map, side, claims } }) =>
			map.sites || side?.kind === "sites" || claims.some(({ measure }) => measure.of === "sites"),
	);
}

/** What one does with the document: print it, choose its paper, go back. It is not printed itself. */
function PaperBar({ steps, paper, speech: { text } }: BriefingPaperProps) {
	const { link, go } = steps;
	const turnTo = (print: Paper | null) => ({
		href: writeLink({ ...link, print }) || "?",
		onFollow: () => go((before) => ({ ...before, print })),
	});
	return (
		<header className={sheets.bar}>
			<PageLink {...turnTo(null)}>{text("leave.paper.back")}</PageLink>
			<nav className={sheets.papers} aria-label={text("leave.paper.size")}>
				{PAPERS.map((one) =>
					one === paper ? (
						<span key={one} className={sheets.chosen} aria-current="page">
							{text(`leave.paper.${one}`)}
						</span>
					) : (
						<PageLink key={one} {...turnTo(one)}>
							{text(`leave.paper.${one}`)}
						</PageLink>
					),
				)}
			</nav>
			<span className={panel.quiet}>{text("leave.paper.hint")}</span>
			<button type="button" className={sheets.print} onClick={() => globalThis.print()}>
				{text("leave.paper.print")}
			</button>
		</header>
	);
}

/** What stands in the margins of every printed page: whose it is, of what date, by what right, and the page's number. */
function useMargins({ briefing, speech }: BriefingPaperProps): void {
	const { text, lang, district } = speech;
	const margins = useMemo(() => {
		const { approval, synthetic, dataDate } = district;
		const marks = [
			...(synthetic ? [text("app.synthetic")] : []),
			approval === null ? text("app.noApproval") : text("app.approval", { number: approval }),
		];
		return {
			"--sheet-title": pick(briefing.title, lang),
			"--sheet-date": text("app.dataDate", { date: dataDate }),
			"--sheet-marks": marks.join(" · "),
			"--sheet-page": text("leave.sheet.page", { n: PAGE, of: PAGES }),
		};
	}, [text, lang, district, briefing]);
	useSheetMargins(margins);
}
