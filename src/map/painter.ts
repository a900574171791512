import type { Thinned } from "../layers/flat/context";
import type { MapFrame } from "./frame";
import type { Journey, MapCamera, MapPadding, MapPixels, PainterNews, Sight } from "./map_handle";
import type { MovingMap } from "./moving_map";
import type { Picture } from "./picture";
import type { Pointed } from "./pointer";

/** Where a painter's news goes. */
export interface PainterEvents {
	onPoint(pointed: Pointed | null): void;
	onSelect(id: string | null): void;
	/** While the map moves, once a frame at most. */
	onFrame(frame: MapFrame): void;
	/** When a movement of the reader's has ended. */
	onCamera(camera: MapCamera): void;
	/** After every try to show overlays: whether those asked for are missing. */
	onOverlayFailure(failed: boolean): void;
	/** What is drawn only in part for want of room; empty: everything is drawn whole. */
	onThinned(thinned: readonly Thinned[]): void;
	onNews(news: PainterNews): void;
}

/** The map on the screen, whatever it is painted with. */
export interface Painter {
	readonly map: MovingMap;
	show(picture: Picture): void;
	/** Tries again to show overlays that failed. */
	retryOverlays(): void;
	/** Looks where the link says; `null`: at all compounds. */
	look(camera: MapCamera | null): void;
	/** See `MapHandle.travel`. */
	travel(to: Sight, how: Journey): void;
	pixels(): MapPixels;
	setHovered(id: string | null): void;
	setPadding(padding: MapPadding): void;
	destroy(): void;
}

/** Where the map looks first: where a link says, else at all compounds. */
export interface Start {
	readonly camera: MapCamera | null;
	readonly padding: MapPadding;
}

/** Puts a map into an element. Throws where what it paints with is missing. */
export type MakePainter = (container: HTMLElement, first: Picture & Start, events: PainterEvents) => Painter;
