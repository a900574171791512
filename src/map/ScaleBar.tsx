import { metresPerDegree } from "../domain/distance";
import { formatNumber } from "../text/format";
import type { Text } from "../text/text";
import styles from "./furniture.module.css";

/** Side of the world at zoom 0, CSS pixels. */
const WORLD_PX = 512;
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
	const metresPerPx = (metresPerDegree(lat).lng * 360) / (WORLD_PX * 2 ** zoom);
	const lengthM = roundDown(metresPerPx * LONGEST_PX);
	const label =
		lengthM >= 1000
			? text("map.kilometres", { n: formatNumber(lengthM / 1000) })
			: text("map.metres", { n: formatNumber(lengthM) });
	return (
		<div className={styles.scale} role="img" aria-label={text("map.scale", { length: label })}>
			{label}
			<div className={styles.bar} style={{ width: Math.round(lengthM / metresPerPx) }} />
		</div>
	);
}

/** The largest 1, 2 or 5 times a power of ten that is not above a length. */
function roundDown(lengthM: number): number {
	const power = 10 ** Math.floor(Math.log10(lengthM));
	const lead = lengthM / power;
	return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}
