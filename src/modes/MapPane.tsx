import { type ReactNode, type Ref, useCallback, useEffect, useReducer } from "react";
import type { Scene } from "../domain/scene";
import type { MapCamera, PainterName, View } from "../domain/view";
import { type AttemptEvent, type Attempts, attempt, begin, chooseViews } from "../map/attempts";
import type { MapFailure, MapHandle, MapPadding, PainterNews } from "../map/map_handle";
import type { MovingMap } from "../map/moving_map";
import { SourceLine } from "../map/SourceLine";
import { hasWebGl } from "../map/webgl";
import { PanelBoundary } from "../panels/PanelBoundary";
import panel from "../panels/panel.module.css";
import type { Speech } from "../text/labels";
import type { Text } from "../text/text";
import styles from "./MapPane.module.css";
import { useCode } from "./use_code";

export interface MapPaneProps {
	readonly scene: Scene;
	readonly speech: Speech;
	readonly change: (patch: Partial<View>) => void;
	readonly camera: MapCamera | null;
	readonly onCamera: (camera: MapCamera) => void;
	readonly hoveredId: string | null;
	readonly onHover: (id: string | null) => void;
	/** What the link asks for; `null`: the graphics card where there is one. */
	readonly painter: PainterName | null;
	/** Once there is a map, or a sentence says why there is none. */
	readonly onReady: () => void;
	readonly handle: Ref<MapHandle>;
	/** What lies over the map beside its own furniture: what is framed keeps out of it. */
	readonly padding?: MapPadding | undefined;
	/** What lies over the map for a while. */
	readonly above?: ReactNode;
	/** What is worked at on top of the map, below its buttons; drawn anew for another painter. */
	readonly over?: ((map: MovingMap) => ReactNode) | undefined;
}

/** Panels stand beside the map, never over it. */
const UNCOVERED: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

const loadGl = () => import("../map/gl/MapView").then((module) => module.default);
const loadSvg = () => import("../map/svg/view/SvgMapView").then((module) => module.default);
const nothing = () => undefined;
/** Long enough after the map stands for everything else to have come. */
const SPARE_AFTER_MS = 3_000;

/** The place of the map: a painter that can paint it, another while that one cannot, and the source line always. */
export function MapPane(props: MapPaneProps) {
	const { scene, speech } = props;
	return (
		<div className={styles.pane}>
			<div className={styles.map}>
				<PanelBoundary text={speech.text}>
					<Painters {...props} />
				</PanelBoundary>
				{props.above}
			</div>
			<SourceLine scene={scene} speech={speech} />
		</div>
	);
}

/** The painters that are needed, the one with the picture on top; a sentence where none can be had. */
function Painters(props: MapPaneProps) {
	const { speech, change, painter, onReady } = props;
	const [attempts, tell] = useAttempts(painter);
	const { gl, svg, failure } = chooseViews(attempts);
	const GlMap = useCode(gl, loadGl, () => tell("gl-not-loaded"));
	const SvgMap = useCode(svg, loadSvg, () => tell("svg-not-loaded"));
	const onSelect = useCallback((sel: string | null) => change({ sel }), [change]);
	useEffect(() => {
		if (failure !== null) onReady();
	}, [failure, onReady]);
	const onNews = useCallback(
		(news: PainterNews) => {
			tell(news);
			// Who asked for the graphics card by name does not want the other before it is needed.
			if (news === "painted" && painter === null) keepSpare();
		},
		[tell, painter],
	);
	const covered = svg && SvgMap !== null;
	const shown = { ...props, padding: props.padding ?? UNCOVERED, furniture: UNCOVERED, onSelect };
	const quiet = { onCamera: nothing, onHover: nothing, onReady: nothing };
	const hidden = { ...shown, ...quiet, handle: null, over: undefined };
	return (
		<>
			{GlMap && (gl || (svg && !covered)) && (
				<div className={styles.layer} inert={covered}>
					<GlMap key={attempts.mount} {...(covered ? hidden : shown)} onNews={onNews} />
				</div>
			)}
			{covered && (
				<div className={styles.layer}>
					<SvgMap
						{...shown}
						onNews={nothing}
						note={attempts.note}
						onRetry={() => tell("retry")}
						onCloseNote={() => tell("note-closed")}
					/>
				</div>
			)}
			{failure !== null && <Failure failure={failure} text={speech.text} onRetry={() => tell("retry")} />}
		</>
	);
}

/** How far the choice of the painter has come; it begins anew whenever another is asked for. */
function useAttempts(painter: PainterName | null): [Attempts, (event: AttemptEvent) => void] {
	const [attempts, tell] = useReducer(attempt, painter, (asked) => begin(asked, mayUseGl(asked)));
	if (attempts.asked !== painter) tell({ asked: painter, webgl: mayUseGl(painter) });
	return [attempts, tell];
}

/** Who asks for SVG need not wait for the browser's answer. */
function mayUseGl(asked: PainterName | null): boolean {
	return asked === "svg" || hasWebGl();
}

/** Fetches the painter that needs no graphics card while there is nothing else to do: when it is needed, the server may be out of reach. */
function keepSpare(): void {
	// A spare that cannot be had now is asked for again when it is needed, and then said to be missing.
	setTimeout(() => void loadSvg().catch(nothing), SPARE_AFTER_MS);
}

interface FailureProps {
	readonly failure: MapFailure;
	readonly text: Text;
	readonly onRetry: () => void;
}

/** Why there is no map, and another try. */
function Failure({ failure, text, onRetry }: FailureProps) {
	return (
		<div role="alert" className={styles.sentence}>
			<p>{text(`map.failure.${failure}`)}</p>
			<button type="button" className={panel.button} onClick={onRetry}>
				{text("app.retry")}
			</button>
		</div>
	);
}
