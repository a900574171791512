import { PAPERS, type Paper } from "../../domain/view";
import { PageLink } from "../../panels/PageLink";
import { ProblemSummary } from "../../panels/ProblemList";
import panel from "../../panels/panel.module.css";
import type { Problem } from "../../sources/use_records";
import { type Link, writeLink } from "../../state/link";
import type { PrintSpeech } from "../../text/print_text";
import sheets from "../sheets.module.css";

interface PrintBarProps {
	readonly speech: PrintSpeech;
	readonly link: Link;
	readonly go: (change: (link: Link) => Link) => void;
	readonly problems: readonly Problem[];
}

/** What one does with the document: print it, choose its paper, go back. It is not printed itself. */
export function PrintBar({ speech, link, go, problems }: PrintBarProps) {
	const { text } = speech;
	const turnTo = (print: Paper | null) => ({
		href: writeLink({ ...link, print }) || "?",
		onFollow: () => go((before) => ({ ...before, print })),
	});
	return (
		<header className={sheets.bar}>
			<PageLink {...turnTo(null)}>{text("print.back")}</PageLink>
			<nav className={sheets.papers} aria-label={text("print.paper")}>
				{PAPERS.map((paper) =>
					paper === link.print ? (
						<span key={paper} className={sheets.chosen} aria-current="page">
							{text(`print.paper.${paper}`)}
						</span>
					) : (
						<PageLink key={paper} {...turnTo(paper)}>
							{text(`print.paper.${paper}`)}
						</PageLink>
					),
				)}
			</nav>
			<span className={panel.quiet}>{text("print.hint")}</span>
			<button type="button" className={sheets.print} onClick={() => globalThis.print()}>
				{text("print.print")}
			</button>
			<ProblemSummary problems={problems} malformed={0} speech={speech} />
		</header>
	);
}
