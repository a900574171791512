import type { ReactNode } from "react";
import type { PublicDistrict } from "../../domain/public_records";
import type { Lang } from "../../domain/view";
import { placeWords } from "../../text/public/pages/place";
import { makeSay } from "../../text/public/say";
import { SourceLine } from "../frame/SourceLine";
import styles from "./place.module.css";

interface MapFigureProps {
	readonly district: PublicDistrict;
	readonly lang: Lang;
	readonly children: ReactNode;
}

/**
 * A still map with number, date and source at its bottom left. A page that is kept longer than its map may be shown says so instead:
 * `settings.ts` compares the day.
 */
export function MapFigure({ district, lang, children }: MapFigureProps) {
	const say = makeSay(placeWords, lang);
	return (
		<>
			<figure className={styles.picture} data-valid-until={district.site.validUntil ?? ""}>
				{children}
				<figcaption>
					<SourceLine district={district} lang={lang} />
					{district.sketch && <span className={styles.sketch}>{say("place.sketch")}</span>}
				</figcaption>
			</figure>
			<p hidden={true} data-expired="">
				{say("place.expired")}
			</p>
		</>
	);
}
