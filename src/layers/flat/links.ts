import { LINK_PX, makeLinks } from "../dense/nearest_links";
import { type FlatContext, type FlatOverlay, mayBeSeen } from "./context";

/** A line from every shown compound to its nearest working camera; those within the chosen distance stand out. */
export function flattenLinks(context: FlatContext): FlatOverlay {
	const { scene, palette } = context;
	const links = makeLinks(scene).filter(({ from, to }) => mayBeSeen([from, to], context));
	const features = links.map(({ compound, from, to, near }) => ({
		type: "Feature" as const,
		geometry: { type: "LineString" as const, coordinates: [[...from], [...to]] },
		properties: { kind: "link", id: compound, near },
	}));
	return {
		thinned: [],
		sources: {
			links: { type: "geojson", data: { type: "FeatureCollection", features }, promoteId: "id" },
		},
		layers: [
			{
				id: "links",
				type: "line",
				source: "links",
				paint: {
					"line-color": ["case", ["get", "near"], palette.linkNear, palette.linkFar],
					"line-width": ["case", ["get", "near"], LINK_PX.near, LINK_PX.far],
				},
			},
		],
	};
}
