import type { PublicScene } from "../../domain/public/scene";
import type { PublicLook } from "../../layers/public_style";
import type { MapFrame } from "../frame";
import type { MovingMap } from "../moving_map";

/** What a painter says itself. */
export interface PlainWords {
	/** What the map is called, for those who do not see it. */
	readonly label: string;
	readonly hints: Readonly<Record<PlainHint, string>>;
}

/** What the public map shows. */
export interface PlainPicture {
	readonly scene: PublicScene;
	readonly look: PublicLook;
	readonly words: PlainWords;
}

/** What a reader is told in passing: that two fingers move the map, or that a key makes the wheel zoom it. */
export type PlainHint = "touch" | "wheel";

/** Where a painter's news goes. */
export interface PlainEvents {
	/** While the map moves, once a frame at most. */
	onFrame(frame: MapFrame): void;
	/** What a tap means; `null`: nothing. */
	onPick(id: string | null): void;
	onPainted(): void;
	/** Its graphics are gone. */
	onLost(): void;
	onHint(hint: PlainHint): void;
}

/** The public map on the screen, whatever it is painted with. */
export interface PlainPainter {
	readonly map: MovingMap;
	show(picture: PlainPicture): void;
	/** Whether one finger moves the map and the wheel zooms it; otherwise both belong to the page. */
	setGrasped(grasped: boolean): void;
	destroy(): void;
}

/** Puts a map into an element. Throws where what it paints with is missing. */
export type MakePlainPainter = (
	container: HTMLElement,
	first: PlainPicture,
	events: PlainEvents,
) => PlainPainter;
