import { metresPerDegree } from "../domain/distance";
import { formatNumber } from "../text/format";
import type { Text } from "../text/text";
import type { MapCamera } from "./map_handle";

/** Side of the world at zoom 0, CSS pixels. */
const WORLD_PX = 512;

/** A round length and how long it is in a picture. */
export interface ScaleLength {
	readonly metres: number;
	readonly px: number;
	/** The length in words. */
	readonly label: string;
}

/** The longest round length (1, 2 or 5 times a power of ten) not above `longestPx`, true on the ellipsoid along the parallel through the middle of the view. */
export function measureRoundLength(
	{ lat, zoom }: Pick<MapCamera, "lat" | "zoom">,
	longestPx: number,
): Omit<ScaleLength, "label"> {
	const metresPerPx = (metresPerDegree(lat).lng * 360) / (WORLD_PX * 2 ** zoom);
	const metres = roundDown(metresPerPx * longestPx);
	return { metres, px: metres / metresPerPx };
}

/** The same with its words. */
export function measureScale(
	look: Pick<MapCamera, "lat" | "zoom">,
	longestPx: number,
	text: Text,
): ScaleLength {
	const { metres, px } = measureRoundLength(look, longestPx);
	const label =
		metres >= 1000
			? text("map.kilometres", { n: formatNumber(metres / 1000) })
			: text("map.metres", { n: formatNumber(metres) });
	return { metres, px, label };
}

function roundDown(length: number): number {
	const power = 10 ** Math.floor(Math.log10(length));
	const lead = length / power;
	return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}
