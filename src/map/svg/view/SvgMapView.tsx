import { useEffect, useMemo, useRef } from "react";
import type { Thinned } from "../../../layers/flat/context";
import { makePainterText, type PainterText } from "../../../text/painter_text";
import type { PainterNote } from "../../attempts";
import { MapSurface } from "../../MapSurface";
import type { MapViewProps } from "../../map_view_props";
import styles from "./SvgMapView.module.css";
import { makeSvgPainter } from "./svg_painter";

export interface SvgMapViewProps extends MapViewProps {
	/** What is to be said of the painter; `null`: nothing. */
	readonly note: PainterNote | null;
	onRetry(): void;
	onCloseNote(): void;
}

/** The interactive map, painted as SVG: everything works without a graphics card. */
export default function SvgMapView({ note, onRetry, onCloseNote, ...props }: SvgMapViewProps) {
	const { text, lang } = props.speech;
	useAnotherTry(note, onRetry);
	const say = useMemo(() => makePainterText(text, lang), [text, lang]);
	return (
		<MapSurface
			{...props}
			name="svg"
			makePainter={makeSvgPainter}
			sayThinned={(thinned) => sayThinned(thinned, say)}
			note={note && <Note note={note} text={say} onRetry={onRetry} onClose={onCloseNote} />}
		/>
	);
}

/** Nobody stands beside a wall to press a button: graphics that were given up are tried again by themselves, not so often that it disturbs. */
const AGAIN_AFTER_MS = 15 * 60_000;

function useAnotherTry(note: PainterNote | null, onRetry: () => void): void {
	const retry = useRef(onRetry);
	useEffect(() => {
		retry.current = onRetry;
	});
	useEffect(() => {
		if (note !== "gave-up" && note !== "not-loaded") return;
		const timer = setTimeout(() => retry.current(), AGAIN_AFTER_MS);
		return () => clearTimeout(timer);
	}, [note]);
}

interface NoteProps {
	readonly note: PainterNote;
	readonly text: PainterText;
	onRetry(): void;
	onClose(): void;
}

/** Why the map is drawn this way, in one line; another try where one can help: a browser without WebGL stays without. */
function Note({ note, text, onRetry, onClose }: NoteProps) {
	const retriable = note === "gave-up" || note === "not-loaded";
	return (
		<div role="status" className={styles.note}>
			<p>{text(`painter.${note}`)}</p>
			{retriable && (
				<button type="button" className={styles.button} onClick={onRetry}>
					{text("painter.retry")}
				</button>
			)}
			<button type="button" className={styles.button} aria-label={text("painter.close")} onClick={onClose}>
				×
			</button>
		</div>
	);
}

const NAMES = { cameras: "layer.cameras", "parking-places": "layer.parking" } as const;

function sayThinned(thinned: readonly Thinned[], text: PainterText): string {
	return thinned
		.map(({ layer, drawn, of }) => {
			const key = NAMES[layer as keyof typeof NAMES];
			return text("painter.thinned", { layer: key ? text(key) : layer, drawn, of });
		})
		.join("\n");
}
