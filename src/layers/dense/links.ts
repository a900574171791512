import { LineLayer } from "@deck.gl/layers";
import type { Position } from "../../domain/datum";
import type { DenseContext } from "./context";
import { toRgb, toVertex } from "./context";

interface Link {
	readonly from: Position<"WGS84">;
	readonly to: Position<"WGS84">;
	readonly near: boolean;
}

/** A line from every shown compound to its nearest working camera; those within the chosen distance stand out. */
export function drawLinks({ scene, palette, scale }: DenseContext) {
	const links = scene.shown.flatMap((one): readonly Link[] => {
		const nearest = scene.town.watch.get(one.id)?.nearest;
		if (!one.position || !nearest) return [];
		const near = nearest.distanceM <= scene.view.distanceM;
		return [{ from: one.position, to: nearest.item.position, near }];
	});
	return new LineLayer<Link>({
		id: "links",
		data: links.sort((a, b) => Number(a.near) - Number(b.near)),
		getSourcePosition: (one) => toVertex(one.from),
		getTargetPosition: (one) => toVertex(one.to),
		getColor: (one) => toRgb(one.near ? palette.linkNear : palette.linkFar),
		getWidth: (one) => (one.near ? 2 : 1) * scale,
	});
}
