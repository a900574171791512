import type { Scene } from "../domain/scene";
import type { View } from "../domain/view";
import type { Speech } from "../text/labels";

/** What every panel is given: the scene to show, the words to say it in, and the one way to change what is seen. */
export interface PanelProps {
	readonly scene: Scene;
	readonly speech: Speech;
	readonly change: (patch: Partial<View>) => void;
}
