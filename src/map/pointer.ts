import type { ProposedSite } from "../domain/marks";
import type { Compound } from "../domain/records";
import { describeCompound, type Tooltip } from "../layers/tooltips";
import { type DensePick, describePick, describeSite, ownerOf } from "./describe_pick";
import type { MovingMap, Point } from "./moving_map";
import { pickCompound, pickProposal } from "./picking";
import type { Picture } from "./picture";
import { readScale } from "./viewport";

/** What the pointer is over, where, and what to say of it. */
export interface Pointed {
	/** Id of the compound, or of the one a proposed site stands at; `null` for a thing of an overlay. */
	readonly compound: string | null;
	readonly at: Point;
	readonly tooltip: Tooltip;
}

/** The overlays as far as pointing goes. */
export interface DenseLayers {
	/** The thing at a place, CSS pixels. */
	pick(x: number, y: number): DensePick | null;
	/** Like `pick`, for a mouse that is only passing, as far as the painter already knows. */
	over(at: Point): DensePick | null;
}

interface Surroundings {
	readonly picture: () => Picture;
	readonly dense: DenseLayers;
	readonly events: {
		onPoint(pointed: Pointed | null): void;
		onSelect(id: string | null): void;
	};
}

/** Follows the pointer over the map and tells what it is over and what was clicked. */
export function watchPointer(map: MovingMap, around: Surroundings) {
	const coarse = window.matchMedia("(pointer: coarse)").matches;
	let at: Point | null = null;
	let frame = 0;
	const compoundAt = (point: Point) =>
		pickCompound(around.picture().scene, point, { map, coarse, enlarged: readScale() });
	const siteAt = (point: Point) =>
		pickProposal(around.picture().scene, point, { map, enlarged: readScale() });
	const pointAt = (point: Point) =>
		pointAtSite(siteAt(point), point, around) ??
		pointAtCompound(compoundAt(point), map, around) ??
		pointAtDense(point, around);
	const look = () => {
		frame = 0;
		const pointed = at && pointAt(at);
		map.getCanvas().style.cursor = pointed ? "pointer" : "";
		around.events.onPoint(pointed);
	};
	const lookSoon = () => {
		frame ||= requestAnimationFrame(look);
	};
	const moved = (event: { readonly point: Point }) => {
		// A finger hovers over nothing: what it taps opens a card, and a tooltip would only stay behind over the map.
		at = map.isMoving() || coarse ? null : event.point;
		lookSoon();
	};
	const left = () => {
		at = null;
		lookSoon();
	};
	const clicked = ({ point }: { readonly point: Point }) => {
		const picked = ownerOfSite(siteAt(point)) ?? compoundAt(point)?.id;
		around.events.onSelect(picked ?? ownerOf(around.dense.pick(point.x, point.y)));
	};
	map.on("mousemove", moved);
	map.on("mouseout", left);
	map.on("movestart", left);
	map.on("click", clicked);
	return {
		lookSoon,
		stop() {
			cancelAnimationFrame(frame);
			map.off("mousemove", moved);
			map.off("mouseout", left);
			map.off("movestart", left);
			map.off("click", clicked);
		},
	};
}

/** The compound a proposed site stands at, or on the grid the first of those it serves. */
function ownerOfSite(site: ProposedSite | null): string | null {
	return site && (site.compound ?? site.serves[0]?.compound ?? null);
}

function pointAtSite(site: ProposedSite | null, at: Point, { picture }: Surroundings): Pointed | null {
	return site && { compound: site.compound, at, tooltip: describeSite(site, picture()) };
}

function pointAtCompound(one: Compound | null, map: MovingMap, { picture }: Surroundings): Pointed | null {
	if (!one?.position) return null;
	const { x, y } = map.project([one.position[0], one.position[1]]);
	return { compound: one.id, at: { x, y }, tooltip: describeCompound(one, picture().speech) };
}

function pointAtDense(at: Point, { dense, picture }: Surroundings): Pointed | null {
	const pick = dense.over(at);
	const tooltip = pick && describePick(pick, picture());
	return tooltip && { compound: null, at, tooltip };
}
