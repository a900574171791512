import type { Extent } from "../domain/areas";
import type { ScreenMap } from "./frame";

export type { MapCamera } from "../domain/view";

/** What panels cover of the map, CSS pixels from each edge. */
export interface MapPadding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** Why there is no map: its graphics are lost and nothing can stand in, or no painter could be fetched. */
export type MapFailure = "lost" | "not-loaded";

/** What becomes of a painter: its picture stands; its graphics are gone for the moment; they did not come back in time; it could not begin. */
export type PainterNews = "painted" | "interrupted" | "lost" | "not-started";

/** What others may ask of the map. */
export interface MapHandle {
	/** Frames all compounds. */
	home(): void;
	fit(extent: Extent): void;
	zoomBy(steps: number): void;
	/** Goes to a compound, near enough to see its street; nothing when it is not placed. */
	flyTo(id: string): void;
	/** What is shown at this moment; `null` before there is a map. */
	read(): ScreenMap | null;
}
