import { type Extent, makeAreaIndex } from "../../domain/areas";
import type { Position } from "../../domain/datum";
import { extentOf } from "../../domain/extent";
import type { AreaCollection, Ground } from "../../domain/records";
import { polygonsOf } from "../../domain/smooth";
import type { DatumCandidate } from "../../intake/import/request";

/** Units the longer side of the drawing has. */
const UNITS = 1000;
/** Ground left round the points, as a share of their extent. */
const MARGIN_SHARE = 0.08;
/** A file of one point still shows some ground: about a kilometre, in degrees of latitude. */
const LEAST_DEGREES = 0.01;
/** More points than this are not told apart at this size; evenly chosen ones stand for all. */
const MOST_POINTS = 2000;

/** From degrees to the units of the drawing. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly project: (position: readonly [number, number]) => readonly [x: number, y: number];
}

/** A point of the drawing. */
export interface Drawn {
	readonly x: number;
	readonly y: number;
	/** `null` where nobody knows the outline. */
	readonly inside: boolean | null;
}

/**
 * The frame for a file's points: that of the datum most of them lie inside under. All data are drawn in one frame, so that a
 * shift is seen as a shift.
 */
export function makeFrame(candidates: readonly DatumCandidate[]): Frame | null {
	const [best] = [...candidates].sort((a, b) => (b.inside ?? 0) - (a.inside ?? 0));
	const extent = best ? extentOf(best.points) : null;
	return extent && frameOf(extent);
}

function frameOf([west, south, east, north]: Extent): Frame {
	const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const lngSpan = Math.max((east - west) * squeeze, LEAST_DEGREES) * (1 + 2 * MARGIN_SHARE);
	const latSpan = Math.max(north - south, LEAST_DEGREES) * (1 + 2 * MARGIN_SHARE);
	const scale = UNITS / Math.max(lngSpan, latSpan);
	const left = (west + east) / 2 - lngSpan / squeeze / 2;
	const top = (south + north) / 2 + latSpan / 2;
	return {
		width: Math.round(lngSpan * scale),
		height: Math.round(latSpan * scale),
		project: ([lng, lat]) => [
			Math.round((lng - left) * squeeze * scale * 10) / 10,
			Math.round((top - lat) * scale * 10) / 10,
		],
	};
}

/** The areas as one path; points that fall on the one before are left out. */
export function drawAreas(areas: AreaCollection, { project }: Frame): string {
	const rings = areas.features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
	return rings
		.map((ring) => {
			const points = ring.map(([lng = 0, lat = 0]) => project([lng, lat]).map(Math.round).join(" "));
			return `M${points.filter((point, at) => point !== points[at - 1]).join("L")}Z`;
		})
		.join("");
}

/** The points of a datum in the drawing, and how many of them lie beyond its edge. */
export function drawPoints(
	points: readonly Position<"WGS84">[],
	frame: Frame,
	ground: Ground | null,
): { readonly drawn: readonly Drawn[]; readonly beyond: number } {
	const outline = ground && ground.outline.features.length > 0 ? makeAreaIndex(ground.outline) : null;
	const step = Math.max(1, Math.ceil(points.length / MOST_POINTS));
	const all = points
		.filter((_, at) => at % step === 0)
		.map((position) => {
			const [x, y] = frame.project([position[0], position[1]]);
			return { x, y, inside: outline && outline.find(position) !== null };
		});
	const drawn = all.filter(({ x, y }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height);
	return { drawn, beyond: (all.length - drawn.length) * step };
}
