import { BOX, type Drawing } from "../layers/drawing";
import styles from "./Drawn.module.css";

/** A symbol of the map in a line of text. Decoration only: the words beside it say the same. */
export function Drawn({ drawing }: { readonly drawing: Drawing }) {
	const start = -drawing.overhang;
	const side = BOX + 2 * drawing.overhang;
	return (
		<svg className={styles.drawn} viewBox={`${start} ${start} ${side} ${side}`} aria-hidden="true">
			{drawing.strokes.map((stroke, at) => (
				<path
					// A drawing's outlines never move within it.
					// biome-ignore lint/suspicious/noArrayIndexKey: the place in the drawing is the outline's identity
					key={at}
					d={stroke.d}
					fill={stroke.fill ?? "none"}
					stroke={stroke.stroke ?? "none"}
					strokeWidth={stroke.width}
					strokeDasharray={stroke.dash.length > 0 ? stroke.dash.join(" ") : undefined}
				/>
			))}
		</svg>
	);
}
