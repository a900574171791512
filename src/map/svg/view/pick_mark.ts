import type { Town } from "../../../domain/town";
import { clustersAt } from "../../../layers/dense/parking_marks";
import { toPlain } from "../../../layers/plain_frame";
import type { DensePick } from "../../describe_pick";
import type { Point } from "../../moving_map";
import { measureImage } from "../paint/measure_image";
import type { Mark, MarkOf, Painting } from "../painting";

/** How far beside a mark a pointer may be and still mean it, CSS pixels. */
const TOLERANCE_PX = 4;

/** The kinds of things that overlays are made of, as their features name them. */
const KINDS = ["camera", "parking", "parking-bays", "parking-cluster"] as const;
type Kind = (typeof KINDS)[number];

/** What of an overlay was painted at a spot, the topmost first; `null`: nothing. */
export function pickMark({ layers }: Painting, at: Point): MarkOf | null {
	for (const { marks } of [...layers].reverse()) {
		for (const mark of [...marks].reverse()) {
			if ("of" in mark && isKind(mark.of.properties.kind) && touches(mark, at)) return mark.of;
		}
	}
	return null;
}

/** The record a mark of an overlay stands for. `scale`: how much larger than plain the map is drawn. */
export function findRecord(
	{ properties: { kind, id } }: MarkOf,
	town: Town,
	{ zoom, scale }: { readonly zoom: number; readonly scale: number },
): DensePick | null {
	const places = town.records.parking ?? [];
	const place = () => places.find((one) => one.id === id);
	const name = (layer: string, object: unknown) => (object ? { layer, object } : null);
	if (kind === "camera")
		return name(
			"cameras",
			town.records.cameras?.find((one) => one.id === id),
		);
	if (kind === "parking") return name("parking-places", place());
	if (kind === "parking-bays") {
		const found = place();
		return name("parking-bays", found && { place: found });
	}
	const plain = toPlain({ zoom, scale });
	const clusters = clustersAt(places, Math.floor(plain.zoom), plain.scale);
	return name(
		"parking-clusters",
		clusters.find((one) => one.places[0]?.id === id),
	);
}

function isKind(word: unknown): word is Kind {
	return KINDS.includes(word as Kind);
}

function touches(mark: Mark, { x, y }: Point): boolean {
	if (mark.kind === "area") return isWithin(mark.rings, x, y);
	if (mark.kind === "disc")
		return Math.hypot(mark.at.x - x, mark.at.y - y) <= mark.radiusPx + mark.strokePx + TOLERANCE_PX;
	if (mark.kind !== "icon") return false;
	const reach = ((measureImage(mark.image) ?? 0) * mark.scale) / 2 + TOLERANCE_PX;
	return Math.abs(mark.at.x - x) <= reach && Math.abs(mark.at.y - y) <= reach;
}

/** By the even-odd rule, as areas are filled. */
function isWithin(rings: readonly (readonly Point[])[], x: number, y: number): boolean {
	let within = false;
	for (const ring of rings) {
		ring.forEach((to, at) => {
			const from = ring.at(at - 1) ?? to;
			const crosses = from.y > y !== to.y > y;
			if (crosses && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) within = !within;
		});
	}
	return within;
}
