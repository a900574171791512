import "maplibre-gl/dist/maplibre-gl.css";
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { Scene } from "../../domain/scene";
import type { Speech } from "../../text/labels";
import type { MapFrame } from "../frame";
import { Locator } from "../Locator";
import { MapTooltip } from "../MapTooltip";
import type { MapCamera, MapFailure, MapHandle, MapPadding } from "../map_handle";
import { ScaleBar } from "../ScaleBar";
import { ZoomControls } from "../ZoomControls";
import styles from "./MapView.module.css";
import { makeHandle } from "./make_handle";
import { OverlayFailure } from "./OverlayFailure";
import type { Painter } from "./painter";
import type { Pointed } from "./pointer";
import { usePainter } from "./use_painter";

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
	onReady(): void;
	onFailure(reason: MapFailure): void;
	readonly handle?: Ref<MapHandle>;
}

/** The interactive map with its furniture. */
export default function MapView(props: MapViewProps) {
	const { scene, speech, padding, handle } = props;
	const container = useRef<HTMLDivElement>(null);
	const [frame, setFrame] = useState<MapFrame | null>(null);
	const [pointed, setPointed] = useState<Pointed | null>(null);
	const [overlayFailed, setOverlayFailed] = useState(false);
	const painter = usePainter(container, props, { setFrame, setPointed, setOverlayFailed });
	const latest = useRef<{ painter: Painter | null; scene: Scene }>({ painter, scene });
	useEffect(() => {
		latest.current = { painter, scene };
	});
	const [own] = useState(() => makeHandle(() => latest.current));
	useImperativeHandle(handle, () => own, [own]);
	const covered = {
		paddingTop: padding.top,
		paddingRight: padding.right,
		paddingBottom: padding.bottom,
		paddingLeft: padding.left,
	};
	return (
		<div className={styles.frame}>
			<div className={styles.map} ref={container} />
			<div className={styles.furniture} style={covered}>
				<ZoomControls handle={own} selection={scene.selection?.compound ?? null} text={speech.text} />
				<div className={styles.foot}>
					{frame && <ScaleBar lat={frame.lat} zoom={frame.zoom} text={speech.text} />}
					{frame && <Locator ground={scene.town.records.ground} extent={frame.extent} text={speech.text} />}
				</div>
			</div>
			{overlayFailed && painter && <OverlayFailure text={speech.text} onRetry={painter.retryOverlays} />}
			{pointed && <MapTooltip at={pointed.at} tooltip={pointed.tooltip} />}
		</div>
	);
}
