import type { ReactNode, Ref } from "react";
import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";
import type { MapCamera, MapHandle, MapPadding, PainterNews } from "./map_handle";
import type { MovingMap } from "./moving_map";
import type { MapSeams } from "./seams";

/** What a map is given and what it tells, whatever it is painted with. */
export interface MapViewProps {
	readonly scene: Scene;
	readonly speech: Speech;
	readonly hoveredId: string | null;
	/** Where the link says to look; `null`: at all compounds. */
	readonly camera: MapCamera | null;
	readonly padding: MapPadding;
	/** How far the furniture stands from the edges; absent: as far as what is framed. */
	readonly furniture?: MapPadding | undefined;
	/** Where the panels of a wall meet within the map: no letters stand across. Absent: it is one picture. */
	readonly seams?: MapSeams | undefined;
	onHover(id: string | null): void;
	onSelect(id: string | null): void;
	onCamera(camera: MapCamera): void;
	/** Once it is painted for the first time. */
	onReady(): void;
	onNews(news: PainterNews): void;
	readonly handle?: Ref<MapHandle>;
	/** What is worked at on top of the map, below its furniture; drawn anew for another painter. */
	readonly over?: ((map: MovingMap) => ReactNode) | undefined;
}
