import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";
import type { MapSeams } from "./seams";

/** What is painted: the scene and the words for it. */
export interface Picture {
	readonly scene: Scene;
	readonly speech: Speech;
	/** Where the panels of a wall meet within the map; absent: it is one picture. */
	readonly seams?: MapSeams | undefined;
}
