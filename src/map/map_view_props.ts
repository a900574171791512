import type { Ref } from "react";
import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";
import type { MapCamera, MapHandle, MapPadding, PainterNews } from "./map_handle";

/** What a map is given and what it tells, whatever it is painted with. */
export interface MapViewProps {
	readonly scene: Scene;
	readonly speech: Speech;
	readonly hoveredId: string | null;
	/** Where the link says to look; `null`: at all compounds. */
	readonly camera: MapCamera | null;
	readonly padding: MapPadding;
	onHover(id: string | null): void;
	onSelect(id: string | null): void;
	onCamera(camera: MapCamera): void;
	/** Once it is painted for the first time. */
	onReady(): void;
	onNews(news: PainterNews): void;
	readonly handle?: Ref<MapHandle>;
}
