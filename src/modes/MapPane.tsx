import { type ComponentType, type Ref, useCallback, useEffect, useState } from "react";
import type { Scene } from "../domain/scene";
import type { MapCamera, View } from "../domain/view";
import type { MapViewProps } from "../map/gl/MapView";
import type { MapFailure, MapHandle, MapPadding } from "../map/map_handle";
import { SourceLine } from "../map/SourceLine";
import type { Speech } from "../text/labels";
import styles from "./MapPane.module.css";

export interface MapPaneProps {
	readonly scene: Scene;
	readonly speech: Speech;
	readonly change: (patch: Partial<View>) => void;
	readonly camera: MapCamera | null;
	readonly onCamera: (camera: MapCamera) => void;
	readonly hoveredId: string | null;
	readonly onHover: (id: string | null) => void;
	readonly failure: MapFailure | null;
	readonly onFailure: (failure: MapFailure) => void;
	readonly onReady: () => void;
	readonly handle: Ref<MapHandle>;
}

/** Panels stand beside the map, never over it. */
const UNCOVERED: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The place of the map: the painter once it has come, a sentence when there can be none, and the source line always. */
export function MapPane(props: MapPaneProps) {
	const { scene, speech, change, failure, onFailure } = props;
	const MapView = useMapView(onFailure);
	const select = useCallback((sel: string | null) => change({ sel }), [change]);
	return (
		<div className={styles.pane}>
			<div className={styles.map}>
				{failure !== null && (
					<p role="alert" className={styles.sentence}>
						{speech.text(`map.failure.${failure}`)}
					</p>
				)}
				{failure === null && MapView && <MapView {...props} padding={UNCOVERED} onSelect={select} />}
			</div>
			<SourceLine scene={scene} speech={speech} />
		</div>
	);
}

/** The painter, fetched after the shell stands: it is most of the product's code and not needed to read the list. */
function useMapView(onFailure: (failure: MapFailure) => void): ComponentType<MapViewProps> | null {
	const [view, setView] = useState<{ readonly Component: ComponentType<MapViewProps> } | null>(null);
	useEffect(() => {
		let wanted = true;
		import("../map/gl/MapView").then(
			(module) => wanted && setView({ Component: module.default }),
			() => wanted && onFailure("not-loaded"),
		);
		return () => {
			wanted = false;
		};
	}, [onFailure]);
	return view?.Component ?? null;
}
