import type { Extent } from "../domain/areas";
import type { MapCamera } from "../domain/view";
import type { Seam } from "../layers/fragment";

/** What of the world a map shows, for the furniture round it. */
export interface MapFrame extends MapCamera {
	/** The part no panel covers. */
	readonly extent: Extent;
	/** How much larger than plain everything is drawn. */
	readonly scale: number;
	/** Lines between the panels of a wall; absent: it is one picture, or nobody asked. */
	readonly seams?: readonly Seam[];
}

/** A map as it stands on the screen, CSS pixels. */
export interface ScreenMap {
	/** `null`: at all compounds. */
	readonly camera: MapCamera | null;
	readonly widthPx: number;
	readonly heightPx: number;
	/** How much larger than plain everything is drawn. */
	readonly scale: number;
}
