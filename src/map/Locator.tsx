import { useMemo } from "react";
import { type Extent, extentOfAreas } from "../domain/areas";
import type { Ground } from "../domain/records";
import { polygonsOf } from "../domain/smooth";
import type { Text } from "../text/text";
import { COVERS_MAP } from "./covers";
import styles from "./furniture.module.css";

/** Units a degree of latitude has in the inset's drawing: whole numbers then are fine enough. */
const UNITS = 1000;
/** Smallest frame still seen, as a share of the district's height. */
const LEAST_SHARE = 0.035;
/** Ground left round the district, as a share of its height. */
const MARGIN_SHARE = 0.03;

/** The whole district in small, with the present frame in it. Nothing without an outline. */
export function Locator({
	ground,
	extent,
	text,
}: {
	readonly ground: Ground | null;
	readonly extent: Extent;
	readonly text: Text;
}) {
	const inset = useMemo(() => ground && makeInset(ground), [ground]);
	if (!inset) return null;
	const { west, north, scale, width, height, path } = inset;
	const least = LEAST_SHARE * height;
	const margin = MARGIN_SHARE * height;
	const x = (extent[0] - west) * scale;
	const y = (north - extent[3]) * UNITS;
	const frame = { width: (extent[2] - extent[0]) * scale, height: (extent[3] - extent[1]) * UNITS };
	const grow = { x: Math.max(0, least - frame.width), y: Math.max(0, least - frame.height) };
	return (
		<svg
			className={styles.locator}
			{...COVERS_MAP}
			viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
			role="img"
			aria-label={text("map.locator")}
		>
			<path d={path} />
			<rect
				x={x - grow.x / 2}
				y={y - grow.y / 2}
				width={frame.width + grow.x}
				height={frame.height + grow.y}
			/>
		</svg>
	);
}

function makeInset(ground: Ground) {
	const extent = extentOfAreas(ground.drawn.outline);
	if (!extent) return null;
	const [west, south, east, north] = extent;
	const scale = UNITS * Math.cos((((south + north) / 2) * Math.PI) / 180);
	const rings = ground.drawn.outline.features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
	const path = rings
		.map((ring) => {
			const points = ring.map(
				([lng = 0, lat = 0]) => `${Math.round((lng - west) * scale)} ${Math.round((north - lat) * UNITS)}`,
			);
			// The outline is drawn for street zoom; at this size most of its points fall on the one before.
			return `M${points.filter((point, at) => point !== points[at - 1]).join("L")}Z`;
		})
		.join("");
	return { west, north, scale, path, width: (east - west) * scale, height: (north - south) * UNITS };
}
