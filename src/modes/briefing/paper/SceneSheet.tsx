import { type RefObject, useMemo, useRef } from "react";
import type { Scene } from "../../../domain/scene";
import type { Paper } from "../../../domain/view";
import { makeLegend } from "../../../layers/legend";
import type { MeasureText } from "../../../map/svg/painting";
import { describeClaim } from "../../../panels/briefing/leave/describe_page";
import type { LeavePage } from "../../../panels/briefing/leave/leave_page";
import { makeMapSheet } from "../../../panels/print/map_sheet";
import { PaperMap } from "../../../panels/print/PaperMap";
import { SignView } from "../../../panels/SignView";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { makeSideTable } from "../../../text/briefing/side_table";
import { formatNumber } from "../../../text/format";
import { makePrintText } from "../../../text/print_text";
import { pick } from "../../../text/text";
import { SideSheet } from "./SideSheet";
import styles from "./sheet.module.css";
import { useMapHeight } from "./use_map_height";

/** How wide the map of a sheet is, mm, as the style sheet has it too; the numbers stand beside it. */
const MAP_WIDTH_MM: Readonly<Record<Paper, number>> = { a4: 172, a3: 258 };

interface SceneSheetProps {
	readonly page: LeavePage;
	readonly n: number;
	readonly paper: Paper;
	readonly speech: BriefingSpeech;
	readonly measure: MeasureText;
}

/** One scene on one sheet: its words, its map with the legend, every number, what stands beside. Notes are for the presenter alone. */
export function SceneSheet({ page, n, paper, speech, measure }: SceneSheetProps) {
	const { lang } = speech;
	const { briefing, claims, side, scene } = page;
	const table = useMemo(() => side && makeSideTable(side, speech), [side, speech]);
	const sheet = useRef<HTMLElement>(null);
	return (
		<article ref={sheet} id={`paper-${briefing.id}`} data-scene={briefing.id}>
			<header className={styles.head}>
				<h2 className={styles.title}>
					<span className={styles.number}>{n}</span> {pick(briefing.title, lang)}
				</h2>
				{briefing.text && <p className={styles.text}>{pick(briefing.text, lang)}</p>}
			</header>
			<div className={styles.body}>
				<div>
					<SceneMapSheet {...{ page, paper, speech, measure, sheet }} />
					<LegendSheet scene={scene} speech={speech} />
				</div>
				<div className={styles.beside}>
					{claims.length > 0 && (
						<ul className={styles.claims} aria-label={speech.text("leave.sheet.claims")}>
							{claims.map((claim) => (
								<ClaimSheet key={claim.claim.id} said={describeClaim(claim, speech)} />
							))}
						</ul>
					)}
					{table && <SideSheet table={table} id={`paper-side-${briefing.id}`} />}
				</div>
			</div>
		</article>
	);
}

function ClaimSheet({ said }: { readonly said: ReturnType<typeof describeClaim> }) {
	const { id, label, figure, unit, remarks } = said;
	return (
		<li data-claim={id}>
			<p className={styles.figure}>
				<b>{figure}</b>
				{unit !== "" && (
					<span className={styles.unit}>
						{"\u2009"}
						{unit}
					</span>
				)}
			</p>
			<p>{label}</p>
			{remarks.map((remark) => (
				<p key={remark} className={styles.quiet}>
					{remark}
				</p>
			))}
		</li>
	);
}

interface SceneMapProps extends Omit<SceneSheetProps, "n"> {
	readonly sheet: RefObject<HTMLElement | null>;
}

function SceneMapSheet({ page, paper, speech, measure, sheet }: SceneMapProps) {
	const { scene, look, briefing } = page;
	const prefix = `map-${briefing.id}-`;
	const words = useMemo(() => ({ ...speech, text: makePrintText(speech.text, speech.lang) }), [speech]);
	const heightMm = useMapHeight(sheet, paper, scene);
	const map = useMemo(() => {
		const camera = look !== null && "camera" in look ? look.camera : null;
		// A sheet of paper frames what the scene looks at as it frames all compounds elsewhere.
		const framed: Scene = look !== null && "extent" in look ? { ...scene, home: look.extent } : scene;
		const widthMm = MAP_WIDTH_MM[paper];
		return makeMapSheet(framed, words, { widthMm, heightMm, camera, measure, prefix });
	}, [scene, look, words, paper, heightMm, measure, prefix]);
	if (map === null) return <p role="alert">{speech.text("leave.sheet.notPlaced")}</p>;
	return <PaperMap scene={scene} speech={words} map={map} />;
}

function LegendSheet({ scene, speech }: { readonly scene: Scene; readonly speech: BriefingSpeech }) {
	return (
		<section className={styles.legend} aria-label={speech.text("leave.sheet.legend")}>
			{makeLegend(scene, speech).map(({ id, title, entries, note }) => (
				<div key={id} className={styles.signs}>
					<h3>{title}</h3>
					<ul>
						{entries.map((entry) => (
							<li key={entry.id}>
								<SignView sign={entry.sign} />
								<span>{entry.label}</span>
								{entry.count !== null && <span className={styles.quiet}>{formatNumber(entry.count)}</span>}
							</li>
						))}
					</ul>
					{note !== null && <p className={styles.quiet}>{note}</p>}
				</div>
			))}
		</section>
	);
}
