import { type ComponentType, type Ref, useCallback, useEffect, useRef, useState } from "react";
import type { Scene } from "../domain/scene";
import type { MapCamera, View } from "../domain/view";
import type { MapViewProps } from "../map/gl/MapView";
import type { MapFailure, MapHandle, MapPadding } from "../map/map_handle";
import { SourceLine } from "../map/SourceLine";
import { PanelBoundary } from "../panels/PanelBoundary";
import panel from "../panels/panel.module.css";
import type { Speech } from "../text/labels";
import type { Text } from "../text/text";
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
	/** `null`: another try begins. */
	readonly onFailure: (failure: MapFailure | null) => void;
	readonly onReady: () => void;
	readonly handle: Ref<MapHandle>;
}

/** Panels stand beside the map, never over it. */
const UNCOVERED: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The place of the map: the painter once it has come, a sentence when there can be none, and the source line always. */
export function MapPane(props: MapPaneProps) {
	const { scene, speech, change, failure, onFailure } = props;
	const { MapView, load } = useMapView(onFailure);
	const select = useCallback((sel: string | null) => change({ sel }), [change]);
	const retry = () => {
		onFailure(null);
		load();
	};
	return (
		<div className={styles.pane}>
			<div className={styles.map}>
				<PanelBoundary text={speech.text}>
					{failure !== null && <Failure failure={failure} text={speech.text} onRetry={retry} />}
					{failure === null && MapView && <MapView {...props} padding={UNCOVERED} onSelect={select} />}
				</PanelBoundary>
			</div>
			<SourceLine scene={scene} speech={speech} />
		</div>
	);
}

interface FailureProps {
	readonly failure: MapFailure;
	readonly text: Text;
	readonly onRetry: () => void;
}

/** Why there is no map, and another try where one can help: a browser without WebGL 2 stays without. */
function Failure({ failure, text, onRetry }: FailureProps) {
	return (
		<div role="alert" className={styles.sentence}>
			<p>{text(`map.failure.${failure}`)}</p>
			{failure !== "no-webgl" && (
				<button type="button" className={panel.button} onClick={onRetry}>
					{text("app.retry")}
				</button>
			)}
		</div>
	);
}

/** The painter, fetched after the shell stands: it is most of the product's code and not needed to read the list. */
function useMapView(onFailure: (failure: MapFailure) => void) {
	const [view, setView] = useState<{ readonly Component: ComponentType<MapViewProps> } | null>(null);
	const wanted = useRef(false);
	const load = useCallback(() => {
		import("../map/gl/MapView").then(
			(module) => wanted.current && setView({ Component: module.default }),
			() => wanted.current && onFailure("not-loaded"),
		);
	}, [onFailure]);
	useEffect(() => {
		wanted.current = true;
		load();
		return () => {
			wanted.current = false;
		};
	}, [load]);
	return { MapView: view?.Component ?? null, load };
}
