import type { Extent } from "../domain/areas";
import type { Sight } from "../domain/view";
import type { ScreenMap } from "./frame";

export type { MapCamera, Sight } from "../domain/view";

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

/** How to get there. */
export interface Journey {
	/** 0: at once. */
	readonly durationMs: number;
	/** How far a map that can leans back there, degrees; 0 unless said. Only a map with columns leans. */
	readonly pitch?: number;
	/** Where its top points to there, degrees clockwise from north; 0 unless said. */
	readonly bearing?: number;
	/** What lies over the map from the journey's beginning; what lay there before unless said. */
	readonly padding?: MapPadding;
}

interface PictureSize {
	readonly widthPx: number;
	readonly heightPx: number;
}

/** How finely the map is drawn, pixels. */
export interface MapPixels {
	readonly drawn: PictureSize;
	/** What the screen has in the map's place. */
	readonly native: PictureSize;
	/** The most the graphics card can draw a side; `null`: drawn without one, as fine as the screen whatever its size. */
	readonly limitPx: number | null;
}

/** What others may ask of the map. */
export interface MapHandle {
	/** Frames all compounds. */
	home(): void;
	fit(extent: Extent): void;
	zoomBy(steps: number): void;
	/** Goes to a compound, near enough to see its street; nothing when it is not placed. */
	flyTo(id: string): void;
	/** Goes somewhere without telling it as the reader's choice; another journey takes its place. Kept in sight while the map's size changes, until the reader moves it. */
	travel(to: Sight, how: Journey): void;
	/** `null` before there is a map. */
	pixels(): MapPixels | null;
	/** What is shown at this moment; `null` before there is a map. */
	read(): ScreenMap | null;
}
