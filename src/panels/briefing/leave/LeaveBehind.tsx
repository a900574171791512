import { useId } from "react";
import { PAPERS, type Paper } from "../../../domain/view";
import type { Origin } from "../../../sources/origin";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { PageLink, type Way } from "../../PageLink";
import { drawPictures } from "./draw_pictures";
import styles from "./LeaveBehind.module.css";
import { LeaveWork } from "./LeaveWork";
import type { LeavePage } from "./leave_page";
import { makeFile } from "./make_file";

export interface LeaveBehindProps {
	/** Every scene in its order, as it stands at this moment; asked for when something is made. */
	readonly pages: () => readonly LeavePage[];
	/** How many there are, and which is shown, counted from 0. */
	readonly count: number;
	readonly current: number;
	readonly speech: BriefingSpeech;
	/** The briefing laid out for a paper. */
	readonly paperWay: (paper: Paper) => Way;
	/** Where the records come from; `null`: they are in the page itself, which is that one file already. */
	readonly origin: Origin | null;
}

/** What can be taken away from a briefing: a document, pictures, one file. */
export function LeaveBehind(props: LeaveBehindProps) {
	const { speech, pages, count, current, origin } = props;
	const { text } = speech;
	const titleId = useId();
	const all = text("leave.pictures.all", { n: count });
	return (
		<section className={styles.leave} aria-labelledby={titleId}>
			<h3 id={titleId} className={styles.title}>
				{text("leave.title")}
			</h3>
			<p className={styles.about}>{text("leave.about")}</p>
			<PaperWays {...props} />
			<LeaveWork
				speech={speech}
				title={text("leave.pictures")}
				about={text("leave.picturesAbout")}
				works={[
					{ label: all, make: (watch) => drawPictures({ pages: pages(), only: null, speech }, watch) },
					{
						label: text("leave.pictures.one"),
						make: (watch) => drawPictures({ pages: pages(), only: current, speech }, watch),
					},
				]}
			/>
			{origin && (
				<LeaveWork
					speech={speech}
					title={text("leave.file")}
					about={text("leave.fileAbout")}
					works={[{ label: text("leave.file.make"), make: (watch) => makeFile({ origin, speech }, watch) }]}
				/>
			)}
		</section>
	);
}

function PaperWays({ speech: { text }, paperWay }: LeaveBehindProps) {
	const titleId = useId();
	return (
		<section className={styles.part} aria-labelledby={titleId}>
			<h4 id={titleId} className={styles.name}>
				{text("leave.paper")}
			</h4>
			<p className={styles.about}>{text("leave.paperAbout")}</p>
			<ul className={styles.ways}>
				{PAPERS.map((paper) => (
					<li key={paper}>
						<PageLink {...paperWay(paper)}>{text(`leave.paper.${paper}`)}</PageLink>
					</li>
				))}
			</ul>
		</section>
	);
}
