import "maplibre-gl/dist/maplibre-gl.css";
import { MapSurface } from "../MapSurface";
import type { MapViewProps } from "../map_view_props";
import { makePainter } from "./painter";

/** The interactive map, painted by the graphics card. */
export default function MapView(props: MapViewProps) {
	return <MapSurface {...props} name="gl" makePainter={makePainter} />;
}
