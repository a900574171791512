import { type ReactNode, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { PainterName } from "../domain/view";
import type { Thinned } from "../layers/flat/context";
import type { MapFrame } from "./frame";
import { Locator } from "./Locator";
import styles from "./MapSurface.module.css";
import { MapTooltip } from "./MapTooltip";
import { type MapNow, makeHandle } from "./make_handle";
import type { MapViewProps } from "./map_view_props";
import { OverlayFailure } from "./OverlayFailure";
import type { MakePainter } from "./painter";
import type { Pointed } from "./pointer";
import { ScaleBar } from "./ScaleBar";
import { usePainter } from "./use_painter";
import { ZoomControls } from "./ZoomControls";

interface MapSurfaceProps extends MapViewProps {
	readonly name: PainterName;
	/** Stable, or the map is made anew. */
	readonly makePainter: MakePainter;
	/** What has to be said of the painter, above the map. */
	readonly note?: ReactNode;
	/** The words for what is drawn only in part. */
	readonly sayThinned?: (thinned: readonly Thinned[]) => string;
}

/** A painter's place with its furniture: the interactive map, the same whatever paints it. */
export function MapSurface(props: MapSurfaceProps) {
	const { scene, speech, camera, padding, furniture, handle, name, makePainter, note, sayThinned, over } =
		props;
	const container = useRef<HTMLDivElement>(null);
	const [frame, setFrame] = useState<MapFrame | null>(null);
	const [pointed, setPointed] = useState<Pointed | null>(null);
	const [overlayFailed, setOverlayFailed] = useState(false);
	const [thinned, setThinned] = useState<readonly Thinned[]>([]);
	const setters = { setFrame, setPointed, setOverlayFailed, setThinned };
	const painter = usePainter({ container, makePainter }, props, setters);
	const latest = useRef<MapNow>({ painter, scene, camera });
	useEffect(() => {
		latest.current = { painter, scene, camera };
	});
	const [own] = useState(() => makeHandle(() => latest.current));
	useImperativeHandle(handle, () => own, [own]);
	const { text } = speech;
	return (
		<div className={styles.frame}>
			<div className={styles.map} ref={container} data-painter={name} />
			{painter && over?.(painter.map)}
			<div className={styles.furniture} style={pad(furniture ?? padding)}>
				<ZoomControls handle={own} selection={scene.selection?.compound ?? null} text={text} />
				<div className={styles.foot}>
					{frame && <ScaleBar frame={frame} text={text} />}
					{thinned.length > 0 && sayThinned && <p className={styles.thinned}>{sayThinned(thinned)}</p>}
					{frame && <Locator ground={scene.town.records.ground} extent={frame.extent} text={text} />}
				</div>
			</div>
			{overlayFailed && painter && <OverlayFailure text={text} onRetry={painter.retryOverlays} />}
			{note}
			{pointed && <MapTooltip at={pointed.at} tooltip={pointed.tooltip} />}
		</div>
	);
}

function pad({ top, right, bottom, left }: MapViewProps["padding"]) {
	return { paddingTop: top, paddingRight: right, paddingBottom: bottom, paddingLeft: left };
}
