import type { Extent } from "../domain/areas";
import type { MapCamera } from "./map_handle";

/** What of the world a map shows, for the furniture round it. */
export interface MapFrame extends MapCamera {
	/** The part no panel covers. */
	readonly extent: Extent;
	/** How much larger than plain everything is drawn. */
	readonly scale: number;
}
