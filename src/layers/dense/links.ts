import { LineLayer } from "@deck.gl/layers";
import type { DenseContext } from "./context";
import { toRgb, toVertex } from "./context";
import { LINK_PX, type Link, makeLinks } from "./nearest_links";

/** A line from every shown compound to its nearest working camera; those within the chosen distance stand out. */
export function drawLinks({ scene, palette, scale }: DenseContext) {
	return new LineLayer<Link>({
		id: "links",
		data: [...makeLinks(scene)],
		getSourcePosition: (one) => toVertex(one.from),
		getTargetPosition: (one) => toVertex(one.to),
		getColor: (one) => toRgb(one.near ? palette.linkNear : palette.linkFar),
		getWidth: (one) => LINK_PX[one.near ? "near" : "far"] * scale,
	});
}
