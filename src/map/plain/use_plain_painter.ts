import { type RefObject, useEffect, useRef, useState } from "react";
import type { MapFrame } from "../frame";
import type { MakePlainPainter, PlainEvents, PlainHint, PlainPainter, PlainPicture } from "./plain_painter";

/** Who is told what the map does, and what paints it. */
export interface PlainStudio {
	readonly surface: RefObject<HTMLDivElement | null>;
	/** Stable, or the painter is made anew. */
	readonly make: MakePlainPainter;
	readonly picture: PlainPicture;
	readonly grasped: boolean;
	/** What a tap means; `null`: nothing. */
	onPick(id: string | null): void;
	onPainted(): void;
	/** The painter could not begin, or its graphics are gone. */
	onFailed(): void;
}

/** The painter of a mounted map, kept in step; what it shows at the moment; and what it hints at. `painter` is `null` before it is mounted and where it could not begin. */
export function usePlainPainter(studio: PlainStudio) {
	const [painter, setPainter] = useState<PlainPainter | null>(null);
	const [frame, setFrame] = useState<MapFrame | null>(null);
	const [hint, setHint] = useState<{ readonly what: PlainHint } | null>(null);
	const latest = useRef(studio);
	useEffect(() => {
		latest.current = studio;
	});
	const { surface, make, picture, grasped } = studio;
	useEffect(() => {
		const element = surface.current;
		if (!element) return;
		const events: PlainEvents = {
			onFrame: setFrame,
			onPick: (id) => latest.current.onPick(id),
			onPainted: () => latest.current.onPainted(),
			onLost: () => latest.current.onFailed(),
			onHint: (what) => setHint({ what }),
		};
		const made = begin(() => make(element, latest.current.picture, events));
		if (!made) latest.current.onFailed();
		setPainter(made);
		return () => {
			setPainter(null);
			made?.destroy();
		};
	}, [surface, make]);
	useEffect(() => painter?.show(picture), [painter, picture]);
	useEffect(() => painter?.setGrasped(grasped), [painter, grasped]);
	useEffect(() => {
		if (!hint) return;
		const timer = setTimeout(() => setHint(null), HINT_MS);
		return () => clearTimeout(timer);
	}, [hint]);
	return { painter, frame, hint: hint?.what ?? null };
}

/** Long enough to be read, short enough not to stand in the way. */
const HINT_MS = 2500;

function begin(make: () => PlainPainter): PlainPainter | null {
	try {
		return make();
	} catch {
		// MapLibre throws where there is no WebGL 2; what needs none then paints.
		return null;
	}
}
