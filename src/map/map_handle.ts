import type { Extent } from "../domain/areas";

export type { MapCamera } from "../domain/view";

/** What panels cover of the map, CSS pixels from each edge. */
export interface MapPadding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** Why there is no map: the browser has no WebGL 2, its graphics were lost and did not come back, or the painter could not be fetched. */
export type MapFailure = "no-webgl" | "lost" | "not-loaded";

/** What others may ask of the map. */
export interface MapHandle {
	/** Frames all compounds. */
	home(): void;
	fit(extent: Extent): void;
	zoomBy(steps: number): void;
	/** Goes to a compound, near enough to see its street; nothing when it is not placed. */
	flyTo(id: string): void;
}
