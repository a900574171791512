import { useMemo } from "react";
import type { MeasureText } from "../../../map/svg/painting";
import { makeMapSheet } from "../../print/map_sheet";
import { PaperLegend } from "../../print/PaperLegend";
import { PaperLocator, PaperMap } from "../../print/PaperMap";
import { ReportFigure } from "./ReportFigure";
import { ReportSection } from "./ReportSection";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";

/** The place of the map on the upright sheet, mm. */
const SHEET = { widthMm: 172, heightMm: 150 } as const;

interface MapPartProps {
	readonly facts: ReportFacts;
	readonly measure: MeasureText;
}

/** The list, the choice and the proposed sites on the map, true to scale. */
export function MapPart({ facts, measure }: MapPartProps) {
	const { scene, speech } = facts;
	const { text } = speech;
	const map = useMemo(
		() => makeMapSheet(scene, speech, { ...SHEET, camera: null, measure }),
		[scene, speech, measure],
	);
	return (
		<ReportSection id="map" facts={facts}>
			{map ? (
				<>
					<ReportFigure id="map" facts={facts} title={text("report.map.title")}>
						<PaperMap scene={scene} speech={speech} map={map} />
					</ReportFigure>
					<PaperLegend
						scene={scene}
						speech={speech}
						beside={<PaperLocator scene={scene} speech={speech} map={map} />}
					/>
				</>
			) : (
				<p className={styles.missing}>{text("report.map.none")}</p>
			)}
		</ReportSection>
	);
}
