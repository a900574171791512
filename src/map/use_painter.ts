import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Thinned } from "../layers/flat/context";
import type { MapFrame } from "./frame";
import type { MapViewProps } from "./map_view_props";
import type { MakePainter, Painter, PainterEvents } from "./painter";
import type { Pointed } from "./pointer";
import type { MapSeams } from "./seams";

/** The values of no camera. */
const NOWHERE = { lng: null, lat: 0, zoom: 0 } as const;

/** Where the painter's news goes. Stable, or the painter is made anew. */
interface Setters {
	setFrame(frame: MapFrame): void;
	setPointed(pointed: Pointed | null): void;
	setOverlayFailed(failed: boolean): void;
	setThinned(thinned: readonly Thinned[]): void;
}

/** How and where a map is painted. */
interface Studio {
	readonly container: RefObject<HTMLDivElement | null>;
	/** Stable, or the painter is made anew. */
	readonly makePainter: MakePainter;
}

/** The painter of a mounted map, kept in step with the props. `null` before it is mounted and where it could not begin. */
export function usePainter(
	{ container, makePainter }: Studio,
	props: MapViewProps,
	setters: Setters,
): Painter | null {
	const [painter, setPainter] = useState<Painter | null>(null);
	const latest = useRef(props);
	useEffect(() => {
		latest.current = props;
	});
	const { setFrame, setPointed, setOverlayFailed, setThinned } = setters;
	useEffect(() => {
		if (!container.current) return;
		const element = container.current;
		const to = { setFrame, setPointed, setOverlayFailed, setThinned };
		const events = makeEvents(() => latest.current, to);
		const made = attempt(() => makePainter(element, latest.current, events), events);
		setPainter(made);
		return () => {
			setPainter(null);
			made?.destroy();
		};
	}, [container, makePainter, setFrame, setPointed, setOverlayFailed, setThinned]);
	const { scene, speech, hoveredId, camera, padding } = props;
	const seams = useSeams(props.seams);
	useEffect(() => painter?.show({ scene, speech, seams }), [painter, scene, speech, seams]);
	useEffect(() => painter?.setHovered(hoveredId), [painter, hoveredId]);
	const { top, right, bottom, left } = padding;
	useEffect(() => painter?.setPadding({ top, right, bottom, left }), [painter, top, right, bottom, left]);
	// By its values: every change of the link brings a new object, which would cut short a movement under way.
	const { lng, lat, zoom } = camera ?? NOWHERE;
	useEffect(() => painter?.look(lng === null ? null : { lng, lat, zoom }), [painter, lng, lat, zoom]);
	return painter;
}

/** The same object as long as the seams are the same, so that a wall that is only rendered anew is not painted anew. */
function useSeams(seams: MapSeams | undefined): MapSeams | undefined {
	const key = JSON.stringify(seams ?? null);
	return useMemo(() => (JSON.parse(key) as MapSeams | null) ?? undefined, [key]);
}

function attempt(make: () => Painter, events: PainterEvents): Painter | null {
	try {
		return make();
	} catch {
		// MapLibre throws where there is no WebGL 2; the page then goes on with the painter that needs none.
		events.onNews("not-started");
		return null;
	}
}

function makeEvents(
	now: () => MapViewProps,
	{ setFrame, setPointed, setOverlayFailed, setThinned }: Setters,
): PainterEvents {
	return {
		onPoint(pointed) {
			setPointed(pointed);
			now().onHover(pointed?.compound ?? null);
		},
		onSelect: (id) => now().onSelect(id),
		onFrame: setFrame,
		onCamera: (camera) => now().onCamera(camera),
		onOverlayFailure: setOverlayFailed,
		onThinned: setThinned,
		onNews(news) {
			if (news === "painted") {
				if (performance.getEntriesByName("map-ready").length === 0) performance.mark("map-ready");
				now().onReady();
			}
			now().onNews(news);
		},
	};
}
