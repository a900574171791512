import type { Position } from "../../domain/datum";
import { type AreaShape, ringOf } from "../../domain/selection/shortlist/drawn_area";
import type { MovingMap, Point } from "../moving_map";
import styles from "./DrawArea.module.css";
import type { Draft } from "./draft";

interface DrawSketchProps {
	readonly map: MovingMap;
	readonly draft: Draft;
	/** As it would be with the hand as its next point; `null` before there is one. */
	readonly shape: AreaShape | null;
	/** Beside the crosshair. */
	readonly label: string;
}

/** Arms of the crosshair, from and to, CSS pixels from its middle. */
const CROSS = "M-14 0H-4M4 0H14M0 -14V-4M0 4V14";

/** What is drawn so far, where it lies on the screen now. */
export function DrawSketch({ map, draft, shape, label }: DrawSketchProps) {
	const { points, hand } = draft;
	const spot = ([lng, lat]: Position<"WGS84">) => map.project([lng, lat]);
	const path = (places: readonly Position<"WGS84">[]) =>
		places.map((place, at) => `${at === 0 ? "M" : "L"}${write(spot(place))}`).join("");
	const cross = hand && spot(hand);
	return (
		<svg className={styles.sketch} aria-hidden="true">
			{shape && <path className={styles.area} d={`${path(ringOf(shape))}Z`} />}
			<path className={styles.line} d={path(hand && !shape ? [...points, hand] : points)} />
			{draft.kind !== "lasso" && <path className={styles.point} d={points.map(spot).map(ring).join("")} />}
			{cross && (
				<g transform={`translate(${write(cross)})`}>
					<path className={styles.crossHalo} d={CROSS} />
					<path className={styles.cross} d={CROSS} />
					<text className={styles.label} x={14} y={-10}>
						{label}
					</text>
				</g>
			)}
		</svg>
	);
}

/** A small circle; the first, which closes a polygon, a little larger. */
function ring({ x, y }: Point, at: number): string {
	const r = at === 0 ? 5 : 3.5;
	return `M${write({ x: x - r, y })}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function write({ x, y }: Point): string {
	return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
