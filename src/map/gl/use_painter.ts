import { type RefObject, useEffect, useRef, useState } from "react";
import type { MapFrame } from "../frame";
import type { MapViewProps } from "./MapView";
import { makePainter, type Painter, type PainterEvents } from "./painter";
import type { Pointed } from "./pointer";

/** The values of no camera. */
const NOWHERE = { lng: null, lat: 0, zoom: 0 } as const;

/** Where the painter's news goes. Stable, or the painter is made anew. */
interface Setters {
	setFrame(frame: MapFrame): void;
	setPointed(pointed: Pointed | null): void;
	setOverlayFailed(failed: boolean): void;
}

/** The painter of a mounted map, kept in step with the props. `null` before it is mounted and where there is no WebGL. */
export function usePainter(
	container: RefObject<HTMLDivElement | null>,
	props: MapViewProps,
	setters: Setters,
): Painter | null {
	const [painter, setPainter] = useState<Painter | null>(null);
	const latest = useRef(props);
	useEffect(() => {
		latest.current = props;
	});
	const { setFrame, setPointed, setOverlayFailed } = setters;
	useEffect(() => {
		if (!container.current) return;
		const events = makeEvents(() => latest.current, { setFrame, setPointed, setOverlayFailed });
		const made = tryPainter(container.current, latest.current, events);
		setPainter(made);
		return () => {
			setPainter(null);
			made?.destroy();
		};
	}, [container, setFrame, setPointed, setOverlayFailed]);
	const { scene, speech, hoveredId, camera, padding } = props;
	useEffect(() => painter?.show({ scene, speech }), [painter, scene, speech]);
	useEffect(() => painter?.setHovered(hoveredId), [painter, hoveredId]);
	const { top, right, bottom, left } = padding;
	useEffect(() => painter?.setPadding({ top, right, bottom, left }), [painter, top, right, bottom, left]);
	// By its values: every change of the link brings a new object, which would cut short a movement under way.
	const { lng, lat, zoom } = camera ?? NOWHERE;
	useEffect(() => painter?.look(lng === null ? null : { lng, lat, zoom }), [painter, lng, lat, zoom]);
	return painter;
}

function tryPainter(container: HTMLElement, props: MapViewProps, events: PainterEvents): Painter | null {
	try {
		return makePainter(container, props, events);
	} catch {
		// MapLibre throws where there is no WebGL 2; the page then says so and goes on without the map.
		events.onFailure("no-webgl");
		return null;
	}
}

function makeEvents(
	now: () => MapViewProps,
	{ setFrame, setPointed, setOverlayFailed }: Setters,
): PainterEvents {
	return {
		onPoint(pointed) {
			setPointed(pointed);
			now().onHover(pointed?.compound ?? null);
		},
		onSelect: (id) => now().onSelect(id),
		onFrame: setFrame,
		onCamera: (camera) => now().onCamera(camera),
		onReady() {
			if (performance.getEntriesByName("map-ready").length === 0) performance.mark("map-ready");
			now().onReady();
		},
		onOverlayFailure: setOverlayFailed,
		onFailure: (reason) => now().onFailure(reason),
	};
}
