import type { Text } from "../text/text";
import { COVERS_MAP } from "./covers";
import type { MapFrame } from "./frame";
import styles from "./furniture.module.css";
import { measureScale } from "./scale_bar";

/** Longest bar where letters are of plain size, CSS pixels. */
const LONGEST_PX = 110;

/** Metric scale bar, true on the ellipsoid along the parallel through the middle of the view. */
export function ScaleBar({
	frame: { lat, zoom, scale },
	text,
}: {
	readonly frame: MapFrame;
	readonly text: Text;
}) {
	const { label, px } = measureScale({ lat, zoom }, scale * LONGEST_PX, text);
	return (
		<div
			className={styles.scale}
			{...COVERS_MAP}
			role="img"
			aria-label={text("map.scale", { length: label })}
		>
			{label}
			<div className={styles.bar} style={{ width: Math.round(px) }} />
		</div>
	);
}
