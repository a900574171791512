import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Scene } from "../../domain/scene";
import type { MapPadding } from "../../map/map_handle";
import type { WallLayout } from "../../panels/briefing/operator/wall_layout";
import type { BriefingSpeech } from "../../text/briefing/briefing_text";

interface Told {
	readonly scene: Scene;
	readonly speech: BriefingSpeech;
	readonly layout: WallLayout;
}

interface LegendCover {
	readonly ref: RefObject<HTMLElement | null>;
	/** What the legend covers of the map, CSS pixels; `null`: not measured yet for what is told now. */
	readonly padding: MapPadding | null;
}

/** The line below the map's picture: the picture ends where it begins. */
const SOURCE_LINE = '[data-part="map"] > div > p:last-child';

interface Measured {
	readonly told: Told | null;
	readonly coverPx: number;
}

/** From the legend's upper edge to the end of the map's picture, CSS pixels. */
function measureCover(legend: Element | null, source: Element | null): number {
	if (!legend || !source) return 0;
	return Math.max(0, source.getBoundingClientRect().top - legend.getBoundingClientRect().top);
}

/** How much of the map the words of the legend cover as they stand on the page: measured, since how lines break depends on language, scene and letters. */
export function useLegendCover({ scene, speech, layout }: Told): LegendCover {
	const ref = useRef<HTMLElement>(null);
	const told = useMemo(() => ({ scene, speech, layout }), [scene, speech, layout]);
	const [measured, setMeasured] = useState<Measured>({ told: null, coverPx: 0 });
	useLayoutEffect(() => {
		const element = ref.current;
		const source = element?.closest("[data-legend]")?.querySelector(SOURCE_LINE) ?? null;
		const measure = () => setMeasured({ told, coverPx: measureCover(element, source) });
		measure();
		if (typeof ResizeObserver !== "function") return;
		const observer = new ResizeObserver(measure);
		for (const one of [element, source]) if (one) observer.observe(one);
		return () => observer.disconnect();
	}, [told]);
	const bottom = layout.legendOnMap ? Math.ceil(measured.coverPx) : 0;
	const padding = useMemo(() => ({ top: 0, right: 0, bottom, left: 0 }), [bottom]);
	return { ref, padding: measured.told === told ? padding : null };
}
