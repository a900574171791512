import { type RefObject, useMemo, useRef } from "react";
import type { Scene } from "../../domain/scene";
import type { MapCamera, Paper } from "../../domain/view";
import { makeLegend } from "../../layers/legend";
import type { MeasureText } from "../../map/svg/painting";
import { AreaTable } from "../../panels/print/AreaTable";
import { CompoundList } from "../../panels/print/CompoundList";
import { IndicatorTable } from "../../panels/print/IndicatorTable";
import { KeyFigures } from "../../panels/print/KeyFigures";
import { KindTable } from "../../panels/print/KindTable";
import { LinkBlock } from "../../panels/print/LinkBlock";
import { makeMapSheet } from "../../panels/print/map_sheet";
import { PaperCard } from "../../panels/print/PaperCard";
import { PaperHead } from "../../panels/print/PaperHead";
import { PaperLegend } from "../../panels/print/PaperLegend";
import { PaperLocator, PaperMap } from "../../panels/print/PaperMap";
import { PaperNotes } from "../../panels/print/PaperNotes";
import { placeMap } from "../../panels/print/paper";
import type { MalformedRecord } from "../../sources/problem";
import type { Problem } from "../../sources/use_records";
import type { PrintSpeech } from "../../text/print_text";
import sheets from "../sheets.module.css";
import styles from "./PrintPage.module.css";
import { useMapPlace } from "./use_map_place";

export interface PrintDocumentProps {
	readonly scene: Scene;
	readonly speech: PrintSpeech;
	readonly paper: Paper;
	/** Where the map looks; `null`: at all compounds. */
	readonly camera: MapCamera | null;
	/** Opens the same view on a screen. */
	readonly link: string;
	/** Number of the version of this browser's working data that is shown; `null`: the published data. */
	readonly working: number | null;
	readonly problems: readonly Problem[];
	readonly malformed: readonly MalformedRecord[];
	readonly measure: MeasureText;
	/** False: the compounds could not be had, so that nothing may be said of their number. */
	readonly known: boolean;
}

/** The scene as a document to be filed: what it shows and how much of it, the map, the tables behind it, every compound, and what limits them. */
export function PrintDocument(props: PrintDocumentProps) {
	const { scene, speech, paper, working, problems, malformed, link } = props;
	const cover = useRef<HTMLElement>(null);
	const { map, legendBelow } = useMapSheet(props, cover);
	if (!props.known) return <Unknown {...props} />;
	return (
		<div
			className={`${sheets.document} ${styles.document}`}
			data-paper={paper}
			data-legend={legendBelow ? "below" : "next"}
		>
			<article ref={cover} className={styles.cover}>
				<PaperHead scene={scene} speech={speech} working={working} />
				<KeyFigures scene={scene} speech={speech} />
				{map && <PaperMap scene={scene} speech={speech} map={map} />}
				{map && (
					<PaperLegend
						scene={scene}
						speech={speech}
						beside={<PaperLocator scene={scene} speech={speech} map={map} />}
					/>
				)}
			</article>
			<article className={styles.rest}>
				<div className={styles.tables}>
					<AreaTable scene={scene} speech={speech} />
					<KindTable scene={scene} speech={speech} />
					<IndicatorTable scene={scene} speech={speech} />
				</div>
				<PaperCard scene={scene} speech={speech} problems={problems} />
				<CompoundList scene={scene} speech={speech} />
				<div className={styles.ending}>
					<PaperNotes {...{ scene, speech, map, problems, malformed }} />
					<LinkBlock link={link} text={speech.text} />
				</div>
			</article>
		</div>
	);
}

/** What is left to say without the compounds: whose document it would be, and what could not be read. */
function Unknown({ scene, speech, paper, working, problems }: PrintDocumentProps) {
	const { text } = speech;
	const files = problems.map(({ file }) => text(`file.${file}`)).join(text("print.and"));
	return (
		<div className={`${sheets.document} ${styles.document}`} data-paper={paper}>
			<article className={styles.cover}>
				<PaperHead scene={scene} speech={speech} working={working} />
				<p role="alert">{text("print.missing", { files })}</p>
			</article>
		</div>
	);
}

/** The map, as high as the first sheet leaves it room. */
function useMapSheet(
	{ scene, speech, paper, camera, measure }: PrintDocumentProps,
	cover: RefObject<HTMLElement | null>,
) {
	const usual = useMemo(() => placeMap(paper, makeLegend(scene, speech)), [scene, speech, paper]);
	const { widthMm, heightMm, legendBelow } = useMapPlace(cover, usual, scene);
	const map = useMemo(
		() => makeMapSheet(scene, speech, { widthMm, heightMm, camera, measure }),
		[scene, speech, widthMm, heightMm, camera, measure],
	);
	return { map, legendBelow };
}
