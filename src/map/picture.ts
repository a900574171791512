import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";

/** What is painted: the scene and the words for it. */
export interface Picture {
	readonly scene: Scene;
	readonly speech: Speech;
}
