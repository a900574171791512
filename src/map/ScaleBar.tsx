import type { Text } from "../text/text";
import styles from "./furniture.module.css";
import { measureScale } from "./scale_bar";

/** Longest bar, CSS pixels. */
const LONGEST_PX = 110;

/** Metric scale bar, true on the ellipsoid along the parallel through the middle of the view. */
export function ScaleBar({
	lat,
	zoom,
	text,
}: {
	readonly lat: number;
	readonly zoom: number;
	readonly text: Text;
}) {
	const { label, px } = measureScale({ lat, zoom }, LONGEST_PX, text);
	return (
		<div className={styles.scale} role="img" aria-label={text("map.scale", { length: label })}>
			{label}
			<div className={styles.bar} style={{ width: Math.round(px) }} />
		</div>
	);
}
