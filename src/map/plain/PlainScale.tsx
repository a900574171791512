import { measureRoundLength } from "../scale_bar";
import type { PublicMapText } from "./PublicMap";
import styles from "./PublicMap.module.css";
import { sayLength } from "./picture_scale";

/** Longest bar, CSS pixels. */
const LONGEST_PX = 90;

/** Metric scale bar, true on the ellipsoid along the parallel through the middle of the view. */
export function PlainScale({
	lat,
	zoom,
	text,
}: {
	readonly lat: number;
	readonly zoom: number;
	readonly text: PublicMapText;
}) {
	const { metres, px } = measureRoundLength({ lat, zoom }, LONGEST_PX);
	const length = sayLength(metres, text);
	return (
		<div className={styles.scale} role="img" aria-label={text("map.scale", { length })}>
			{length}
			<div className={styles.bar} style={{ width: Math.round(px) }} />
		</div>
	);
}
